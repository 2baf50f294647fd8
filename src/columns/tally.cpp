#include "columns/tally.hpp"

#include <algorithm>
#include <array>

namespace spo {

std::string_view name(Answer answer) noexcept {
    static constexpr std::array<std::string_view, answers> names{"term", "conditions", "last_day",
                                                                 "state", "notify"};
    return names[static_cast<std::size_t>(answer)];
}

namespace columns {

void Tally::make_room(Slot& slot) {
    if (slot.rows != 0) answers_[slot.key] += slot.rows;
    slot.rows = 0;
}

std::vector<AnswerCount> Tally::answers() const {
    std::vector<AnswerCount> counts;
    for (const auto& [key, rows] : answers_) {
        AnswerCount count{.answer = static_cast<Answer>(key >> 60 & 0xf),
                          .finding = {},
                          .state = BookState::unknown,
                          .rows = rows};
        if ((key >> 59 & 1) != 0) {
            const Finding finding{static_cast<Verdict>(key & 0xff),
                                  ProvisionId{static_cast<std::uint16_t>(key >> 16 & 0xffff)},
                                  static_cast<Reason>(key >> 32 & 0xffff)};
            count.finding = finding.leaning_on(static_cast<int>(key >> 8 & 0xff));
        }
        count.state = book_state(count.finding);
        counts.push_back(count);
    }
    std::sort(counts.begin(), counts.end(), [](const AnswerCount& a, const AnswerCount& b) {
        if (a.answer != b.answer) return a.answer < b.answer;
        if (a.rows != b.rows) return a.rows > b.rows;
        const auto reason = [](const AnswerCount& count) {
            return count.finding ? static_cast<int>(count.finding->reason()) : -1;
        };
        return reason(a) < reason(b);
    });
    return counts;
}

std::vector<FaultCount> Tally::faults() const {
    std::vector<std::uint16_t> keys;
    for (const auto& [key, rows] : faults_) keys.push_back(key);
    std::sort(keys.begin(), keys.end());
    std::vector<FaultCount> counts;
    for (const auto key : keys) {
        counts.push_back({std::string{name(static_cast<Field>(key >> 8))},
                          std::string{word(static_cast<Fault>(key & 0xff))}, faults_.at(key)});
    }
    return counts;
}

}  // namespace columns
}  // namespace spo

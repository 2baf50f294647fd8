// Lengths and periods: their refusals, their words, their last day.
#include "spo/period.hpp"

#include <array>
#include <ostream>
#include <vector>

#include "spo/problem.hpp"
#include "time/counting.hpp"

namespace spo {
namespace {

/// Longer than any period a court could mean, and short enough never to overflow.
constexpr int most_of_a_part = 9999;

}  // namespace

Length::Length(Parts parts) : parts_(parts) {
    bool any = false;
    for (const int part : {parts.years, parts.months, parts.weeks, parts.days}) {
        if (part < 0 || part > most_of_a_part) {
            throw Problem("", std::to_string(part), "a whole number from 0 to 9999");
        }
        any = any || part > 0;
    }
    if (!any) throw Problem("", "a length of nothing", "at least one day");
}

std::string Length::in_words() const {
    struct Part {
        int number;
        const char* unit;
    };
    const std::array<Part, 4> all{{{parts_.years, "year"},
                                   {parts_.months, "month"},
                                   {parts_.weeks, "week"},
                                   {parts_.days, "day"}}};
    std::vector<std::string> words;
    for (const auto& part : all) {
        if (part.number == 0) continue;
        words.push_back(std::to_string(part.number) + " " + part.unit +
                        (part.number == 1 ? "" : "s"));
    }
    std::string text = words.front();
    for (std::size_t i = 1; i < words.size(); ++i) {
        text += (i + 1 == words.size() ? " and " : ", ") + words[i];
    }
    return text;
}

std::string_view sentence(CountingReason reason) noexcept {
    switch (reason) {
        case CountingReason::days_counted:
            return "Days are counted one by one; there is only one way.";
        case CountingReason::corresponding_date:
            return "The corresponding date in the month reached; for a period beginning with a "
                   "day, less one day.";
        case CountingReason::no_corresponding_date:
            return "The month reached has no such date, so its last day is taken.";
        case CountingReason::methods_differ:
            return "Counting to the corresponding date less one day, and counting from the day "
                   "before, give different days here, and no authority was found that chooses; "
                   "the first method is the library's default.";
    }
    return "";
}

DateAnswer Period::last_day(Date day) const {
    const auto answer = time::last_day(day, length_, word_);
    if (!answer) {
        throw Problem("", in_words() + " " + day.iso(), "a period that ends by 2399-12-31");
    }
    return *answer;
}

std::string Period::in_words() const {
    return length_.in_words() +
           (word_ == CountingWord::beginning_with ? " beginning with" : " after");
}

std::ostream& operator<<(std::ostream& out, const DateAnswer& answer) {
    out << answer.date;
    if (answer.alternative) out << " (or " << *answer.alternative << ")";
    return out;
}

}  // namespace spo

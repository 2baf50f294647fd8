#include "report/life.hpp"

#include <algorithm>
#include <unordered_map>

#include "report/grouping.hpp"
#include "timeline/parts.hpp"

namespace spo::report {
namespace {

/// What a finding says, apart from what it is about.
void append(std::string& key, const Finding& finding) {
    const auto add = [&](std::int64_t value) { key += std::to_string(value) + ','; };
    add(finding.provision().index);
    add(static_cast<std::int64_t>(finding.reason()));
    add(static_cast<std::int64_t>(finding.verdict()));
    add(finding.question());
    for (std::size_t i = 0; i < 3; ++i) {
        add(static_cast<std::int64_t>(finding.operand(i).kind));
        add(finding.operand(i).value);
    }
}

/// The same for conditions that are told together: of one list, with the same stretches for the
/// same reasons.
std::string key_of(const std::string& list, const WithOrder::Stretches& stretches) {
    std::string key = list + ':';
    for (const auto& stretch : stretches.all) {
        key += std::to_string(stretch.first.days_since_1970()) + '-';
        if (stretch.last) key += std::to_string(stretch.last->days_since_1970());
        key += ':';
        append(key, stretch.why);
    }
    return key;
}

/// Whether a condition that simply binds with its order binds alike on both.
bool bind_alike(const Finding& a, const Finding& b) {
    return a.verdict() == Verdict::met && b.verdict() == Verdict::met &&
           a.provision() == b.provision();
}

std::string things(std::size_t n, std::string_view one, std::string_view several) {
    return std::to_string(n) + " " + std::string{n == 1 ? one : several};
}

}  // namespace

std::string_view binding_word(Verdict verdict) noexcept {
    switch (verdict) {
        case Verdict::met:
            return "Binds";
        case Verdict::not_met:
            return "Does not bind";
        case Verdict::unknown:
            return "Not known";
        case Verdict::for_the_court:
            return "For the court";
    }
    return "";
}

std::string days_of(const Stretch& stretch) {
    if (stretch.last == stretch.first) return "on " + stretch.first.in_words();
    return "from " + stretch.first.in_words() +
           (stretch.last ? " to " + stretch.last->in_words() : " on");
}

const Order& made(const Timeline& timeline, const OrderLife& life) {
    return (*timeline.case_file()->orders)[life.order];
}

WithOrder::WithOrder(const Timeline& timeline, const OrderLife& order)
    : timeline_(timeline), order_(order), next_(order.stretches.size()) {
    const auto& stretches = order.stretches;
    for (auto i = stretches.size(); i-- > 0;) {
        const bool goes_on =
            i + 1 < stretches.size() && bind_alike(stretches[i].why, stretches[i + 1].why);
        next_[i] = goes_on ? next_[i + 1] : i + 1;
    }
}

WithOrder::Stretches WithOrder::of(const ConditionLife& condition,
                                   std::optional<std::size_t> most) const {
    Stretches out;
    if (condition.stretches.empty()) return out;
    const auto& own = condition.stretches;
    const auto& days = order_.stretches;
    const auto& order = made(timeline_, order_);
    const auto begun_by = [&](Date day) {
        const auto after =
            std::upper_bound(days.begin(), days.end(), day,
                             [](Date d, const Stretch& one) { return d < one.first; });
        return static_cast<std::size_t>(after - days.begin());
    };
    auto day = own.front().first;
    auto o = begun_by(day);  // the order's stretch that holds the day is the one before
    for (std::size_t c = 1;;) {
        const auto why = timeline::condition_on(order_, condition, order, day);
        if (out.all.empty() || out.all.back().why != why) {
            if (!out.all.empty()) out.all.back().last = day.plus_days(-1);
            if (most && out.all.size() == *most) {
                out.cut_at = day;
                break;
            }
            out.all.push_back({day, std::nullopt, why});
        }
        // The next day on which either may answer otherwise.
        const auto next_order = o == 0 ? 0 : next_[o - 1];
        const bool has_order = next_order < days.size();
        const bool has_own = c < own.size();
        if (!has_order && !has_own) break;
        if (has_own && (!has_order || own[c].first <= days[next_order].first)) {
            day = own[c].first;
            ++c;
            o = begun_by(day);
        } else {
            day = days[next_order].first;
            o = next_order + 1;
        }
    }
    return out;
}

std::vector<AlikeConditions> alike(const Timeline& timeline, const OrderLife& order) {
    const WithOrder with_order{timeline, order};
    std::vector<AlikeConditions> groups;
    std::unordered_map<std::string, std::size_t> found;
    for (const auto& condition : order.conditions) {
        auto stretches = with_order.of(condition, most_stretches);
        const auto list =
            list_of(timeline.explainer().condition_place(order.order, condition.condition));
        const auto [group, is_new] = found.try_emplace(key_of(list, stretches), groups.size());
        if (is_new) groups.push_back({{}, std::move(stretches)});
        groups[group->second].conditions.push_back(&condition);
    }
    return groups;
}

std::string left_out(const WithOrder::Stretches& stretches) {
    if (!stretches.cut_at) return "";
    return "From " + stretches.cut_at->in_words() +
           " on: by the days of its order, told above, and its own.";
}

bool has_days(const Timeline& timeline) {
    return std::any_of(timeline.orders().begin(), timeline.orders().end(),
                       [](const OrderLife& life) { return !life.stretches.empty(); });
}

std::vector<Notice> notices(const Timeline& timeline, Date as_at) {
    std::vector<Notice> notices;
    const auto known = Law::england_and_wales().known_up_to();
    if (as_at > known) {
        notices.push_back({"law_not_known_so_late",
                           "The law is known up to " + known.in_words() +
                               ", before the as-at day; later changes are not known here.",
                           ""});
    }
    if (const auto n = timeline.conflicts().size(); n > 0) {
        notices.push_back({"conflicts_in_file",
                           "The file holds " + things(n, "contradiction", "contradictions") +
                               " between events and what else is recorded. The timeline "
                               "names them; until they are put right, read this answer with care.",
                           "/events"});
    }
    if (const auto n = timeline.undated().size(); n > 0) {
        notices.push_back({"undated_in_file",
                           "The file holds " + things(n, "thing that has", "things that have") +
                               " no day, and so no place in time. The timeline names them.",
                           ""});
    }
    return notices;
}

void Questions::add(const Finding& finding) { add(finding.question()); }

void Questions::add(int number) {
    if (number != 0) numbers_.insert(number);
}

void Questions::add(std::span<const Stretch> stretches) {
    for (const auto& stretch : stretches) add(stretch.why);
}

std::vector<const OpenQuestion*> Questions::list() const {
    std::vector<const OpenQuestion*> questions;
    for (const int number : numbers_) questions.push_back(&open_question(number));
    return questions;
}

namespace {

constexpr int which_outlasting_question = 7;

/// Whether a condition outlasts its order on some day: the one question that neither the order's
/// days nor the condition's own lean on by themselves. `over` are the days after the order ran out.
bool outlasts(const Timeline& timeline, const OrderLife& order, const ConditionLife& condition,
              const std::vector<const Stretch*>& over) {
    for (const auto& own : condition.stretches) {
        const auto next = std::partition_point(over.begin(), over.end(), [&](const Stretch* one) {
            return one->last && *one->last < own.first;
        });
        if (next == over.end() || (own.last && *own.last < (*next)->first)) continue;
        const auto day = std::max(own.first, (*next)->first);
        if (timeline::condition_on(order, condition, made(timeline, order), day).reason() ==
            Reason::condition_outlasts_order) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::vector<const OpenQuestion*> questions(const Timeline& timeline) {
    Questions all;
    for (const auto& life : timeline.orders()) {
        all.add(life.stretches);
        if (life.without_day) all.add(*life.without_day);
        std::vector<const Stretch*> over;
        for (const auto& stretch : life.stretches) {
            if (timeline::ran_out(stretch.why)) over.push_back(&stretch);
        }
        for (const auto& condition : life.conditions) {
            all.add(condition.stretches);
            if (outlasts(timeline, life, condition, over)) all.add(which_outlasting_question);
        }
    }
    for (const auto& conflict : timeline.conflicts()) all.add(conflict);
    return all.list();
}

}  // namespace spo::report

#include "report/life.hpp"

#include <algorithm>

#include "report/grouping.hpp"
#include "timeline/parts.hpp"

namespace spo::report {
namespace {

bool same_stretches(const std::vector<Stretch>& a, const std::vector<Stretch>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Stretch& one, const Stretch& other) {
                          return one.first == other.first && one.last == other.last &&
                                 say_the_same(one.why, other.why);
                      });
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

std::vector<Stretch> stretches_that_bind(const Timeline& timeline, const OrderLife& order,
                                         const ConditionLife& condition) {
    std::vector<Stretch> out;
    if (condition.stretches.empty()) return out;
    const auto imposed = condition.stretches.front().first;
    std::set<Date> firsts;
    for (const auto& one : condition.stretches) firsts.insert(one.first);
    for (const auto& one : order.stretches) {
        if (one.first > imposed) firsts.insert(one.first);
    }
    for (const auto first : firsts) {
        const auto why = timeline::condition_on(order, condition, made(timeline, order), first);
        if (!out.empty() && out.back().why == why) continue;
        if (!out.empty()) out.back().last = first.plus_days(-1);
        out.push_back({first, std::nullopt, why});
    }
    return out;
}

std::vector<AlikeConditions> alike(const Timeline& timeline, const OrderLife& order) {
    const auto list = [&](const ConditionLife& life) {
        return list_of(timeline.explainer().condition_place(order.order, life.condition));
    };
    std::vector<AlikeConditions> groups;
    for (const auto& condition : order.conditions) {
        auto stretches = stretches_that_bind(timeline, order, condition);
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto& group) {
            return same_stretches(group.stretches, stretches) &&
                   list(*group.conditions.front()) == list(condition);
        });
        if (same != groups.end()) {
            same->conditions.push_back(&condition);
        } else {
            groups.push_back({{&condition}, std::move(stretches)});
        }
    }
    return groups;
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

void Questions::add(const Finding& finding) {
    if (finding.question() != 0) numbers_.insert(finding.question());
}

void Questions::add(std::span<const Stretch> stretches) {
    for (const auto& stretch : stretches) add(stretch.why);
}

std::vector<const OpenQuestion*> Questions::list() const {
    std::vector<const OpenQuestion*> questions;
    for (const int number : numbers_) questions.push_back(&open_question(number));
    return questions;
}

std::vector<const OpenQuestion*> questions(const Timeline& timeline) {
    Questions all;
    for (const auto& life : timeline.orders()) {
        all.add(life.stretches);
        if (life.without_day) all.add(*life.without_day);
        for (const auto& condition : life.conditions) {
            all.add(condition.stretches);
            all.add(stretches_that_bind(timeline, life, condition));
        }
    }
    for (const auto& conflict : timeline.conflicts()) all.add(conflict);
    return all.list();
}

}  // namespace spo::report

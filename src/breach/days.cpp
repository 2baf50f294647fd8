#include "breach/days.hpp"

#include <algorithm>

#include "breach/matching.hpp"
#include "timeline/parts.hpp"

namespace spo::breach {
namespace {

When of_conduct(const Conduct& conduct, Date as_at) {
    if (conduct.on) return {conduct.on, conduct.on};
    if (conduct.from && !conduct.to) return {conduct.from, std::max(*conduct.from, as_at)};
    return {conduct.from, conduct.to};
}

/// The answer on every day of a range, told as one.
struct Told {
    bool all_bind = true;
    bool none_binds = true;
    bool all_alike = true;
    std::optional<DayRange> surely;  ///< the first days on end on which it surely bound
};

void add_turns(const std::vector<Stretch>& stretches, std::vector<Date>& turns) {
    for (const auto& stretch : stretches) turns.push_back(stretch.first);
}

}  // namespace

When when_of(const Conduct& conduct, Date as_at) {
    const auto recorded = of_conduct(conduct, as_at);
    if (const auto* performance = std::get_if<Performance>(&conduct.is)) {
        if (performance->due) return {performance->due, performance->due};
    }
    if (const auto* attendances = std::get_if<Attendances>(&conduct.is)) {
        // Nothing was due before the first occasion.
        auto first = recorded.first ? recorded.first : attendances->starts;
        if (first && attendances->starts) first = std::max(*first, *attendances->starts);
        if (first) return {first, std::max(*first, recorded.last.value_or(as_at))};
    }
    return recorded;
}

Finding bound_on(const When& when, std::size_t act, const std::function<Finding(Date)>& on,
                 std::vector<Date> turns) {
    const auto which = act_operand(act);
    const auto provision = law::spa("s8(1)");
    if (!when.first) {
        // By a last day alone it can be told only that the order had not been made by then.
        if (when.last) {
            if (const auto then = on(*when.last); then.reason() == Reason::life_not_made_yet) {
                return then;
            }
        }
        return {Verdict::unknown, provision, Reason::bound_day_not_recorded, which};
    }
    const auto first = *when.first;
    const auto last = when.last.value_or(first);
    if (first == last) return on(first);
    turns.push_back(first);
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    Told told;
    const auto from = std::lower_bound(turns.begin(), turns.end(), first);
    const auto one = on(first);
    for (auto turn = from; turn != turns.end() && *turn <= last; ++turn) {
        const auto found = on(*turn);
        const auto next = std::next(turn);
        const auto until = next == turns.end() || *next > last ? last : next->plus_days(-1);
        told.all_bind = told.all_bind && found.verdict() == Verdict::met;
        told.none_binds = told.none_binds && found.verdict() == Verdict::not_met;
        told.all_alike = told.all_alike && found == one;
        if (found.verdict() != Verdict::met) continue;
        if (!told.surely) {
            told.surely = DayRange{*turn, until};
        } else if (days_between(told.surely->last, *turn) == 1) {
            told.surely->last = until;
        }
    }
    if (told.all_bind) {
        return {Verdict::met, provision,      Reason::bound_on_all_days,
                which,        operand(first), operand(last)};
    }
    if (told.all_alike) return one;
    if (told.none_binds) {
        return {Verdict::not_met, provision,    Reason::bound_on_no_day, which,
                operand(first),   operand(last)};
    }
    if (!told.surely) {
        return {Verdict::unknown, provision, Reason::bound_surely_on_no_day, which};
    }
    return {Verdict::unknown,
            provision,
            Reason::bound_on_some_days,
            which,
            operand(told.surely->first),
            operand(told.surely->last)};
}

namespace {

/// An order binds from the day it is made, and an act done earlier that day is no breach of it. No
/// file records the hour. What was left undone over days that go on after it was so when the order
/// had been made.
class OnDay {
public:
    OnDay(const Timeline& timeline, std::size_t order, std::size_t act, const When& when)
        : made_((*timeline.case_file()->orders)[order].made_on), act_(act) {
        const auto& is = (*timeline.case_file()->conduct)[act].is;
        is_omission_ = when.first != when.last && (std::holds_alternative<Performance>(is) ||
                                                   std::holds_alternative<Attendances>(is));
    }
    void add_turns(std::vector<Date>& turns) const {
        if (!made_) return;
        turns.push_back(*made_);
        if (*made_ != Date::last()) turns.push_back(made_->plus_days(1));
    }
    Finding operator()(Date day, const Finding& bound) const {
        if (is_omission_ || made_ != day || bound.verdict() != Verdict::met) return bound;
        return {Verdict::unknown, law::spa("s8(1)"), Reason::bound_made_that_day, act_operand(act_),
                operand(day)};
    }

private:
    std::optional<Date> made_;
    std::size_t act_;
    bool is_omission_ = false;
};

}  // namespace

Finding order_bound_on(const Timeline& timeline, std::size_t order, const When& when,
                       std::size_t act) {
    std::vector<Date> turns;
    add_turns(timeline.orders()[order].stretches, turns);
    const OnDay on_day{timeline, order, act, when};
    on_day.add_turns(turns);
    return bound_on(
               when, act, [&](Date day) { return on_day(day, timeline.order_on(order, day)); },
               std::move(turns))
        .about(SubjectKind::order, static_cast<std::uint32_t>(order));
}

Finding condition_bound_on(const Timeline& timeline, std::size_t order, std::size_t condition,
                           const When& when, std::size_t act) {
    const auto& life = timeline.orders()[order];
    const auto& made = (*timeline.case_file()->orders)[order];
    const auto& one = life.conditions[condition];
    std::vector<Date> turns;
    add_turns(life.stretches, turns);
    add_turns(one.stretches, turns);
    const OnDay on_day{timeline, order, act, when};
    on_day.add_turns(turns);
    return bound_on(
               when, act,
               [&](Date day) { return on_day(day, timeline::condition_on(life, one, made, day)); },
               std::move(turns))
        .about(SubjectKind::condition, static_cast<std::uint32_t>(order),
               static_cast<std::uint32_t>(condition));
}

}  // namespace spo::breach

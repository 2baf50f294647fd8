// From the events that name a condition to its wordings and to the stretches in which it binds by
// itself. Whether its order binds is another matter, and the two meet in state.cpp.
#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "act/term_days.hpp"
#include "law/provision_literal.hpp"
#include "timeline/lives.hpp"
#include "timeline/operands.hpp"
#include "timeline/run.hpp"

namespace spo::timeline {
namespace {

using law::spa;

/// What one event does to one condition.
struct Touch {
    std::size_t event;
    std::optional<Date> day;
    const ChangedCondition* change;            ///< null: it is removed
    std::optional<std::size_t> reverses = {};  ///< the event about it that an appeal undid
};

/// Every touch of the order's conditions, by their number, in order of day.
using Touches = std::vector<std::vector<Touch>>;

class Walker {
public:
    Walker(Walk& walk, std::size_t order, const NumberedCondition& numbered, std::size_t number)
        : walk_(walk),
          order_(order),
          numbered_(numbered),
          number_(number),
          made_on_((*walk.file->orders)[order].made_on) {}

    ConditionLife run(const std::vector<Touch>& touches, bool is_misfit);

private:
    const Order& order() const { return (*walk_.file->orders)[order_]; }
    ProvisionId order_provision() const {
        return order().kind == OrderKind::full ? spa("s3(1)") : spa("s5(6)(a)");
    }
    ProvisionId change_provision(std::size_t event) const {
        const auto& by = walk_.log.events()[event];
        if (std::holds_alternative<AppealEnded>(by)) return spa("s7(4)(a)");
        return order().kind == OrderKind::full ? spa("s4(3)") : spa("s5(8)");
    }
    Run first_run(Date imposed) const;
    void take(const Touch& touch);
    void take_removal(Date day, std::size_t event);
    void take_change(Date day, std::size_t event, const ChangedCondition& change);
    void go_on(Date day, const Run& run);

    Walk& walk_;
    std::size_t order_;
    const NumberedCondition& numbered_;
    std::size_t number_;
    std::optional<Date> made_on_;
    ConditionLife life_;
    std::optional<Date> from_;
    Run now_ = Run::open({Verdict::unknown, spa("s6(c)"), Reason::life_day_not_recorded});
    std::optional<std::size_t> removed_by_;
    std::unordered_map<std::size_t, Run> before_;  ///< how it ran before each event later reversed
};

ConditionLife Walker::run(const std::vector<Touch>& touches, bool is_misfit) {
    life_.condition = number_;
    life_.id = numbered_.condition->id;
    life_.added_by = numbered_.event;
    const auto imposed =
        numbered_.event ? day_of((*walk_.file->events)[*numbered_.event]) : made_on_;
    if (!imposed || !made_on_) return std::move(life_);
    life_.wordings.push_back({*imposed, *numbered_.condition, numbered_.event});
    from_ = imposed;
    now_ = first_run(*imposed);
    if (is_misfit) {
        now_ = Run::open({Verdict::unknown, change_provision(*numbered_.event),
                          Reason::condition_added_by_misfit, event_operand(*numbered_.event)});
    }
    const auto undated =
        std::find_if(touches.begin(), touches.end(), [](const Touch& touch) { return !touch.day; });
    if (undated != touches.end()) {
        now_ = Run::open({Verdict::unknown, change_provision(undated->event),
                          Reason::condition_undated_event, event_operand(undated->event)});
    } else {
        std::unordered_set<std::size_t> reversed;
        for (const auto& touch : touches) {
            if (touch.reverses) reversed.insert(*touch.reverses);
        }
        for (const auto& touch : touches) {
            if (reversed.contains(touch.event)) before_.emplace(touch.event, now_);
            take(touch);
        }
    }
    if (from_) now_.lay(*from_, std::nullopt, life_.stretches);
    for (auto& stretch : life_.stretches) {
        stretch.why = stretch.why.about(SubjectKind::condition, static_cast<std::uint32_t>(order_),
                                        static_cast<std::uint32_t>(number_));
    }
    return std::move(life_);
}

Run Walker::first_run(Date imposed) const {
    const auto term = act::term_facts(numbered_.condition->term);
    if (term.kind == TermFacts::Kind::not_recorded) {
        return Run::open({Verdict::met, order_provision(), Reason::condition_runs_with_order});
    }
    return run_from(term, imposed, words_of_condition());
}

void Walker::take(const Touch& touch) {
    const auto day = *touch.day;
    if (day < life_.wordings.front().from) {
        walk_.conflict(touch.event, Reason::conflict_condition_not_there_yet, order_operand(order_),
                       condition_operand(number_), operand(life_.wordings.front().from));
        return;
    }
    if (touch.reverses) {
        // It runs as before the decision or as after it, and on neither reading any longer.
        std::vector<const Run*> readings;
        const auto before = before_.find(*touch.reverses);
        if (before != before_.end()) readings.push_back(&before->second);
        if (!removed_by_) readings.push_back(&now_);
        removed_by_.reset();
        auto run = run_as_one_of(
            readings,
            Finding{Verdict::for_the_court, spa("s7(4)(a)"), Reason::condition_decision_reversed,
                    event_operand(touch.event), event_operand(*touch.reverses)}
                .leaning_on(35));
        go_on(day, run);
        return;
    }
    if (removed_by_) {
        walk_.conflict(touch.event,
                       touch.change == nullptr ? Reason::conflict_removed_twice
                                               : Reason::conflict_changed_after_removal,
                       event_operand(*removed_by_), order_operand(order_),
                       condition_operand(number_));
        return;
    }
    if (touch.change == nullptr) {
        take_removal(day, touch.event);
    } else {
        take_change(day, touch.event, *touch.change);
    }
}

void Walker::take_removal(Date day, std::size_t e) {
    removed_by_ = e;
    if (from_ && *from_ < day) now_.lay(*from_, day.plus_days(-1), life_.stretches);
    life_.stretches.push_back({day,
                               day,
                               {Verdict::unknown, change_provision(e),
                                Reason::condition_removed_that_day, event_operand(e)}});
    now_ = Run::open({Verdict::not_met, change_provision(e), Reason::condition_removed,
                      event_operand(e), operand(day)});
    from_ = day == Date::last() ? std::nullopt : std::optional{day.plus_days(1)};
}

void Walker::take_change(Date day, std::size_t e, const ChangedCondition& change) {
    Condition anew = life_.wordings.back().condition;
    if (change.wording) anew.wording = change.wording;
    if (change.is) anew.is = *change.is;
    if (change.protects) anew.protects = change.protects;
    if (change.term) anew.term = change.term;
    if (change.locality) anew.locality = change.locality;
    if (change.exceptions) anew.exceptions = change.exceptions;
    life_.wordings.push_back({day, std::move(anew), e});
    if (!change.term) return;
    // From what day a new period counts is not said: Q9.
    const std::array starts{life_.wordings.front().from, day};
    go_on(day, run_as_changed(act::term_facts(change.term), starts, day, e, words_of_condition()));
}

void Walker::go_on(Date day, const Run& run) {
    if (from_ && *from_ < day) {
        now_.lay(*from_, day.plus_days(-1), life_.stretches);
        from_ = day;
    }
    now_ = run;
}

/// The decision that an appeal, allowed, reversed.
std::optional<std::size_t> reversed_by(const Walk& walk, const AppealEnded& ended) {
    if (ended.outcome != AppealOutcome::allowed ||
        ended.effect != AppealEffect::decision_reversed) {
        return std::nullopt;
    }
    const auto appeal = walk.log.find(ended.appeal.value);
    if (!appeal) return std::nullopt;
    const auto* lodged = std::get_if<Appealed>(&walk.log.events()[*appeal]);
    if (lodged == nullptr || !lodged->decision) return std::nullopt;
    return walk.log.find(lodged->decision->value);
}

/// Calls `visit` with the id of every condition that an event adds, removes or changes, and with
/// how it changes it.
template <class Visit>
void for_each_touched(const Event& event, bool with_added, Visit visit) {
    std::visit(
        [&](const auto& kind) {
            if constexpr (requires { kind.removes; }) {
                for (const auto& ref : listed(kind.removes)) visit(ref.value, nullptr);
                for (const auto& change : listed(kind.changes)) {
                    visit(change.condition.value, &change);
                }
                if (!with_added) return;
                for (const auto& added : listed(kind.adds)) visit(added.id.value, nullptr);
            }
        },
        event);
}

Touches touches_of(const Walk& walk, std::size_t order,
                   const std::unordered_set<std::size_t>& misfits) {
    Touches touches(walk.conditions.of(order).size());
    const auto touch = [&](std::string_view id, const Touch& one) {
        if (const auto n = walk.conditions.number(order, id)) touches[*n].push_back(one);
    };
    for (const auto e : walk.log.about(order)) {
        if (misfits.contains(e)) continue;
        const auto& event = walk.log.events()[e];
        const auto day = day_of(event);
        for_each_touched(event, false, [&](std::string_view id, const ChangedCondition* change) {
            touch(id, {e, day, change});
        });
        const auto* ended = std::get_if<AppealEnded>(&event);
        const auto decision = ended == nullptr ? std::nullopt : reversed_by(walk, *ended);
        if (!decision) continue;
        for_each_touched(walk.log.events()[*decision], true,
                         [&](std::string_view id, const ChangedCondition*) {
                             touch(id, {e, day, nullptr, decision});
                         });
    }
    return touches;
}

}  // namespace

std::vector<ConditionLife> walk_conditions(Walk& walk, std::size_t order,
                                           const std::unordered_set<std::size_t>& misfits) {
    const auto touches = touches_of(walk, order, misfits);
    const auto conditions = walk.conditions.of(order);
    std::vector<ConditionLife> lives;
    lives.reserve(conditions.size());
    for (std::size_t n = 0; n < conditions.size(); ++n) {
        const auto& event = conditions[n].event;
        if (event && !walk.log.is_known(*event)) continue;
        const bool is_misfit = event && misfits.contains(*event);
        lives.push_back(Walker{walk, order, conditions[n], n}.run(touches[n], is_misfit));
    }
    return lives;
}

}  // namespace spo::timeline

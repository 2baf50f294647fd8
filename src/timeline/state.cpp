// What binds on one day, and the days on which that changes.
#include <set>

#include "law/provision_literal.hpp"
#include "timeline/operands.hpp"
#include "timeline/parts.hpp"

namespace spo {
namespace timeline {
namespace {

using law::spa;

ProvisionId duration_of(OrderKind kind) {
    return kind == OrderKind::full ? spa("s3(1)") : spa("s5(6)(a)");
}

Finding placed(const Finding& finding, const OrderLife& order, const ConditionLife& condition) {
    return finding.about(SubjectKind::condition, static_cast<std::uint32_t>(order.order),
                         static_cast<std::uint32_t>(condition.condition));
}

/// Whether a condition binds by a period of its own.
bool runs_on_its_own(const Finding& condition) {
    return condition.verdict() == Verdict::met &&
           condition.reason() != Reason::condition_runs_with_order;
}

const Wording* wording_on(const ConditionLife& life, Date day, const Wording** before) {
    const Wording* found = nullptr;
    for (const auto& wording : life.wordings) {
        if (wording.from > day) break;
        // Worded anew in the course of that day: both wordings bound for a part of it.
        if (found != nullptr && wording.from == day && found->from < day) *before = found;
        found = &wording;
    }
    return found;
}

}  // namespace

Finding before_it_was_made(OrderKind kind, Date made, std::size_t order) {
    return Finding{Verdict::not_met, duration_of(kind), Reason::life_not_made_yet, operand(made)}
        .about(SubjectKind::order, static_cast<std::uint32_t>(order));
}

Finding order_on(const OrderLife& life, const Order& order, Date day) {
    if (life.without_day) return *life.without_day;
    if (const auto* stretch = stretch_on(life.stretches, day)) return stretch->why;
    return before_it_was_made(order.kind, *order.made_on, life.order);
}

Finding condition_on(const OrderLife& life, const ConditionLife& condition, const Order& order,
                     Date day) {
    const auto of_order = order_on(life, order, day);
    const auto* own = stretch_on(condition.stretches, day);
    if (condition.stretches.empty() && condition.added_by && of_order.verdict() == Verdict::met) {
        // Added by an event whose day is not recorded.
        return placed({Verdict::unknown, duration_of(order.kind), Reason::condition_added_undated,
                       event_operand(*condition.added_by)},
                      life, condition);
    }
    if (own == nullptr && of_order.verdict() != Verdict::not_met && !condition.wordings.empty()) {
        return placed({Verdict::not_met, spa("s6(c)"), Reason::condition_not_imposed_yet,
                       operand(condition.wordings.front().from)},
                      life, condition);
    }
    if (own == nullptr) return placed(of_order, life, condition);
    if (ran_out(of_order) && runs_on_its_own(own->why)) {
        return placed(
            Finding{Verdict::for_the_court, spa("s3(3)"), Reason::condition_outlasts_order,
                    Operand{OperandKind::date, of_order.operand(0).value}}
                .leaning_on(7),
            life, condition);
    }
    // A condition that is gone stays gone whatever became of the order.
    if (own->why.verdict() == Verdict::not_met) return own->why;
    if (all_of(of_order.verdict(), own->why.verdict()) == own->why.verdict() &&
        own->why.verdict() != Verdict::met) {
        return own->why;
    }
    if (of_order.verdict() != Verdict::met) return placed(of_order, life, condition);
    // A condition without a period of its own runs as its order runs.
    return own->why.reason() == Reason::condition_runs_with_order
               ? placed({Verdict::met, of_order.provision(), Reason::condition_runs_with_order},
                        life, condition)
               : own->why;
}

}  // namespace timeline

Finding Timeline::order_on(std::size_t order, Date day) const {
    return timeline::order_on(parts_->lives[order], (*parts_->file->orders)[order], day);
}

std::vector<ConditionState> Timeline::conditions_on(std::size_t index, Date day) const {
    const auto& life = parts_->lives[index];
    const auto& order = (*parts_->file->orders)[index];
    std::vector<ConditionState> states;
    states.reserve(life.conditions.size());
    for (const auto& condition : life.conditions) {
        const Wording* before = nullptr;
        const auto* worded = timeline::wording_on(condition, day, &before);
        states.push_back({index, condition.condition,
                          timeline::condition_on(life, condition, order, day), worded, before});
    }
    return states;
}

State Timeline::state(Date day) const {
    State state{.on = day, .orders = {}, .conditions = {}};
    for (std::size_t o = 0; o < parts_->lives.size(); ++o) {
        state.orders.push_back({o, order_on(o, day)});
        const auto conditions = conditions_on(o, day);
        state.conditions.insert(state.conditions.end(), conditions.begin(), conditions.end());
    }
    return state;
}

std::vector<Date> Timeline::changes() const {
    std::set<Date> days;
    for (const auto& life : parts_->lives) {
        for (const auto& stretch : life.stretches) days.insert(stretch.first);
        const auto& order = (*parts_->file->orders)[life.order];
        const auto differs = [&](const ConditionLife& condition, Date day) {
            return day == Date::first() ||
                   timeline::condition_on(life, condition, order, day) !=
                       timeline::condition_on(life, condition, order, day.plus_days(-1));
        };
        for (const auto& condition : life.conditions) {
            for (const auto& stretch : condition.stretches) {
                if (differs(condition, stretch.first)) days.insert(stretch.first);
            }
            for (const auto& wording : condition.wordings) {
                const auto on = timeline::order_on(life, order, wording.from).verdict();
                if (on != Verdict::not_met) days.insert(wording.from);
            }
        }
    }
    return {days.begin(), days.end()};
}

}  // namespace spo

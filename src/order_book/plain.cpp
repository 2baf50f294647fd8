// The commonest rows, answered from their plain facts. What is not certainly the same by way of a
// case file is left to it: so this file decides nothing about the law, only which rules to ask.
#include <algorithm>

#include "duties/engine.hpp"
#include "duties/first_notification.hpp"
#include "duties/lapse.hpp"
#include "order_book/answers.hpp"
#include "timeline/endings.hpp"
#include "timeline/parts.hpp"

namespace spo::book {
namespace {

using timeline::event_operand;

/// The life of a row's order, in a buffer that keeps its room from row to row.
struct Life {
    OrderLife of_order{.order = 0, .stretches = {}, .conditions = {}, .without_day = {}};

    void end(timeline::Run& run, Date& from, Date day, const timeline::EndFindings& ends) {
        if (from < day) run.lay(from, day.plus_days(-1), of_order.stretches);
        of_order.stretches.push_back({day, day, ends.that_day});
        run = timeline::Run::open(ends.afterwards);
        if (day < Date::last()) from = day.plus_days(1);
    }
};

/// Works out the life; false when it is not one of the plain ones.
bool lay_life(const OrderRow& row, Life& life) {
    const auto made = *row.made;
    const auto& words = row.kind == OrderKind::full ? timeline::words_of_full_order()
                                                    : timeline::words_of_interim_order();
    const auto* determined =
        row.kind == OrderKind::interim && row.main_determined ? &*row.main_determined : nullptr;
    const auto* discharged = row.discharged ? &*row.discharged : nullptr;
    if (determined != nullptr && discharged != nullptr) return false;
    const auto* ending = determined != nullptr ? determined : discharged;
    auto run = timeline::run_as_made(row.term, made, words);
    auto from = made;
    life.of_order.stretches.clear();
    if (ending != nullptr) {
        if (!ending->on || *ending->on == Date::last()) return false;
        const auto cause = event_operand(row.service ? 1 : 0);
        const bool counts = *ending->on >= made && !run.is_over(*ending->on);
        if (determined != nullptr) {
            if (!determined->outcome) return false;
            if (counts && determined->outcome == Outcome::withdrawn) return false;
            if (counts) {
                life.end(run, from, *ending->on,
                         timeline::end_by_determination(cause, *ending->on));
            }
        } else if (counts) {
            life.end(run, from, *ending->on,
                     timeline::end_by_discharge(*row.kind, cause, *ending->on));
        }
    }
    run.lay(from, std::nullopt, life.of_order.stretches);
    return true;
}

/// Whether the order surely bound on each of those days.
bool bound_throughout(const std::vector<Stretch>& stretches, Date first, Date last) noexcept {
    const auto* stretch = timeline::stretch_on(stretches, first);
    return stretch != nullptr && stretch->binds() == Verdict::met &&
           (!stretch->last || *stretch->last >= last);
}

/// An order that ended before the duty could be done, by each reading of the service, takes the
/// duty with it. Empty where it did not.
std::optional<Finding> lapse(const Life& life, const DeemedService& deemed, Date as_at) {
    const auto last_day = duty::third_day(*deemed.earliest);
    const auto upto = std::min(duty::third_day(*deemed.latest), as_at);
    if (bound_throughout(life.of_order.stretches, std::min(*deemed.earliest, upto), upto)) {
        return std::nullopt;
    }
    const duty::BoundDays days{std::span{&life.of_order, 1}};
    const auto bound_from = [&](Date clock) {
        const auto to = std::min(duty::third_day(clock), as_at);
        return days.throughout(std::min(clock, to), to);
    };
    const auto bound = bound_from(*deemed.earliest);
    const bool ended = bound.how == Verdict::not_met &&
                       bound_from(*deemed.latest).how == Verdict::not_met;
    if (!ended) return std::nullopt;
    return duty::lapsed(law::spa("s9(1)"), last_day, bound);
}

/// Whether the recorded time subject to Part 2 has nothing to say of an order made on `made`.
bool is_over_before(const SexualOffencesNotification& time, Date made) noexcept {
    return time.from && time.to && *time.to <= made && *time.from < made;
}

/// Works out the first notification; false when it is not one of the plain ones.
bool tell_notification(const OrderRow& row, const Life& life, Date as_at, RowAudit& audit) {
    const auto made = *row.made;
    if (made > as_at) {
        audit.notify = audit.state;
        return true;
    }
    const bool replaces = row.replaces_interim == Stated::yes && row.kind == OrderKind::full;
    const auto arises = replaces ? duty::first_after_interim_not_served(timeline::order_operand(1))
                                 : duty::first_arises(*row.kind, made);
    if (row.part_two && !is_over_before(*row.part_two, made)) {
        const auto& time = *row.part_two;
        const bool holds_for_good =
            time.from && *time.from <= made && !time.to && time.basis != PartTwoBasis::other;
        if (!holds_for_good) return false;
        audit.notify = duty::exempt_when_made(made, 0);
        return true;
    }
    std::optional<DeemedService> deemed;
    const auto& service = row.service;
    const bool is_known = service && (!service->on || *service->on <= as_at);
    if (is_known && !(service->on && *service->on < made)) {
        deemed = deemed_service({.how = service->how, .on = service->on});
        if (deemed->earliest && *deemed->earliest < made) deemed.reset();
    }
    if (!deemed) {
        audit.notify = replaces ? arises : duty::service_not_recorded(law::spa("s9(1)"));
        return true;
    }
    if (!deemed->earliest) {
        audit.notify = replaces ? arises : duty::without_service_day(law::spa("s9(1)"), *deemed, 0);
        return true;
    }
    audit.notify_by = duty::third_day(*deemed->earliest);
    audit.notify_by_latest = duty::third_day(*deemed->latest);
    if (replaces) {
        audit.notify = arises;
        return true;
    }
    audit.notify = lapse(life, *deemed, as_at);
    if (audit.notify) return true;
    audit.notify =
        deemed->earliest == deemed->latest ? arises : unplaced(duty::received_between(*deemed, 0));
    return true;
}

}  // namespace

namespace {

/// What can be told of an order whose day of making is not recorded: nothing that counts from it.
void tell_undated(const OrderRow& row, Date as_at, RowAudit& audit) {
    const auto& words = row.kind == OrderKind::full ? timeline::words_of_full_order()
                                                    : timeline::words_of_interim_order();
    const Finding unknown{Verdict::unknown, words.until_a_day, Reason::life_day_not_recorded};
    audit.effect = unknown;
    audit.state = unknown;
    audit.notify = duty::first_arises(*row.kind, std::nullopt);
    const auto& service = row.service;
    if (!service || (service->on && *service->on > as_at)) return;
    const auto deemed = deemed_service({.how = service->how, .on = service->on});
    if (!deemed.earliest) return;
    audit.notify_by = duty::third_day(*deemed.earliest);
    audit.notify_by_latest = duty::third_day(*deemed.latest);
}

}  // namespace

bool audit_plainly(const OrderRow& row, Date as_at, RowAudit& audit) {
    if (!row.events.empty()) return false;
    const bool ends_before_it_begins =
        (row.made && row.term.last_day && *row.term.last_day < *row.made) ||
        (row.part_two && row.part_two->from && row.part_two->to &&
         *row.part_two->to < *row.part_two->from);
    if (ends_before_it_begins) return false;  // the case file says what is wrong with it
    thread_local Life life;
    if (row.made && !lay_life(row, life)) return false;
    const auto facts = order_facts(row, as_at);
    audit.term = term_finding(facts);
    audit.conditions =
        conditions_finding(facts, row.necessary.value_or(std::span<const Stated>{}), row.protects);
    tell_least_period(facts, audit);
    if (!row.made) {
        tell_undated(row, as_at, audit);
        tell_missing(row, audit);
        return true;
    }
    tell_last_day(life.of_order.stretches, audit);
    const auto* stretch = timeline::stretch_on(life.of_order.stretches, as_at);
    audit.state = stretch != nullptr
                      ? stretch->why
                      : unplaced(timeline::before_it_was_made(*row.kind, *row.made, 0));
    if (!tell_notification(row, life, as_at, audit)) return false;
    tell_missing(row, audit);
    return true;
}

}  // namespace spo::book

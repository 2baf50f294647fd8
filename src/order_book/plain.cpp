// The commonest rows, answered from their plain facts.
#include <algorithm>

#include "duties/first_notification.hpp"
#include "duties/lapse.hpp"
#include "duties/third_day.hpp"
#include "order_book/answers.hpp"
#include "order_book/auditor.hpp"
#include "timeline/endings.hpp"
#include "timeline/parts.hpp"

namespace spo::book {
namespace {

using timeline::event_operand;

/// Lays the order's end, and what runs after it.
void end(std::vector<Stretch>& stretches, timeline::Run& run, Date& from, Date day,
         const timeline::EndFindings& ends) {
    if (from < day) run.lay(from, day.plus_days(-1), stretches);
    stretches.push_back({day, day, ends.that_day});
    run = timeline::Run::open(ends.afterwards);
    if (day < Date::last()) from = day.plus_days(1);
}

const timeline::RunWords& words_of(OrderKind kind) noexcept {
    return kind == OrderKind::full ? timeline::words_of_full_order()
                                   : timeline::words_of_interim_order();
}

/// What ended the order, if that is recorded: of an interim order the determination of the main
/// application, and a discharge of either.
const BookEvent* ending_of(const OrderRow& row) noexcept {
    if (row.kind == OrderKind::interim && row.main_determined) return &*row.main_determined;
    return row.discharged ? &*row.discharged : nullptr;
}

/// Works out the life of an order that runs so as made, and was then ended; false when it is not
/// one of the plain ones.
bool lay_ended_life(const OrderRow& row, const BookEvent& ending, timeline::Run& run,
                    std::vector<Stretch>& stretches) {
    auto from = *row.made;
    const bool is_discharge = ending.kind == BookEventKind::discharged;
    if (!is_discharge && row.discharged) return false;
    if (!ending.on || *ending.on == Date::last()) return false;
    if (!is_discharge && !ending.outcome) return false;
    stretches.clear();
    const auto on = *ending.on;
    if (on >= from && !run.is_over(on)) {
        if (!is_discharge && ending.outcome == Outcome::withdrawn) return false;
        const auto cause = event_operand(row.service ? 1 : 0);
        end(stretches, run, from, on,
            is_discharge ? timeline::end_by_discharge(*row.kind, cause, on)
                         : timeline::end_by_determination(cause, on));
    }
    run.lay(from, std::nullopt, stretches);
    return true;
}

/// Whether a stretch of those days, or a part of it, is one on which the order had ended.
bool had_ended(const std::vector<Stretch>& stretches, Date first, Date last) noexcept {
    return std::any_of(stretches.begin(), stretches.end(), [&](const Stretch& stretch) {
        const bool overlaps = first <= stretch.last.value_or(Date::last()) && stretch.first <= last;
        return overlaps &&
               (stretch.binds() == Verdict::not_met || timeline::ended_that_day(stretch));
    });
}

/// One fact, in the two parts in which it was written: a copy in one go would wait for both.
template <class Fact>
void take(const std::optional<Fact>& from, std::optional<Fact>& to) noexcept {
    if (from) {
        to = *from;
    } else {
        to.reset();
    }
}

/// Leaves nothing of another row: a whole audit written over it would take longer than the rules.
void clear(RowAudit& audit) noexcept {
    audit.least_last_day.reset();
    audit.least_last_day_other.reset();
    audit.last_day.reset();
    audit.last_day_latest.reset();
    audit.notify_by.reset();
    audit.notify_by_latest.reset();
    audit.missing = 0;
}

/// Whether the recorded time subject to Part 2 has nothing to say of an order made on `made`.
bool is_over_before(const SexualOffencesNotification& time, Date made) noexcept {
    return time.from && time.to && *time.to <= made && *time.from < made;
}

}  // namespace

/// An order that ended before the duty could be done, by each reading of the service, takes the
/// duty with it. Empty where it did not.
std::optional<Finding> PlainAuditor::lapse(const OrderRow& row, const timeline::Run& run,
                                           const DeemedService& deemed) {
    const auto upto = std::min(duty::third_day(*deemed.latest), as_at_);
    auto& stretches = life_.stretches;
    if (ending_of(row) == nullptr) {
        if (!run.is_over(upto)) return std::nullopt;
        stretches.clear();
        run.lay(*row.made, std::nullopt, stretches);
    } else if (!had_ended(stretches, std::min(*deemed.earliest, upto), upto)) {
        return std::nullopt;
    }
    const duty::BoundDays days{std::span{&life_, 1}};
    const auto bound_from = [&](Date clock) {
        const auto to = std::min(duty::third_day(clock), as_at_);
        return days.throughout(std::min(clock, to), to);
    };
    const auto bound = bound_from(*deemed.earliest);
    const bool ended =
        bound.how == Verdict::not_met && bound_from(*deemed.latest).how == Verdict::not_met;
    if (!ended) return std::nullopt;
    return duty::lapsed(law::spa("s9(1)"), duty::third_day(*deemed.earliest), bound);
}

/// Works out the first notification; false when it is not one of the plain ones.
bool PlainAuditor::tell_notification(const OrderRow& row, const timeline::Run& run,
                                     RowAudit& audit) {
    const auto made = *row.made;
    if (made > as_at_) {
        audit.notify = audit.state;
        return true;
    }
    const bool replaces = row.replaces_interim == Stated::yes && row.kind == OrderKind::full;
    const auto arises = [&] {
        return replaces ? duty::first_after_interim_not_served(timeline::order_operand(1))
                        : duty::first_arises(*row.kind, made);
    };
    if (row.part_two && !is_over_before(*row.part_two, made)) {
        const auto& time = *row.part_two;
        const bool holds_for_good =
            time.from && *time.from <= made && !time.to && time.basis != PartTwoBasis::other;
        if (!holds_for_good) return false;
        audit.notify = duty::exempt_when_made(made, 0);
        return true;
    }
    const auto not_served = [&] {
        audit.notify = replaces ? arises() : duty::service_not_recorded(law::spa("s9(1)"));
        return true;
    };
    const auto& service = row.service;
    if (!service || (service->on && (*service->on < made || *service->on > as_at_))) {
        return not_served();
    }
    const auto deemed = deemed_service({.how = service->how, .on = service->on});
    if (!deemed.earliest) {
        audit.notify =
            replaces ? arises() : duty::without_service_day(law::spa("s9(1)"), deemed, 0);
        return true;
    }
    if (*deemed.earliest < made) return not_served();
    audit.notify_by = duty::third_day(*deemed.earliest);
    audit.notify_by_latest = duty::third_day(*deemed.latest);
    if (replaces) {
        audit.notify = arises();
        return true;
    }
    audit.notify = lapse(row, run, deemed);
    if (audit.notify) return true;
    audit.notify =
        *deemed.earliest == *deemed.latest ? arises() : unplaced(duty::received_between(deemed, 0));
    return true;
}

/// What can be told of an order whose day of making is not recorded: nothing that counts from it.
void PlainAuditor::tell_undated(const OrderRow& row, RowAudit& audit) const {
    const Finding unknown{Verdict::unknown, words_of(*row.kind).until_a_day,
                          Reason::life_day_not_recorded};
    audit.effect = unknown;
    audit.state = unknown;
    audit.notify = duty::first_arises(*row.kind, std::nullopt);
    const auto& service = row.service;
    if (!service || (service->on && *service->on > as_at_)) return;
    const auto deemed = deemed_service({.how = service->how, .on = service->on});
    if (!deemed.earliest) return;
    audit.notify_by = duty::third_day(*deemed.earliest);
    audit.notify_by_latest = duty::third_day(*deemed.latest);
}

PlainAuditor::PlainAuditor(Date as_at)
    : as_at_(as_at),
      facts_{.as_at = as_at, .commencement = Law::england_and_wales().commencement()} {}

void PlainAuditor::take_facts(const OrderRow& row) {
    facts_.kind = *row.kind;
    take(row.made, facts_.made_on);
    facts_.term.kind = row.term.kind;
    take(row.term.length, facts_.term.length);
    take(row.term.last_day, facts_.term.last_day);
    const auto on = row.made ? *row.made : as_at_;
    const auto& least = facts_.least_term;
    if (!least || on < least->from || (least->to && *least->to < on)) {
        facts_.least_term = Law::england_and_wales().least_term(on);
    }
    facts_.conditions.reset();
    if (row.necessary) facts_.conditions = static_cast<std::int32_t>(row.necessary->size());
}

void PlainAuditor::tell_term_and_conditions(const OrderRow& row, RowAudit& audit) {
    take_facts(row);
    audit.term = term_finding(facts_);
    audit.conditions =
        conditions_finding(facts_, row.necessary.value_or(std::span<const Stated>{}), row.protects);
    tell_least_period(facts_, audit);
}

bool PlainAuditor::answer(const OrderRow& row, RowAudit& audit) {
    if (!row.events.empty()) return false;
    const bool ends_before_it_begins =
        (row.made && row.term.last_day && *row.term.last_day < *row.made) ||
        (row.part_two && row.part_two->from && row.part_two->to &&
         *row.part_two->to < *row.part_two->from);
    if (ends_before_it_begins) return false;  // the case file says what is wrong with it
    clear(audit);
    if (!row.made) {
        tell_term_and_conditions(row, audit);
        tell_undated(row, audit);
        tell_missing(row, audit);
        return true;
    }
    auto run = timeline::run_as_made(row.term, *row.made, words_of(*row.kind));
    tell_term_and_conditions(row, audit);
    const bool is_made = *row.made <= as_at_;
    if (!is_made) audit.state = unplaced(timeline::before_it_was_made(*row.kind, *row.made, 0));
    if (const auto* ending = ending_of(row)) {
        if (!lay_ended_life(row, *ending, run, life_.stretches)) return false;
        tell_last_day(life_.stretches, audit);
        if (is_made) audit.state = timeline::stretch_on(life_.stretches, as_at_)->why;
    } else {
        tell_last_day(run, audit);
        if (is_made) audit.state = run.on(as_at_);
    }
    if (!tell_notification(row, run, audit)) return false;
    tell_missing(row, audit);
    return true;
}

}  // namespace spo::book

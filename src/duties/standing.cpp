// How a duty stands on the as-at day: exempt, done, due, late, lapsed, or not to be told.
#include <algorithm>

#include "duties/engine.hpp"
#include "duties/first_notification.hpp"
#include "duties/lapse.hpp"
#include "law/provision_literal.hpp"
#include "timeline/cause.hpp"
#include "timeline/operands.hpp"

namespace spo::duty {
namespace {

using timeline::event_operand;
using timeline::notification_operand;
using timeline::order_operand;

constexpr int what_is_service = 19;

DutyState state_of(Verdict verdict) {
    return verdict == Verdict::for_the_court ? DutyState::for_the_court : DutyState::unknown;
}

/// Whether somebody who did not do the duty, or did it late, is told of it here.
bool is_undone(DutyState state) {
    return state == DutyState::due || state == DutyState::late || state == DutyState::lapsed;
}

}  // namespace

void Engine::settle(Duty& duty, ProvisionId provision, const Services& services,
                    std::optional<Date> starts_on) const {
    place(duty);
    Standing settled{DutyState::not_required,
                     {Verdict::met, provision, Reason::stands_not_required}};
    const auto arises = duty.arises.verdict();
    if (arises != Verdict::not_met) {
        const auto off = exempt(duty, provision, starts_on);
        settled = off ? *off : standing(duty, provision, services);
        // Where it is not known whether the duty arose, it is not known how it stands, unless it
        // has been done all the same.
        const bool is_done = settled.state == DutyState::done;
        const bool is_exempt = settled.state == DutyState::exempt;
        if (arises != Verdict::met && !is_done && !is_exempt) {
            settled.state = state_of(arises);
            settled.why = duty.last_day_latest
                              ? Finding{arises, provision, Reason::stands_not_known_whether_owed,
                                        operand(*duty.last_day_latest)}
                              : Finding{arises, provision, Reason::stands_no_answer};
            if (duty.arises.question() != 0) {
                settled.why = settled.why.leaning_on(duty.arises.question());
            }
        }
        // One that did not do it is named in the content and in the words, and is not what did it.
        if (is_undone(settled.state)) duty.notification.reset();
    } else {
        duty.notification.reset();
    }
    duty.state = settled.state;
    duty.stands = placed(duty, settled.why);
}

Engine::Standing Engine::performed(const Duty& duty, std::size_t n, ProvisionId provision) const {
    const auto& notification = notifications()[n];
    const auto which = notification_operand(n);
    if (!notification.on) {
        return {DutyState::unknown,
                {Verdict::unknown, provision, Reason::stands_notification_undated, which}};
    }
    const auto on = operand(*notification.on);
    if (given_wrongly(notification, n)) {
        return {DutyState::for_the_court,
                {Verdict::for_the_court, provision, Reason::stands_not_as_section_10, which, on}};
    }
    if (duty.of == NotificationOf::first && says_enough(n) != Verdict::met) {
        return open_content(provision, duty, n);
    }
    if (duty.of == NotificationOf::address && duty.clock_earliest &&
        *notification.on < *duty.clock_earliest) {
        return {
            DutyState::done,
            Finding{Verdict::met, provision, Reason::stands_done_in_advance, which, on}.leaning_on(
                28)};
    }
    if (!duty.last_day_earliest || *notification.on <= *duty.last_day_earliest) {
        return {DutyState::done, {Verdict::met, provision, Reason::stands_done, which, on}};
    }
    if (*notification.on > *duty.last_day_latest) {
        return {DutyState::done_late,
                {Verdict::not_met, provision, Reason::stands_done_late, which, on,
                 operand(*duty.last_day_latest)}};
    }
    return {DutyState::for_the_court,
            Finding{Verdict::for_the_court, provision, Reason::stands_done_between, which, on}
                .leaning_on(what_is_service)};
}

/// Whether the order that imposes a duty, or for a change any order, bound throughout those days,
/// so far as they have come.
BoundDays::Throughout Engine::bound_throughout(const Duty& duty, Date first, Date last) const {
    const auto to = std::min(last, as_at_);
    const auto from = std::min(first, to);
    return duty.of == NotificationOf::first
               ? BoundDays{std::span{&parts_.lives[*duty.order], 1}}.throughout(from, to)
               : bound_.throughout(from, to);
}

/// An order must have bound to the end of the third day, for the period ends with that day: what
/// ended before it took the duty with it.
Engine::Reading Engine::read(const Duty& duty, Date clock, Date last_day) const {
    const auto bound = bound_throughout(duty, clock, last_day);
    if (bound.how == Verdict::not_met) return {Fate::ended, last_day, bound};
    if (bound.how != Verdict::met) return {Fate::open, last_day, bound};
    return {as_at_ <= last_day ? Fate::running : Fate::late, last_day, bound};
}

/// Whether the order bound throughout cannot be told, or is open for the reason its life gives.
Engine::Standing Engine::order_open(ProvisionId provision, const Reading& reading) const {
    const auto& bound = reading.bound;
    const auto cause = bound.why ? timeline::cause_of(*bound.why) : Operand{};
    const auto reason = bound.how == Verdict::for_the_court ? Reason::stands_order_open
                        : cause.kind == OperandKind::none   ? Reason::stands_order_not_known
                                                            : Reason::stands_order_not_known_by;
    const Finding why{bound.how,
                      provision,
                      reason,
                      operand(reading.last_day),
                      order_operand(bound.order),
                      reason == Reason::stands_order_not_known ? Operand{} : cause};
    const auto question = bound.why ? bound.why->question() : std::uint8_t{0};
    return {state_of(bound.how), question == 0 ? why : why.leaning_on(question)};
}

Engine::Standing Engine::due(const Duty& duty, ProvisionId provision,
                             std::optional<std::size_t> service) const {
    const auto last_day = operand(*duty.last_day_earliest);
    if (duty.notification) {
        return {DutyState::due,
                {Verdict::unknown, provision, Reason::stands_due_without_name, last_day,
                 notification_operand(*duty.notification)}};
    }
    return {DutyState::due,
            service ? Finding{Verdict::unknown, provision, Reason::stands_due_from, last_day,
                              event_operand(*service)}
                    : Finding{Verdict::unknown, provision, Reason::stands_due, last_day}};
}

Engine::Standing Engine::late(const Duty& duty, ProvisionId provision,
                              std::optional<std::size_t> service) const {
    const auto latest = *duty.last_day_latest;
    const auto last_day = operand(latest);
    const auto default_day = operand(latest == Date::last() ? latest : latest.plus_days(1));
    const auto tell = [&](Reason reason, Operand c = {}) {
        return Standing{
            DutyState::late,
            Finding{Verdict::not_met, provision, reason, last_day, default_day, c}.leaning_on(16)};
    };
    if (duty.notification) {
        return tell(Reason::stands_late_without_name, notification_operand(*duty.notification));
    }
    return service ? tell(Reason::stands_late_from, event_operand(*service))
                   : tell(Reason::stands_late);
}

/// Not done, by each reading of service.
Engine::Standing Engine::not_done(const Duty& duty, ProvisionId provision, const Services& services,
                                  const Reading& earlier, const Reading& later) const {
    if (earlier.fate == Fate::ended && later.fate == Fate::ended) {
        return {DutyState::lapsed, lapsed(provision, earlier.last_day, earlier.bound)};
    }
    if (earlier.fate == Fate::open) return order_open(provision, earlier);
    // The service that started the clock, where it was a service that did.
    const bool by_service = services.clock && services.clock->earliest == *duty.clock_earliest;
    if (earlier.fate == Fate::running) {
        return due(duty, provision, by_service ? services.earliest : std::nullopt);
    }
    // A service whose day the rules do not give may have been the later one.
    if (by_service && services.without_day) {
        return {DutyState::unknown, without_service_day(provision, *services.without_day)};
    }
    if (later.fate == Fate::open) return order_open(provision, later);
    const auto later_service = services.latest ? event_operand(*services.latest) : Operand{};
    const auto question = services.question != 0 ? services.question : what_is_service;
    if (later.fate == Fate::ended) {
        return {
            DutyState::for_the_court,
            Finding{Verdict::for_the_court, provision, Reason::stands_late_or_lapsed,
                    operand(earlier.last_day), operand(*later.bound.ended_on), ender(later.bound)}
                .leaning_on(question)};
    }
    if (later.fate == Fate::running) {
        return {DutyState::for_the_court,
                Finding{Verdict::for_the_court, provision, Reason::stands_late_on_one_reading,
                        operand(earlier.last_day), operand(later.last_day), later_service}
                    .leaning_on(question)};
    }
    return late(duty, provision, by_service ? services.latest : std::nullopt);
}

Engine::Standing Engine::standing(const Duty& duty, ProvisionId provision,
                                  const Services& services) const {
    const auto given =
        duty.notification ? notifications()[*duty.notification].on : std::optional<Date>{};
    // Without a clock a notification is in time only if it came before any that could start.
    if (duty.notification && !given) return performed(duty, *duty.notification, provision);
    if (!duty.clock_earliest) {
        if (services.without_day) {
            return {DutyState::unknown, without_service_day(provision, *services.without_day)};
        }
        return {DutyState::unknown, service_not_recorded(provision)};
    }
    const bool counts = given && (duty.of != NotificationOf::first ||
                                  says_enough(*duty.notification) != Verdict::not_met);
    // Done by the later of two last days, it was done by one reading whatever became of the order.
    if (counts && *given <= *duty.last_day_latest) {
        return performed(duty, *duty.notification, provision);
    }
    const auto earlier = read(duty, *duty.clock_earliest, *duty.last_day_earliest);
    const auto later = read(duty, *duty.clock_latest, *duty.last_day_latest);
    const bool all_late = earlier.fate == Fate::late && later.fate == Fate::late;
    if (counts && all_late) return performed(duty, *duty.notification, provision);
    if (counts && earlier.fate == Fate::late && later.fate == Fate::ended) {
        return {
            DutyState::for_the_court,
            Finding{Verdict::for_the_court, provision, Reason::stands_done_late_or_lapsed,
                    notification_operand(*duty.notification), operand(*given), ender(later.bound)}
                .leaning_on(services.question != 0 ? services.question : what_is_service)};
    }
    return not_done(duty, provision, services, earlier, later);
}

}  // namespace spo::duty

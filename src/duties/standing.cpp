// How a duty stands on the as-at day: exempt, done, due, late, lapsed, or not to be told.
#include <algorithm>

#include "duties/engine.hpp"
#include "law/provision_literal.hpp"
#include "timeline/operands.hpp"

namespace spo::duty {
namespace {

using law::spa;
using timeline::event_operand;
using timeline::notification_operand;

DutyState state_of(Verdict verdict) {
    return verdict == Verdict::for_the_court ? DutyState::for_the_court : DutyState::unknown;
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
    } else {
        duty.notification.reset();
    }
    duty.state = settled.state;
    duty.stands = placed(duty, settled.why);
}

/// Section 9(5)-(7): whether an exemption holds the duty off, or leaves that open. `starts_on` is
/// the day the order was made, for a first notification, or the day of the change.
std::optional<Engine::Standing> Engine::exempt(const Duty& duty, ProvisionId provision,
                                               std::optional<Date> starts_on) const {
    if (!starts_on) return std::nullopt;
    const auto off = spa("s9(5)");
    const bool first = duty.of == NotificationOf::first;
    switch (part_two_.on(*starts_on)) {
        case Exempt::not_known:
            return Standing{
                DutyState::unknown,
                {Verdict::unknown, off, Reason::stands_exemption_not_known, operand(*starts_on)}};
        case Exempt::open:
            return Standing{DutyState::for_the_court,
                            Finding{Verdict::for_the_court, off, Reason::stands_exemption_open,
                                    operand(*starts_on)}
                                .leaning_on(24)};
        case Exempt::yes: {
            const auto final_day = part_two_.final_day(*starts_on);
            if (!first) {
                // What of a change made while the duties were off, once they are back: Q22.
                const auto why =
                    Finding{Verdict::not_met, off, Reason::stands_exempt, operand(*starts_on)};
                const bool is_back = final_day && *final_day <= as_at_;
                return Standing{DutyState::exempt, is_back ? why.leaning_on(22) : why};
            }
            if (!final_day) {
                return Standing{
                    DutyState::exempt,
                    {Verdict::not_met, off, Reason::stands_exempt, operand(*starts_on)}};
            }
            const auto after = part_two_.on(*final_day);
            if (after == Exempt::not_known) {
                return Standing{DutyState::unknown,
                                {Verdict::unknown, off, Reason::stands_exemption_not_known,
                                 operand(*final_day)}};
            }
            if (after == Exempt::open) {
                return Standing{DutyState::for_the_court,
                                Finding{Verdict::for_the_court, off, Reason::stands_exemption_open,
                                        operand(*final_day)}
                                    .leaning_on(24)};
            }
            const auto& life = parts_.lives[*duty.order];
            const auto then = timeline::order_on(life, order(*duty.order), *final_day).verdict();
            if (then == Verdict::not_met) {
                return Standing{DutyState::exempt,
                                {Verdict::not_met, spa("s9(7)"), Reason::stands_exempt_order_over,
                                 operand(*final_day)}};
            }
            if (as_at_ < *final_day) {
                return Standing{DutyState::exempt,
                                {Verdict::not_met, spa("s9(7)"), Reason::stands_exempt_until,
                                 operand(*final_day)}};
            }
            return std::nullopt;  // the clock runs from the final day
        }
        case Exempt::no:
            break;
    }
    if (!duty.last_day_latest) return std::nullopt;
    const bool done_before = [&] {
        if (!duty.notification) return false;
        const auto& on = notifications()[*duty.notification].on;
        return on && *on <= *duty.last_day_latest;
    }();
    // An exemption that began after the order was made, and before the duty was overdue: Q22.
    const auto begins = part_two_.begins_after(*starts_on, std::min(*duty.last_day_latest, as_at_));
    if (!begins || done_before) return std::nullopt;
    if (part_two_.on(*begins) == Exempt::open) {
        return Standing{
            DutyState::for_the_court,
            Finding{Verdict::for_the_court, off, Reason::stands_exemption_open, operand(*begins)}
                .leaning_on(24)};
    }
    const auto final_day = part_two_.final_day(*begins);
    if (final_day && *final_day <= as_at_) {
        return Standing{DutyState::for_the_court, Finding{Verdict::for_the_court, provision,
                                                          Reason::stands_exemption_began_later,
                                                          operand(*begins), operand(*final_day)}
                                                      .leaning_on(22)};
    }
    return Standing{
        DutyState::exempt,
        Finding{Verdict::not_met, off, Reason::stands_exempt_since, operand(*begins)}.leaning_on(
            22)};
}

/// When the order that imposes the duty ended, or for a change the last order; empty while one
/// still binds.
std::optional<Engine::Ended> Engine::ended(const Duty& duty) const {
    if (duty.of != NotificationOf::first && bound_.on(as_at_)) return std::nullopt;
    const auto order = duty.of == NotificationOf::first ? duty.order
                       : duty.clock_earliest && bound_.on(*duty.clock_earliest)
                           ? std::optional{bound_.on(*duty.clock_earliest)->order}
                           : std::nullopt;
    if (!order) return std::nullopt;
    const auto& stretches = parts_.lives[*order].stretches;
    for (std::size_t i = 1; i < stretches.size() && stretches[i].first <= as_at_; ++i) {
        if (stretches[i].binds() != Verdict::not_met) continue;
        // A day on which it bound in part stands alone, and is not known.
        const auto& last = stretches[i - 1];
        return Ended{*last.last, last.binds() == Verdict::unknown && last.first == *last.last};
    }
    return std::nullopt;
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
                .leaning_on(19)};
}

Engine::Standing Engine::standing(const Duty& duty, ProvisionId provision,
                                  const Services& services) const {
    const bool clock_is_of_service =
        duty.of == NotificationOf::first &&
        (!duty.clock_earliest ||
         (services.clock && services.clock->earliest == *duty.clock_earliest));
    if (duty.notification) {
        const auto& on = notifications()[*duty.notification].on;
        // Without a clock a notification is in time only if it came before any that could start.
        if (duty.clock_earliest || !on) return performed(duty, *duty.notification, provision);
    }
    if (!duty.clock_earliest) {
        if (services.without_day) {
            return {DutyState::unknown,
                    Finding{Verdict::unknown, provision, Reason::stands_service_day_not_known,
                            event_operand(*services.without_day)}
                        .leaning_on(19)};
        }
        return {
            DutyState::unknown,
            Finding{Verdict::unknown, provision, Reason::stands_service_not_recorded}.leaning_on(
                19)};
    }
    const auto earliest = *duty.last_day_earliest;
    const auto latest = *duty.last_day_latest;
    // The period ends with its last day: an order that ran to the end of that day imposed it whole.
    if (const auto over = ended(duty);
        over && (over->on < earliest || (over->on == earliest && over->in_part))) {
        return {
            DutyState::lapsed,
            {Verdict::met, provision, Reason::stands_lapsed, operand(earliest), operand(over->on)}};
    }
    // The service that started the clock, where it was a service that did.
    const bool by_service = clock_is_of_service && services.earliest;
    if (as_at_ <= earliest) {
        return {DutyState::due,
                by_service
                    ? Finding{Verdict::unknown, provision, Reason::stands_due_from,
                              operand(earliest), event_operand(*services.earliest)}
                    : Finding{Verdict::unknown, provision, Reason::stands_due, operand(earliest)}};
    }
    // A service whose day the rules do not give may have been the later one.
    if (clock_is_of_service && services.without_day) {
        return {DutyState::unknown,
                Finding{Verdict::unknown, provision, Reason::stands_service_day_not_known,
                        event_operand(*services.without_day)}
                    .leaning_on(19)};
    }
    if (as_at_ <= latest) {
        return {DutyState::for_the_court,
                Finding{Verdict::for_the_court, provision, Reason::stands_late_on_one_reading,
                        operand(earliest), operand(latest),
                        services.latest ? event_operand(*services.latest) : Operand{}}
                    .leaning_on(services.question != 0 ? services.question : 19)};
    }
    const auto default_day = latest == Date::last() ? latest : latest.plus_days(1);
    const auto late =
        by_service && services.latest
            ? Finding{Verdict::not_met, provision, Reason::stands_late_from, operand(latest),
                      operand(default_day), event_operand(*services.latest)}
            : Finding{Verdict::not_met, provision, Reason::stands_late, operand(latest),
                      operand(default_day)};
    return {DutyState::late, late.leaning_on(16)};
}

}  // namespace spo::duty

// Section 9(1) and (5): what is said of a first notification, whatever the facts are read from.
#pragma once

#include <optional>

#include "law/provision_literal.hpp"
#include "spo/order.hpp"
#include "spo/service.hpp"
#include "timeline/operands.hpp"

namespace spo::duty {

/// Whether one is owed under an order that replaces no interim order.
constexpr Finding first_arises(OrderKind kind, std::optional<Date> made) noexcept {
    const auto provision = kind == OrderKind::full ? law::spa("s9(1)(a)") : law::spa("s9(1)(b)");
    return made ? Finding{Verdict::met, provision, Reason::duty_first_arises}
                : Finding{Verdict::unknown, provision, Reason::duty_order_day_not_recorded};
}

/// Under one that replaces an interim order (the operand) of which no service is recorded: Q21.
constexpr Finding first_after_interim_not_served(Operand interim) noexcept {
    return Finding{Verdict::for_the_court, law::spa("s9(1)(a)"),
                   Reason::duty_replaced_interim_not_served, interim}
        .leaning_on(21);
}

/// No service is recorded to start the clock. What counts as service is Q19.
constexpr Finding service_not_recorded(ProvisionId provision) noexcept {
    return Finding{Verdict::unknown, provision, Reason::stands_service_not_recorded}.leaning_on(19);
}

/// The defendant was subject, on the day the order was made, to requirements under Part 2 of the
/// Sexual Offences Act 2003, by the recorded time of that index.
constexpr Finding exempt_when_made(Date made, std::size_t time) noexcept {
    return {Verdict::not_met, law::spa("s9(5)"), Reason::stands_exempt, operand(made),
            timeline::part_two_operand(time)};
}

/// Why the day of receipt cannot be told: the table of bank holidays does not hold the days, a fact
/// of the service is missing, or the rules of court give none (then what is service is Q19).
constexpr Finding without_service_day(ProvisionId provision, const DeemedService& deemed,
                                      std::size_t event) noexcept {
    const auto unknown = [&](Reason reason) {
        return Finding{Verdict::unknown, provision, reason, timeline::event_operand(event)};
    };
    if (deemed.reason == Reason::service_outside_bank_holidays) {
        return unknown(Reason::stands_service_outside_bank_holidays);
    }
    if (deemed.reason == Reason::service_past_calendar) {
        return unknown(Reason::stands_service_day_not_known);
    }
    if (deemed.question == 0) return unknown(Reason::stands_service_facts_missing);
    return unknown(Reason::stands_service_day_not_known).leaning_on(19);
}

/// The rules of court give two days of receipt for the service in the event of that index.
constexpr Finding received_between(const DeemedService& deemed, std::size_t event) noexcept {
    const auto finding =
        Finding{Verdict::for_the_court,    deemed.provision,        Reason::clock_received_between,
                operand(*deemed.earliest), operand(*deemed.latest), timeline::event_operand(event)}
            .about(SubjectKind::event, static_cast<std::uint32_t>(event));
    return deemed.question == 0 ? finding : finding.leaning_on(deemed.question);
}

}  // namespace spo::duty

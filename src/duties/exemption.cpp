// Section 9(5)-(7): the duties do not apply to a person who is subject to notification requirements
// under Part 2 of the Sexual Offences Act 2003.
#include <algorithm>

#include "duties/engine.hpp"
#include "duties/first_notification.hpp"
#include "law/provision_literal.hpp"
#include "timeline/operands.hpp"

namespace spo::duty {
namespace {

using law::spa;
using timeline::part_two_operand;

}  // namespace

/// Whether an exemption holds the duty off, or leaves that open. `starts_on` is the day the order
/// was made, for a first notification, or the day of the change.
std::optional<Engine::Standing> Engine::exempt(const Duty& duty, ProvisionId provision,
                                               std::optional<Date> starts_on) const {
    if (!starts_on) return std::nullopt;
    const auto off = spa("s9(5)");
    const auto then = part_two_.on(*starts_on);
    const auto which = part_two_operand(then.time);
    switch (then.exempt) {
        case Exempt::not_known:
            return Standing{DutyState::unknown,
                            {Verdict::unknown, off, Reason::stands_exemption_not_known,
                             operand(*starts_on), which}};
        case Exempt::open:
            return Standing{DutyState::for_the_court,
                            Finding{Verdict::for_the_court, off, Reason::stands_exemption_open,
                                    operand(*starts_on), which}
                                .leaning_on(24)};
        case Exempt::no:
            return exempt_later(duty, provision, *starts_on);
        case Exempt::yes:
            break;
    }
    const auto final_day = part_two_.final_day(*starts_on);
    const auto why = duty::exempt_when_made(*starts_on, then.time);
    if (!final_day) return Standing{DutyState::exempt, why};
    if (duty.of != NotificationOf::first) {
        // What of a change made while the duties were off, once they are back: Q22.
        const bool is_back = final_day->day <= as_at_;
        return Standing{DutyState::exempt, is_back ? why.leaning_on(22) : why};
    }
    if (const auto off_when_made = exempt_when_made(duty, *starts_on)) return off_when_made;
    // The clock runs from the final day, and another exemption may have begun since.
    return exempt_later(duty, provision, final_day->day);
}

/// Section 9(6)-(7), for an order made while they applied: they apply no more from the final day,
/// if the order has effect on it.
std::optional<Engine::Standing> Engine::exempt_when_made(const Duty& duty, Date made_on) const {
    const auto final_day = *part_two_.final_day(made_on);
    const auto day = operand(final_day.day);
    const auto after = part_two_.on(final_day.day);
    if (after.exempt == Exempt::not_known) {
        return Standing{DutyState::unknown,
                        {Verdict::unknown, spa("s9(5)"), Reason::stands_exemption_not_known, day,
                         part_two_operand(after.time)}};
    }
    if (after.exempt == Exempt::open) {
        return Standing{DutyState::for_the_court,
                        Finding{Verdict::for_the_court, spa("s9(5)"), Reason::stands_exemption_open,
                                day, part_two_operand(after.time)}
                            .leaning_on(24)};
    }
    const auto which = part_two_operand(final_day.time);
    const auto& life = parts_.lives[*duty.order];
    const auto then = timeline::order_on(life, order(*duty.order), final_day.day).verdict();
    if (then == Verdict::not_met) {
        return Standing{
            DutyState::exempt,
            {Verdict::not_met, spa("s9(7)"), Reason::stands_exempt_order_over, day, which}};
    }
    if (as_at_ < final_day.day) {
        return Standing{DutyState::exempt,
                        {Verdict::not_met, spa("s9(7)"), Reason::stands_exempt_until, day, which}};
    }
    return std::nullopt;
}

/// An exemption that began while the duty could still be done: Q22. Another may begin before three
/// days have passed since that one ceased, and so on.
std::optional<Engine::Standing> Engine::exempt_later(const Duty& duty, ProvisionId provision,
                                                     Date from) const {
    if (!duty.last_day_latest) return std::nullopt;
    if (duty.notification) {
        const auto& on = notifications()[*duty.notification].on;
        if (on && *on <= *duty.last_day_latest) return std::nullopt;
    }
    std::optional<Date> began;
    std::optional<PartTwo::Day> ceased;
    auto last_day = *duty.last_day_latest;
    while (const auto begins = part_two_.begins_after(from, std::min(last_day, as_at_))) {
        const auto which = part_two_operand(begins->time);
        if (part_two_.on(begins->day).exempt == Exempt::open) {
            return Standing{DutyState::for_the_court,
                            Finding{Verdict::for_the_court, spa("s9(5)"),
                                    Reason::stands_exemption_open, operand(begins->day), which}
                                .leaning_on(24)};
        }
        const auto final_day = part_two_.final_day(begins->day);
        if (!final_day || final_day->day > as_at_) {
            return Standing{DutyState::exempt,
                            Finding{Verdict::not_met, spa("s9(5)"), Reason::stands_exempt_since,
                                    operand(begins->day), which}
                                .leaning_on(22)};
        }
        if (!began) began = begins->day;
        ceased = final_day;
        from = final_day->day;
        last_day = third_day(from);
    }
    if (!began) return std::nullopt;
    return Standing{DutyState::for_the_court,
                    Finding{Verdict::for_the_court, provision, Reason::stands_exemption_began_later,
                            operand(*began), operand(ceased->day), part_two_operand(ceased->time)}
                        .leaning_on(22)};
}

}  // namespace spo::duty

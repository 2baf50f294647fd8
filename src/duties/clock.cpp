// What started the clock of a first notification: a service, by the rules of court, or the final
// day of an exemption (section 9(6)-(7)).
#include "duties/engine.hpp"
#include "duties/first_notification.hpp"
#include "duties/service_facts.hpp"
#include "law/provision_literal.hpp"
#include "timeline/operands.hpp"

namespace spo::duty {
namespace {

using law::spa;
using timeline::event_operand;

Finding about_event(const Finding& finding, std::size_t event) {
    return finding.about(SubjectKind::event, static_cast<std::uint32_t>(event));
}

}  // namespace

/// The service that gives the earlier day and, if it is another, the one that gives the later; then
/// one whose day the rules do not give.
std::vector<Finding> Engine::clock_of(const Services& services) const {
    std::vector<Finding> clock;
    if (services.earliest) add_clock(clock, *services.earliest);
    if (services.latest && services.latest != services.earliest) {
        add_clock(clock, *services.latest);
    }
    if (services.without_day) add_clock(clock, *services.without_day);
    return clock;
}

/// The day of receipt, and the words of the rule that gives it, or gives none.
void Engine::add_clock(std::vector<Finding>& clock, std::size_t service) const {
    const auto& served = std::get<Served>(parts_.log.events()[service]);
    const auto deemed = deemed_service(service_facts(served));
    const auto tell = [&](Verdict verdict, Reason reason, Operand a = {}, Operand b = {},
                          Operand c = {}) {
        const auto finding =
            about_event(Finding{verdict, deemed.provision, reason, a, b, c}, service);
        clock.push_back(deemed.question == 0 ? finding : finding.leaning_on(deemed.question));
    };
    const auto which = event_operand(service);
    if (!deemed.earliest) {
        tell(deemed.question == 0 ? Verdict::unknown : Verdict::for_the_court, deemed.reason);
        return;
    }
    if (!deemed.rebuttable) {
        tell(Verdict::met, Reason::clock_shown_received, operand(*deemed.earliest), which);
        return;
    }
    if (deemed.earliest == deemed.latest) {
        tell(Verdict::met, Reason::clock_received, operand(*deemed.earliest), which);
    } else {
        clock.push_back(received_between(deemed, service));
    }
    tell(Verdict::met, deemed.reason);
    if (deemed.holidays_may_follow) {
        clock.push_back(
            about_event({Verdict::unknown, law::mcr("r2(1)"), Reason::clock_holidays_known_up_to,
                         operand(bank_holidays_known_up_to()), which},
                        service));
    }
}

std::vector<Finding> Engine::clock_of_final_day(std::size_t index, PartTwo::Day final_day) const {
    const auto which = timeline::part_two_operand(final_day.time);
    const auto day = operand(final_day.day);
    const auto about = [&](const Finding& finding) {
        return finding.about(SubjectKind::order, static_cast<std::uint32_t>(index));
    };
    return {about({Verdict::met, spa("s9(6)"), Reason::clock_exempt_when_made, which, day}),
            about({Verdict::met, spa("s9(7)"), Reason::clock_final_day, day, which})};
}

Finding Engine::without_service_day(ProvisionId provision, std::size_t service) const {
    const auto& served = std::get<Served>(parts_.log.events()[service]);
    return duty::without_service_day(provision, deemed_service(service_facts(served)), service);
}

}  // namespace spo::duty

// Section 9(2): what a first notification says. Given without a name it has not been done; where it
// is not recorded what it gave, it is not known whether it was.
#include "act/section_10_giving_notification.hpp"
#include "duties/engine.hpp"
#include "law/provision_literal.hpp"
#include "timeline/operands.hpp"

namespace spo::duty {

std::vector<Finding> Engine::content_of(std::size_t n) const {
    const auto facts = act::notification_facts(index_, n);
    const auto about = [&](const Finding& finding) {
        return finding.about(SubjectKind::notification, static_cast<std::uint32_t>(n));
    };
    return {about(act::names_were_notified(facts)), about(act::home_address_was_notified(facts))};
}

Verdict Engine::says_enough(std::size_t n) const {
    auto all = Verdict::met;
    for (const auto& one : content_of(n)) all = all_of(all, one.verdict());
    return all;
}

/// How a first notification that was given stands when it is not plain that it said enough.
Engine::Standing Engine::open_content(ProvisionId provision, const Duty& duty,
                                      std::size_t n) const {
    const auto which = timeline::notification_operand(n);
    const auto on = operand(*notifications()[n].on);
    std::uint8_t question = 0;
    for (const auto& one : duty.content) {
        if (one.verdict() == Verdict::unknown) {
            return {DutyState::unknown,
                    {Verdict::unknown, provision, Reason::stands_content_not_recorded, which, on}};
        }
        if (one.verdict() == Verdict::for_the_court) question = one.question();
    }
    const Finding open{Verdict::for_the_court, law::spa("s9(2)(a)"), Reason::stands_names_open,
                       which, on};
    return {DutyState::for_the_court, question == 0 ? open : open.leaning_on(question)};
}

}  // namespace spo::duty

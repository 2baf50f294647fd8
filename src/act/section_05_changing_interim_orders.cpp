// Section 5(7) and (8): varying, renewing and discharging an interim order. The duty to hear the
// parties, the two years before an early discharge and the need for necessity in section 4 are
// written for a stalking protection order, and not for an interim one: Q13.
// https://www.legislation.gov.uk/ukpga/2019/9/section/5
#include "act/section_05_interim_orders.hpp"
#include "act/section_14_interpretation.hpp"

namespace spo::act {

bool is_change_of_interim_order(const ChangeFacts& facts) noexcept {
    return facts.is_of_interim_order();
}
bool is_for_decision_on_interim_order(const ChangeFacts& facts) noexcept {
    return facts.is_of_interim_order() && (facts.is_decision() || !facts.decided);
}

// s.5(7): the defendant, or the chief officer who applied for the interim order.
Finding applicant_may_apply_for_interim_change(const ChangeFacts& facts) noexcept {
    constexpr auto provision = spa("s5(7)");
    const auto who = event_index(facts.by.event);
    if (!facts.by.party) return unknown(provision, Reason::change_by_not_recorded, who);
    switch (*facts.by.party) {
        case Party::defendant:
            return met(provision, Reason::change_by_defendant, who);
        case Party::other:
            return not_met(provision, Reason::change_by_another, who);
        case Party::chief_officer:
            break;
    }
    return is_officer_who_applied(provision, facts.by, facts.order_applicant);
}

// s.5(8): the court may make the order it considers appropriate. The subsection names "the stalking
// protection order", where the interim one must be meant: Q13.
Finding interim_change_is_the_courts(const ChangeFacts& facts) noexcept {
    constexpr auto provision = spa("s5(8)");
    return for_the_court(provision, facts.is_decision() ? Reason::interim_change_decided
                                                        : Reason::interim_change_for_the_court)
        .leaning_on(13);
}

}  // namespace spo::act

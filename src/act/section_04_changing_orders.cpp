// Section 4: varying, renewing and discharging a stalking protection order. Consent to an early
// discharge stands in section_04_early_discharge.cpp.
// https://www.legislation.gov.uk/ukpga/2019/9/section/4
#include "act/section_04_changing_orders.hpp"

#include "act/section_14_interpretation.hpp"

namespace spo::act {

bool is_change_of_full_order(const ChangeFacts& facts) noexcept { return facts.is_of_full_order(); }
bool is_decision_on_full_order(const ChangeFacts& facts) noexcept {
    return facts.is_of_full_order() && facts.is_decision();
}
bool is_for_decision_on_full_order(const ChangeFacts& facts) noexcept {
    return facts.is_of_full_order() && (facts.is_decision() || !facts.decided);
}
bool adds_to_full_order(const ChangeFacts& facts) noexcept {
    const bool varies_or_renews =
        facts.step == ChangeStep::varied || facts.step == ChangeStep::renewed;
    return facts.is_of_full_order() && varies_or_renews && facts.added.number > 0;
}

// s.4(1): the defendant, or a relevant chief officer of police.
Finding applicant_may_apply_for_change(const ChangeFacts& facts) noexcept {
    constexpr auto provision = spa("s4(1)");
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
    return is_relevant_officer(provision, facts.by, facts.order_applicant,
                               facts.residence_when_applied);
}

// s.4(2)(a): the court must hear the defendant, and nothing is said of wishing to be heard. Whether
// the opportunity is enough for one who stays away: Q33.
Finding defendant_was_heard(const ChangeFacts& facts) noexcept {
    constexpr auto provision = spa("s4(2)(a)");
    if (!facts.defendant_heard) {
        return unknown(provision, Reason::defendant_hearing_not_recorded);
    }
    switch (*facts.defendant_heard) {
        case Hearing::heard:
            return met(provision, Reason::defendant_heard);
        case Hearing::not_heard:
            return not_met(provision, Reason::defendant_not_heard);
        case Hearing::given_opportunity:
            break;
    }
    return for_the_court(provision, Reason::defendant_given_opportunity).leaning_on(33);
}

// s.4(2)(b): and any relevant chief officer who wants to be heard.
Finding relevant_officers_were_heard(const ChangeFacts& facts) noexcept {
    constexpr auto provision = spa("s4(2)(b)");
    const auto& officers = facts.officers;
    if (!officers.listed) return unknown(provision, Reason::officers_hearing_not_recorded);
    if (officers.not_heard > 0) {
        return not_met(provision, Reason::officers_not_heard, count(officers.not_heard));
    }
    if (officers.not_told > 0) {
        return unknown(provision, Reason::officers_wish_not_recorded, count(officers.not_told));
    }
    if (officers.wanted == 0) return met(provision, Reason::no_officer_wanted_to_be_heard);
    return met(provision, Reason::officers_heard, count(officers.wanted));
}

// s.4(3): the court may make the order it considers appropriate.
Finding change_is_the_courts(const ChangeFacts& facts) noexcept {
    constexpr auto provision = spa("s4(3)");
    return facts.is_decision() ? met(provision, Reason::change_decided)
                               : for_the_court(provision, Reason::change_for_the_court);
}

// s.4(4)(a): a prohibition or requirement may be added only if the court is satisfied that it is
// necessary to protect a person. What the court found is recorded, and never computed.
Finding added_conditions_are_necessary(const ChangeFacts& facts) noexcept {
    constexpr auto provision = spa("s4(4)(a)");
    const auto& added = facts.added;
    const auto order = order_index(facts.order_applicant.order);
    if (added.not_necessary > 0) {
        return not_met(provision, Reason::added_condition_not_necessary, order,
                       condition_index(added.first_not_necessary), count(added.not_necessary));
    }
    if (added.not_recorded > 0) {
        return unknown(provision, Reason::added_necessity_not_recorded, order,
                       condition_index(added.first_not_recorded), count(added.not_recorded));
    }
    return met(provision, Reason::added_conditions_necessary, count(added.number));
}

}  // namespace spo::act

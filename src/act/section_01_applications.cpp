// Section 1: when a chief officer may apply for a stalking protection order, and against whom.
// https://www.legislation.gov.uk/ukpga/2019/9/section/1
#include "act/section_01_applications.hpp"

namespace spo::act {

bool seeks_a_full_order(const ApplicationFacts& facts) noexcept {
    return facts.seeks != Seeks::interim;
}

// s.1(1)(a): it appears to the officer that the defendant has done acts associated with stalking.
// The view is the officer's own. That the acts are several is the Act's plural: Q1.
Finding acts_appear(const ApplicationFacts& facts) noexcept {
    constexpr auto provision = spa("s1(1)(a)");
    const auto number = facts.acts.number;
    if (number == 0) return not_met(provision, Reason::acts_none_alleged);
    if (facts.appears_acts == Stated::no) return not_met(provision, Reason::acts_do_not_appear);
    if (!number) return unknown(provision, Reason::acts_not_recorded);
    if (facts.appears_acts == Stated::not_recorded) {
        return unknown(provision, Reason::acts_view_not_recorded, count(*number));
    }
    if (number == 1) return met(provision, Reason::one_act_appears).leaning_on(1);
    return met(provision, Reason::acts_appear, count(*number));
}

// s.1(1)(b): the defendant poses a risk associated with stalking to another person.
Finding risk_appears(const ApplicationFacts& facts) noexcept {
    constexpr auto provision = spa("s1(1)(b)");
    if (facts.at_risk == 0) return not_met(provision, Reason::risk_to_nobody);
    return by(facts.appears_risk,
              facts.at_risk ? met(provision, Reason::risk_appears, count(*facts.at_risk))
                            : unknown(provision, Reason::risk_to_whom_not_recorded),
              not_met(provision, Reason::risk_does_not_appear),
              unknown(provision, Reason::risk_view_not_recorded));
}

// s.1(1)(c): reasonable cause to believe the order necessary to protect another person, who need
// not be the victim of the acts.
Finding necessity_appears(const ApplicationFacts& facts) noexcept {
    constexpr auto provision = spa("s1(1)(c)");
    const auto necessary = facts.at_risk_never_targeted > 0
                               ? met(provision, Reason::necessity_appears_by_proxy,
                                     count(facts.at_risk_never_targeted))
                               : met(provision, Reason::necessity_appears);
    return by(facts.appears_necessary, necessary,
              not_met(provision, Reason::necessity_does_not_appear),
              unknown(provision, Reason::necessity_view_not_recorded));
}

// s.1(2): an order prohibits the defendant from doing something, or requires something, or both.
Finding order_prohibits_or_requires(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s1(2)");
    if (!facts.conditions) return unknown(provision, Reason::conditions_not_recorded);
    if (facts.conditions == 0) return not_met(provision, Reason::order_imposes_nothing);
    return met(provision, Reason::order_imposes_conditions, count(*facts.conditions));
}

bool may_have_an_area(const ApplicationFacts& facts) noexcept { return !facts.by.other_body; }

// s.1(3): a chief officer for a police area applies only in respect of a person who resides in it
// (a fact), or who the officer believes is in it or is coming to it (the officer's own mind). It
// binds nobody without an area. Residence and belief are recorded here and not tested: Q32.
Finding defendant_is_within_the_area(const ApplicationFacts& facts) noexcept {
    constexpr auto residence = spa("s1(3)(a)");
    constexpr auto belief = spa("s1(3)(b)");
    if (!facts.by.force) {
        return unknown(spa("s1(3)"), Reason::area_applicant_not_recorded);
    }
    const auto area = info(*facts.by.force).area;
    if (!area) return met(spa("s1(3)"), Reason::no_area_rule);
    if (facts.area_ground == AreaGround::believed_to_be_in_area) {
        return met(belief, Reason::believed_in_area).leaning_on(32);
    }
    if (facts.area_ground == AreaGround::believed_to_be_coming) {
        return met(belief, Reason::believed_coming).leaning_on(32);
    }
    const bool rests_on_residence = facts.area_ground == AreaGround::resides;
    if (facts.defendant_area == area) {
        return met(residence, Reason::resides_in_area).leaning_on(32);
    }
    if (facts.defendant_area) {
        return rests_on_residence ? not_met(residence, Reason::resides_elsewhere).leaning_on(32)
                                  : unknown(belief, Reason::area_belief_not_recorded);
    }
    return rests_on_residence ? met(residence, Reason::resides_as_stated).leaning_on(32)
                              : unknown(spa("s1(3)"), Reason::area_ground_not_recorded);
}

// s.1(4)(a): the risk may be of physical or of psychological harm.
Finding harm_is_recorded(const ApplicationFacts& facts) noexcept {
    constexpr auto provision = spa("s1(4)(a)");
    return facts.harm_recorded ? met(provision, Reason::harm_recorded)
                               : unknown(provision, Reason::harm_not_recorded);
}

bool acts_were_done_elsewhere(const ApplicationFacts& facts) noexcept {
    return seeks_a_full_order(facts) && facts.acts.elsewhere > 0;
}

// s.1(5)(a): where in the world the acts were done does not matter.
Finding place_of_acts_does_not_matter(const ApplicationFacts& facts) noexcept {
    return met(spa("s1(5)(a)"), Reason::acts_elsewhere_count, count(facts.acts.elsewhere));
}

bool acts_were_done_before(const ApplicationFacts& facts) noexcept {
    return seeks_a_full_order(facts) && facts.acts.before_commencement > 0;
}

// s.1(5)(b): whether they were done before or after the section began does not matter.
Finding time_of_acts_does_not_matter(const ApplicationFacts& facts) noexcept {
    return met(spa("s1(5)(b)"), Reason::acts_before_commencement_count,
               count(facts.acts.before_commencement), operand(facts.commencement));
}

bool acts_are_recorded(const ApplicationFacts& facts) noexcept {
    return seeks_a_full_order(facts) && facts.acts.number.value_or(0) > 0;
}

// s.1(6) points at the examples in section 2A(3) of the 1997 Act. They are examples: an act of
// another kind may be associated with stalking, and a listed one need not be.
Finding acts_are_listed_examples(const ApplicationFacts& facts) noexcept {
    constexpr auto provision = spa("s1(6)");
    if (facts.acts.without_kind > 0) {
        return unknown(provision, Reason::act_kind_not_recorded,
                       act_index(facts.acts.first_without_kind), count(facts.acts.without_kind));
    }
    if (facts.acts.of_other_kind > 0) {
        return for_the_court(provision, Reason::act_of_other_kind,
                             act_index(facts.acts.first_of_other_kind));
    }
    return met(provision, Reason::acts_of_listed_kinds, count(*facts.acts.number));
}

}  // namespace spo::act

// Every rule, in the Act's order. To add one: a function in its section's file, a line here, a
// test.
#include "spo/rules.hpp"

#include <array>

#include "act/section_01_applications.hpp"
#include "act/section_02_power_to_make_orders.hpp"
#include "act/section_03_duration.hpp"
#include "act/section_04_changing_orders.hpp"
#include "act/section_05_interim_orders.hpp"
#include "act/section_06_content.hpp"
#include "act/section_07_appeals.hpp"
#include "act/section_08_penalties.hpp"
#include "act/section_10_giving_notification.hpp"
#include "act/section_13_procedure.hpp"
#include "act/section_14_interpretation.hpp"

namespace spo {
namespace {

using namespace act;

// Whom a rule concerns, where it is no more than the kind of order.
bool every_application(const ApplicationFacts&) noexcept { return true; }
bool applicant_may_have_an_area(const ApplicationFacts& facts) noexcept {
    return seeks_a_full_order(facts) && may_have_an_area(facts);
}
bool full(const OrderFacts& facts) noexcept { return facts.is_full(); }
bool interim(const OrderFacts& facts) noexcept { return facts.is_interim(); }
bool either(const OrderFacts& facts) noexcept { return !facts.outside_these_rules(); }
bool full_or_outside(const OrderFacts& facts) noexcept {
    return facts.kind == OrderKind::full || facts.outside_these_rules();
}
bool made(const OrderFacts& facts) noexcept { return either(facts) && !facts.proposed; }
bool full_with_acts_elsewhere(const OrderFacts& facts) noexcept {
    return facts.is_full() && facts.acts.elsewhere > 0;
}
bool full_with_acts_before(const OrderFacts& facts) noexcept {
    return facts.is_full() && facts.acts.before_commencement > 0;
}
bool in_full_order(const ConditionInOrder& facts) noexcept { return facts.order.is_full(); }
bool in_either_order(const ConditionInOrder& facts) noexcept {
    return !facts.order.outside_these_rules();
}
bool clashing(const PairFacts& facts) noexcept { return facts.clash != Clash::none; }
bool every_ended_appeal(const AppealEndFacts&) noexcept { return true; }

constexpr std::array application_table{
    ApplicationRule{"s1(1)(a) acts appear", spa("s1(1)(a)"), seeks_a_full_order, acts_appear},
    ApplicationRule{"s1(1)(b) risk appears", spa("s1(1)(b)"), seeks_a_full_order, risk_appears},
    ApplicationRule{"s1(1)(c) necessity appears", spa("s1(1)(c)"), seeks_a_full_order,
                    necessity_appears},
    ApplicationRule{"s1(3) within the area", spa("s1(3)"), applicant_may_have_an_area,
                    defendant_is_within_the_area},
    ApplicationRule{"s1(4)(a) harm", spa("s1(4)(a)"), seeks_a_full_order, harm_is_recorded},
    ApplicationRule{"s1(5)(a) place of acts", spa("s1(5)(a)"), acts_were_done_elsewhere,
                    place_of_acts_does_not_matter},
    ApplicationRule{"s1(5)(b) time of acts", spa("s1(5)(b)"), acts_were_done_before,
                    time_of_acts_does_not_matter},
    ApplicationRule{"s1(6) listed examples", spa("s1(6)"), acts_are_recorded,
                    acts_are_listed_examples},
    ApplicationRule{"s5(1) main application pending, for an application", spa("s5(1)"),
                    seeks_only_an_interim_order, main_application_is_pending_for_application},
    ApplicationRule{"s5(2) interim application", spa("s5(2)"), seeks_an_interim_order,
                    interim_application_is_rightly_made},
    ApplicationRule{"s13(1) by complaint", spa("s13(1)"), form_of_application_is_recorded,
                    application_is_by_complaint},
    ApplicationRule{"s13(2) no time limit", spa("s13(2)"), acts_are_older_than_six_months,
                    acts_are_never_too_old},
    ApplicationRule{"s14(1) chief officer", spa("s14(1):chief-officer-of-police"),
                    every_application, applicant_is_a_chief_officer},
    ApplicationRule{"s15(3) application after commencement", spa("s15(3)"), every_application,
                    application_comes_after_commencement},
};

constexpr std::array order_table{
    OrderRule{"s1(2) prohibits or requires", spa("s1(2)"), full, order_prohibits_or_requires},
    OrderRule{"s2(1) route", spa("s2(1)"), full_or_outside, order_has_a_lawful_route},
    OrderRule{"s2(1)(a) acts found", spa("s2(1)(a)"), full, court_found_acts},
    OrderRule{"s2(1)(b) risk found", spa("s2(1)(b)"), full, court_found_risk},
    OrderRule{"s2(1)(c) necessity found", spa("s2(1)(c)"), full, court_found_the_order_necessary},
    OrderRule{"s2(5)(a) place of acts", spa("s2(5)(a)"), full_with_acts_elsewhere,
              place_of_acts_does_not_matter_to_the_court},
    OrderRule{"s2(5)(b) time of acts", spa("s2(5)(b)"), full_with_acts_before,
              time_of_acts_does_not_matter_to_the_court},
    OrderRule{"s2(6)-(7) earlier orders", spa("s2(6)"), full, compared_with_earlier_orders},
    OrderRule{"s3(1) term", spa("s3(1)"), full, order_has_a_term},
    OrderRule{"s3(2) least period", spa("s3(2)"), is_full_for_a_fixed_period,
              fixed_period_is_long_enough},
    OrderRule{"s5(1) main application pending", spa("s5(1)"), interim, main_application_is_pending},
    OrderRule{"s5(2) rightly sought", spa("s5(2)"), interim, interim_was_rightly_sought},
    OrderRule{"s5(3) appropriate", spa("s5(3)"), interim, court_thought_it_appropriate},
    OrderRule{"s5(3)(a)-(b) prohibits or requires", spa("s5(3)"), interim,
              interim_prohibits_or_requires},
    OrderRule{"s5(6)(a) fixed period", spa("s5(6)(a)"), interim, interim_has_a_fixed_period},
    OrderRule{"s5(6)(b) ends on determination", spa("s5(6)(b)"), may_end_on_determination,
              interim_ends_on_determination},
    OrderRule{"s6(a) date made", spa("s6(a)"), made, specifies_the_date_made},
    OrderRule{"s6(b) period", spa("s6(b)"), either, specifies_the_period},
    OrderRule{"s6(c) conditions", spa("s6(c)"), either, specifies_each_condition},
    OrderRule{"s6(d) localities", spa("s6(d)"), either, specifies_localities},
    OrderRule{"s6(e) differing periods", spa("s6(e)"), either, specifies_differing_periods},
    OrderRule{"s14(1) court for the defendant's age", spa("s14(1):magistrates-court"),
              is_a_magistrates_courts_matter, court_suits_the_defendants_age},
    OrderRule{"s15(3) order after commencement", spa("s15(3)"), either,
              order_comes_after_commencement},
};

constexpr std::array condition_table{
    ConditionRule{"s2(2) condition necessary", spa("s2(2)"), in_full_order, condition_is_necessary},
    ConditionRule{"s2(3)(a), s5(4)(a) religious beliefs", spa("s2(3)(a)"), in_either_order,
                  religious_conflict_is_avoided},
    ConditionRule{"s2(3)(b), s5(4)(b) work and education", spa("s2(3)(b)"), in_either_order,
                  work_and_education_are_left_alone},
    ConditionRule{"s2(4), s5(5) where it has effect", spa("s2(4)"), in_either_order,
                  condition_has_effect_somewhere},
    ConditionRule{"s3(3), s6(e) own period", spa("s3(3)"), has_an_own_period,
                  own_period_sits_within_the_order},
};

constexpr std::array pair_table{
    PairRule{"s2(7) pair of conditions", spa("s2(7)"), clashing, pair_can_be_obeyed},
};

constexpr std::array change_table{
    ChangeRule{"s4(1) who may apply", spa("s4(1)"), is_change_of_full_order,
               applicant_may_apply_for_change},
    ChangeRule{"s4(2)(a) defendant heard", spa("s4(2)(a)"), is_decision_on_full_order,
               defendant_was_heard},
    ChangeRule{"s4(2)(b) relevant officers heard", spa("s4(2)(b)"), is_decision_on_full_order,
               relevant_officers_were_heard},
    ChangeRule{"s4(3) for the court", spa("s4(3)"), is_for_decision_on_full_order,
               change_is_the_courts},
    ChangeRule{"s4(4)(a) added conditions necessary", spa("s4(4)(a)"), adds_to_full_order,
               added_conditions_are_necessary},
    ChangeRule{"s4(4)(b) early discharge", spa("s4(4)(b)"), is_discharge_of_full_order,
               discharge_is_not_too_early},
    ChangeRule{"s4(4)(b) consent of the defendant", spa("s4(4)(b)"), is_early_discharge,
               defendant_consents_to_discharge},
    ChangeRule{"s4(4)(b)(i) consent of the officer who applies", spa("s4(4)(b)(i)"),
               is_early_discharge_by_officer, applicant_consents_to_discharge},
    ChangeRule{"s4(4)(b)(ii) consent of the order's applicant", spa("s4(4)(b)(ii)"),
               is_early_discharge_by_another, orders_applicant_consents_to_discharge},
    ChangeRule{"s4(4)(b)(ii) consent of the area's officer", spa("s4(4)(b)(ii)"),
               is_early_discharge_by_recorded_other, area_officer_consents_to_discharge},
    ChangeRule{"s5(7) who may apply", spa("s5(7)"), is_change_of_interim_order,
               applicant_may_apply_for_interim_change},
    ChangeRule{"s5(8) for the court", spa("s5(8)"), is_for_decision_on_interim_order,
               interim_change_is_the_courts},
    ChangeRule{"s13(1) change sought by complaint", spa("s13(1)"), form_of_change_is_recorded,
               change_is_sought_by_complaint},
};

constexpr std::array appeal_table{
    AppealRule{"s7 whose appeal", spa("s7"), is_appeal_under_this_act, appeal_is_given},
    AppealRule{"s7 time to appeal", spa("s7"), is_appeal_against_a_decision, appeal_is_in_time},
};

constexpr std::array appeal_end_table{
    AppealEndRule{"s7(4)(a) effect", spa("s7(4)(a)"), every_ended_appeal, appeal_had_its_effect},
};

constexpr std::array notification_table{
    NotificationRule{"s9(2)(a) names", spa("s9(2)(a)"), is_first_notification, names_were_notified},
    NotificationRule{"s9(2)(b) home address", spa("s9(2)(b)"), is_first_notification,
                     home_address_was_notified},
    NotificationRule{"s10(1)(a), s10(2)(a) station", spa("s10(1)(a)"), every_notification,
                     notified_at_the_right_station},
    NotificationRule{"s10(1)(b), s10(2)(b) by word of mouth", spa("s10(1)(b)"), every_notification,
                     notified_by_word_of_mouth},
    NotificationRule{"s10(3) home that counts", spa("s10(3)"), is_notification_of_move,
                     home_that_counts_is_known},
    NotificationRule{"s10(4)(a) acknowledged in writing", spa("s10(4)(a)"), every_notification,
                     acknowledged_in_writing},
    NotificationRule{"s10(5)(a) fingerprints", spa("s10(5)(a)"), fingerprints_were_requested,
                     fingerprints_were_allowed},
    NotificationRule{"s10(5)(b) photographs", spa("s10(5)(b)"), photographs_were_requested,
                     photographs_were_allowed},
};

constexpr std::array penalty_table{
    PenaltyRule{"s8(2), s11(2) an adult's maximum", spa("s8(2)"), may_carry_a_penalty,
                figures_are_an_adults},
    PenaltyRule{"s8(2)(a), s11(2)(a) general limit", spa("s8(2)(a)"),
                may_be_within_the_general_limit, general_limit_by_conviction},
    PenaltyRule{"s8(2)(b), s11(2)(b) on indictment", spa("s8(2)(b)"), figures_may_be_shown,
                maximum_on_indictment},
    PenaltyRule{"s8(3), s11(7) earlier offences", spa("s8(3)"), may_be_an_earlier_offence,
                maximum_of_an_earlier_offence},
    PenaltyRule{"s8(4) no conditional discharge", spa("s8(4)"), is_a_breach,
                no_conditional_discharge},
    PenaltyRule{"s15(3) offence after commencement", spa("s15(3)"), has_days_before_commencement,
                offence_comes_after_commencement},
};

}  // namespace

std::span<const ApplicationRule> application_rules() noexcept { return application_table; }
std::span<const OrderRule> order_rules() noexcept { return order_table; }
std::span<const ConditionRule> condition_rules() noexcept { return condition_table; }
std::span<const PairRule> pair_rules() noexcept { return pair_table; }
std::span<const ChangeRule> change_rules() noexcept { return change_table; }
std::span<const AppealRule> appeal_rules() noexcept { return appeal_table; }
std::span<const AppealEndRule> appeal_end_rules() noexcept { return appeal_end_table; }
std::span<const NotificationRule> notification_rules() noexcept { return notification_table; }
std::span<const PenaltyRule> penalty_rules() noexcept { return penalty_table; }

}  // namespace spo

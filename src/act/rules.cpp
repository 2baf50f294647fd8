// Every rule, in the Act's order. To add one: a function in its section's file, a line here, a
// test.
#include "spo/rules.hpp"

#include <array>

#include "act/section_01_applications.hpp"
#include "act/section_02_power_to_make_orders.hpp"
#include "act/section_03_duration.hpp"
#include "act/section_05_interim_orders.hpp"
#include "act/section_06_content.hpp"
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

}  // namespace

std::span<const ApplicationRule> application_rules() noexcept { return application_table; }
std::span<const OrderRule> order_rules() noexcept { return order_table; }
std::span<const ConditionRule> condition_rules() noexcept { return condition_table; }
std::span<const PairRule> pair_rules() noexcept { return pair_table; }

}  // namespace spo

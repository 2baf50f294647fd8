// Section 2: when a magistrates' court may make a stalking protection order, and with what in it.
// https://www.legislation.gov.uk/ukpga/2019/9/section/2
#include "act/section_02_power_to_make_orders.hpp"

#include <algorithm>

#include "act/section_14_interpretation.hpp"

namespace spo::act {
namespace {

/// Left to the court while the order is only proposed, whatever is recorded as found; else found,
/// not found, or not recorded.
Finding found_or_left(const OrderFacts& facts, Stated found, Finding yes, Finding no, Finding left,
                      Finding silent) noexcept {
    return facts.proposed ? left : by(found, yes, no, silent);
}

Finding on_appeal(const OrderFacts& facts, ProvisionId provision) noexcept {
    if (!facts.court_kind) return unknown(provision, Reason::appeal_court_not_recorded);
    if (facts.court_kind != CourtKind::crown) {
        return not_met(provision, Reason::appeal_court_not_crown);
    }
    return for_the_court(provision, Reason::made_on_appeal).leaning_on(35);
}

/// Section 2 for a full order, section 5 for an interim one: each says it for itself.
ProvisionId for_kind(const OrderFacts& order, ProvisionId full, ProvisionId interim) noexcept {
    return order.kind == OrderKind::full ? full : interim;
}

}  // namespace

// An order on an application is a magistrates' court's; one on appeal, the Crown Court's: Q35.
std::optional<Finding> court_or_appeal(const OrderFacts& facts, ProvisionId provision) noexcept {
    if (facts.route == OrderRoute::on_appeal) return on_appeal(facts, provision);
    if (facts.court_kind == CourtKind::crown) {
        return not_met(provision, Reason::crown_court_cannot);
    }
    return std::nullopt;
}

// The application an order is made on is a chief officer's, and is not later than the order.
std::optional<Finding> application_behind(const OrderFacts& facts, ProvisionId provision) noexcept {
    const auto officer = is_chief_officer(facts.application_by);
    if (officer == Verdict::not_met) {
        return not_met(provision, Reason::application_not_by_chief_officer);
    }
    if (facts.made_on && facts.application_made_on && *facts.made_on < *facts.application_made_on) {
        return not_met(provision, Reason::application_later_than_order, operand(*facts.made_on),
                       operand(*facts.application_made_on));
    }
    if (officer == Verdict::unknown) {
        return unknown(provision, Reason::application_by_not_recorded);
    }
    return std::nullopt;
}

// s.2(1): a magistrates' court makes the order, on a chief officer's application. The routes of the
// 2026 Act are enacted and not known to be in force: Q37.
Finding order_has_a_lawful_route(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s2(1)");
    if (facts.outside_these_rules()) {
        const auto route = *facts.route;
        const auto royal_assent = info(route).enacted;
        // Before that day no order could be made but on an application, or on appeal.
        if (facts.made_on && *facts.made_on < royal_assent) {
            return not_met(provision, Reason::route_before_royal_assent, operand(*facts.made_on),
                           operand(royal_assent));
        }
        return unknown(route == OrderRoute::on_conviction
                           ? law::provision("cpa-2026:orders-on-conviction")
                           : law::provision("cpa-2026:orders-on-acquittal"),
                       Reason::route_not_known_in_force, operand(royal_assent))
            .leaning_on(37);
    }
    if (const auto told = court_or_appeal(facts, provision)) return *told;
    if (!facts.has_application) return unknown(provision, Reason::application_not_recorded);
    if (facts.application_seeks == Seeks::interim) {
        return not_met(provision, Reason::application_seeks_interim_only);
    }
    const bool failed = facts.application_outcome && facts.application_outcome != Outcome::granted;
    if (failed) return not_met(provision, Reason::application_failed);
    if (const auto told = application_behind(facts, provision)) return *told;
    return met(provision, Reason::made_on_application);
}

// s.2(1)(a): the court is satisfied that the defendant did acts associated with stalking.
Finding court_found_acts(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s2(1)(a)");
    const auto number = facts.acts.number;
    auto left = number ? for_the_court(provision, Reason::acts_for_the_court, count(*number))
                       : unknown(provision, Reason::acts_not_recorded);
    if (number == 0) left = not_met(provision, Reason::no_acts_for_the_court);
    if (number == 1) left = left.leaning_on(1);
    const auto found = met(provision, Reason::court_found_acts);
    return found_or_left(facts, facts.found_acts, number == 1 ? found.leaning_on(1) : found,
                         not_met(provision, Reason::court_did_not_find_acts), left,
                         unknown(provision, Reason::finding_on_acts_not_recorded));
}

// s.2(1)(b): the defendant poses a risk associated with stalking to another person.
Finding court_found_risk(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s2(1)(b)");
    return found_or_left(facts, facts.found_risk, met(provision, Reason::court_found_risk),
                         not_met(provision, Reason::court_did_not_find_risk),
                         facts.risk_recorded ? for_the_court(provision, Reason::risk_for_the_court)
                                             : unknown(provision, Reason::risk_not_recorded),
                         unknown(provision, Reason::finding_on_risk_not_recorded));
}

// s.2(1)(c): the order is necessary to protect another person from such a risk.
Finding court_found_the_order_necessary(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s2(1)(c)");
    return found_or_left(
        facts, facts.found_necessary, met(provision, Reason::court_found_necessity),
        not_met(provision, Reason::court_did_not_find_necessity),
        facts.necessity_recorded ? for_the_court(provision, Reason::necessity_for_the_court)
                                 : unknown(provision, Reason::necessity_not_recorded),
        unknown(provision, Reason::finding_on_necessity_not_recorded));
}

// s.2(2): each prohibition or requirement must itself be necessary to protect the other person. The
// singular is the Act's: whether one order may protect several is Q2.
Finding condition_is_necessary(const ConditionInOrder& facts) noexcept {
    constexpr auto provision = spa("s2(2)");
    const auto protects = facts.condition.protects;
    const bool several = protects.value_or(0) > 1;
    // What a draft records as necessary is the drafter's view; the finding is the court's.
    const auto found = facts.order.proposed ? Stated::not_recorded : facts.condition.necessary;
    if (found == Stated::no) return not_met(provision, Reason::condition_not_necessary);
    if (protects == 0) return not_met(provision, Reason::condition_protects_nobody);
    if (found == Stated::not_recorded && !facts.order.proposed) {
        return unknown(provision, Reason::condition_necessity_not_recorded);
    }
    if (!protects) return unknown(provision, Reason::condition_protects_not_recorded);
    if (facts.order.proposed) {
        const auto left = for_the_court(provision, Reason::condition_necessity_for_the_court);
        return several ? left.leaning_on(2) : left;
    }
    if (several) {
        return met(provision, Reason::condition_necessary_for_several, count(*protects))
            .leaning_on(2);
    }
    return met(provision, Reason::condition_necessary);
}

// s.2(3)(a), s.5(4)(a): conflict with religious beliefs is avoided so far as practicable. What is
// practicable is never computed: Q31.
Finding religious_conflict_is_avoided(const ConditionInOrder& facts) noexcept {
    const auto provision = for_kind(facts.order, spa("s2(3)(a)"), spa("s5(4)(a)"));
    return by(facts.condition.avoids_religious_conflict,
              met(provision, Reason::religion_clash_avoided),
              for_the_court(provision, Reason::religion_clash_remains).leaning_on(31),
              unknown(provision, facts.condition.religion_recorded ? Reason::religion_not_assessed
                                                                   : Reason::religion_not_known));
}

// s.2(3)(b), s.5(4)(b): so is interference with the times of work or education.
Finding work_and_education_are_left_alone(const ConditionInOrder& facts) noexcept {
    const auto provision = for_kind(facts.order, spa("s2(3)(b)"), spa("s5(4)(b)"));
    return by(
        facts.condition.avoids_work_or_education, met(provision, Reason::work_clash_avoided),
        for_the_court(provision, Reason::work_clash_remains).leaning_on(31),
        unknown(provision, facts.condition.work_or_education_recorded ? Reason::work_not_assessed
                                                                      : Reason::work_not_known));
}

// s.2(4), s.5(5): a condition has effect throughout the United Kingdom unless expressly limited.
// What that means for an offence outside England and Wales is another matter: Q20.
Finding condition_has_effect_somewhere(const ConditionInOrder& facts) noexcept {
    using enum ConditionFacts::LocalityKind;
    const auto provision = for_kind(facts.order, spa("s2(4)"), spa("s5(5)"));
    switch (facts.condition.locality) {
        case uk_wide:
            return met(provision, Reason::effect_uk_wide).leaning_on(20);
        case limited:
            return met(provision, Reason::effect_limited);
        case limited_unstated:
            return unknown(provision, Reason::effect_limited_unstated);
        case not_recorded:
            break;
    }
    return unknown(provision, Reason::effect_not_recorded);
}

// s.2(5): for the court too, where and when the acts were done does not matter.
Finding place_of_acts_does_not_matter_to_the_court(const OrderFacts& facts) noexcept {
    return met(spa("s2(5)(a)"), Reason::acts_elsewhere_count, count(facts.acts.elsewhere));
}
Finding time_of_acts_does_not_matter_to_the_court(const OrderFacts& facts) noexcept {
    return met(spa("s2(5)(b)"), Reason::acts_before_commencement_count,
               count(facts.acts.before_commencement), operand(facts.commencement));
}

// s.2(6)-(7): a defendant already subject to such an order may not be given a condition
// incompatible with it. Whether two conditions are incompatible is always for a person: Q34. On the
// words, interim orders are not compared: Q5.
Finding compared_with_earlier_orders(const OrderFacts& facts) noexcept {
    const auto& earlier = facts.earlier;
    if (earlier.in_force > 0) {
        const auto first = order_index(earlier.first_in_force);
        return (earlier.clashes > 0
                    ? for_the_court(spa("s2(7)"), Reason::already_subject_clash, first,
                                    count(earlier.clashes),
                                    count(std::min(earlier.clashes, most_pairs_named)))
                    : for_the_court(spa("s2(7)"), Reason::already_subject_compare, first))
            .leaning_on(34);
    }
    if (earlier.state_unknown > 0) {
        return unknown(spa("s2(6)"), Reason::earlier_order_state_not_recorded,
                       order_index(earlier.first_unknown));
    }
    if (!facts.earlier_searched_on) {
        return unknown(spa("s2(6)"), Reason::earlier_orders_not_searched);
    }
    const Date searched = *facts.earlier_searched_on;
    if (searched < facts.commencement || searched > facts.as_at) {
        return unknown(spa("s2(6)"), Reason::earlier_search_out_of_time, operand(searched));
    }
    const auto none = met(spa("s2(6)"), Reason::not_already_subject, operand(searched));
    return earlier.interim > 0 ? none.leaning_on(5) : none;
}

// s.2(7), pair by pair.
Finding pair_can_be_obeyed(const PairFacts& facts) noexcept {
    return for_the_court(
               spa("s2(7)"),
               facts.clash == Clash::of_place ? Reason::clash_of_place : Reason::clash_of_person,
               order_index(facts.earlier_order), condition_index(facts.earlier_condition))
        .leaning_on(34);
}

}  // namespace spo::act

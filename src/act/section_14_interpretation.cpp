// Section 14: who is a chief officer of police, and which court is a magistrates' court; who is a
// relevant chief officer stands in section_14_relevant_officers.cpp. Section 15: when the Act
// began. https://www.legislation.gov.uk/ukpga/2019/9/section/14
// https://www.legislation.gov.uk/ukpga/2019/9/section/15
#include "act/section_14_interpretation.hpp"

namespace spo::act {
namespace {

ProvisionId limb(Force force) noexcept {
    switch (force) {
        case Force::metropolitan:
            return spa("s14(1):chief-officer-of-police(b)");
        case Force::city_of_london:
            return spa("s14(1):chief-officer-of-police(c)");
        case Force::british_transport_police:
            return spa("s14(1):chief-officer-of-police(d)");
        case Force::ministry_of_defence_police:
            return spa("s14(1):chief-officer-of-police(e)");
        default:
            return spa("s14(1):chief-officer-of-police(a)");
    }
}

/// The day on which age is looked at: that of the order, or the as-at day while it is proposed.
std::optional<Date> day_of_test(const OrderFacts& facts) noexcept {
    return facts.proposed && !facts.made_on ? facts.as_at : facts.made_on;
}

Finding under_18(const OrderFacts& facts, Date day) noexcept {
    constexpr auto provision = spa("s14(1):magistrates-court");
    if (!facts.court_kind) return unknown(provision, Reason::youth_court_to_record, operand(day));
    if (facts.court_kind == CourtKind::youth) {
        return met(provision, Reason::youth_court_sat, operand(day));
    }
    return not_met(provision, Reason::youth_court_needed, operand(day));
}

Finding over_18(const OrderFacts& facts, Date day) noexcept {
    constexpr auto provision = spa("s14(1):magistrates-court");
    if (!facts.court_kind) return unknown(provision, Reason::adult_court_to_record, operand(day));
    if (facts.court_kind == CourtKind::youth) {
        return for_the_court(provision, Reason::adult_in_youth_court, operand(day)).leaning_on(14);
    }
    return met(provision, Reason::adult_in_magistrates_court, operand(day));
}

}  // namespace

Verdict is_chief_officer(const ApplicantFacts& by) noexcept {
    if (by.is_no_chief_officer()) return Verdict::not_met;
    if (!by.force || !by.office) return Verdict::unknown;
    return info(*by.force).office == *by.office ? Verdict::met : Verdict::not_met;
}

// s.14(1): the chief officers who may apply are the five classes of the definition, and nobody
// else.
Finding applicant_is_a_chief_officer(const ApplicationFacts& facts) noexcept {
    constexpr auto provision = spa("s14(1):chief-officer-of-police");
    switch (is_chief_officer(facts.by)) {
        case Verdict::not_met:
            return not_met(provision, facts.by.is_no_chief_officer()
                                          ? Reason::applicant_not_chief_officer
                                          : Reason::applicant_wrong_office);
        case Verdict::unknown:
            return unknown(provision, Reason::applicant_not_recorded);
        default:
            break;
    }
    return met(limb(*facts.by.force), Reason::applicant_is_chief_officer);
}

bool is_a_magistrates_courts_matter(const OrderFacts& facts) noexcept {
    return !facts.outside_these_rules() && facts.route != OrderRoute::on_appeal &&
           facts.court_kind != CourtKind::crown;
}

// s.14(1): for a defendant under 18 a magistrates' court means a youth court. When age is tested is
// not said: Q14. So it is looked at on the day of the application and on the day of the order.
Finding court_suits_the_defendants_age(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s14(1):magistrates-court");
    if (!facts.turns_18) return unknown(provision, Reason::age_not_recorded);
    const auto day = day_of_test(facts);
    if (!day) return unknown(provision, Reason::age_day_not_recorded);
    if (*day < *facts.turns_18) return under_18(facts, *day);
    const bool was_under_18_before =
        facts.application_made_on && *facts.application_made_on < *facts.turns_18;
    if (was_under_18_before) {
        return for_the_court(provision, Reason::turned_18_between, operand(*facts.turns_18))
            .leaning_on(14);
    }
    const bool may_have_been_under_18 =
        !facts.proposed && !facts.application_made_on && *facts.turns_18 > facts.commencement;
    if (may_have_been_under_18) {
        return unknown(provision, Reason::age_application_day_not_recorded, operand(*day))
            .leaning_on(14);
    }
    return over_18(facts, *day);
}

// s.15(3): sections 1 to 14 began on an appointed day, so nothing was made under them before it.
Finding order_comes_after_commencement(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s15(3)");
    const auto day = day_of_test(facts);
    if (!day) return unknown(provision, Reason::order_day_not_recorded);
    if (*day < facts.commencement) {
        return not_met(provision, Reason::order_before_commencement, operand(*day),
                       operand(facts.commencement));
    }
    return met(provision, Reason::order_under_act_in_force, operand(*day));
}
Finding application_comes_after_commencement(const ApplicationFacts& facts) noexcept {
    constexpr auto provision = spa("s15(3)");
    if (!facts.made_on && facts.determined) {
        return unknown(provision, Reason::application_day_not_recorded);
    }
    const Date day = facts.made_on.value_or(facts.as_at);
    if (day < facts.commencement) {
        return not_met(provision, Reason::application_before_commencement, operand(day),
                       operand(facts.commencement));
    }
    return met(provision, Reason::application_under_act_in_force, operand(day));
}

}  // namespace spo::act

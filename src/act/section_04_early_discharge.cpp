// Section 4(4)(b): for two years, the day on which the order was made being the first, the court
// may not discharge it without the consent of the defendant and of (i) the chief officer who
// applied for the discharge, or (ii) in any other case, the chief officer who applied for the order
// and, if different, the one for the area in which the defendant resides, if that area is in
// England or Wales. https://www.legislation.gov.uk/ukpga/2019/9/section/4
#include "act/section_04_changing_orders.hpp"
#include "act/section_14_interpretation.hpp"

namespace spo::act {
namespace {

/// How a discharge on the day looked at stands to the two years.
enum class Lock : std::uint8_t {
    not_countable,  ///< a day is missing
    closed,
    open,
    open_but_renewed,  ///< two years have passed from the making, and not from a renewal: Q10
};

Lock lock(const ChangeFacts& facts) noexcept {
    if (!facts.order_made_on || !facts.day) return Lock::not_countable;
    const bool has_passed = facts.two_years_end && *facts.two_years_end < *facts.day;
    if (!has_passed) return Lock::closed;
    const bool renewed_within_two_years =
        facts.renewal &&
        !(facts.two_years_from_renewal && *facts.two_years_from_renewal < *facts.day);
    return renewed_within_two_years ? Lock::open_but_renewed : Lock::open;
}

/// A consent as it is recorded.
Finding consent(ProvisionId provision, const ConsentFacts& consent, Reason given, Reason refused,
                Reason not_recorded) noexcept {
    const auto where = event_index(consent.event);
    return by(consent.given, met(provision, given, where), not_met(provision, refused, where),
              unknown(provision, not_recorded));
}

/// A consent that applying for the discharge implies, unless it is recorded otherwise.
Finding consent_of_applicant(ProvisionId provision, const ConsentFacts& facts, Reason given,
                             Reason refused, Reason by_applying, std::int32_t event) noexcept {
    const auto where = event_index(facts.event);
    return by(facts.given, met(provision, given, where), not_met(provision, refused, where),
              met(provision, by_applying, event_index(event)));
}

/// All the consents together, whoever has to give them.
Verdict every_consent(const ChangeFacts& facts) noexcept {
    auto all = defendant_consents_to_discharge(facts).verdict();
    if (facts.by.party == Party::chief_officer) {
        return all_of(all, applicant_consents_to_discharge(facts).verdict());
    }
    all = all_of(all, orders_applicant_consents_to_discharge(facts).verdict());
    if (!facts.by.party) return all;
    return all_of(all, area_officer_consents_to_discharge(facts).verdict());
}

/// Consent was needed: whether it is there, in the words that go with each verdict.
Finding with_consents(const ChangeFacts& facts, Verdict consents) noexcept {
    constexpr auto provision = spa("s4(4)(b)");
    const auto order = order_index(facts.order_applicant.order);
    const auto day = operand(*facts.day);
    const auto applied = event_index(facts.by.event);
    switch (consents) {
        case Verdict::met:
            return met(provision, Reason::discharge_consented, order, day, applied);
        case Verdict::not_met:
            return not_met(provision, Reason::discharge_consent_refused, order, day, applied);
        case Verdict::unknown:
            return unknown(provision, Reason::discharge_consents_incomplete, order, day, applied);
        case Verdict::for_the_court:
            break;
    }
    return for_the_court(provision, Reason::discharge_consents_for_the_court, order, day, applied);
}

}  // namespace

bool is_discharge_of_full_order(const ChangeFacts& facts) noexcept {
    // Granted, with no event that says what was ordered, it is looked at where it was sought.
    const bool is_to_be_asked = !facts.decided || facts.granted_alone;
    const bool is_sought =
        facts.step == ChangeStep::applied && is_to_be_asked && facts.sought == Change::discharge;
    return facts.is_of_full_order() && (is_sought || facts.step == ChangeStep::discharged);
}
bool is_early_discharge(const ChangeFacts& facts) noexcept {
    return is_discharge_of_full_order(facts) && lock(facts) == Lock::closed;
}
bool is_early_discharge_by_officer(const ChangeFacts& facts) noexcept {
    return is_early_discharge(facts) && facts.by.party == Party::chief_officer;
}
bool is_early_discharge_by_another(const ChangeFacts& facts) noexcept {
    return is_early_discharge(facts) && facts.by.party != Party::chief_officer;
}
bool is_early_discharge_by_recorded_other(const ChangeFacts& facts) noexcept {
    return is_early_discharge_by_another(facts) && facts.by.party.has_value();
}

// s.4(4)(b), as a whole: free after the two years, and before that with every consent. Whether a
// renewal starts them anew: Q10.
Finding discharge_is_not_too_early(const ChangeFacts& facts) noexcept {
    constexpr auto provision = spa("s4(4)(b)");
    const auto order = order_index(facts.order_applicant.order);
    switch (lock(facts)) {
        case Lock::not_countable:
            return unknown(provision, Reason::discharge_days_not_recorded, order);
        case Lock::open:
            return met(provision, Reason::discharge_free, order,
                       operand(facts.two_years_end->plus_days(1)));
        case Lock::open_but_renewed:
            if (every_consent(facts) != Verdict::met) {
                return for_the_court(provision, Reason::discharge_soon_after_renewal, order,
                                     operand(*facts.day), event_index(*facts.renewal))
                    .leaning_on(10);
            }
            break;
        case Lock::closed:
            break;
    }
    return with_consents(facts, every_consent(facts));
}

// s.4(4)(b): the defendant's consent, whoever applies. A defendant who applies consents by that.
Finding defendant_consents_to_discharge(const ChangeFacts& facts) noexcept {
    constexpr auto provision = spa("s4(4)(b)");
    if (facts.by.party == Party::defendant) {
        return consent_of_applicant(provision, facts.defendant_consent, Reason::defendant_consents,
                                    Reason::defendant_refuses,
                                    Reason::defendant_consents_by_applying, facts.by.event);
    }
    return consent(provision, facts.defendant_consent, Reason::defendant_consents,
                   Reason::defendant_refuses, Reason::defendant_consent_not_recorded);
}

// s.4(4)(b)(i): where a chief officer applies, that officer's, which lies in applying.
Finding applicant_consents_to_discharge(const ChangeFacts& facts) noexcept {
    return consent_of_applicant(spa("s4(4)(b)(i)"), facts.applicant_consent,
                                Reason::applicant_consents, Reason::applicant_refuses,
                                Reason::applicant_consents_by_applying, facts.by.event);
}

// s.4(4)(b)(ii): in any other case, that of the chief officer who applied for the order. Whose it
// is when that officer is gone, or when nobody applied: Q11.
Finding orders_applicant_consents_to_discharge(const ChangeFacts& facts) noexcept {
    constexpr auto provision = spa("s4(4)(b)(ii)");
    const auto& applicant = facts.order_applicant;
    const auto order = order_index(applicant.order);
    if (!facts.by.party) {
        return unknown(provision, Reason::discharge_by_not_recorded, event_index(facts.by.event));
    }
    if (applicant.by.is_no_chief_officer() && applicant.application) {
        return for_the_court(provision, Reason::consent_of_officer_gone, order,
                             application_index(*applicant.application))
            .leaning_on(11);
    }
    if (!applicant.by.force && facts.order_route == OrderRoute::on_appeal) {
        return for_the_court(provision, Reason::consent_when_nobody_applied, order).leaning_on(11);
    }
    if (!applicant.application) {
        return unknown(provision, Reason::order_application_not_recorded, order);
    }
    const auto application = application_index(*applicant.application);
    if (!applicant.by.force) {
        return unknown(provision, Reason::order_applicant_not_recorded, order, application);
    }
    const auto& consent = facts.order_applicant_consent;
    const auto where = event_index(consent.event);
    return by(
        consent.given, met(provision, Reason::orders_applicant_consents, order, application, where),
        not_met(provision, Reason::orders_applicant_refuses, order, application, where),
        unknown(provision, Reason::orders_applicant_consent_not_recorded, order, application));
}

// s.4(4)(b)(ii): and, if different, that of the chief officer for the area in which the defendant
// resides, if that area is in England or Wales. In which area one without a home resides: Q12.
Finding area_officer_consents_to_discharge(const ChangeFacts& facts) noexcept {
    using enum ResidenceFacts::Kind;
    constexpr auto provision = spa("s4(4)(b)(ii)");
    const auto& residence = facts.residence;
    const auto& applicant = facts.order_applicant;
    const auto move = residence.move ? event_index(*residence.move) : Operand{};
    switch (residence.kind) {
        case not_recorded:
        case day_not_recorded:
        case move_incomplete:
            return residence_unknown(provision, residence);
        case nowhere:
            return for_the_court(provision, Reason::consent_without_home, move).leaning_on(12);
        case elsewhere:
            return residence.move ? met(provision, Reason::consent_not_needed_after_move, move)
                                  : met(provision, Reason::consent_not_needed_outside);
        case in_area:
            break;
    }
    const bool is_same_officer =
        applicant.by.force && residence.is_in(info(*applicant.by.force).area);
    if (is_same_officer && applicant.application) {
        return met(provision, Reason::consent_of_one_officer, order_index(applicant.order),
                   application_index(*applicant.application));
    }
    return consent(provision, facts.area_consent, Reason::area_officer_consents,
                   Reason::area_officer_refuses, Reason::area_officer_consent_not_recorded);
}

}  // namespace spo::act

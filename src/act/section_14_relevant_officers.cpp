// Section 14(1): who is a relevant chief officer of police, to apply under section 4 or to appeal
// under section 7(3). The three limbs are joined by "and"; they are read as a class, of which each
// is enough by itself (Q36). https://www.legislation.gov.uk/ukpga/2019/9/section/14
#include "act/section_14_interpretation.hpp"

namespace spo::act {
namespace {

std::optional<PoliceArea> area_of(const ApplicantFacts& officer) noexcept {
    return officer.force ? info(*officer.force).area : std::nullopt;
}

Operand of(const PartyFacts& by) noexcept { return event_index(by.event); }

/// Limb (a): the officer for the area in which the defendant resides. The chief constables of the
/// British Transport Police and of the Ministry of Defence Police have no area.
Finding of_area_of_residence(ProvisionId provision, const PartyFacts& by,
                             const ResidenceFacts& residence) noexcept {
    using enum ResidenceFacts::Kind;
    const auto area = area_of(by.officer);
    const bool is_known =
        residence.kind == in_area || residence.kind == elsewhere || residence.kind == nowhere;
    if (!area) return not_met(provision, Reason::officer_without_area, of(by));
    if (!is_known) return residence_unknown(provision, residence);
    if (residence.move) {
        const auto move = event_index(*residence.move);
        return residence.is_in(area)
                   ? met(provision, Reason::officer_of_new_residence, of(by), move)
                   : not_met(provision, Reason::officer_not_of_new_residence, of(by), move);
    }
    return residence.is_in(area) ? met(provision, Reason::officer_of_residence, of(by))
                                 : not_met(provision, Reason::officer_not_of_residence, of(by));
}

/// Limb (b): an officer who believes that the defendant is in the officer's area, or is coming to
/// it. The belief is the officer's own, recorded and never tested.
Finding who_believes(ProvisionId provision, const PartyFacts& by) noexcept {
    if (!area_of(by.officer)) return not_met(provision, Reason::officer_without_area, of(by));
    return met(provision, Reason::officer_believes, of(by)).leaning_on(36);
}

/// No limb is recorded: one that is plain from other facts will do, and none will do for an
/// officer without an area who did not apply for the order.
Finding on_any_limb(ProvisionId provision, const PartyFacts& by, const OrderApplicantFacts& order,
                    const ResidenceFacts& residence) noexcept {
    const auto applied = is_officer_who_applied(provision, by, order);
    if (applied.verdict() == Verdict::met || !area_of(by.officer)) return applied;
    if (residence.is_in(area_of(by.officer))) {
        return of_area_of_residence(provision, by, residence);
    }
    return unknown(provision, Reason::officer_relevance_not_recorded, of(by));
}

}  // namespace

Finding residence_unknown(ProvisionId provision, const ResidenceFacts& residence) noexcept {
    using enum ResidenceFacts::Kind;
    if (residence.kind == day_not_recorded) {
        return unknown(provision, Reason::residence_day_not_recorded);
    }
    if (residence.kind == move_incomplete && residence.move) {
        return unknown(provision, Reason::residence_move_incomplete, event_index(*residence.move));
    }
    return unknown(provision, Reason::residence_not_recorded);
}

Finding is_officer_who_applied(ProvisionId provision, const PartyFacts& by,
                               const OrderApplicantFacts& order) noexcept {
    if (by.officer.is_no_chief_officer()) {
        return not_met(provision, Reason::officer_is_no_chief_officer, of(by));
    }
    if (!by.officer.force) return unknown(provision, Reason::officer_not_recorded, of(by));
    const auto of_order = order_index(order.order);
    if (!order.application) {
        return unknown(provision, Reason::order_application_not_recorded, of_order);
    }
    const auto application = application_index(*order.application);
    if (!order.by.force) {
        return unknown(provision, Reason::order_applicant_not_recorded, of_order, application);
    }
    return order.by.force == by.officer.force
               ? met(provision, Reason::officer_applied_for_order, of(by), of_order, application)
               : not_met(provision, Reason::officer_did_not_apply_for_order, of(by), of_order,
                         application);
}

Finding is_relevant_officer(ProvisionId provision, const PartyFacts& by,
                            const OrderApplicantFacts& order,
                            const ResidenceFacts& residence) noexcept {
    const bool is_named = by.officer.force && !by.officer.is_no_chief_officer();
    if (!is_named) return is_officer_who_applied(provision, by, order);
    if (!by.relevant_as) return on_any_limb(provision, by, order, residence);
    switch (*by.relevant_as) {
        case RelevantAs::area_of_residence:
            return of_area_of_residence(provision, by, residence);
        case RelevantAs::believes_in_area:
            return who_believes(provision, by);
        case RelevantAs::applied_for_the_order:
            break;
    }
    return is_officer_who_applied(provision, by, order);
}

}  // namespace spo::act

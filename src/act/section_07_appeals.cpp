// Section 7: appeals to the Crown Court. It lists who may appeal against what; there is no other
// appeal under the Act, and none of those listed suspends the order.
// https://www.legislation.gov.uk/ukpga/2019/9/section/7
#include "act/section_07_appeals.hpp"

#include "act/section_14_interpretation.hpp"

namespace spo::act {
namespace {

/// The decision appealed against.
Operand decision(const AppealFacts& facts) noexcept {
    return {facts.decision_kind, facts.decision};
}

/// Only the defendant may appeal: against an order made, a change that the police asked for, or the
/// refusal of one that the defendant asked for.
Finding by_the_defendant(const AppealFacts& facts, ProvisionId provision) noexcept {
    if (!facts.by.party) return unknown(provision, Reason::appeal_by_not_recorded);
    return facts.by.party == Party::defendant
               ? met(provision, Reason::appeal_by_defendant, decision(facts))
               : not_met(provision, Reason::appeal_is_the_defendants, decision(facts));
}

/// Only the chief officer who asked, and was refused, may appeal.
Finding by_officer_refused(const AppealFacts& facts, ProvisionId provision,
                           const ApplicantFacts& refused, Finding unknown_who) noexcept {
    if (!facts.by.party) return unknown(provision, Reason::appeal_by_not_recorded);
    const auto& officer = facts.by.officer;
    if (facts.by.party != Party::chief_officer || officer.is_no_chief_officer()) {
        return not_met(provision, Reason::appeal_is_the_applicants, decision(facts));
    }
    if (!officer.force) return unknown(provision, Reason::appeal_officer_not_recorded);
    if (!refused.force) return unknown_who;
    return officer.force == refused.force
               ? met(provision, Reason::appeal_by_applicant, decision(facts))
               : not_met(provision, Reason::appeal_is_the_applicants, decision(facts));
}

/// s.7(3): any relevant chief officer, where the defendant had asked.
Finding by_a_relevant_officer(const AppealFacts& facts, ProvisionId provision) noexcept {
    if (!facts.by.party) return unknown(provision, Reason::appeal_by_not_recorded);
    if (facts.by.party != Party::chief_officer) {
        return not_met(provision, Reason::appeal_is_a_relevant_officers, decision(facts));
    }
    return is_relevant_officer(provision, facts.by, facts.order_applicant, facts.residence);
}

/// The officer refused: who applied for the order, or for the change.
Finding by_the_officer_refused(const AppealFacts& facts, ProvisionId provision) noexcept {
    if (facts.against == AppealAgainst::change_refused) {
        return by_officer_refused(facts, provision, facts.change_by.officer,
                                  unknown(provision, Reason::appeal_change_officer_not_recorded,
                                          event_index(facts.change_by.event)));
    }
    const auto& application = facts.order_applicant.application;
    const auto who = application ? application_index(*application) : decision(facts);
    return by_officer_refused(facts, provision, facts.order_applicant.by,
                              unknown(provision, Reason::appeal_applicant_not_recorded, who));
}

/// s.7(2)(a)-(b). Of an application for both, the outcome recorded is that of the main one.
ProvisionId of_refusal(std::optional<Seeks> sought) noexcept {
    if (!sought) return spa("s7(2)");
    return sought == Seeks::interim ? spa("s7(2)(b)") : spa("s7(2)(a)");
}

/// Why the time cannot be counted: where the day of the decision would stand.
Reason decision_day_missing(OperandKind decided) noexcept {
    switch (decided) {
        case OperandKind::order:
            return Reason::appeal_order_day_not_recorded;
        case OperandKind::application:
            return Reason::appeal_refusal_day_not_recorded;
        default:
            return Reason::appeal_decision_day_not_recorded;
    }
}

/// Whether the appeal is by the one whose it is.
Finding by_whoever_may(const AppealFacts& facts) noexcept {
    const auto right = right_of_appeal(facts);
    const auto asked = event_index(facts.change_by.event);
    switch (right.whose) {
        case Appellant::the_defendant:
            return by_the_defendant(facts, right.provision);
        case Appellant::the_officer_refused:
            return by_the_officer_refused(facts, right.provision);
        case Appellant::a_relevant_officer:
            return by_a_relevant_officer(facts, right.provision);
        case Appellant::not_known:
            return unknown(right.provision, Reason::appeal_change_by_not_recorded, asked);
        case Appellant::nobody:
            break;
    }
    return not_met(right.provision, Reason::appeal_change_by_another, asked);
}

}  // namespace

bool is_appeal_under_this_act(const AppealFacts& facts) noexcept {
    return !facts.of_order_outside_these_rules;
}
bool is_appeal_against_a_decision(const AppealFacts& facts) noexcept {
    using enum AppealAgainst;
    const auto what = facts.against;
    return is_appeal_under_this_act(facts) && (what == order_made || what == application_refused ||
                                               what == change_made || what == change_refused);
}

// s.7(1)-(3): whose appeal each decision is. Of a decision on an application under section 4 that
// turns on who had asked: made for a chief officer, it is the defendant's; made for the defendant,
// a relevant chief officer's; refused, it is for whoever asked.
AppealRight right_of_appeal(const AppealFacts& facts) noexcept {
    using enum Appellant;
    const bool is_refused = facts.against == AppealAgainst::change_refused;
    switch (facts.against) {
        case AppealAgainst::order_made:
            return {facts.order_kind == OrderKind::full ? spa("s7(1)(a)") : spa("s7(1)(b)"),
                    the_defendant};
        case AppealAgainst::application_refused:
            return {of_refusal(facts.sought), the_officer_refused};
        case AppealAgainst::change_made:
        case AppealAgainst::change_refused:
            break;
        default:
            return {spa("s7"), nobody};
    }
    if (!facts.change_by.party) return {spa("s7"), not_known};
    switch (*facts.change_by.party) {
        case Party::defendant:
            return is_refused ? AppealRight{spa("s7(1)(d)"), the_defendant}
                              : AppealRight{spa("s7(3)"), a_relevant_officer};
        case Party::chief_officer:
            return is_refused ? AppealRight{spa("s7(2)(c)"), the_officer_refused}
                              : AppealRight{spa("s7(1)(c)"), the_defendant};
        case Party::other:
            break;
    }
    return {spa("s7"), nobody};
}

// s.7(1)-(3): against what there is an appeal, and whose it is. Nothing is listed about a change to
// an interim order: Q30.
Finding appeal_is_given(const AppealFacts& facts) noexcept {
    constexpr auto provision = spa("s7");
    switch (facts.against) {
        case AppealAgainst::order_made:
        case AppealAgainst::application_refused:
        case AppealAgainst::change_made:
        case AppealAgainst::change_refused:
            return by_whoever_may(facts);
        case AppealAgainst::order_proposed:
        case AppealAgainst::application_not_refused:
        case AppealAgainst::change_withdrawn:
            return not_met(provision, Reason::appeal_against_nothing_listed, decision(facts));
        case AppealAgainst::interim_change:
            return not_met(provision, Reason::appeal_against_interim_change, decision(facts))
                .leaning_on(30);
        case AppealAgainst::application_undecided:
            return unknown(provision, Reason::appeal_refusal_not_recorded, decision(facts));
        case AppealAgainst::not_recorded:
            break;
    }
    return unknown(provision, Reason::appeal_against_not_recorded);
}

// The Act sets no time: rules of court do, and it can be extended. Q30.
Finding appeal_is_in_time(const AppealFacts& facts) noexcept {
    constexpr auto provision = spa("s7");
    if (!facts.decided_on) {
        return unknown(provision, decision_day_missing(facts.decision_kind), decision(facts))
            .leaning_on(30);
    }
    if (!facts.on) return unknown(provision, Reason::appeal_day_not_recorded).leaning_on(30);
    const auto lodged = operand(*facts.on);
    if (!facts.last_day) {
        return for_the_court(provision, Reason::appeal_limit_past_calendar, lodged, decision(facts))
            .leaning_on(30);
    }
    const bool is_within = *facts.on <= *facts.last_day;
    return for_the_court(provision,
                         is_within ? Reason::appeal_within_limit : Reason::appeal_after_limit,
                         lodged, operand(*facts.last_day), decision(facts))
        .leaning_on(30);
}

// s.7(4)(a): the Crown Court may make the orders that give effect to its determination.
Finding appeal_had_its_effect(const AppealEndFacts& facts) noexcept {
    constexpr auto provision = spa("s7(4)(a)");
    const bool was_allowed = facts.outcome == AppealOutcome::allowed;
    if (!facts.effect && was_allowed) {
        return unknown(provision, Reason::appeal_effect_not_recorded);
    }
    const bool changed_something = facts.effect && facts.effect != AppealEffect::nothing_changed;
    if (was_allowed || changed_something) return met(provision, Reason::appeal_given_effect);
    return met(provision, Reason::appeal_changed_nothing);
}

}  // namespace spo::act

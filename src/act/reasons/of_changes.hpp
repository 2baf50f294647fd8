// The words of the reasons of the rules on changing an order and on appeals.
#pragma once

#include <array>

#include "spo/reason.hpp"

namespace spo::words {

inline constexpr std::array of_changes{
    ReasonInfo{Reason::officer_not_recorded, "officer_not_recorded",
               "{a} speaks of a chief officer, and which one is not recorded, or not by force.",
               "{a}/by", "{a}/by/officer/force"},
    ReasonInfo{Reason::officer_is_no_chief_officer, "officer_is_no_chief_officer",
               "{a} names as the officer somebody who is not a chief officer of police within the "
               "definition.",
               "{a}/by/officer", ""},
    ReasonInfo{Reason::officer_applied_for_order, "officer_applied_for_order",
               "The chief officer whom {a} names is the one who applied for {b}, by {c}.",
               "{a}/by {b}/application {c}/by", ""},
    ReasonInfo{Reason::officer_did_not_apply_for_order, "officer_did_not_apply_for_order",
               "The chief officer whom {a} names is not the one who applied for {b}, by {c}.",
               "{a}/by {b}/application {c}/by", ""},
    ReasonInfo{Reason::order_application_not_recorded, "order_application_not_recorded",
               "The application on which {a} was made is not recorded, so which chief officer "
               "applied for it cannot be told.",
               "", "{a}/application"},
    ReasonInfo{Reason::order_applicant_not_recorded, "order_applicant_not_recorded",
               "Which chief officer applied for {a}, by {b}, is not recorded, or not by force.",
               "{a}/application", "{b}/by/force"},
    ReasonInfo{Reason::officer_of_residence, "officer_of_residence",
               "The defendant is recorded as residing in the police area of the chief officer whom "
               "{a} names.",
               "{a}/by /defendant/police_area", ""},
    ReasonInfo{Reason::officer_not_of_residence, "officer_not_of_residence",
               "The defendant is recorded as residing outside the police area of the chief officer "
               "whom {a} names.",
               "{a}/by /defendant/police_area", ""},
    ReasonInfo{
        Reason::officer_of_new_residence, "officer_of_new_residence",
        "By {b}, the defendant's home is in the police area of the chief officer whom {a} names.",
        "{a}/by {b}", ""},
    ReasonInfo{
        Reason::officer_not_of_new_residence, "officer_not_of_new_residence",
        "By {b}, the defendant has no home in the police area of the chief officer whom {a} names.",
        "{a}/by {b}", ""},
    ReasonInfo{Reason::officer_without_area, "officer_without_area",
               "The chief officer whom {a} names has no police area, and so is not a relevant one "
               "on the ground recorded.",
               "{a}/by", ""},
    ReasonInfo{Reason::officer_believes, "officer_believes",
               "{a} records that the chief officer believes the defendant to be in the officer's "
               "police area, or to be coming to it. The belief is the officer's own. The three "
               "kinds of relevant chief officer are read as a class, each enough by itself.",
               "{a}/by", ""},
    ReasonInfo{Reason::officer_relevance_not_recorded, "officer_relevance_not_recorded",
               "On which ground the chief officer whom {a} names is a relevant one is not "
               "recorded, and none is plain from the rest of the file.",
               "{a}/by/officer", "{a}/by/relevant_as"},
    ReasonInfo{Reason::residence_not_recorded, "residence_not_recorded",
               "Where the defendant resides on the day is not recorded.", "",
               "/defendant/police_area"},
    ReasonInfo{Reason::residence_day_not_recorded, "residence_day_not_recorded",
               "Moves of the defendant are recorded, but not the day to be looked at, so where the "
               "defendant then resides cannot be told.",
               "", "{event}/on"},
    ReasonInfo{Reason::residence_move_incomplete, "residence_move_incomplete",
               "Where the defendant resides on the day depends on {a}, of which the day or the new "
               "police area is not recorded.",
               "{a}", "{a}/on {a}/home {a}/area"},
    ReasonInfo{Reason::change_by_defendant, "change_by_defendant",
               "{a} records that the defendant applies, as the defendant may.", "{a}/by", ""},
    ReasonInfo{Reason::change_by_another, "change_by_another",
               "{a} records that somebody applies who is neither the defendant nor a chief officer "
               "of police.",
               "{a}/by", ""},
    ReasonInfo{Reason::change_by_not_recorded, "change_by_not_recorded",
               "{a} does not record who applies.", "", "{a}/by"},
    ReasonInfo{Reason::defendant_heard, "defendant_heard",
               "The court heard the defendant before it decided.", "{event}/heard/defendant", ""},
    ReasonInfo{Reason::defendant_given_opportunity, "defendant_given_opportunity",
               "The defendant was given the opportunity to be heard and did not take it. Whether "
               "that is enough is for the court.",
               "{event}/heard/defendant", ""},
    ReasonInfo{Reason::defendant_not_heard, "defendant_not_heard",
               "The court did not hear the defendant before it decided.", "{event}/heard/defendant",
               ""},
    ReasonInfo{Reason::defendant_hearing_not_recorded, "defendant_hearing_not_recorded",
               "Whether the court heard the defendant is not recorded.", "",
               "{event}/heard/defendant"},
    ReasonInfo{Reason::officers_heard, "officers_heard",
               "The court heard every relevant chief officer who is recorded as wanting to be "
               "heard ({a}).",
               "{event}/heard/officers", ""},
    ReasonInfo{Reason::no_officer_wanted_to_be_heard, "no_officer_wanted_to_be_heard",
               "It is recorded that no relevant chief officer wanted to be heard.",
               "{event}/heard/officers", ""},
    ReasonInfo{Reason::officers_not_heard, "officers_not_heard",
               "Relevant chief officers who wanted to be heard and were not: {a}.",
               "{event}/heard/officers", ""},
    ReasonInfo{
        Reason::officers_hearing_not_recorded, "officers_hearing_not_recorded",
        "Which relevant chief officers wanted to be heard, and whether they were, is not recorded.",
        "", "{event}/heard/officers"},
    ReasonInfo{Reason::officers_wish_not_recorded, "officers_wish_not_recorded",
               "Relevant chief officers of whom it is not recorded whether they wanted to be "
               "heard, or whether they were: {a}.",
               "", "{event}/heard/officers"},
    ReasonInfo{Reason::change_decided, "change_decided",
               "The court made the order that it considered appropriate; this event records it.",
               "{event}", ""},
    ReasonInfo{Reason::change_for_the_court, "change_for_the_court",
               "Whether to vary, renew or discharge the order, and how, is for the court.",
               "{event}", ""},
    ReasonInfo{Reason::interim_change_decided, "interim_change_decided",
               "The court changed the interim order. The subsection that gives the power names the "
               "stalking protection order, where the interim one must be meant. The duty to hear "
               "the parties, the two years before an early discharge and the need for added terms "
               "to be necessary are not written for an interim order.",
               "{event}", ""},
    ReasonInfo{
        Reason::interim_change_for_the_court, "interim_change_for_the_court",
        "Whether to change the interim order, and how, is for the court. The subsection that gives "
        "the power names the stalking protection order, where the interim one must be meant. The "
        "duty to hear the parties, the two years before an early discharge and the need for added "
        "terms to be necessary are not written for an interim order.",
        "{event}", ""},
    ReasonInfo{Reason::added_conditions_necessary, "added_conditions_necessary",
               "The court found every condition added necessary to protect a person ({a}).",
               "{event}/adds", ""},
    ReasonInfo{Reason::added_condition_not_necessary, "added_condition_not_necessary",
               "Of the conditions added to {a}, {c} were found not necessary to protect anybody, "
               "the first being {b}.",
               "{event}/adds {b}/necessary", ""},
    ReasonInfo{Reason::added_necessity_not_recorded, "added_necessity_not_recorded",
               "Of the conditions added to {a}, {c} have no finding of necessity recorded, the "
               "first being {b}.",
               "{event}/adds", "{b}/necessary"},
    ReasonInfo{Reason::discharge_days_not_recorded, "discharge_days_not_recorded",
               "The day on which {a} was made, or the day of the discharge, is not recorded, so "
               "whether two years have passed cannot be told.",
               "", "{a}/made_on {event}/on"},
    ReasonInfo{Reason::discharge_free, "discharge_free",
               "Two years beginning with the day on which {a} was made have passed: from {b} "
               "nobody's consent to its discharge is needed.",
               "{a}/made_on {event}/on", ""},
    ReasonInfo{Reason::discharge_consented, "discharge_consented",
               "On {b} two years from the making of {a} had not passed; by {c}, every consent that "
               "is needed is there.",
               "{a}/made_on {a}/application {event}/on {event}/consents {c}/by {c}/consents", ""},
    ReasonInfo{Reason::discharge_consent_refused, "discharge_consent_refused",
               "On {b} two years from the making of {a} had not passed; by {c}, a consent that is "
               "needed was refused.",
               "{a}/made_on {a}/application {event}/on {event}/consents {c}/by {c}/consents", ""},
    ReasonInfo{Reason::discharge_consents_incomplete, "discharge_consents_incomplete",
               "On {b} two years from the making of {a} had not passed; by {c}, not every consent "
               "that is needed is recorded.",
               "{a}/made_on {a}/application {event}/on {c}/by {c}/consents", "{event}/consents"},
    ReasonInfo{Reason::discharge_consents_for_the_court, "discharge_consents_for_the_court",
               "On {b} two years from the making of {a} had not passed; by {c}, whose consent is "
               "needed is for the court.",
               "{a}/made_on {a}/application {event}/on {event}/consents {c}/by {c}/consents", ""},
    ReasonInfo{Reason::discharge_soon_after_renewal, "discharge_soon_after_renewal",
               "On {b} two years from the making of {a} had passed, and two years from {c} had "
               "not. Which of them the Act means is for the court; not every consent is recorded.",
               "{a}/made_on {c}/on {event}/on {event}/consents", ""},
    ReasonInfo{Reason::defendant_consents, "defendant_consents",
               "{a} records that the defendant consents.", "{a}/consents", ""},
    ReasonInfo{Reason::defendant_refuses, "defendant_refuses",
               "{a} records that the defendant does not consent.", "{a}/consents", ""},
    ReasonInfo{Reason::defendant_consents_by_applying, "defendant_consents_by_applying",
               "The defendant applies for the discharge, by {a}, and consents to it in doing so.",
               "{a}/by", ""},
    ReasonInfo{Reason::defendant_consent_not_recorded, "defendant_consent_not_recorded",
               "Whether the defendant consents is not recorded.", "", "{event}/consents"},
    ReasonInfo{Reason::applicant_consents, "applicant_consents",
               "{a} records that the chief officer who applies for the discharge consents.",
               "{a}/consents", ""},
    ReasonInfo{Reason::applicant_refuses, "applicant_refuses",
               "{a} records that the chief officer who applies for the discharge does not consent.",
               "{a}/consents", ""},
    ReasonInfo{
        Reason::applicant_consents_by_applying, "applicant_consents_by_applying",
        "The chief officer applies for the discharge, by {a}, and consents to it in doing so.",
        "{a}/by", ""},
    ReasonInfo{Reason::discharge_by_not_recorded, "discharge_by_not_recorded",
               "{a} does not record who applies for the discharge, so which chief officer must "
               "consent cannot be told.",
               "", "{a}/by"},
    ReasonInfo{Reason::consent_of_officer_gone, "consent_of_officer_gone",
               "The body that applied for {a}, by {b}, is not a force in the library's list. Whose "
               "consent is needed when the officer who applied is gone is for the court.",
               "{a}/application {b}/by", ""},
    ReasonInfo{Reason::consent_when_nobody_applied, "consent_when_nobody_applied",
               "{a} was made on appeal and no chief officer is recorded as having applied for it. "
               "Whose consent is then needed is for the court.",
               "{a}/route {a}/application", ""},
    ReasonInfo{Reason::orders_applicant_consents, "orders_applicant_consents",
               "The chief officer who applied for {a}, by {b}, consents, as {c} records.",
               "{a}/application {b}/by {c}/consents", ""},
    ReasonInfo{Reason::orders_applicant_refuses, "orders_applicant_refuses",
               "The chief officer who applied for {a}, by {b}, does not consent, as {c} records.",
               "{a}/application {b}/by {c}/consents", ""},
    ReasonInfo{Reason::orders_applicant_consent_not_recorded,
               "orders_applicant_consent_not_recorded",
               "Whether the chief officer who applied for {a}, by {b}, consents is not recorded.",
               "{a}/application {b}/by", "{event}/consents"},
    ReasonInfo{Reason::consent_without_home, "consent_without_home",
               "By {a}, the defendant has no home. Whether there is an area of residence, and so a "
               "second officer who must consent, is for the court.",
               "{a}", ""},
    ReasonInfo{Reason::consent_not_needed_after_move, "consent_not_needed_after_move",
               "By {a}, the defendant's home is outside England and Wales: no second officer must "
               "consent.",
               "{a}", ""},
    ReasonInfo{Reason::consent_not_needed_outside, "consent_not_needed_outside",
               "The defendant is recorded as residing outside England and Wales: no second officer "
               "must consent.",
               "/defendant/police_area", ""},
    ReasonInfo{Reason::consent_of_one_officer, "consent_of_one_officer",
               "The chief officer who applied for {a}, by {b}, is also the one for the area in "
               "which the defendant resides: no second officer must consent.",
               "{a}/application {b}/by", ""},
    ReasonInfo{
        Reason::area_officer_consents, "area_officer_consents",
        "{a} records that the chief officer for the area in which the defendant resides consents.",
        "{a}/consents", ""},
    ReasonInfo{Reason::area_officer_refuses, "area_officer_refuses",
               "{a} records that the chief officer for the area in which the defendant resides "
               "does not consent.",
               "{a}/consents", ""},
    ReasonInfo{Reason::area_officer_consent_not_recorded, "area_officer_consent_not_recorded",
               "Whether the chief officer for the area in which the defendant resides consents is "
               "not recorded.",
               "", "{event}/consents"},
    ReasonInfo{Reason::appeal_by_defendant, "appeal_by_defendant",
               "The defendant appeals against {a}, as the Act allows.", "{event}/by {a}", ""},
    ReasonInfo{
        Reason::appeal_is_the_defendants, "appeal_is_the_defendants",
        "Against {a} the Act gives an appeal to the defendant alone, and somebody else appeals.",
        "{event}/by {a}", ""},
    ReasonInfo{
        Reason::appeal_by_applicant, "appeal_by_applicant",
        "The chief officer who asked and was refused appeals against {a}, as the Act allows.",
        "{event}/by {a}", ""},
    ReasonInfo{Reason::appeal_is_the_applicants, "appeal_is_the_applicants",
               "Against {a} the Act gives an appeal to the chief officer who asked and was "
               "refused, and somebody else appeals.",
               "{event}/by {a}", ""},
    ReasonInfo{Reason::appeal_is_a_relevant_officers, "appeal_is_a_relevant_officers",
               "Against {a}, for which the defendant had applied, the Act gives an appeal to a "
               "relevant chief officer of police, and somebody else appeals.",
               "{event}/by {a}", ""},
    ReasonInfo{Reason::appeal_by_not_recorded, "appeal_by_not_recorded",
               "Who appeals is not recorded.", "", "{event}/by"},
    ReasonInfo{Reason::appeal_officer_not_recorded, "appeal_officer_not_recorded",
               "A chief officer appeals, and which one is not recorded, or not by force.",
               "{event}/by", "{event}/by/officer/force"},
    ReasonInfo{Reason::appeal_applicant_not_recorded, "appeal_applicant_not_recorded",
               "Which chief officer made {a} is not recorded, or not by force.", "",
               "{a}/by/force"},
    ReasonInfo{
        Reason::appeal_change_officer_not_recorded, "appeal_change_officer_not_recorded",
        "Which chief officer applied for the change is not recorded in {a}, or not by force.",
        "{a}/by", "{a}/by/officer/force"},
    ReasonInfo{
        Reason::appeal_change_by_not_recorded, "appeal_change_by_not_recorded",
        "{a} does not record who applied for the change, and whose appeal it is depends on that.",
        "", "{a}/by"},
    ReasonInfo{Reason::appeal_change_by_another, "appeal_change_by_another",
               "{a} records that neither the defendant nor a chief officer applied for the change, "
               "and the Act gives an appeal only on their applications.",
               "{a}/by", ""},
    ReasonInfo{Reason::appeal_against_nothing_listed, "appeal_against_nothing_listed",
               "{a} is no order made and no refusal, so section 7 gives no appeal against it.",
               "{event} {a}", ""},
    ReasonInfo{Reason::appeal_against_interim_change, "appeal_against_interim_change",
               "{a} decides on a change to an interim order. Section 7 lists no appeal against "
               "that; what remains is for other law.",
               "{event} {a}", ""},
    ReasonInfo{Reason::appeal_refusal_not_recorded, "appeal_refusal_not_recorded",
               "How {a} ended is not recorded; section 7 gives an appeal against a refusal.",
               "{event}/application", "{a}/determined"},
    ReasonInfo{Reason::appeal_against_not_recorded, "appeal_against_not_recorded",
               "Against which decision the appeal is, is not recorded.", "",
               "{event}/order {event}/application {event}/decision"},
    ReasonInfo{
        Reason::appeal_order_day_not_recorded, "appeal_order_day_not_recorded",
        "The day on which {a} was made is not recorded, so the time to appeal cannot be counted.",
        "", "{a}/made_on"},
    ReasonInfo{Reason::appeal_refusal_day_not_recorded, "appeal_refusal_day_not_recorded",
               "The day on which {a} was refused is not recorded, so the time to appeal cannot be "
               "counted.",
               "", "{a}/determined/on"},
    ReasonInfo{Reason::appeal_decision_day_not_recorded, "appeal_decision_day_not_recorded",
               "The day of {a} is not recorded, so the time to appeal cannot be counted.", "",
               "{a}/on"},
    ReasonInfo{Reason::appeal_day_not_recorded, "appeal_day_not_recorded",
               "The day on which the appeal was lodged is not recorded.", "", "{event}/on"},
    ReasonInfo{Reason::appeal_limit_past_calendar, "appeal_limit_past_calendar",
               "The appeal was lodged on {a}; the time to appeal against {b} runs past the year "
               "2399. No appeal suspends an order.",
               "{event}/on {b}", ""},
    ReasonInfo{
        Reason::appeal_within_limit, "appeal_within_limit",
        "The appeal was lodged on {a}, and by the limit in use the last day to appeal against {c} "
        "was {b}. The Act sets no time; rules of court do. No appeal suspends an order.",
        "{event}/on {c}", ""},
    ReasonInfo{Reason::appeal_after_limit, "appeal_after_limit",
               "The appeal was lodged on {a}, after {b}, the last day to appeal against {c} by the "
               "limit in use. The Act sets no time; rules of court do, and the time can be "
               "extended. No appeal suspends an order.",
               "{event}/on {c}", ""},
    ReasonInfo{
        Reason::appeal_given_effect, "appeal_given_effect",
        "What the Crown Court's order did, to give effect to its determination, is recorded.",
        "{event}/outcome {event}/effect", ""},
    ReasonInfo{Reason::appeal_effect_not_recorded, "appeal_effect_not_recorded",
               "The appeal was allowed, and what the Crown Court's order did is not recorded.",
               "{event}/outcome", "{event}/effect"},
    ReasonInfo{Reason::appeal_changed_nothing, "appeal_changed_nothing",
               "The appeal was dismissed or abandoned, and nothing changed.", "{event}/outcome",
               ""},
    ReasonInfo{Reason::application_by_complaint, "application_by_complaint",
               "The application is by complaint.", "{application}/form", ""},
    ReasonInfo{Reason::application_in_another_form, "application_in_another_form",
               "The application is recorded as made otherwise than by complaint.",
               "{application}/form", ""},
    ReasonInfo{Reason::change_by_complaint, "change_by_complaint",
               "The application to change the order is by complaint.", "{event}/form", ""},
    ReasonInfo{
        Reason::change_in_another_form, "change_in_another_form",
        "The application to change the order is recorded as made otherwise than by complaint.",
        "{event}/form", ""},
    ReasonInfo{Reason::acts_may_be_old, "acts_may_be_old",
               "The oldest act recorded is of {a}, more than six months before {b}. The six months "
               "allowed for other complaints do not apply: acts of any age may be relied on.",
               "{application}/acts {application}/made_on", ""},
};

}  // namespace spo::words

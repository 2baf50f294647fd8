// The words of every enumeration, in the order of its enumerators: in JSON, in Python, in errors.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "spo/breach.hpp"
#include "spo/case_file.hpp"
#include "spo/duties.hpp"
#include "spo/finding.hpp"
#include "spo/offence.hpp"
#include "spo/period.hpp"

namespace spo::model {

/// `words<E>[i]` is the word of the enumerator whose value is i.
template <class Enum>
inline constexpr std::array<std::string_view, 0> words{};

template <class Enum>
constexpr std::string_view word(Enum value) noexcept {
    return words<Enum>[static_cast<std::size_t>(value)];
}

template <>
inline constexpr auto words<Offence> = std::to_array<std::string_view>(
    {"breach", "first_notification", "name_notification", "address_notification",
     "fingerprints_or_photographs", "false_information"});
template <>
inline constexpr auto words<Matched> = std::to_array<std::string_view>({"stated", "by_title"});
template <>
inline constexpr auto words<CountsBy> = std::to_array<std::string_view>({"offence", "conviction"});
template <>
inline constexpr auto words<PenaltyAge> =
    std::to_array<std::string_view>({"adult", "under_18", "not_recorded", "not_known"});
template <>
inline constexpr auto words<CourtMatter> = std::to_array<std::string_view>(
    {"apply_for_full", "apply_for_interim", "vary_full", "renew_full", "discharge_full",
     "vary_interim", "renew_interim", "discharge_interim", "interim_made", "full_made"});
template <>
inline constexpr auto words<FailureOf> = std::to_array<std::string_view>(
    {"first", "name", "address", "fingerprints_or_photographs", "false_information"});
template <>
inline constexpr std::array words<Jurisdiction>{std::string_view{"england-and-wales"}};
template <>
inline constexpr std::array words<Office>{std::string_view{"chief-constable"},
                                          std::string_view{"commissioner"},
                                          std::string_view{"other"}};
template <>
inline constexpr auto words<PlaceKind> =
    std::to_array<std::string_view>({"address", "area", "route", "police_station", "other"});
template <>
inline constexpr auto words<ActKind> = std::to_array<std::string_view>(
    {"following", "contacting", "publishing", "monitoring", "loitering",
     "interfering_with_property", "watching_or_spying", "other"});
template <>
inline constexpr auto words<Country> = std::to_array<std::string_view>(
    {"england_and_wales", "scotland", "northern_ireland", "elsewhere"});
template <>
inline constexpr auto words<ImageDeed> =
    std::to_array<std::string_view>({"recorded", "kept", "shared", "posted"});
template <>
inline constexpr auto words<DoneBy> =
    std::to_array<std::string_view>({"defendant", "another_person", "not_identified"});
template <>
inline constexpr auto words<Harm> =
    std::to_array<std::string_view>({"physical", "psychological", "physical_and_psychological"});
template <>
inline constexpr auto words<AreaGround> =
    std::to_array<std::string_view>({"resides", "believed_to_be_in_area", "believed_to_be_coming"});
template <>
inline constexpr auto words<Outcome> =
    std::to_array<std::string_view>({"granted", "refused", "withdrawn"});
template <>
inline constexpr auto words<Seeks> =
    std::to_array<std::string_view>({"full", "interim", "full_and_interim"});
template <>
inline constexpr auto words<OrderKind> = std::to_array<std::string_view>({"full", "interim"});
template <>
inline constexpr auto words<Stage> = std::to_array<std::string_view>({"proposed", "made"});
template <>
inline constexpr auto words<OrderRoute> = std::to_array<std::string_view>(
    {"police_application", "on_appeal", "on_conviction", "on_acquittal"});
template <>
inline constexpr auto words<CourtKind> =
    std::to_array<std::string_view>({"magistrates", "youth", "crown"});
template <>
inline constexpr auto words<Omission> = std::to_array<std::string_view>(
    {"date_made", "period", "conditions", "locality", "differing_period"});
template <>
inline constexpr auto words<ApplicationForm> =
    std::to_array<std::string_view>({"complaint", "other"});
template <>
inline constexpr auto words<Document> =
    std::to_array<std::string_view>({"order", "summons", "hearsay_papers"});
template <>
inline constexpr auto words<ServiceMethod> = std::to_array<std::string_view>(
    {"handed", "left_at_address", "posted", "emailed", "portal", "document_exchange", "fax",
     "legal_representative", "custodian", "other"});
template <>
inline constexpr auto words<Server> =
    std::to_array<std::string_view>({"court", "police", "agent", "other"});
template <>
inline constexpr auto words<Change> =
    std::to_array<std::string_view>({"vary", "renew", "discharge"});
template <>
inline constexpr auto words<Party> =
    std::to_array<std::string_view>({"defendant", "chief_officer", "other"});
template <>
inline constexpr auto words<RelevantAs> = std::to_array<std::string_view>(
    {"area_of_residence", "believes_in_area", "applied_for_the_order"});
template <>
inline constexpr auto words<Hearing> =
    std::to_array<std::string_view>({"heard", "given_opportunity", "not_heard"});
template <>
inline constexpr auto words<AppealOutcome> =
    std::to_array<std::string_view>({"abandoned", "allowed", "dismissed"});
template <>
inline constexpr auto words<AppealEffect> = std::to_array<std::string_view>(
    {"nothing_changed", "order_ended", "order_changed", "order_made", "decision_reversed"});
template <>
inline constexpr auto words<Home> = std::to_array<std::string_view>(
    {"england_or_wales", "scotland", "northern_ireland", "outside_uk", "none"});
template <>
inline constexpr auto words<NotificationOf> =
    std::to_array<std::string_view>({"first", "name", "address"});
template <>
inline constexpr auto words<NotifiedTo> =
    std::to_array<std::string_view>({"police_officer", "authorised_person", "other"});
template <>
inline constexpr auto words<PartTwoBasis> =
    std::to_array<std::string_view>({"relevant_offender", "other"});
template <>
inline constexpr auto words<NotificationRegime> = std::to_array<std::string_view>(
    {"sexual_offences_part_2", "stalking_protection_order", "domestic_abuse_protection_order"});
template <>
inline constexpr auto words<DutyState> =
    std::to_array<std::string_view>({"not_required", "exempt", "due", "late", "done", "done_late",
                                     "lapsed", "unknown", "for_the_court"});
template <>
inline constexpr auto words<DeadlineKind> = std::to_array<std::string_view>(
    {"notification", "order_ends", "condition_ends", "free_discharge", "renewal_reminder",
     "interim_before_hearing", "hearing", "appeal", "hearsay_notice", "turns_18"});
template <>
inline constexpr auto words<MilestoneKind> = std::to_array<std::string_view>(
    {"application_made", "application_determined", "order_made", "event", "notification",
     "order_ends", "condition_ends", "gap_begins", "gap_ends", "part_two_begins", "part_two_ends",
     "turns_18"});
template <>
inline constexpr auto words<Channel> = std::to_array<std::string_view>(
    {"any", "in_person", "phone", "sms", "email", "post", "social_media", "messaging_app",
     "gift_or_delivery", "internet", "other"});
template <>
inline constexpr auto words<TimeUnit> =
    std::to_array<std::string_view>({"day", "week", "month", "year"});
template <>
inline constexpr auto words<ProgrammeKind> = std::to_array<std::string_view>(
    {"perpetrator", "drug_and_alcohol", "restorative_justice", "other"});
template <>
inline constexpr auto words<AssessmentKind> =
    std::to_array<std::string_view>({"mental_health", "drug_and_alcohol", "suitability", "other"});
template <>
inline constexpr auto words<ConditionKind> =
    std::to_array<std::string_view>({"prohibition", "requirement"});
template <>
inline constexpr auto words<ExceptionKind> =
    std::to_array<std::string_view>({"through_solicitors", "child_arrangements",
                                     "court_proceedings", "work", "emergency", "other"});
template <>
inline constexpr auto words<Verdict> =
    std::to_array<std::string_view>({"met", "not_met", "unknown", "for_the_court"});
template <>
inline constexpr auto words<SubjectKind> = std::to_array<std::string_view>(
    {"matter", "application", "order", "condition", "event", "notification", "conduct"});
template <>
inline constexpr auto words<Element> = std::to_array<std::string_view>(
    {"order_made", "in_force", "person_bound", "act_within_condition", "without_reasonable_excuse",
     "where_done", "served", "known", "certified_copy"});
template <>
inline constexpr auto words<CountingWord> =
    std::to_array<std::string_view>({"beginning_with", "after"});
template <>
inline constexpr auto words<CountingReason> = std::to_array<std::string_view>(
    {"days_counted", "corresponding_date", "no_corresponding_date", "methods_differ"});
template <>
inline constexpr auto words<Treatment> =
    std::to_array<std::string_view>({"encoded", "not_operative", "not_encoded"});
template <>
inline constexpr auto words<Authority> =
    std::to_array<std::string_view>({"act", "rules", "decided_case", "guidance", "practice"});
/// The names in common use; the areas are named as their forces are.
template <>
inline constexpr auto words<PoliceArea> =
    std::to_array<std::string_view>({"Avon and Somerset",
                                     "Bedfordshire",
                                     "Cambridgeshire",
                                     "Cheshire",
                                     "City of London",
                                     "Cleveland",
                                     "Cumbria",
                                     "Derbyshire",
                                     "Devon and Cornwall",
                                     "Dorset",
                                     "Durham",
                                     "Dyfed-Powys",
                                     "Essex",
                                     "Gloucestershire",
                                     "Greater Manchester",
                                     "Gwent",
                                     "Hampshire",
                                     "Hertfordshire",
                                     "Humberside",
                                     "Kent",
                                     "Lancashire",
                                     "Leicestershire",
                                     "Lincolnshire",
                                     "Merseyside",
                                     "Metropolitan",
                                     "Norfolk",
                                     "North Wales",
                                     "North Yorkshire",
                                     "Northamptonshire",
                                     "Northumbria",
                                     "Nottinghamshire",
                                     "South Wales",
                                     "South Yorkshire",
                                     "Staffordshire",
                                     "Suffolk",
                                     "Surrey",
                                     "Sussex",
                                     "Thames Valley",
                                     "Warwickshire",
                                     "West Mercia",
                                     "West Midlands",
                                     "West Yorkshire",
                                     "Wiltshire",
                                     "outside England and Wales"});
template <>
inline constexpr auto words<Force> =
    std::to_array<std::string_view>({"Avon and Somerset Constabulary",
                                     "Bedfordshire Police",
                                     "Cambridgeshire Constabulary",
                                     "Cheshire Constabulary",
                                     "City of London Police",
                                     "Cleveland Police",
                                     "Cumbria Constabulary",
                                     "Derbyshire Constabulary",
                                     "Devon and Cornwall Police",
                                     "Dorset Police",
                                     "Durham Constabulary",
                                     "Dyfed-Powys Police",
                                     "Essex Police",
                                     "Gloucestershire Constabulary",
                                     "Greater Manchester Police",
                                     "Gwent Police",
                                     "Hampshire and Isle of Wight Constabulary",
                                     "Hertfordshire Constabulary",
                                     "Humberside Police",
                                     "Kent Police",
                                     "Lancashire Constabulary",
                                     "Leicestershire Police",
                                     "Lincolnshire Police",
                                     "Merseyside Police",
                                     "Metropolitan Police",
                                     "Norfolk Constabulary",
                                     "North Wales Police",
                                     "North Yorkshire Police",
                                     "Northamptonshire Police",
                                     "Northumbria Police",
                                     "Nottinghamshire Police",
                                     "South Wales Police",
                                     "South Yorkshire Police",
                                     "Staffordshire Police",
                                     "Suffolk Constabulary",
                                     "Surrey Police",
                                     "Sussex Police",
                                     "Thames Valley Police",
                                     "Warwickshire Police",
                                     "West Mercia Police",
                                     "West Midlands Police",
                                     "West Yorkshire Police",
                                     "Wiltshire Police",
                                     "British Transport Police",
                                     "Ministry of Defence Police"});

}  // namespace spo::model

// The description of every kind of event and of notifications: key in JSON, Python class, fields.
#pragma once

#include "model/described.hpp"

namespace spo::model {

inline constexpr std::string_view event_id_doc =
    "An id, such as V1, when another part points here.";
inline constexpr std::string_view event_on_doc = "The day; absent, it was not recorded.";
inline constexpr std::string_view applied_doc = "The applied event that this decides.";
inline constexpr std::string_view by_doc = "Who applied, when no applied event says so.";
inline constexpr std::string_view adds_doc = "Conditions added.";
inline constexpr std::string_view removes_doc = "Conditions removed, by id.";
inline constexpr std::string_view changes_doc = "Conditions worded anew, lengthened or shortened.";
inline constexpr std::string_view new_term_doc = "The order's new term.";
inline constexpr std::string_view term_from_doc =
    "The day from which the new term counts, when the order says (Q9).";

template <>
struct Described<ChangeApplicant> {
    static constexpr std::string_view name = "ChangeApplicant";
    static constexpr std::string_view doc = "Who applies to change an order, or appeals.";
    static constexpr auto fields = std::tuple{
        field("party", &ChangeApplicant::party, "defendant, chief_officer, or other."),
        field("officer", &ChangeApplicant::officer, "Which chief officer."),
        field("relevant_as", &ChangeApplicant::relevant_as,
              "The limb of \"relevant chief officer of police\" (section 14(1))."),
    };
};

template <>
struct Described<Consent> {
    static constexpr std::string_view name = "Consent";
    static constexpr std::string_view doc = "A consent to early discharge (section 4(4)(b)).";
    static constexpr auto fields = std::tuple{
        field("party", &Consent::party, "defendant, chief_officer, or other."),
        field("officer", &Consent::officer, "Which chief officer."),
        field("given", &Consent::given, "Whether it was given; false records a refusal."),
        field("on", &Consent::on, "The day."),
    };
};

template <>
struct Described<OfficerHeard> {
    static constexpr std::string_view name = "OfficerHeard";
    static constexpr std::string_view doc =
        "A relevant chief officer and the hearing (section 4(2)(b)).";
    static constexpr auto fields = std::tuple{
        field("officer", &OfficerHeard::officer, "Which chief officer."),
        field("wanted", &OfficerHeard::wanted, "Whether the officer wanted to be heard."),
        field("heard", &OfficerHeard::heard, "Whether the officer was heard."),
    };
};

template <>
struct Described<Heard> {
    static constexpr std::string_view name = "Heard";
    static constexpr std::string_view doc = "Whom the court heard (section 4(2)).";
    static constexpr auto fields = std::tuple{
        field("defendant", &Heard::defendant, "heard, given_opportunity, or not_heard."),
        field("officers", &Heard::officers,
              "The relevant chief officers; an empty list: none wanted to be heard."),
    };
};

template <>
struct Described<ChangedCondition> {
    static constexpr std::string_view name = "ChangedCondition";
    static constexpr std::string_view doc =
        "How a variation changes one condition; what is absent stays as it was.";
    static constexpr auto fields = std::tuple{
        field("condition", &ChangedCondition::condition, "The condition, by id."),
        field("wording", &ChangedCondition::wording, "Its new wording."),
        field("is", &ChangedCondition::is, "What it is now."),
        field("protects", &ChangedCondition::protects, "Whom it protects now."),
        field("term", &ChangedCondition::term, "Its new period."),
        field("locality", &ChangedCondition::locality, "Where it has effect now."),
        field("exceptions", &ChangedCondition::exceptions, "What it allows now all the same."),
    };
};

/// Specialised below for every alternative of `Event`: its key in JSON.
template <class T>
inline constexpr std::string_view event_word = "";

template <>
inline constexpr std::string_view event_word<Served> = "served";
template <>
struct Described<Served> {
    static constexpr std::string_view name = "Served";
    static constexpr std::string_view doc = "A paper served; an order may be served several times.";
    static constexpr auto fields = std::tuple{
        field("id", &Served::id, event_id_doc),
        field("order", &Served::order, "The order whose copy was served."),
        field("application", &Served::application,
              "The application, for a summons or hearsay papers."),
        field("document", &Served::document, "What was served; absent: the copy of the order."),
        field("on", &Served::on, "The day it was handed, left, posted or sent."),
        field("at", &Served::at, "The time, as 16:05."),
        field("how", &Served::how, "By which method."),
        field("court_directed", &Served::court_directed,
              "Whether the court specified the method (rules 99(1), 115(2))."),
        field("court_set_day", &Served::court_set_day, "The day of receipt that the court set."),
        field("produced_on", &Served::produced_on,
              "The day a computer produced it for the post (rules 99(5), 115(5))."),
        field("shown_received_on", &Served::shown_received_on,
              "The day of receipt that was proved, which displaces the deemed one."),
        field("by", &Served::by, "Who served it: court, police, agent, or other."),
        field("server", &Served::server, "The person who served it."),
        field("capacity", &Served::capacity, "In what capacity."),
        field("place", &Served::place, "Where. No report repeats it."),
    };
};

template <>
inline constexpr std::string_view event_word<HearingFixed> = "hearing_fixed";
template <>
struct Described<HearingFixed> {
    static constexpr std::string_view name = "HearingFixed";
    static constexpr std::string_view doc = "A hearing fixed for a day.";
    static constexpr auto fields = std::tuple{
        field("id", &HearingFixed::id, event_id_doc),
        field("application", &HearingFixed::application, "Of which application."),
        field("applied", &HearingFixed::applied, "Or of which applied event."),
        field("on", &HearingFixed::on, "The day of the hearing."),
        field("hearsay_days", &HearingFixed::hearsay_days,
              "The days' notice of hearsay that the court set in place of 21 (rule 3(2))."),
    };
};

template <>
inline constexpr std::string_view event_word<Applied> = "applied";
template <>
struct Described<Applied> {
    static constexpr std::string_view name = "Applied";
    static constexpr std::string_view doc =
        "An application to vary, renew or discharge an order (sections 4(1), 5(7)).";
    static constexpr auto fields = std::tuple{
        field("id", &Applied::id, event_id_doc),
        field("order", &Applied::order, "The order."),
        field("on", &Applied::on, "The day it was made; absent for a draft."),
        field("seeks", &Applied::seeks, "vary, renew, or discharge."),
        field("by", &Applied::by, "Who applies."),
        field("form", &Applied::form, "How it is brought (section 13(1))."),
        field("consents", &Applied::consents, "Consents to early discharge (section 4(4)(b))."),
    };
};

template <>
inline constexpr std::string_view event_word<Varied> = "varied";
template <>
struct Described<Varied> {
    static constexpr std::string_view name = "Varied";
    static constexpr std::string_view doc = "An order varied (sections 4(3), 5(8)).";
    static constexpr auto fields = std::tuple{
        field("id", &Varied::id, event_id_doc),
        field("order", &Varied::order, "The order."),
        field("on", &Varied::on, event_on_doc),
        field("applied", &Varied::applied, applied_doc),
        field("by", &Varied::by, by_doc),
        field("heard", &Varied::heard, "Whom the court heard (section 4(2))."),
        field("adds", &Varied::adds, adds_doc),
        field("removes", &Varied::removes, removes_doc),
        field("changes", &Varied::changes, changes_doc),
        field("term", &Varied::term, new_term_doc),
        field("from", &Varied::from, term_from_doc),
    };
};

template <>
inline constexpr std::string_view event_word<Renewed> = "renewed";
template <>
struct Described<Renewed> {
    static constexpr std::string_view name = "Renewed";
    static constexpr std::string_view doc = "An order renewed (sections 4(3), 5(8)).";
    static constexpr auto fields = std::tuple{
        field("id", &Renewed::id, event_id_doc),
        field("order", &Renewed::order, "The order."),
        field("on", &Renewed::on, event_on_doc),
        field("applied", &Renewed::applied, applied_doc),
        field("by", &Renewed::by, by_doc),
        field("heard", &Renewed::heard, "Whom the court heard (section 4(2))."),
        field("adds", &Renewed::adds, adds_doc),
        field("removes", &Renewed::removes, removes_doc),
        field("changes", &Renewed::changes, changes_doc),
        field("term", &Renewed::term, new_term_doc),
        field("from", &Renewed::from, term_from_doc),
    };
};

template <>
inline constexpr std::string_view event_word<Discharged> = "discharged";
template <>
struct Described<Discharged> {
    static constexpr std::string_view name = "Discharged";
    static constexpr std::string_view doc = "An order discharged (sections 4(3), 4(4)(b), 5(8)).";
    static constexpr auto fields = std::tuple{
        field("id", &Discharged::id, event_id_doc),
        field("order", &Discharged::order, "The order."),
        field("on", &Discharged::on, event_on_doc),
        field("applied", &Discharged::applied, applied_doc),
        field("by", &Discharged::by, by_doc),
        field("heard", &Discharged::heard, "Whom the court heard (section 4(2))."),
        field("consents", &Discharged::consents,
              "Consents to early discharge, when no applied event holds them."),
    };
};

template <>
inline constexpr std::string_view event_word<Determined> = "determined";
template <>
struct Described<Determined> {
    static constexpr std::string_view name = "Determined";
    static constexpr std::string_view doc = "How an application ended.";
    static constexpr auto fields = std::tuple{
        field("id", &Determined::id, event_id_doc),
        field("application", &Determined::application, "Which application."),
        field("applied", &Determined::applied, "Or which applied event."),
        field("on", &Determined::on, event_on_doc),
        field("outcome", &Determined::outcome, "granted, refused, or withdrawn."),
    };
};

template <>
inline constexpr std::string_view event_word<Appealed> = "appealed";
template <>
struct Described<Appealed> {
    static constexpr std::string_view name = "Appealed";
    static constexpr std::string_view doc =
        "An appeal to the Crown Court, lodged (section 7), against one of the three.";
    static constexpr auto fields = std::tuple{
        field("id", &Appealed::id, event_id_doc),
        field("order", &Appealed::order, "Against the making of this order."),
        field("application", &Appealed::application, "Against the refusal of this application."),
        field("decision", &Appealed::decision,
              "Against this varied, renewed, discharged or determined event."),
        field("on", &Appealed::on, "The day it was lodged."),
        field("by", &Appealed::by, "Who appeals."),
    };
};

template <>
inline constexpr std::string_view event_word<AppealEnded> = "appeal_ended";
template <>
struct Described<AppealEnded> {
    static constexpr std::string_view name = "AppealEnded";
    static constexpr std::string_view doc = "How an appeal ended, and what it changed (7(4)).";
    static constexpr auto fields = std::tuple{
        field("id", &AppealEnded::id, event_id_doc),
        field("appeal", &AppealEnded::appeal, "The appealed event."),
        field("on", &AppealEnded::on, event_on_doc),
        field("outcome", &AppealEnded::outcome, "abandoned, allowed, or dismissed."),
        field("effect", &AppealEnded::effect, "What the Crown Court's order did."),
        field("order", &AppealEnded::order, "The order it ends, changes or makes."),
        field("adds", &AppealEnded::adds, adds_doc),
        field("removes", &AppealEnded::removes, removes_doc),
        field("changes", &AppealEnded::changes, changes_doc),
        field("term", &AppealEnded::term, new_term_doc),
        field("from", &AppealEnded::from, term_from_doc),
    };
};

template <>
inline constexpr std::string_view event_word<Died> = "died";
template <>
struct Described<Died> {
    static constexpr std::string_view name = "Died";
    static constexpr std::string_view doc = "The defendant died.";
    static constexpr auto fields = std::tuple{
        field("id", &Died::id, event_id_doc),
        field("on", &Died::on, event_on_doc),
    };
};

template <>
inline constexpr std::string_view event_word<NameUsed> = "name_used";
template <>
struct Described<NameUsed> {
    static constexpr std::string_view name = "NameUsed";
    static constexpr std::string_view doc =
        "The defendant used a name, first as far as is known (section 9(3)).";
    static constexpr auto fields = std::tuple{
        field("id", &NameUsed::id, event_id_doc),
        field("on", &NameUsed::on, event_on_doc),
        field("name", &NameUsed::name, "The name. No report repeats it."),
    };
};

template <>
inline constexpr std::string_view event_word<Moved> = "moved";
template <>
struct Described<Moved> {
    static constexpr std::string_view name = "Moved";
    static constexpr std::string_view doc =
        "The defendant changed home address, or lost it (section 9(4)).";
    static constexpr auto fields = std::tuple{
        field("id", &Moved::id, event_id_doc),
        field("on", &Moved::on, event_on_doc),
        field("home", &Moved::home,
              "Where the new home address is: england_or_wales, scotland, northern_ireland, "
              "outside_uk, or none."),
        field("area", &Moved::area, "The police area it is in."),
        field("address", &Moved::address, "The address. No report repeats it."),
    };
};

template <>
struct Described<IdentityCheck> {
    static constexpr std::string_view name = "IdentityCheck";
    static constexpr std::string_view doc =
        "A request for fingerprints or photographs, and the answer (section 10(5)).";
    static constexpr auto fields = std::tuple{
        field("requested", &IdentityCheck::requested, "Whether they were asked for."),
        field("allowed", &IdentityCheck::allowed, "Whether the person allowed it."),
    };
};

template <>
struct Described<Notification> {
    static constexpr std::string_view name = "Notification";
    static constexpr std::string_view doc = "A notification to the police (sections 9, 10).";
    static constexpr auto fields = std::tuple{
        field("id", &Notification::id, "An id, such as N1."),
        field("of", &Notification::of, "first, name, or address (section 9(1), (3), (4))."),
        field("on", &Notification::on, event_on_doc),
        field("order", &Notification::order, "The order under which a first one was given."),
        field("event", &Notification::event, "The name_used or moved event it was about."),
        field("area", &Notification::area, "The police area of the station attended."),
        field("station", &Notification::station, "The station."),
        field("attended", &Notification::attended,
              "Whether the person attended at a police station (section 10(1)(a))."),
        field("oral", &Notification::oral, "Whether it was oral (section 10(1)(b))."),
        field("given_to", &Notification::given_to, "To whom (section 10(1)(b))."),
        field("names", &Notification::names, "The names notified. No report repeats them."),
        field("home_address", &Notification::home_address,
              "The home address notified. No report repeats it."),
        field("acknowledged_in_writing", &Notification::acknowledged_in_writing,
              "Whether it was acknowledged in writing (section 10(4)(a))."),
        field("known_to_be_false", &Notification::known_to_be_false,
              "Whether it is alleged that something in it was false and the person knew it "
              "(section 11(1)(b))."),
        field("fingerprints", &Notification::fingerprints, "Fingerprints (section 10(5)(a))."),
        field("photographs", &Notification::photographs, "Photographs (section 10(5)(b))."),
    };
};

template <>
struct Described<NotificationFailure> {
    static constexpr std::string_view name = "NotificationFailure";
    static constexpr std::string_view doc =
        "A failure to notify, or a false notification (section 11): what the rest of the file does "
        "not tell of it. It points at one thing.";
    static constexpr auto fields = std::tuple{
        field("of", &NotificationFailure::of,
              "first, name, address, fingerprints_or_photographs, or false_information."),
        field("order", &NotificationFailure::order,
              "For first: the order under which it was owed."),
        field("event", &NotificationFailure::event,
              "For name and address: the name_used or moved event."),
        field("notification", &NotificationFailure::notification,
              "For the other two: the notification at which it happened."),
        field("excuse_raised", &NotificationFailure::excuse_raised,
              "Whether an excuse was raised (section 11(1)(a))."),
        field("excuse", &NotificationFailure::excuse, "The excuse. No report repeats it."),
        field("prosecuted", &NotificationFailure::prosecuted,
              "Whether it has been prosecuted already (section 11(5))."),
        field("convicted_on", &NotificationFailure::convicted_on,
              "The day of the conviction, on which the maximum may depend (section 11(2))."),
    };
};

template <>
struct Described<SexualOffencesNotification> {
    static constexpr std::string_view name = "SexualOffencesNotification";
    static constexpr std::string_view doc =
        "A time during which the defendant was subject to notification requirements under Part 2 "
        "of the Sexual Offences Act 2003 (section 9(5)).";
    static constexpr auto fields = std::tuple{
        field("from", &SexualOffencesNotification::from, "The first day."),
        field("to", &SexualOffencesNotification::to,
              "The day of ceasing, \"the final day\": the first day no longer subject."),
        field("basis", &SexualOffencesNotification::basis,
              "relevant_offender, or other (Q24); absent is read as relevant_offender."),
    };
};

}  // namespace spo::model

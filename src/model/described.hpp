// One description of the model. From it come the JSON reader and writer, the JSON Schema, the
// reference checks and the Python classes: a field is entered here once and is everywhere.
//
// A field is required when its member is not a std::optional. The order of the fields is the order
// in which they are written. `word` is the name in JSON and in Python.
#pragma once

#include <string_view>
#include <tuple>

#include "spo/case_file.hpp"

namespace spo::model {

template <class Owner, class Member>
struct Field {
    std::string_view word;
    Member Owner::*member;
    std::string_view doc;
};

template <class Owner, class Member>
constexpr Field<Owner, Member> field(std::string_view word, Member Owner::*member,
                                     std::string_view doc) {
    return {word, member, doc};
}

/// Specialised below for every struct of the model: `name` (the Python class), `doc`, `fields`.
template <class T>
struct Described;

/// Specialised below for every alternative of `ConditionIs`: its key in JSON.
template <class T>
inline constexpr std::string_view condition_word = "";

template <>
struct Described<ChiefOfficer> {
    static constexpr std::string_view name = "ChiefOfficer";
    static constexpr std::string_view doc = "Who makes an application (section 14(1)).";
    static constexpr auto fields = std::tuple{
        field("office", &ChiefOfficer::office,
              "The office held: chief-constable, commissioner, or other for anyone else."),
        field("force", &ChiefOfficer::force, "The force, by its name."),
        field("body", &ChiefOfficer::body,
              "The body's name, when it is no force within section 14(1)."),
    };
};

template <>
struct Described<Address> {
    static constexpr std::string_view name = "Address";
    static constexpr std::string_view doc = "An address; its text is confidential by type.";
    static constexpr auto fields = std::tuple{
        field("text", &Address::text, "The address. No report repeats it."),
        field("confidential", &Address::confidential, "Whether the defendant must not learn it."),
    };
};

template <>
struct Described<Defendant> {
    static constexpr std::string_view name = "Defendant";
    static constexpr std::string_view doc =
        "The person in respect of whom an order is sought or made (section 1(1)).";
    static constexpr auto fields = std::tuple{
        field("id", &Defendant::id, "An id that is not personal, such as D1."),
        field("name", &Defendant::name, "Name."),
        field("other_names", &Defendant::other_names, "Other names used."),
        field("born", &Defendant::born, "Date of birth (section 14(1): youth court under 18)."),
        field(
            "police_area", &Defendant::police_area,
            "The police area in which the defendant resides (section 1(3)(a)), before any recorded "
            "move."),
        field("home_address", &Defendant::home_address, "Home address."),
        field("work_times", &Defendant::work_times,
              "When the defendant normally works (section 2(3)(b))."),
        field("education_times", &Defendant::education_times,
              "When the defendant attends an educational establishment (section 2(3)(b))."),
        field("religious_observance", &Defendant::religious_observance,
              "Religious beliefs that a condition might touch (section 2(3)(a))."),
        field("earlier_orders_searched_on", &Defendant::earlier_orders_searched_on,
              "The day on which somebody searched for earlier orders (section 2(6))."),
    };
};

template <>
struct Described<Person> {
    static constexpr std::string_view name = "Person";
    static constexpr std::string_view doc =
        "A protected person, or a third person at whom an act was aimed.";
    static constexpr auto fields = std::tuple{
        field("id", &Person::id, "An id that is not personal, such as P1."),
        field("name", &Person::name, "Name."),
        field("relation", &Person::relation, "Relation to the defendant or to another person."),
        field("born", &Person::born, "Date of birth."),
        field("address", &Person::address, "Address."),
    };
};

template <>
struct Described<Place> {
    static constexpr std::string_view name = "Place";
    static constexpr std::string_view doc = "A place that conditions point at.";
    static constexpr auto fields = std::tuple{
        field("id", &Place::id, "An id that is not personal, such as L1."),
        field("kind", &Place::kind, "What sort of place it is."),
        field("description", &Place::description, "What and where it is. No report repeats it."),
        field("confidential", &Place::confidential, "Whether the defendant must not learn it."),
        field("area", &Place::area, "Its extent. No report repeats it."),
    };
};

template <>
struct Described<Fix> {
    static constexpr std::string_view name = "Fix";
    static constexpr std::string_view doc = "A position as it was found, and how exact it is.";
    static constexpr auto fields = std::tuple{
        field("at", &Fix::at, "The position."),
        field("accuracy_metres", &Fix::accuracy_metres,
              "The true position is within so many metres; absent: not recorded."),
    };
};

template <>
struct Described<Circle> {
    static constexpr std::string_view name = "Circle";
    static constexpr std::string_view doc = "Everywhere within so many metres of a position.";
    static constexpr auto fields = std::tuple{
        field("centre", &Circle::centre, "The position."),
        field("metres", &Circle::metres, "How far, from 1 to 1000000."),
    };
};

template <>
struct Described<Corridor> {
    static constexpr std::string_view name = "Corridor";
    static constexpr std::string_view doc =
        "Everywhere within so many metres of a line, to each side and round its ends.";
    static constexpr auto fields = std::tuple{
        field("line", &Corridor::line, "The positions the line goes through, in order."),
        field("metres", &Corridor::metres, "How far to each side, from 1 to 1000000."),
    };
};

template <>
struct Described<Act> {
    static constexpr std::string_view name = "Act";
    static constexpr std::string_view doc =
        "Something the defendant is said to have done or omitted (sections 1(1)(a), 14(1)).";
    static constexpr auto fields = std::tuple{
        field("id", &Act::id, "An id, such as E1."),
        field("kind", &Act::kind,
              "The example in section 2A(3) of the Protection from Harassment Act 1997 it falls "
              "under, or other."),
        field("on", &Act::on, "The day, when it was one day."),
        field("from", &Act::from, "The first day of a range of days."),
        field("to", &Act::to, "The last day of the range, inclusive."),
        field("country", &Act::country, "Where in the world (section 1(5)(a))."),
        field("towards", &Act::towards, "At whom it was aimed: one id, or a list of ids."),
        field("summary", &Act::summary, "What happened."),
        field("evidence", &Act::evidence, "What shows it."),
    };
};

template <>
struct Described<Risk> {
    static constexpr std::string_view name = "Risk";
    static constexpr std::string_view doc =
        "The risk associated with stalking the defendant is said to pose (section 1(4)).";
    static constexpr auto fields = std::tuple{
        field("to", &Risk::to, "To whom."),
        field("harm", &Risk::harm, "Of what harm (section 1(4)(a))."),
        field("summary", &Risk::summary, "Why."),
    };
};

template <>
struct Described<Appears> {
    static constexpr std::string_view name = "Appears";
    static constexpr std::string_view doc =
        "What appears to the chief officer, limb by limb (section 1(1)).";
    static constexpr auto fields = std::tuple{
        field("acts", &Appears::acts, "That acts associated with stalking were carried out (a)."),
        field("risk", &Appears::risk, "That the defendant poses a risk to another person (b)."),
        field("necessary", &Appears::necessary,
              "That there is reasonable cause to believe the order necessary (c)."),
    };
};

template <>
struct Described<Determination> {
    static constexpr std::string_view name = "Determination";
    static constexpr std::string_view doc = "How and when an application ended.";
    static constexpr auto fields = std::tuple{
        field("on", &Determination::on, "The day."),
        field("outcome", &Determination::outcome, "How it ended."),
    };
};

template <>
struct Described<Application> {
    static constexpr std::string_view name = "Application";
    static constexpr std::string_view doc = "An application to a magistrates' court.";
    static constexpr auto fields = std::tuple{
        field("id", &Application::id, "An id, such as A1."),
        field("seeks", &Application::seeks,
              "full, interim, or full_and_interim (sections 1(1), 5(2))."),
        field("main", &Application::main,
              "For an interim application: the main application (section 5(2)(b))."),
        field("made_on", &Application::made_on, "The day it was made; absent for a draft."),
        field("form", &Application::form, "How it is brought (section 13(1))."),
        field("by", &Application::by, "The chief officer who applies."),
        field("area_ground", &Application::area_ground,
              "Why the defendant falls within the officer's area (section 1(3))."),
        field("acts", &Application::acts, "The acts relied on; an empty list alleges none."),
        field("risk", &Application::risk, "The risk relied on."),
        field("necessity", &Application::necessity, "Why the order is said to be necessary."),
        field("appears", &Application::appears,
              "What appears to the chief officer (section 1(1))."),
        field("determined", &Application::determined, "How it ended, once it has."),
    };
};

template <>
struct Described<CourtFound> {
    static constexpr std::string_view name = "CourtFound";
    static constexpr std::string_view doc = "What the court found, as it recorded it.";
    static constexpr auto fields = std::tuple{
        field("acts", &CourtFound::acts, "Acts associated with stalking (section 2(1)(a))."),
        field("risk", &CourtFound::risk, "A risk to another person (section 2(1)(b))."),
        field("necessary", &CourtFound::necessary, "The order is necessary (section 2(1)(c))."),
        field("appropriate", &CourtFound::appropriate,
              "An interim order is appropriate (section 5(3))."),
    };
};

template <>
struct Described<ConditionException> {
    static constexpr std::string_view name = "ConditionException";
    static constexpr std::string_view doc = "What a condition allows all the same.";
    static constexpr auto fields = std::tuple{
        field("kind", &ConditionException::kind, "Of what kind."),
        field("text", &ConditionException::text, "In the order's words."),
    };
};

template <>
struct Described<Avoids> {
    static constexpr std::string_view name = "Avoids";
    static constexpr std::string_view doc =
        "A person's assessment under sections 2(3) and 5(4); false records that a clash remains.";
    static constexpr auto fields = std::tuple{
        field("religious_conflict", &Avoids::religious_conflict,
              "Conflict with religious beliefs is avoided."),
        field("work_or_education", &Avoids::work_or_education,
              "Interference with times of work or education is avoided."),
    };
};

template <>
struct Described<Condition> {
    static constexpr std::string_view name = "Condition";
    static constexpr std::string_view doc = "One prohibition or requirement of an order.";
    static constexpr auto fields = std::tuple{
        field("id", &Condition::id, "An id, unique in its order, such as C1."),
        field("kind", &Condition::kind, "prohibition or requirement (section 1(2))."),
        field("wording", &Condition::wording, "The court's words, which are authoritative."),
        field("is", &Condition::is, "What it is, in the library's vocabulary."),
        field("protects", &Condition::protects, "Whom it protects."),
        field("necessary", &Condition::necessary,
              "Whether the court found it necessary (section 2(2))."),
        field("reason", &Condition::reason, "Why it is asked for."),
        field("term", &Condition::term,
              "Its own period, where it differs from the order's (section 3(3))."),
        field("locality", &Condition::locality, "Where it has effect (sections 2(4), 5(5), 6(d))."),
        field("exceptions", &Condition::exceptions, "What it allows all the same."),
        field("avoids", &Condition::avoids, "A person's assessment under section 2(3) or 5(4)."),
    };
};

template <>
struct Described<Order> {
    static constexpr std::string_view name = "Order";
    static constexpr std::string_view doc = "An order, as proposed or as made.";
    static constexpr auto fields = std::tuple{
        field("id", &Order::id, "An id, such as O1."),
        field("kind", &Order::kind, "full or interim."),
        field("stage", &Order::stage, "proposed (a draft) or made; absent means made."),
        field("route", &Order::route,
              "How it came to be made; absent with an application means police_application."),
        field("application", &Order::application, "The application on which it was made."),
        field("court", &Order::court, "The court's name."),
        field("court_kind", &Order::court_kind, "magistrates, youth or crown."),
        field("court_area", &Order::court_area,
              "The police area the court is in (section 10(2)(a))."),
        field("made_on", &Order::made_on, "The day it was made."),
        field("replaces", &Order::replaces, "The interim order it takes the place of."),
        field("term", &Order::term, "How long it runs (sections 3(1), 5(6)(a))."),
        field("court_found", &Order::court_found, "What the court found."),
        field("certified_copy_held", &Order::certified_copy_held,
              "Whether a copy certified by the designated officer of the court is held "
              "(section 8(5))."),
        field("omits", &Order::omits,
              "What a reader of the sealed order found it does not state (section 6)."),
        field("conditions", &Order::conditions,
              "Its prohibitions and requirements; an empty list means it imposes none."),
    };
};

template <>
struct Described<CaseFile::Contents> {
    static constexpr std::string_view name = "CaseFile";
    static constexpr std::string_view doc = "The whole matter of one defendant.";
    static constexpr auto fields = std::tuple{
        field("jurisdiction", &CaseFile::Contents::jurisdiction, "Which law governs."),
        field("title", &CaseFile::Contents::title, "A name for the file."),
        field("assumptions", &CaseFile::Contents::assumptions,
              "What whoever wrote the file assumed, a sentence each."),
        field("defendant", &CaseFile::Contents::defendant, "The defendant."),
        field("protected_persons", &CaseFile::Contents::protected_persons,
              "Those an order protects or would protect."),
        field("other_persons", &CaseFile::Contents::other_persons,
              "Others, such as a relative at whom an act was aimed."),
        field("places", &CaseFile::Contents::places, "Places that conditions point at."),
        field("applications", &CaseFile::Contents::applications, "Applications."),
        field("orders", &CaseFile::Contents::orders, "Orders, proposed and made."),
        field("events", &CaseFile::Contents::events, "What happened, in any order."),
        field("notifications", &CaseFile::Contents::notifications,
              "Notifications to the police (sections 9, 10)."),
        field("notification_failures", &CaseFile::Contents::notification_failures,
              "Failures to notify: what was said in excuse, and what followed (section 11)."),
        field("sexual_offences_notification", &CaseFile::Contents::sexual_offences_notification,
              "When the defendant was subject to Part 2 of the Sexual Offences Act 2003."),
        field("conduct", &CaseFile::Contents::conduct,
              "Reported acts, to be held against the conditions (section 8)."),
    };
};

}  // namespace spo::model

// The small tables of the rules of court, as Python has them: values that own their text.
#pragma once

#include "bind_answer.hpp"

namespace spo::python {

struct NamedHoliday {
    Date day;
    std::string name;
};

struct NamedPrecedence {
    NotificationRegime regime;
    std::string name;
    std::string yields_by;
    std::string note;
};

struct SourcedAppealLimit {
    int days;
    Date from;
    std::string source;
};

}  // namespace spo::python

namespace spo::model {

template <>
struct Described<python::NamedHoliday> {
    static constexpr std::string_view name = "BankHoliday";
    static constexpr std::string_view doc =
        "A day on which courts and offices are taken to be shut, and why.";
    static constexpr auto fields = std::tuple{
        field("day", &python::NamedHoliday::day, "The day."),
        field("name", &python::NamedHoliday::name, "What it is called."),
    };
};

template <>
struct Described<python::NamedPrecedence> {
    static constexpr std::string_view name = "Precedence";
    static constexpr std::string_view doc =
        "One scheme of notification; while it binds a person, those after it do not apply.";
    static constexpr auto fields = std::tuple{
        field("regime", &python::NamedPrecedence::regime, "Which scheme."),
        field("name", &python::NamedPrecedence::name, "Its name."),
        field("yields_by", &python::NamedPrecedence::yields_by,
              "The id of the provision that makes it give way; empty for the first."),
        field("note", &python::NamedPrecedence::note, "What else is known."),
    };
};

template <>
struct Described<python::SourcedAppealLimit> {
    static constexpr std::string_view name = "AppealLimit";
    static constexpr std::string_view doc =
        "The time to appeal to the Crown Court: configuration, since the Act sets none (Q30).";
    static constexpr auto fields = std::tuple{
        field("days", &python::SourcedAppealLimit::days,
              "How many days after the day of the decision, which is not counted."),
        field("from", &python::SourcedAppealLimit::from,
              "The first day of a decision it is used for."),
        field("source", &python::SourcedAppealLimit::source, "Where it comes from."),
    };
};

template <>
struct Described<HearsayDays> {
    static constexpr std::string_view name = "HearsayDays";
    static constexpr std::string_view doc =
        "The last days for hearsay papers before a hearing (rules 3 and 4 of the 1999 Rules).";
    static constexpr auto fields = std::tuple{
        field("last_clear", &HearsayDays::last_clear,
              "The last day to serve the notice, counting clear days: the safe one."),
        field("last_not_clear", &HearsayDays::last_not_clear,
              "The last day if the day of the hearing alone is left out (Q41)."),
        field("last_to_post", &HearsayDays::last_to_post,
              "The last day to post it, received by last_clear; None outside the bank holidays "
              "known."),
    };
};

}  // namespace spo::model

// Offences and their penalties, as Python has them: values that own their text.
#pragma once

#include "duty_answers.hpp"

namespace spo::python::offences {

struct Source {
    std::string where;
    std::optional<Date> as_of;
};

struct Guideline {
    std::string title;
    std::string applies_to;
    std::string range;
    std::string source;
};

struct Companion {
    std::string code;
    std::string title;
    std::optional<std::string> category;
    std::string home_office_class;
    Source from;
};

struct Info {
    Offence offence;
    std::string code;
    std::string title;
    std::vector<std::string> created_by;
    Matched created_by_matched;
    std::string penalty;
    std::string pnld;
    Matched pnld_matched;
    std::string home_office_class;
    std::string category;
    bool notifiable;
    bool recordable;
    int indictment_years;
    bool bars_conditional_discharge;
    bool continuing;
    std::optional<std::string> venue;
    std::optional<Guideline> guideline;
    std::vector<Companion> companions;
    Source codes_from;
    Source class_from;
    Source pnld_from;
};

struct Code {
    CourtMatter matter;
    std::optional<std::string> code;
    std::string title;
    bool is_result;
    std::optional<std::string> kind;
    std::string provision;
    std::optional<std::string> note;
    Source from;
};

struct Limit {
    int months;
    CountsBy counts_by;
    Date offence_from;
    std::optional<Date> offence_to;
    std::optional<Date> convicted_from;
    std::optional<Date> convicted_to;
    std::string instrument;
    std::string source;
};

struct Maximum {
    PenaltyAge age;
    Verdict verdict;
    std::vector<Limit> limits;
    std::optional<int> summary_months_least;
    std::optional<int> summary_months_most;
    std::optional<int> summary_if_convicted_as_at;
    std::optional<int> indictment_years;
    bool fine;
    std::vector<ExplainedFinding> findings;
};

struct OfNotifying {
    Offence offence;
    std::optional<life::Duty> duty;
    std::optional<std::size_t> notification;
    std::optional<std::size_t> failure;
    std::optional<Date> first_day_earliest;
    std::optional<Date> first_day_latest;
    std::optional<Date> last_day_earliest;
    std::optional<Date> last_day_latest;
    Verdict verdict;
    std::vector<ExplainedFinding> elements;
    std::vector<ExplainedFinding> matters;
    std::optional<Maximum> maximum;
};

/// `findings` are those behind the maximum.
Maximum maximum_told(const MaximumPenalty& maximum, std::vector<ExplainedFinding> findings);
std::vector<OfNotifying> all_told(const Timeline& timeline,
                                  std::span<const NotificationOffence> of_notifying);

}  // namespace spo::python::offences

namespace spo::model {

namespace answers = python::offences;

template <>
struct Described<answers::Source> {
    static constexpr std::string_view name = "DataSource";
    static constexpr std::string_view doc = "Where data were read.";
    static constexpr auto fields = std::tuple{
        field("where", &answers::Source::where, "Where."),
        field("as_of", &answers::Source::as_of, "The day they were of; None: no day was given."),
    };
};

template <>
struct Described<answers::Guideline> {
    static constexpr std::string_view name = "SentencingGuideline";
    static constexpr std::string_view doc = "A guideline that a court follows in passing sentence.";
    static constexpr auto fields = std::tuple{
        field("title", &answers::Guideline::title, "Its title."),
        field("applies_to", &answers::Guideline::applies_to, "Which breaches and offenders."),
        field("range", &answers::Guideline::range, "The range of sentences; no maximum."),
        field("source", &answers::Guideline::source, "Where it was read."),
    };
};

template <>
struct Described<answers::Companion> {
    static constexpr std::string_view name = "CompanionOffence";
    static constexpr std::string_view doc =
        "An offence of another Act to consider: a pointer only, and no conclusion.";
    static constexpr auto fields = std::tuple{
        field("code", &answers::Companion::code, "Its code."),
        field("title", &answers::Companion::title, "A plain title; several codes may share one."),
        field("category", &answers::Companion::category,
              "The category in the data; None: it was not read."),
        field("home_office_class", &answers::Companion::home_office_class,
              "Its Home Office class."),
        field("from", &answers::Companion::from, "Where that was read."),
    };
};

template <>
struct Described<answers::Info> {
    static constexpr std::string_view name = "OffenceInfo";
    static constexpr std::string_view doc = "What is known of one offence of sections 8 and 11.";
    static constexpr auto fields = std::tuple{
        field("offence", &answers::Info::offence, "Which offence."),
        field("code", &answers::Info::code, "Its code in the criminal justice systems."),
        field("title", &answers::Info::title, "A plain title."),
        field("created_by", &answers::Info::created_by,
              "The ids of the provisions that make it an offence."),
        field("created_by_matched", &answers::Info::created_by_matched,
              "How the code was matched with those provisions."),
        field("penalty", &answers::Info::penalty, "The id of the provision on its penalty."),
        field("pnld", &answers::Info::pnld, "Its reference in the Police National Legal Database."),
        field("pnld_matched", &answers::Info::pnld_matched,
              "How the code was matched with that reference."),
        field("home_office_class", &answers::Info::home_office_class, "Its Home Office class."),
        field("category", &answers::Info::category, "\"CE\": triable either way."),
        field("notifiable", &answers::Info::notifiable, "Whether recorded crime counts it."),
        field("recordable", &answers::Info::recordable,
              "Whether it is recorded on the Police National Computer."),
        field("indictment_years", &answers::Info::indictment_years,
              "The greatest term on conviction on indictment, of an adult."),
        field("bars_conditional_discharge", &answers::Info::bars_conditional_discharge,
              "Whether section 8(4) bars a conditional discharge."),
        field("continuing", &answers::Info::continuing,
              "Whether it goes on while the failure does (section 11(4))."),
        field("venue", &answers::Info::venue,
              "The id of the provision on where it may be prosecuted, or None."),
        field("guideline", &answers::Info::guideline, "The guideline; None: none was found."),
        field("companions", &answers::Info::companions, "Offences of other Acts to consider."),
        field("codes_from", &answers::Info::codes_from, "Where the code was read."),
        field("class_from", &answers::Info::class_from, "Where the Home Office class was read."),
        field("pnld_from", &answers::Info::pnld_from, "Where the PNLD reference was read."),
    };
};

template <>
struct Described<answers::Code> {
    static constexpr std::string_view name = "CourtCode";
    static constexpr std::string_view doc = "The code of a civil application or of its result.";
    static constexpr auto fields = std::tuple{
        field("matter", &answers::Code::matter, "What it is for."),
        field("code", &answers::Code::code, "The code; None: there is none."),
        field("title", &answers::Code::title, "A plain title."),
        field("is_result", &answers::Code::is_result, "Of a result, and not of an application."),
        field("kind", &answers::Code::kind, "\"VP\": civil proceedings; of a result, its type."),
        field("provision", &answers::Code::provision, "The id of the provision it is under."),
        field("note", &answers::Code::note, "What to do where there is no code; else None."),
        field("from", &answers::Code::from, "Where that was read."),
    };
};

template <>
struct Described<answers::Limit> {
    static constexpr std::string_view name = "SummaryLimit";
    static constexpr std::string_view doc =
        "A row of the limits on summary conviction of an adult, for these offences.";
    static constexpr auto fields = std::tuple{
        field("months", &answers::Limit::months, "The greatest term, in months."),
        field("counts_by", &answers::Limit::counts_by, "The day that sets this row apart."),
        field("offence_from", &answers::Limit::offence_from, "For offences from this day."),
        field("offence_to", &answers::Limit::offence_to, "To this day; None: no end."),
        field("convicted_from", &answers::Limit::convicted_from,
              "For convictions from this day; None: whatever the day."),
        field("convicted_to", &answers::Limit::convicted_to,
              "To this day; None: no end is known (Q38)."),
        field("instrument", &answers::Limit::instrument, "What set it."),
        field("source", &answers::Limit::source, "How."),
    };
};

template <>
struct Described<answers::Maximum> {
    static constexpr std::string_view name = "MaximumPenalty";
    static constexpr std::string_view doc =
        "The greatest sentence that an adult could be given for one offence.";
    static constexpr auto fields = std::tuple{
        field("age", &answers::Maximum::age, "Whether an adult's figures may be shown."),
        field("verdict", &answers::Maximum::verdict,
              "The findings together: met when the figures are settled."),
        field("limits", &answers::Maximum::limits, "The rows of the limits that are possible."),
        field("summary_months_least", &answers::Maximum::summary_months_least,
              "On summary conviction, at the least; None: no figure may be shown."),
        field("summary_months_most", &answers::Maximum::summary_months_most,
              "On summary conviction, at the most."),
        field("summary_if_convicted_as_at", &answers::Maximum::summary_if_convicted_as_at,
              "What it would be on a conviction on the as-at day: a supposition."),
        field("indictment_years", &answers::Maximum::indictment_years,
              "On conviction on indictment; None: no figure may be shown."),
        field("fine", &answers::Maximum::fine, "Whether a fine may be imposed, alone or beside."),
        field("findings", &answers::Maximum::findings, "Why."),
    };
};

template <>
struct Described<answers::OfNotifying> {
    static constexpr std::string_view name = "NotificationOffence";
    static constexpr std::string_view doc =
        "A failure of section 11, seen as the offence it would be: never more than for_the_court.";
    static constexpr auto fields = std::tuple{
        field("offence", &answers::OfNotifying::offence, "Which offence."),
        field("duty", &answers::OfNotifying::duty, "The duty failed (section 9), or None."),
        field("notification", &answers::OfNotifying::notification,
              "The index of the notification at which it happened, or None."),
        field("failure", &answers::OfNotifying::failure,
              "The index of what the file holds of it in notification_failures, or None."),
        field("first_day_earliest", &answers::OfNotifying::first_day_earliest,
              "The first day of it, if it is one (Q16)."),
        field("first_day_latest", &answers::OfNotifying::first_day_latest,
              "Another, when service can be read two ways."),
        field("last_day_earliest", &answers::OfNotifying::last_day_earliest,
              "The last day of it: of the order, where that ended first."),
        field("last_day_latest", &answers::OfNotifying::last_day_latest,
              "The last day of it: when it was done, else the as-at day."),
        field("verdict", &answers::OfNotifying::verdict, "The elements together."),
        field("elements", &answers::OfNotifying::elements, "What has to be shown."),
        field("matters", &answers::OfNotifying::matters,
              "When it is committed, how often it may be prosecuted, and where."),
        field("maximum", &answers::OfNotifying::maximum,
              "What it carries; None for a failure that the file does not bear out."),
    };
};

}  // namespace spo::model

// Assessments as Python has them: ids in place of indices, findings with their words.
#pragma once

#include "life.hpp"
#include "offence_answers.hpp"
#include "spo/breach.hpp"

namespace spo::python::breach {

struct DayRange {
    Date first;
    Date last;
};

struct ConditionMatch {
    std::string order;
    std::string condition;
    Verdict verdict;
    ExplainedFinding in_force;
    ExplainedFinding touches;
    std::optional<std::size_t> worded_by;
    std::vector<DayRange> missed;
};

struct ElementFinding {
    Element element;
    ExplainedFinding finding;
};

struct OrderElements {
    std::string order;
    std::vector<ElementFinding> elements;
};

struct ActAssessment {
    std::string conduct;
    std::optional<Date> first;
    std::optional<Date> last;
    std::vector<ConditionMatch> conditions;
    std::vector<OrderElements> orders;
    std::optional<offences::Maximum> maximum;
    std::vector<std::string> in_short;
};

std::vector<ActAssessment> acts_of(const BreachAssessment& assessment);

}  // namespace spo::python::breach

namespace spo::model {

namespace breach = python::breach;

template <>
struct Described<breach::DayRange> {
    static constexpr std::string_view name = "DayRange";
    static constexpr std::string_view doc = "Days on end, both ends included.";
    static constexpr auto fields = std::tuple{
        field("first", &breach::DayRange::first, "The first day."),
        field("last", &breach::DayRange::last, "The last day."),
    };
};

template <>
struct Described<breach::ConditionMatch> {
    static constexpr std::string_view name = "ConditionMatch";
    static constexpr std::string_view doc = "One act held against one condition.";
    static constexpr auto fields = std::tuple{
        field("order", &breach::ConditionMatch::order, "The order's id."),
        field("condition", &breach::ConditionMatch::condition, "The condition's id."),
        field("verdict", &breach::ConditionMatch::verdict, "in_force and touches together."),
        field("in_force", &breach::ConditionMatch::in_force,
              "Whether the condition bound on the day or days of the act."),
        field("touches", &breach::ConditionMatch::touches,
              "Whether the act is within the condition's typed terms, as worded then."),
        field("worded_by", &breach::ConditionMatch::worded_by,
              "The index of the event that gave it the wording looked at; None: as made."),
        field("missed", &breach::ConditionMatch::missed,
              "The occasions missed, of a requirement that recurs."),
    };
};

template <>
struct Described<breach::ElementFinding> {
    static constexpr std::string_view name = "ElementFinding";
    static constexpr std::string_view doc = "What is recorded of one thing to be proved.";
    static constexpr auto fields = std::tuple{
        field("element", &breach::ElementFinding::element, "What has to be proved."),
        field("finding", &breach::ElementFinding::finding, "What is recorded of it."),
    };
};

template <>
struct Described<breach::OrderElements> {
    static constexpr std::string_view name = "OrderElements";
    static constexpr std::string_view doc = "What has to be proved, for one order.";
    static constexpr auto fields = std::tuple{
        field("order", &breach::OrderElements::order, "The order's id."),
        field("elements", &breach::OrderElements::elements, "One of each."),
    };
};

template <>
struct Described<breach::ActAssessment> {
    static constexpr std::string_view name = "ActAssessment";
    static constexpr std::string_view doc = "One reported act against the orders of its file.";
    static constexpr auto fields = std::tuple{
        field("conduct", &breach::ActAssessment::conduct, "The act's id."),
        field("first", &breach::ActAssessment::first,
              "The first day on which it may have been done; None: not recorded."),
        field("last", &breach::ActAssessment::last, "The last such day."),
        field("conditions", &breach::ActAssessment::conditions, "Condition by condition."),
        field("orders", &breach::ActAssessment::orders, "Order by order, what has to be proved."),
        field("maximum", &breach::ActAssessment::maximum,
              "The greatest sentence for a breach on those days; None where no order can have "
              "bound."),
        field("in_short", &breach::ActAssessment::in_short,
              "What the first reader needs, a sentence each."),
    };
};

}  // namespace spo::model

// The life of orders and of conditions, as Python has it: ids in place of indices, findings with
// their words. Each is a value that owns what it says, so none can outlive what it refers to.
#pragma once

#include "explained.hpp"

namespace spo::python::life {

struct Stretch {
    Date first;
    std::optional<Date> last;
    ExplainedFinding finding;
};

struct Wording {
    Date from;
    Condition condition;
    std::optional<std::size_t> event;
};

struct ConditionLife {
    std::string condition;
    std::vector<Wording> wordings;
    std::vector<Stretch> stretches;
    std::vector<Stretch> stretches_that_bind;
};

struct OrderLife {
    std::string order;
    std::vector<Stretch> stretches;
    std::vector<ConditionLife> conditions;
    std::optional<ExplainedFinding> without_day;
};

struct Milestone {
    Date day;
    MilestoneKind kind;
    std::string text;
    std::string pointer;
    std::optional<std::string> order;
};

struct OrderState {
    std::string order;
    ExplainedFinding finding;
};

struct ConditionState {
    std::string order;
    std::string condition;
    ExplainedFinding finding;
    std::optional<Condition> worded;
    std::optional<Condition> worded_before;
};

/// The state itself refers to its timeline, and so holds it.
struct State {
    Timeline timeline;
    spo::State state;

    State(Timeline of, Date on) : timeline(std::move(of)), state(timeline.state(on)) {}
};

ExplainedFinding explained(const Timeline& timeline, const Finding& finding);
std::string order_id(const Timeline& timeline, std::size_t order);
std::string condition_id(const Timeline& timeline, std::size_t order, std::size_t condition);

std::vector<OrderLife> orders_of(const Timeline& timeline);
std::vector<Milestone> chronology_of(const Timeline& timeline);
std::vector<OrderState> orders_of(const State& state);
std::vector<ConditionState> conditions_of(const State& state);

}  // namespace spo::python::life

namespace spo::model {

namespace life = python::life;

template <>
struct Described<life::Stretch> {
    static constexpr std::string_view name = "Stretch";
    static constexpr std::string_view doc =
        "Days on end for which one answer holds: met binds, not_met does not bind, unknown a fact "
        "is missing, for_the_court the reading is open.";
    static constexpr auto fields = std::tuple{
        field("first", &life::Stretch::first, "The first day."),
        field("last", &life::Stretch::last,
              "The last day, inclusive; None: until something else happens."),
        field("finding", &life::Stretch::finding, "The answer, and why."),
    };
};

template <>
struct Described<life::Wording> {
    static constexpr std::string_view name = "Wording";
    static constexpr std::string_view doc = "A condition with its wording from a day on.";
    static constexpr auto fields = std::tuple{
        field("from", &life::Wording::from, "The first day on which it was so worded."),
        field("condition", &life::Wording::condition, "The condition as worded from that day."),
        field("event", &life::Wording::event,
              "The index of the event that worded it so; None: as made."),
    };
};

template <>
struct Described<life::ConditionLife> {
    static constexpr std::string_view name = "ConditionLife";
    static constexpr std::string_view doc =
        "One condition of an order, from the day it was imposed.";
    static constexpr auto fields = std::tuple{
        field("condition", &life::ConditionLife::condition, "The condition's id."),
        field("wordings", &life::ConditionLife::wordings, "Its wordings, in order of day."),
        field("stretches", &life::ConditionLife::stretches,
              "Its own stretches, apart from the order's."),
        field("stretches_that_bind", &life::ConditionLife::stretches_that_bind,
              "The same with its order's taken into account: what binds the defendant."),
    };
};

template <>
struct Described<life::OrderLife> {
    static constexpr std::string_view name = "OrderLife";
    static constexpr std::string_view doc = "One order, from the day it was made.";
    static constexpr auto fields = std::tuple{
        field("order", &life::OrderLife::order, "The order's id."),
        field("stretches", &life::OrderLife::stretches, "In order of day, without gaps."),
        field("conditions", &life::OrderLife::conditions,
              "Those made with it, then those that events added."),
        field("without_day", &life::OrderLife::without_day,
              "Why there are no stretches; None when there are."),
    };
};

template <>
struct Described<life::Milestone> {
    static constexpr std::string_view name = "Milestone";
    static constexpr std::string_view doc = "One line of a chronology.";
    static constexpr auto fields = std::tuple{
        field("day", &life::Milestone::day, "The day."),
        field("kind", &life::Milestone::kind, "What sort of thing it is."),
        field("text", &life::Milestone::text, "What it is: ids and dates only."),
        field("pointer", &life::Milestone::pointer, "JSON pointer to the fact it comes from."),
        field("order", &life::Milestone::order, "The id of the order it concerns, or None."),
    };
};

template <>
struct Described<life::OrderState> {
    static constexpr std::string_view name = "OrderState";
    static constexpr std::string_view doc = "Whether one order binds on a day.";
    static constexpr auto fields = std::tuple{
        field("order", &life::OrderState::order, "The order's id."),
        field("finding", &life::OrderState::finding, "The answer, and why."),
    };
};

template <>
struct Described<life::ConditionState> {
    static constexpr std::string_view name = "ConditionState";
    static constexpr std::string_view doc =
        "Whether one condition binds on a day, and its wording then.";
    static constexpr auto fields = std::tuple{
        field("order", &life::ConditionState::order, "The order's id."),
        field("condition", &life::ConditionState::condition, "The condition's id."),
        field("finding", &life::ConditionState::finding, "The answer, and why."),
        field("worded", &life::ConditionState::worded,
              "The condition as worded on that day; None when it was not imposed yet."),
        field("worded_before", &life::ConditionState::worded_before,
              "As worded until that day, when it was worded anew in the course of it; else None."),
    };
};

}  // namespace spo::model

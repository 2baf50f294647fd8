// Duties and days to come, as Python has them: ids in place of indices, findings with their words.
#pragma once

#include "life.hpp"

namespace spo::python::life {

struct Duty {
    NotificationOf of;
    DutyState state;
    std::optional<std::string> order;
    std::optional<std::size_t> event;
    std::optional<std::size_t> notification;
    std::optional<Date> clock_earliest;
    std::optional<Date> clock_latest;
    std::optional<Date> last_day_earliest;
    std::optional<Date> last_day_latest;
    ExplainedFinding arises;
    ExplainedFinding stands;
    std::optional<PoliceArea> area;
    std::optional<PoliceArea> area_before_move;
    ExplainedFinding where;
    std::vector<ExplainedFinding> clock;
    std::vector<ExplainedFinding> content;
};

struct Deadline {
    DeadlineKind kind;
    Date day;
    std::optional<Date> latest;
    std::optional<std::string> order;
    std::optional<std::string> condition;
    std::optional<std::size_t> event;
    ExplainedFinding finding;
    std::vector<ExplainedFinding> clock;
};

/// Every duty up to a day, with what they are worked out from.
struct Duties {
    Timeline timeline;
    Date as_at;
    std::vector<spo::Duty> all;

    Duties(Timeline of, Date day)
        : timeline(std::move(of)), as_at(day), all(duties(timeline, as_at)) {}
};

/// The days to come from a day on.
struct Deadlines {
    Timeline timeline;
    Date as_at;
    DeadlineOptions options;
    std::vector<spo::Deadline> all;

    Deadlines(Timeline of, Date day, DeadlineOptions wanted)
        : timeline(std::move(of)),
          as_at(day),
          options(wanted),
          all(deadlines(timeline, as_at, options)) {}
};

Duty told(const Timeline& timeline, const spo::Duty& duty);
std::vector<Duty> told(const Duties& duties);
std::vector<Deadline> told(const Deadlines& deadlines);

}  // namespace spo::python::life

namespace spo::model {

template <>
struct Described<life::Duty> {
    static constexpr std::string_view name = "Duty";
    static constexpr std::string_view doc = "One duty to notify the police (sections 9 and 10).";
    static constexpr auto fields = std::tuple{
        field("of", &life::Duty::of, "Which duty."),
        field("state", &life::Duty::state, "How it stands on the as-at day."),
        field("order", &life::Duty::order, "The id of the order, for the first notification."),
        field("event", &life::Duty::event,
              "The index of the name use, the move or the service behind it."),
        field("notification", &life::Duty::notification,
              "The index of the notification that did it."),
        field("clock_earliest", &life::Duty::clock_earliest, "The day its clock started."),
        field("clock_latest", &life::Duty::clock_latest,
              "Another such day, when service can be read two ways."),
        field("last_day_earliest", &life::Duty::last_day_earliest, "Its last day, inclusive."),
        field("last_day_latest", &life::Duty::last_day_latest, "The later, when there are two."),
        field("arises", &life::Duty::arises, "Whether there is such a duty."),
        field("stands", &life::Duty::stands, "Why it stands as it does."),
        field("area", &life::Duty::area,
              "The police area to notify in; after a move, the new home's."),
        field("area_before_move", &life::Duty::area_before_move,
              "For a move: the police area of the old home."),
        field("where", &life::Duty::where, "Why there (section 10(1) to (3))."),
        field("clock", &life::Duty::clock,
              "Why its clock started when it did: the services, or the final day of an exemption."),
        field("content", &life::Duty::content,
              "What the first notification looked at said (section 9(2))."),
    };
};

template <>
struct Described<life::Deadline> {
    static constexpr std::string_view name = "Deadline";
    static constexpr std::string_view doc = "A day to come.";
    static constexpr auto fields = std::tuple{
        field("kind", &life::Deadline::kind, "What falls on it."),
        field("day", &life::Deadline::day, "The day; the earlier where there are two."),
        field("latest", &life::Deadline::latest, "The later, when there are two; else None."),
        field("order", &life::Deadline::order, "The id of the order it concerns."),
        field("condition", &life::Deadline::condition, "The id of the condition it concerns."),
        field("event", &life::Deadline::event, "The index of the event it follows from."),
        field("finding", &life::Deadline::finding, "Why."),
        field("clock", &life::Deadline::clock, "For a notification: why its clock started."),
    };
};

}  // namespace spo::model

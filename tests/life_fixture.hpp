// Case files of a life: orders and events written as JSON, and answers as short text.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "spo/duties.hpp"
#include "spo/json.hpp"
#include "spo/problem.hpp"
#include "spo/timeline.hpp"

namespace spo::life {

/// A file with these orders and events; `more` are further members, each with its comma.
inline CaseFile file(std::string_view orders, std::string_view events = "",
                     std::string_view more = "") {
    return parse_case_file(
        R"({"format": "spo-case/1", "jurisdiction": "england-and-wales",
            "defendant": {"id": "D1", "born": "1990-04-02", "police_area": "Cheshire"})" +
        std::string{more} + R"(, "orders": [)" + std::string{orders} + R"(], "events": [)" +
        std::string{events} + "]}");
}

/// An order of one condition.
inline std::string full(std::string_view id, std::string_view made_on, std::string_view term,
                        std::string_view more = "") {
    return R"({"id": ")" + std::string{id} + R"(", "kind": "full", "made_on": ")" +
           std::string{made_on} + R"(", "term": )" + std::string{term} + std::string{more} +
           R"(, "conditions": [{"id": "C1", "kind": "prohibition", "wording": "As made.",
               "is": {"no_contact": {}}}]})";
}
inline std::string interim(std::string_view id, std::string_view made_on, std::string_view term,
                           std::string_view more = "") {
    auto text = full(id, made_on, term, more);
    text.replace(text.find("full"), 4, "interim");
    return text;
}

/// "met life_runs_to", and the open question when there is one: "for_the_court … Q9".
inline std::string shown(const Finding& finding) {
    std::string text =
        std::string{name(finding.verdict())} + " " + std::string{info(finding.reason()).code};
    if (finding.question() != 0) text += " Q" + std::to_string(finding.question());
    return text;
}

/// Whether the order of that index binds on that day.
inline std::string order_on(const Timeline& timeline, std::size_t order, std::string_view day) {
    return shown(timeline.state(Date::parse(day)).orders.at(order).why);
}

/// Whether a condition binds on that day.
inline std::string condition_on(const Timeline& timeline, std::size_t order,
                                std::string_view condition, std::string_view day) {
    const auto state = timeline.state(Date::parse(day));
    for (const auto& one : state.conditions) {
        if (one.order != order) continue;
        if (timeline.orders()[order].conditions[one.condition].id.value == condition) {
            return shown(one.why);
        }
    }
    return "no such condition";
}

/// The wording of a condition on that day; "not yet" before it was imposed.
inline std::string wording_on(const Timeline& timeline, std::size_t order,
                              std::string_view condition, std::string_view day) {
    const auto state = timeline.state(Date::parse(day));
    for (const auto& one : state.conditions) {
        if (one.order != order) continue;
        if (timeline.orders()[order].conditions[one.condition].id.value != condition) continue;
        return one.worded == nullptr ? "not yet" : one.worded->condition.wording.value_or("none");
    }
    return "no such condition";
}

/// The events that do not fit, as "/events/1 conflict_before_made" by subject index.
inline std::vector<std::string> conflicts(const Timeline& timeline) {
    std::vector<std::string> all;
    for (const auto& finding : timeline.conflicts()) {
        all.push_back(std::to_string(finding.subject()) + " " + shown(finding));
    }
    return all;
}

/// "2025-03-31, 2025-04-01"
inline std::string days(const std::vector<Date>& dates) {
    std::string text;
    for (const auto& date : dates) text += (text.empty() ? "" : ", ") + date.iso();
    return text;
}

}  // namespace spo::life

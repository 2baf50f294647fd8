// Case files with reported conduct, and what is found of them as short text.
#pragma once

#include <string>
#include <string_view>

#include "life_fixture.hpp"
#include "spo/breach.hpp"

namespace spo::life {

/// What a file of one order (made 31 March 2025 for five years), one condition that protects P1,
/// and one act on 1 June 2025 is made of. Each part is JSON.
struct Matter {
    std::string terms;              ///< what the condition is: R"({"no_contact": {}})"
    std::string act;                ///< what the act is
    std::string of_condition = "";  ///< further members of the condition, each with its comma
    std::string of_act = R"(, "on": "2025-06-01")";  ///< of the act
    std::string protects = R"(, "protects": ["P1"])";
    std::string events = "";
    std::string places = "";  ///< the list of places
    std::string kind = "prohibition";
};

inline CaseFile file(const Matter& matter) {
    const std::string condition = R"({"id": "C1", "kind": ")" + matter.kind + R"(", "is": )" +
                                  matter.terms + matter.protects + matter.of_condition + "}";
    const std::string order = R"({"id": "O1", "kind": "full", "made_on": "2025-03-31",
        "term": {"fixed": {"years": 5}}, "conditions": [)" +
                              condition + "]}";
    std::string more = R"(, "protected_persons": [{"id": "P1"}, {"id": "P2"}],
        "other_persons": [{"id": "P3"}])";
    if (!matter.places.empty()) more += R"(, "places": [)" + matter.places + "]";
    more += R"(, "conduct": [{"id": "X1", "is": )" + matter.act + matter.of_act + "}]";
    return file(order, matter.events, more);
}

/// "met match_contact": the first act against the first condition.
inline std::string touches(const Matter& matter, Date as_at = {2025, 7, 1}) {
    const auto assessed = assess(file(matter), std::nullopt, as_at);
    return shown(assessed.acts().front().conditions.front().touches);
}

/// Of the first act, against a condition by its number in its order.
inline const ConditionMatch& match_of(const BreachAssessment& assessed, std::size_t n = 0) {
    return assessed.acts().front().conditions.at(n);
}

/// One element of the first act, for the order of that index.
inline std::string element(const BreachAssessment& assessed, Element which, std::size_t order = 0) {
    for (const auto& one : assessed.acts().front().orders.at(order).elements) {
        if (one.element == which) return shown(one.finding);
    }
    return "none";
}

}  // namespace spo::life

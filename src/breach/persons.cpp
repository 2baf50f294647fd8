// Whether an act is about a person whom a condition is about.
#include <algorithm>

#include "breach/matching.hpp"

namespace spo::breach {

bool is_about(const Held& held, const std::vector<Ref<Person>>& persons, const People& whom) {
    const auto& of_condition = whom ? whom : held.condition.protects;
    if (!of_condition) return false;
    return std::any_of(persons.begin(), persons.end(), [&](const Ref<Person>& person) {
        return std::find(of_condition->begin(), of_condition->end(), person) != of_condition->end();
    });
}

std::optional<Finding> not_about(const Held& held, const std::optional<Targets>& towards,
                                 const People& whom) {
    if (!whom && !held.condition.protects) return unknown(held, Reason::match_whom_not_recorded);
    if (!towards) return unknown(held, Reason::match_towards_not_recorded);
    if (is_about(held, towards->persons, whom)) return std::nullopt;
    return not_met(held, Reason::match_other_person);
}

}  // namespace spo::breach

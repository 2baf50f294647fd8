// A walk over everything in a described value, with the place of each thing.
#pragma once

#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

#include "model/described.hpp"
#include "model/described_conditions.hpp"
#include "model/described_conduct.hpp"
#include "model/described_events.hpp"
#include "model/pointer.hpp"

namespace spo::model {

template <class T>
concept HasDescription = requires { Described<T>::fields; };

/// Calls `visit(value, pointer)` for every described struct and every value without parts inside
/// `value`.
template <class T, class Visit>
void walk(const T& value, const Pointer& at, Visit&& visit) {
    visit(value, at);
}

template <class T, class Visit>
    requires HasDescription<T>
void walk(const T& value, const Pointer& at, Visit&& visit);

template <class T, class Visit>
void walk(const std::optional<T>& value, const Pointer& at, Visit&& visit) {
    if (value) walk(*value, at, visit);
}

template <class T, class Visit>
void walk(const std::vector<T>& values, const Pointer& at, Visit&& visit) {
    for (std::size_t i = 0; i < values.size(); ++i) walk(values[i], Pointer{at, i}, visit);
}

template <class Visit>
void walk(const Targets& targets, const Pointer& at, Visit&& visit) {
    // One target is written alone, several as a list.
    if (targets.persons.size() == 1) {
        walk(targets.persons.front(), at, visit);
    } else {
        walk(targets.persons, at, visit);
    }
}

template <class Visit>
void walk(const Locality& locality, const Pointer& at, Visit&& visit) {
    if (const auto* limited = std::get_if<LimitedTo>(&locality)) {
        walk(limited->place, Pointer{at, "limited_to"}, visit);
    }
}

template <class Visit>
void walk(const ConditionIs& is, const Pointer& at, Visit&& visit) {
    std::visit(
        [&]<class Kind>(const Kind& kind) {
            walk(kind, Pointer{at, condition_word<Kind>}, visit);
        },
        is);
}

template <class Visit>
void walk(const ConductIs& is, const Pointer& at, Visit&& visit) {
    std::visit(
        [&]<class Kind>(const Kind& kind) {
            walk(kind, Pointer{at, conduct_word<Kind>}, visit);
        },
        is);
}

template <class Visit>
void walk(const Event& event, const Pointer& at, Visit&& visit) {
    std::visit(
        [&]<class Kind>(const Kind& kind) {
            walk(kind, Pointer{at, event_word<Kind>}, visit);
        },
        event);
}

template <class T, class Visit>
    requires HasDescription<T>
void walk(const T& value, const Pointer& at, Visit&& visit) {
    visit(value, at);
    std::apply(
        [&](const auto&... fields) {
            (walk(value.*fields.member, Pointer{at, fields.word}, visit), ...);
        },
        Described<T>::fields);
}

}  // namespace spo::model

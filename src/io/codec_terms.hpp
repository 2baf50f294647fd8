// The values of the model that are not plain objects: terms, localities, conditions, targets.
#pragma once

#include "io/codec.hpp"
#include "io/codec_area.hpp"

namespace spo::io {

/// One target is written alone, several as a list, so that either form is read in one way only.
template <>
struct Codec<Targets> {
    static std::optional<Targets> read(const json::value& value, const Pointer& at,
                                       Reading& reading);
    static json::value write(const Targets& targets);
    static json::value schema();
};

/// {"number": 2, "unit": "week"}
template <>
struct Codec<Every> {
    static std::optional<Every> read(const json::value& value, const Pointer& at, Reading& reading);
    static json::value write(const Every& every);
    static json::value schema();
};

/// "until_further_order", "not_specified", or {"fixed": {"years": 5, "last_day": "2030-03-30"}}
template <>
struct Codec<Term> {
    static std::optional<Term> read(const json::value& value, const Pointer& at, Reading& reading);
    static json::value write(const Term& term);
    static json::value schema();
};

/// "uk_wide", "limited_to_unstated_place", or {"limited_to": "..."}
template <>
struct Codec<Locality> {
    static std::optional<Locality> read(const json::value& value, const Pointer& at,
                                        Reading& reading);
    static json::value write(const Locality& locality);
    static json::value schema();
};

/// {"no_contact": {"channels": ["any"]}}: an object with one key, which says what it is.
template <>
struct Codec<ConditionIs> {
    static std::optional<ConditionIs> read(const json::value& value, const Pointer& at,
                                           Reading& reading);
    static json::value write(const ConditionIs& is);
    static json::value schema();
};

/// {"served": {"order": "O1"}}: an object with one key, which says what happened.
template <>
struct Codec<Event> {
    static std::optional<Event> read(const json::value& value, const Pointer& at, Reading& reading);
    static json::value write(const Event& event);
    static json::value schema();
};

/// {"contact": {"channel": "sms", "towards": "P1"}}: an object with one key, which says what it is.
template <>
struct Codec<ConductIs> {
    static std::optional<ConductIs> read(const json::value& value, const Pointer& at,
                                         Reading& reading);
    static json::value write(const ConductIs& is);
    static json::value schema();
};

}  // namespace spo::io

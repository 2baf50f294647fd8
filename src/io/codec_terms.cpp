#include "io/codec_terms.hpp"

#include "io/syntax.hpp"

namespace spo::io {
namespace {

/// The one key of an object that must have one, or nothing.
const json::key_value_pair* only_member(const json::value& value) {
    const auto* object = value.if_object();
    return object != nullptr && object->size() == 1 ? object->begin() : nullptr;
}

std::string_view key_of(const json::key_value_pair& member) {
    return {member.key().data(), member.key().size()};
}

json::value constant(std::string_view word) { return {{"const", json_view(word)}}; }

/// An object with exactly this key.
json::object with_only_key(std::string_view key, json::value schema) {
    return {{"type", "object"},
            {"properties", json::object{{json_view(key), std::move(schema)}}},
            {"required", json::array{json_view(key)}},
            {"additionalProperties", false}};
}

constexpr std::array<std::string_view, 5> fixed_keys{"years", "months", "weeks", "days",
                                                     "last_day"};

std::optional<FixedTerm> read_fixed(const json::value& value, const Pointer& at, Reading& reading) {
    const auto* object = value.if_object();
    if (object == nullptr) {
        reading.wrong_kind(value, at, "an object with a length, a last_day, or both");
        return std::nullopt;
    }
    const std::size_t defects_before = reading.defects().size();
    refuse_unknown_keys(*object, at, fixed_keys, reading);
    Length::Parts parts;
    const std::array<int*, 4> part{&parts.years, &parts.months, &parts.weeks, &parts.days};
    bool has_length = false;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const auto* number = object->if_contains(json_view(fixed_keys[i]));
        if (number == nullptr) continue;
        has_length = true;
        const auto* whole = number->if_int64();
        // Nought is refused here, so that a length has one way to be written.
        if (whole == nullptr || *whole < 1 || *whole > 9999) {
            reading.wrong_number(*number, Pointer{at, fixed_keys[i]},
                                 "a whole number from 1 to 9999");
        } else {
            *part[i] = static_cast<int>(*whole);
        }
    }
    std::optional<Date> last_day;
    if (const auto* day = object->if_contains("last_day")) {
        last_day = Codec<Date>::read(*day, Pointer{at, "last_day"}, reading);
    }
    if (!has_length && !object->contains("last_day")) {
        reading.add(at, "neither a length nor a last day",
                    "years, months, weeks or days, or a last_day, or both");
    }
    if (reading.defects().size() != defects_before) return std::nullopt;
    if (!has_length) return FixedTerm{*last_day};
    return last_day ? FixedTerm{Length{parts}, *last_day} : FixedTerm{Length{parts}};
}

json::object written(const FixedTerm& fixed) {
    json::object object;
    if (fixed.length()) {
        const auto& parts = fixed.length()->parts();
        const std::array<int, 4> part{parts.years, parts.months, parts.weeks, parts.days};
        for (std::size_t i = 0; i < part.size(); ++i) {
            if (part[i] != 0) object.emplace(json_view(fixed_keys[i]), part[i]);
        }
    }
    if (fixed.last_day()) object.emplace("last_day", Codec<Date>::write(*fixed.last_day()));
    return object;
}

/// The key that says which alternative of a variant an object holds.
template <class Kind>
constexpr std::string_view key_word() {
    if constexpr (!model::condition_word<Kind>.empty()) return model::condition_word<Kind>;
    if constexpr (!model::conduct_word<Kind>.empty()) return model::conduct_word<Kind>;
    return model::event_word<Kind>;
}

/// A variant written as an object with one key, which says which alternative it is.
template <class Variant>
struct Tagged {
    template <class Visit>
    static void for_each_kind(Visit visit) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (visit.template operator()<std::variant_alternative_t<I, Variant>>(), ...);
        }(std::make_index_sequence<std::variant_size_v<Variant>>{});
    }

    static constexpr auto words = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array{key_word<std::variant_alternative_t<I, Variant>>()...};
    }(std::make_index_sequence<std::variant_size_v<Variant>>{});

    /// `thing` says in errors what the alternatives are: "condition".
    static std::optional<Variant> read(const json::value& value, const Pointer& at,
                                       Reading& reading, const std::string& thing) {
        const auto* member = only_member(value);
        if (member == nullptr) {
            reading.wrong_kind(value, at,
                               "an object with one key that says what the " + thing + " is");
            return std::nullopt;
        }
        const auto key = key_of(*member);
        std::optional<Variant> read;
        bool known = false;
        for_each_kind([&]<class Kind>() {
            if (key_word<Kind>() != key) return;
            known = true;
            auto kind = Codec<Kind>::read(member->value(), Pointer{at, key}, reading);
            if (kind) read = std::move(*kind);
        });
        if (!known) {
            std::string expected = "a kind of " + thing + ":";
            for (const auto word : words) {
                expected += (word == words.front() ? " " : ", ") + std::string{word};
            }
            if (const auto near = nearest(key, words)) {
                expected += "; did you mean " + shown(*near) + "?";
            }
            reading.add(Pointer{at, key}, "an unknown kind of " + thing, std::move(expected));
        }
        return read;
    }

    static json::value write(const Variant& value) {
        return std::visit(
            []<class Kind>(const Kind& kind) -> json::value {
                return json::object{{json_view(key_word<Kind>()), Codec<Kind>::write(kind)}};
            },
            value);
    }

    static json::object definition(std::string_view doc) {
        json::array kinds;
        for_each_kind([&]<class Kind>() {
            kinds.push_back(with_only_key(key_word<Kind>(), Codec<Kind>::schema_definition()));
        });
        return {{"description", json_view(doc)}, {"oneOf", kinds}};
    }
};

}  // namespace

std::optional<Targets> Codec<Targets>::read(const json::value& value, const Pointer& at,
                                            Reading& reading) {
    if (value.is_string()) {
        auto one = Codec<Ref<Person>>::read(value, at, reading);
        if (!one) return std::nullopt;
        return Targets{{std::move(*one)}};
    }
    const auto* list = value.if_array();
    if (list == nullptr || list->size() == 1) {
        reading.wrong_kind(value, at, "one id, or a list of several ids (or of none)");
        return std::nullopt;
    }
    auto several = Codec<std::vector<Ref<Person>>>::read(value, at, reading);
    if (!several) return std::nullopt;
    return Targets{std::move(*several)};
}

json::value Codec<Targets>::write(const Targets& targets) {
    if (targets.persons.size() == 1) return Codec<Ref<Person>>::write(targets.persons.front());
    return Codec<std::vector<Ref<Person>>>::write(targets.persons);
}

json::value Codec<Targets>::schema() {
    auto list = Codec<std::vector<Ref<Person>>>::schema();
    list.as_object().emplace("not", json::object{{"minItems", 1}, {"maxItems", 1}});
    return {{"oneOf", json::array{Codec<Ref<Person>>::schema(), list}}};
}

std::optional<Every> Codec<Every>::read(const json::value& value, const Pointer& at,
                                        Reading& reading) {
    static constexpr std::array<std::string_view, 2> keys{"number", "unit"};
    const auto* object = value.if_object();
    if (object == nullptr) {
        reading.wrong_kind(value, at, R"(an object such as {"number": 1, "unit": "week"})");
        return std::nullopt;
    }
    refuse_unknown_keys(*object, at, keys, reading);
    const Pointer number_at{at, keys[0]};
    const Pointer unit_at{at, keys[1]};
    const auto* number = object->if_contains("number");
    const auto* unit = object->if_contains("unit");
    if (number == nullptr) reading.add(number_at, "no such key", "the key \"number\"");
    if (unit == nullptr) reading.add(unit_at, "no such key", "the key \"unit\"");
    const auto n = number == nullptr ? std::nullopt : Codec<int>::read(*number, number_at, reading);
    const auto u = unit == nullptr ? std::nullopt : Codec<TimeUnit>::read(*unit, unit_at, reading);
    if (!n || !u) return std::nullopt;
    try {
        return Every{*n, *u};
    } catch (const Problem& problem) {
        reading.add(number_at, problem);
        return std::nullopt;
    }
}

json::value Codec<Every>::write(const Every& every) {
    return {{"number", every.number()}, {"unit", Codec<TimeUnit>::write(every.unit())}};
}

json::value Codec<Every>::schema() {
    return {{"type", "object"},
            {"properties",
             {{"number", {{"type", "integer"}, {"minimum", 1}, {"maximum", 9999}}},
              {"unit", Codec<TimeUnit>::schema()}}},
            {"required", {"number", "unit"}},
            {"additionalProperties", false}};
}

std::optional<Term> Codec<Term>::read(const json::value& value, const Pointer& at,
                                      Reading& reading) {
    if (const auto* text = value.if_string()) {
        if (*text == "until_further_order") return UntilFurtherOrder{};
        if (*text == "not_specified") return TermNotSpecified{};
    }
    const auto* member = only_member(value);
    if (member != nullptr && key_of(*member) == "fixed") {
        const auto fixed = read_fixed(member->value(), Pointer{at, "fixed"}, reading);
        if (!fixed) return std::nullopt;
        return *fixed;
    }
    reading.add(at, word_or_kind_of(value),
                R"("until_further_order", "not_specified", or {"fixed": {...}})");
    return std::nullopt;
}

json::value Codec<Term>::write(const Term& term) {
    if (std::holds_alternative<UntilFurtherOrder>(term)) return "until_further_order";
    if (std::holds_alternative<TermNotSpecified>(term)) return "not_specified";
    return {{"fixed", written(std::get<FixedTerm>(term))}};
}

json::value Codec<Term>::schema() { return definition("Term"); }

std::optional<Locality> Codec<Locality>::read(const json::value& value, const Pointer& at,
                                              Reading& reading) {
    if (const auto* text = value.if_string()) {
        if (*text == "uk_wide") return UkWide{};
        if (*text == "limited_to_unstated_place") return LimitedToUnstatedPlace{};
    }
    const auto* member = only_member(value);
    if (member != nullptr && key_of(*member) == "limited_to") {
        auto place = Codec<std::string>::read(member->value(), Pointer{at, "limited_to"}, reading);
        if (!place) return std::nullopt;
        return LimitedTo{std::move(*place)};
    }
    reading.wrong_kind(value, at,
                       R"("uk_wide", "limited_to_unstated_place", or {"limited_to": "..."})");
    return std::nullopt;
}

json::value Codec<Locality>::write(const Locality& locality) {
    if (std::holds_alternative<UkWide>(locality)) return "uk_wide";
    if (std::holds_alternative<LimitedToUnstatedPlace>(locality)) {
        return "limited_to_unstated_place";
    }
    return {{"limited_to", Codec<std::string>::write(std::get<LimitedTo>(locality).place)}};
}

json::value Codec<Locality>::schema() {
    return {{"oneOf", json::array{constant("uk_wide"), constant("limited_to_unstated_place"),
                                  with_only_key("limited_to", Codec<std::string>::schema())}}};
}

std::optional<ConditionIs> Codec<ConditionIs>::read(const json::value& value, const Pointer& at,
                                                    Reading& reading) {
    return Tagged<ConditionIs>::read(value, at, reading, "condition");
}

json::value Codec<ConditionIs>::write(const ConditionIs& is) {
    return Tagged<ConditionIs>::write(is);
}

json::value Codec<ConditionIs>::schema() { return definition("ConditionIs"); }

std::optional<Event> Codec<Event>::read(const json::value& value, const Pointer& at,
                                        Reading& reading) {
    return Tagged<Event>::read(value, at, reading, "event");
}

json::value Codec<Event>::write(const Event& event) { return Tagged<Event>::write(event); }

json::value Codec<Event>::schema() { return definition("Event"); }

std::optional<ConductIs> Codec<ConductIs>::read(const json::value& value, const Pointer& at,
                                                Reading& reading) {
    return Tagged<ConductIs>::read(value, at, reading, "act");
}

json::value Codec<ConductIs>::write(const ConductIs& is) { return Tagged<ConductIs>::write(is); }

json::value Codec<ConductIs>::schema() { return definition("ConductIs"); }

json::object term_schema_definition() {
    json::object properties;
    json::array any_of;
    for (const auto key : fixed_keys) {
        properties.emplace(json_view(key), key == "last_day" ? Codec<Date>::schema()
                                                             : json::value{{"type", "integer"},
                                                                           {"minimum", 1},
                                                                           {"maximum", 9999}});
    }
    json::object fixed{{"type", "object"},
                       {"properties", properties},
                       {"minProperties", 1},
                       {"additionalProperties", false}};
    return {{"description", "How long an order or a condition runs (section 3)."},
            {"oneOf", json::array{constant("until_further_order"), constant("not_specified"),
                                  with_only_key("fixed", fixed)}}};
}

json::object condition_is_schema_definition() {
    return Tagged<ConditionIs>::definition("What a condition is, in the library's vocabulary.");
}

json::object conduct_is_schema_definition() {
    return Tagged<ConductIs>::definition("What a reported act is, in the library's vocabulary.");
}

json::object event_schema_definition() {
    return Tagged<Event>::definition("Something that happened.");
}

}  // namespace spo::io

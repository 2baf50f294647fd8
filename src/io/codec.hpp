// How each kind of value is read from JSON, written to JSON, and described by JSON Schema: the
// three together, so that they cannot drift apart. `Codec<T>` has
//
//     static std::optional<T> read(const json::value&, const Pointer&, Reading&);
//     static json::value write(const T&);
//     static json::value schema();
//
// A read that fails returns nothing and leaves its defects in the reading.
#pragma once

#include <algorithm>
#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/shown.hpp"
#include "io/canonical.hpp"
#include "io/nearest.hpp"
#include "io/reading.hpp"
#include "model/walk.hpp"
#include "model/words.hpp"

namespace spo::io {

namespace json = boost::json;
using model::Described;
using model::HasDescription;

inline std::string_view view(const json::string& text) { return {text.data(), text.size()}; }
inline json::string_view json_view(std::string_view text) { return {text.data(), text.size()}; }

/// A reference to a definition in the schema.
inline json::value definition(std::string_view name) {
    return json::object{{"$ref", "#/$defs/" + std::string{name}}};
}

template <class T>
struct Codec;

template <>
struct Codec<std::string> {
    static std::optional<std::string> read(const json::value& value, const Pointer& at,
                                           Reading& reading) {
        const auto* text = value.if_string();
        if (text == nullptr) {
            reading.wrong_kind(value, at, "text");
            return std::nullopt;
        }
        if (model::is_blank(view(*text))) {
            reading.add(at, "blank text", std::string{model::blank_expected});
            return std::nullopt;
        }
        return std::string{view(*text)};
    }
    static json::value write(const std::string& text) { return json::string(json_view(text)); }
    static json::value schema() {
        return {
            {"type", "string"}, {"maxLength", model::longest_text}, {"pattern", "[^ \\t\\r\\n]"}};
    }
};

template <>
struct Codec<Confidential> {
    static std::optional<Confidential> read(const json::value& value, const Pointer& at,
                                            Reading& reading) {
        auto text = Codec<std::string>::read(value, at, reading);
        if (!text) return std::nullopt;
        return Confidential{std::move(*text)};
    }
    // A case file is the police's own record, not a document for the defendant.
    static json::value write(const Confidential& text) {
        return Codec<std::string>::write(text.reveal(ForPoliceAndCourtOnly{}));
    }
    static json::value schema() { return Codec<std::string>::schema(); }
};

template <>
struct Codec<bool> {
    static std::optional<bool> read(const json::value& value, const Pointer& at, Reading& reading) {
        const auto* truth = value.if_bool();
        if (truth == nullptr) {
            reading.wrong_kind(value, at, "true or false (leave the key out when not recorded)");
            return std::nullopt;
        }
        return *truth;
    }
    static json::value write(bool truth) { return truth; }
    static json::value schema() { return {{"type", "boolean"}}; }
};

template <>
struct Codec<int> {
    static constexpr int most = model::largest_number;

    static std::optional<int> read(const json::value& value, const Pointer& at, Reading& reading) {
        const auto* number = value.if_int64();
        if (number == nullptr || *number < 0 || *number > most) {
            reading.wrong_number(value, at, "a whole number from 0 to 1000000");
            return std::nullopt;
        }
        return static_cast<int>(*number);
    }
    static json::value write(int number) { return number; }
    static json::value schema() { return {{"type", "integer"}, {"minimum", 0}, {"maximum", most}}; }
};

template <>
struct Codec<Date> {
    static std::optional<Date> read(const json::value& value, const Pointer& at, Reading& reading) {
        const auto* text = value.if_string();
        if (text == nullptr) {
            reading.wrong_kind(value, at, "a date written YYYY-MM-DD");
            return std::nullopt;
        }
        try {
            return Date::parse(view(*text));
        } catch (const Problem& problem) {
            reading.add(at, problem);
            return std::nullopt;
        }
    }
    static json::value write(const Date& date) { return json::string(date.iso()); }
    static json::value schema() {
        return {{"type", "string"},
                {"format", "date"},
                {"pattern", "^(19|2[0-3])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
    }
};

/// A word that whoever writes a file may expect of an enumeration, and why it is refused.
struct Refused {
    std::string_view word;
    std::string_view why;
};
template <class Enum>
inline constexpr Refused refused{};
template <>
inline constexpr Refused refused<Jurisdiction>{
    "northern-ireland",
    "england-and-wales: Northern Ireland has an Act of its own, the Protection from Stalking Act "
    "(Northern Ireland) 2022, which this library does not apply"};

template <class Enum>
    requires std::is_enum_v<Enum>
struct Codec<Enum> {
    static std::optional<Enum> read(const json::value& value, const Pointer& at, Reading& reading) {
        const auto& words = model::words<Enum>;
        const auto* text = value.if_string();
        if (text != nullptr) {
            const auto word = std::find(words.begin(), words.end(), view(*text));
            if (word != words.end()) return static_cast<Enum>(word - words.begin());
        }
        if (text != nullptr && !refused<Enum>.word.empty() && view(*text) == refused<Enum>.word) {
            reading.add(at, shown(view(*text)), std::string{refused<Enum>.why});
            return std::nullopt;
        }
        // A word is repeated when it is nearly one of those listed; anything else may be free text.
        const bool is_near = text != nullptr && nearest(view(*text), words);
        reading.add(at, is_near ? shown(view(*text)) : word_or_kind_of(value),
                    expected(text == nullptr ? "" : view(*text)));
        return std::nullopt;
    }
    static json::value write(Enum value) { return json::string(json_view(model::word(value))); }
    static json::value schema() {
        json::array words;
        for (const auto word : model::words<Enum>) words.emplace_back(json_view(word));
        return {{"enum", words}};
    }

private:
    static std::string expected(std::string_view given) {
        constexpr std::size_t most_listed = 12;
        const auto& words = model::words<Enum>;
        std::string text = "one of the words listed in the schema";
        if (words.size() <= most_listed) {
            text = "one of";
            for (const auto word : words) {
                text += (word == words.front() ? " " : ", ") + std::string{word};
            }
        }
        if (const auto near = nearest(given, words)) text += "; did you mean " + shown(*near) + "?";
        return text;
    }
};

/// Ids and references.
struct IdText {
    static std::optional<std::string> read(const json::value& value, const Pointer& at,
                                           Reading& reading) {
        const auto* text = value.if_string();
        if (text == nullptr || !model::is_id(view(*text))) {
            reading.wrong_kind(value, at, std::string{model::id_expected});
            return std::nullopt;
        }
        return std::string{view(*text)};
    }
    static json::value schema() {
        return {{"type", "string"}, {"pattern", "^[A-Za-z0-9._:-]{1,64}$"}};
    }
};

template <class Pointing>
struct IdCodec {
    static std::optional<Pointing> read(const json::value& value, const Pointer& at,
                                        Reading& reading) {
        auto text = IdText::read(value, at, reading);
        if (!text) return std::nullopt;
        Pointing pointing{std::move(*text)};
        reading.integrity.met(pointing, at);
        return pointing;
    }
    static json::value write(const Pointing& pointing) {
        return json::string(json_view(pointing.value));
    }
    static json::value schema() { return IdText::schema(); }
};
template <class Thing>
struct Codec<Id<Thing>> : IdCodec<Id<Thing>> {};
template <class Thing>
struct Codec<Ref<Thing>> : IdCodec<Ref<Thing>> {};

template <class T>
struct Codec<std::vector<T>> {
    static std::optional<std::vector<T>> read(const json::value& value, const Pointer& at,
                                              Reading& reading) {
        const auto* list = value.if_array();
        if (list == nullptr) {
            reading.wrong_kind(value, at, "a list");
            return std::nullopt;
        }
        std::vector<T> items;
        items.reserve(list->size());
        for (std::size_t i = 0; i < list->size(); ++i) {
            auto item = Codec<T>::read((*list)[i], Pointer{at, i}, reading);
            if (item) items.push_back(std::move(*item));
        }
        if (items.size() != list->size()) return std::nullopt;
        return items;
    }
    static json::value write(const std::vector<T>& items) {
        json::array list;
        for (const auto& item : items) list.push_back(Codec<T>::write(item));
        return list;
    }
    static json::value schema() { return {{"type", "array"}, {"items", Codec<T>::schema()}}; }
};

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
struct Unwrapped {
    using type = T;
};
template <class T>
struct Unwrapped<std::optional<T>> {
    using type = T;
};

/// Every described struct: an object whose keys are the words of its fields.
template <class T>
    requires HasDescription<T>
struct Codec<T> {
    static constexpr std::size_t size = std::tuple_size_v<decltype(Described<T>::fields)>;

    static constexpr auto words() {
        return std::apply(
            [](const auto&... fields) {
                return std::array<std::string_view, size>{fields.word...};
            },
            Described<T>::fields);
    }

    static std::optional<T> read(const json::value& value, const Pointer& at, Reading& reading) {
        const auto* object = value.if_object();
        if (object == nullptr) {
            reading.wrong_kind(value, at, "an object");
            return std::nullopt;
        }
        static constexpr auto known = words();
        refuse_unknown_keys(*object, at, known, reading);
        return read_fields(*object, at, reading);
    }

    /// Reads the fields and leaves other keys alone.
    static std::optional<T> read_fields(const json::object& object, const Pointer& at,
                                        Reading& reading) {
        return std::apply(
            [&](const auto&... fields) {
                // Braces, not a call: they are read in the order of the format, and so are the
                // defects found and the ids met.
                std::tuple members{read_field(object, fields, at, reading)...};
                return built(std::move(members), at, reading);
            },
            Described<T>::fields);
    }

    static json::value write(const T& value) {
        json::object object;
        std::apply([&](const auto&... fields) { (write_field(value, fields, object), ...); },
                   Described<T>::fields);
        return object;
    }

    static json::value schema() { return definition(Described<T>::name); }

    /// The definition itself, which `schema()` points at.
    static json::object schema_definition() {
        json::object properties;
        json::array required;
        std::apply(
            [&](const auto&... fields) { (schema_field(fields, properties, required), ...); },
            Described<T>::fields);
        json::object schema{{"description", json_view(Described<T>::doc)},
                            {"type", "object"},
                            {"properties", properties},
                            {"additionalProperties", false}};
        if (!required.empty()) schema.emplace("required", required);
        return schema;
    }

private:
    /// Whether the struct has days that may not fit together.
    static constexpr bool has_days =
        requires(const T& value, const Pointer& at, std::vector<Defect>& defects) {
            model::check_days(value, at, defects);
        };

    /// What was read of one field: empty when the whole cannot be built.
    template <class Member>
    static std::optional<Member> read_field(const json::object& object,
                                            const model::Field<T, Member>& field, const Pointer& at,
                                            Reading& reading) {
        const Pointer place{at, field.word};
        const auto* value = object.if_contains(json_view(field.word));
        if constexpr (is_optional<Member>) {
            // Built in place: absent is an empty member, unreadable is no member at all.
            if (value == nullptr) return std::optional<Member>{std::in_place};
            auto read = Codec<typename Member::value_type>::read(*value, place, reading);
            if (!read) return std::nullopt;
            return std::optional<Member>{std::in_place, std::move(*read)};
        } else {
            if (value == nullptr) {
                reading.add(place, "no such key", "the key " + shown(field.word));
                return std::nullopt;
            }
            return Codec<Member>::read(*value, place, reading);
        }
    }

    template <class... Members>
    static std::optional<T> built(std::tuple<std::optional<Members>...> members, const Pointer& at,
                                  Reading& reading) {
        return std::apply(
            [&](auto&... member) -> std::optional<T> {
                if (!(member.has_value() && ...)) {
                    // What was read must still not contradict itself.
                    if constexpr (has_days) {
                        const T part{member.value_or(Members{})...};
                        model::check_days(part, at, reading.defects());
                    }
                    return std::nullopt;
                }
                T value{std::move(*member)...};
                if constexpr (has_days) model::check_days(value, at, reading.defects());
                return value;
            },
            members);
    }

    template <class Member>
    static void write_field(const T& value, const model::Field<T, Member>& field,
                            json::object& object) {
        const auto key = json_view(field.word);
        if constexpr (is_optional<Member>) {
            const auto& member = value.*field.member;
            if (member) {
                object.emplace(key, Codec<typename Member::value_type>::write(*member));
            }
        } else {
            object.emplace(key, Codec<Member>::write(value.*field.member));
        }
    }

    template <class Member>
    static void schema_field(const model::Field<T, Member>& field, json::object& properties,
                             json::array& required) {
        auto schema = Codec<typename Unwrapped<Member>::type>::schema();
        // 2020-12 lets a description stand beside a $ref.
        schema.as_object().emplace("description", json_view(field.doc));
        properties.emplace(json_view(field.word), std::move(schema));
        if constexpr (!is_optional<Member>) required.emplace_back(json_view(field.word));
    }
};

}  // namespace spo::io

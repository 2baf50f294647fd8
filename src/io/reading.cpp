#include "io/reading.hpp"

#include <algorithm>

#include "base/shown.hpp"
#include "io/canonical.hpp"
#include "io/nearest.hpp"

namespace spo::io {

std::string kind_of(const boost::json::value& value) {
    using boost::json::kind;
    switch (value.kind()) {
        case kind::null:
            return "null";
        case kind::bool_:
            return value.get_bool() ? "true" : "false";
        case kind::int64:
        case kind::uint64:
        case kind::double_:
            return "a number";
        case kind::string:
            return "text of " + std::to_string(value.get_string().size()) + " bytes";
        case kind::array:
            return "a list of " + std::to_string(value.get_array().size());
        case kind::object:
            return "an object";
    }
    return "";
}

void Reading::wrong_number(const boost::json::value& value, const Pointer& at,
                           std::string expected) {
    add(at, value.is_number() ? "the number " + canonical(value) : kind_of(value),
        std::move(expected));
}

std::string word_or_kind_of(const boost::json::value& value) {
    const auto* text = value.if_string();
    if (text == nullptr) return kind_of(value);
    const std::string_view word{text->data(), text->size()};
    return looks_like_a_word(word) ? shown(word) : kind_of(value);
}

void refuse_unknown_keys(const boost::json::object& object, const Pointer& at,
                         std::span<const std::string_view> known, Reading& reading) {
    for (const auto& member : object) {
        const std::string_view key{member.key().data(), member.key().size()};
        if (std::find(known.begin(), known.end(), key) != known.end()) continue;
        // A key that looks like no key may be free text: its place is that of the object.
        if (!looks_like_a_key(key)) {
            reading.add(at, "an unknown key, text of " + std::to_string(key.size()) + " bytes",
                        "keys of the format");
            continue;
        }
        std::string expected;
        if (const auto near = nearest(key, known)) {
            expected = "a key of the format; did you mean " + shown(*near) + "?";
        } else {
            expected = "a key of the format:";
            for (const auto word : known) {
                expected += (word == known.front() ? " " : ", ") + std::string{word};
            }
        }
        reading.add(Pointer{at, key}, "an unknown key", std::move(expected));
    }
}

}  // namespace spo::io

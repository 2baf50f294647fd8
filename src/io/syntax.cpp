// Boost.JSON keeps the last of two equal keys in silence, and a case file may not lose anything in
// silence. So its event parser is used, and keys are watched as they pass.
#include "io/syntax.hpp"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>
#include <charconv>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "model/integrity.hpp"
#include "model/pointer.hpp"
#include "spo/problem.hpp"

namespace spo::io {
namespace {

namespace json = boost::json;

/// Where the parser is, and which keys each open object has had.
class Watch {
public:
    /// The place at which a value or a key stands is counted when it is complete, so that the place
    /// of one that is not is its own.
    void open_object() { levels_.push_back({.is_object = true, .keys = {}, .key = {}}); }
    void open_array() { levels_.push_back({.is_object = false, .keys = {}, .key = {}}); }
    void close() { levels_.pop_back(); }

    /// Called after each value, so that list items are counted.
    void value_ends() {
        if (!levels_.empty() && !levels_.back().is_object) ++levels_.back().items;
    }
    void key(std::string key) {
        auto& level = levels_.back();
        level.key = key;
        if (!level.keys.insert(std::move(key)).second) {
            defects_.push_back({pointer(), "this key a second time", "each key once"});
        }
    }

    void too_large() {
        defects_.push_back({pointer(), "a number too large to hold", "a number below 1.8e308"});
    }

    std::string pointer() const {
        std::string text;
        for (const auto& level : levels_) {
            if (level.is_object) {
                if (level.keys.empty()) break;
                text += '/';
                text += model::Pointer::escaped(level.key);
            } else {
                text += '/' + std::to_string(level.items);
            }
        }
        return text;
    }
    const std::vector<Defect>& defects() const { return defects_; }

private:
    struct Level {
        bool is_object;
        std::set<std::string> keys;
        std::string key;
        std::size_t items = 0;
    };
    std::vector<Level> levels_;
    std::vector<Defect> defects_;
};

/// The events of the parser, handed on to Boost's own builder of values.
struct Handler {
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = model::longest_text;
    static constexpr std::size_t max_key_size = 1'000;

    json::value_stack stack;
    Watch watch;
    std::string key;

    bool on_document_begin(json::error_code&) { return true; }
    bool on_document_end(json::error_code&) { return true; }
    bool on_object_begin(json::error_code&) {
        watch.open_object();
        return true;
    }
    bool on_object_end(std::size_t n, json::error_code&) {
        stack.push_object(n);
        watch.close();
        watch.value_ends();
        return true;
    }
    bool on_array_begin(json::error_code&) {
        watch.open_array();
        return true;
    }
    bool on_array_end(std::size_t n, json::error_code&) {
        stack.push_array(n);
        watch.close();
        watch.value_ends();
        return true;
    }
    bool on_key_part(json::string_view part, std::size_t, json::error_code&) {
        key.append(part.data(), part.size());
        stack.push_chars(part);
        return true;
    }
    bool on_key(json::string_view part, std::size_t, json::error_code&) {
        key.append(part.data(), part.size());
        stack.push_key(part);
        watch.key(std::move(key));
        key.clear();
        return true;
    }
    bool on_string_part(json::string_view part, std::size_t, json::error_code&) {
        stack.push_chars(part);
        return true;
    }
    bool on_string(json::string_view part, std::size_t, json::error_code&) {
        stack.push_string(part);
        watch.value_ends();
        return true;
    }
    bool on_number_part(json::string_view, json::error_code&) { return true; }
    bool on_int64(std::int64_t number, json::string_view, json::error_code&) {
        stack.push_int64(number);
        watch.value_ends();
        return true;
    }
    bool on_uint64(std::uint64_t number, json::string_view, json::error_code&) {
        stack.push_uint64(number);
        watch.value_ends();
        return true;
    }
    bool on_double(double number, json::string_view text, json::error_code&) {
        // Boost's number may be one unit off in its last place: the nearest is read instead.
        double nearest = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), nearest);
        if (read.ec != std::errc{}) nearest = number;
        if (!std::isfinite(nearest)) watch.too_large();
        stack.push_double(nearest);
        watch.value_ends();
        return true;
    }
    bool on_bool(bool value, json::error_code&) {
        stack.push_bool(value);
        watch.value_ends();
        return true;
    }
    bool on_null(json::error_code&) {
        stack.push_null();
        watch.value_ends();
        return true;
    }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }
};

std::string line_and_column(std::string_view text, std::size_t offset) {
    std::size_t line = 1;
    std::size_t line_begins = 0;
    for (std::size_t i = 0; i < offset && i < text.size(); ++i) {
        if (text[i] == '\n') {
            ++line;
            line_begins = i + 1;
        }
    }
    return "line " + std::to_string(line) + ", column " + std::to_string(offset - line_begins + 1);
}

Defect syntax_defect(const json::error_code& error, std::string_view text, std::size_t offset,
                     const std::string& pointer) {
    const auto place = line_and_column(text, offset);
    if (error == json::error::too_deep) {
        return {pointer, "nesting deeper than " + std::to_string(deepest) + " levels at " + place,
                "at most " + std::to_string(deepest) + " levels"};
    }
    if (error == json::error::string_too_large || error == json::error::key_too_large) {
        return {pointer, "text longer than 100,000 bytes at " + place,
                "text of at most 100,000 bytes, and keys of at most 1,000"};
    }
    if (error == json::error::incomplete) {
        return {pointer, "the end of the file at " + place, "the rest of the JSON"};
    }
    return {pointer, "something that is not JSON at " + place + " (" + error.message() + ")",
            "JSON (RFC 8259)"};
}

}  // namespace

json::value parse(std::string_view text, std::size_t most_levels) {
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        throw Problem("", text.empty() ? "an empty file" : "only white space", "a JSON object");
    }
    if (text.substr(0, 3) == "\xEF\xBB\xBF") {
        throw Problem("", "a byte order mark at the beginning", "UTF-8 without one");
    }
    json::parse_options options;
    options.max_depth = most_levels;
    json::basic_parser<Handler> parser{options};
    parser.handler().stack.reset();
    json::error_code error;
    const std::size_t used = parser.write_some(false, text.data(), text.size(), error);
    if (!error && used < text.size()) {
        const auto rest = text.find_first_not_of(" \t\r\n", used);
        if (rest != std::string_view::npos) error = json::error::extra_data;
    }
    if (error) {
        throw Problem({syntax_defect(error, text, used, parser.handler().watch.pointer())});
    }
    if (!parser.handler().watch.defects().empty()) {
        throw Problem(parser.handler().watch.defects());
    }
    return parser.handler().stack.release();
}

}  // namespace spo::io

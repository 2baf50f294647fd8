// Read as a stream: of a feature only what is asked for is kept, and that only until its end.
#include "track/geojson.hpp"

#include <array>
#include <boost/json/basic_parser_impl.hpp>
#include <optional>
#include <string>
#include <vector>

#include "track/fields.hpp"

namespace spo::tracking {
namespace {

namespace json = boost::json;

constexpr std::size_t deepest = 32;

/// What an object or a list is.
enum class In : std::uint8_t { top, features, feature, properties, geometry, coordinates, other };

/// The keys that are asked for.
enum class Key : std::uint8_t {
    type,
    features,
    geometry,
    properties,
    coordinates,
    time,
    accuracy,
    other
};

/// A text that comes in parts, as long as it is short.
class ShortText {
public:
    static constexpr std::size_t longest = 256;

    void clear() {
        text_.clear();
        is_too_long_ = false;
    }
    void add(json::string_view part) {
        is_too_long_ = is_too_long_ || text_.size() + part.size() > longest;
        if (!is_too_long_) text_.append(part.data(), part.size());
    }
    std::string_view text() const { return is_too_long_ ? std::string_view{} : text_; }

private:
    std::string text_;
    bool is_too_long_ = false;
};

/// A feature while it is read.
struct Feature {
    std::optional<std::string> time = {};
    std::array<double, 2> position{};
    std::size_t numbers = 0;  ///< of the position
    bool position_is_unreadable = false;
    std::optional<double> accuracy = {};
    std::string type = {};
    std::string geometry_type = {};
    bool has_time = false;
    bool has_accuracy = false;
    bool has_geometry = false;
    bool accuracy_is_unreadable = false;
    /// Something asked for was given twice, so that which of them holds is not known.
    bool is_ambiguous = false;
};

/// The events of the parser. What is not asked for passes unread.
class Handler {
public:
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);

    void begin(Engine& engine) { engine_ = &engine; }
    void at_line(std::uint64_t line) { line_ = line; }
    /// Whether the document that is read, or was read last, has a list of features.
    bool is_collection() const { return is_collection_; }

    bool on_document_begin(json::error_code&) {
        levels_.clear();
        text_.clear();
        is_collection_ = false;
        had_object_ = false;
        feature_ = {};
        return true;
    }
    bool on_document_end(json::error_code&) {
        if (!had_object_) engine_->set_aside(TrackFault::unreadable, line_);
        return true;
    }
    bool on_object_begin(json::error_code&) {
        take_other();
        if (levels_.empty()) had_object_ = true;
        open(levels_.empty()                            ? In::top
             : in(In::features)                         ? In::feature
             : in_feature() && key() == Key::geometry   ? In::geometry
             : in_feature() && key() == Key::properties ? In::properties
                                                        : In::other);
        if (in(In::feature)) feature_ = {};
        if (in(In::geometry)) note(feature_.has_geometry);
        return true;
    }
    bool on_object_end(std::size_t, json::error_code&) {
        if (in(In::feature)) tell();
        if (in(In::top) && !is_collection_) tell();
        levels_.pop_back();
        return true;
    }
    bool on_array_begin(json::error_code&) {
        take_other();
        const bool is_features = in(In::top) && key() == Key::features;
        is_collection_ = is_collection_ || is_features;
        const bool is_position = in(In::geometry) && key() == Key::coordinates;
        if (is_position && feature_.numbers > 0) feature_.is_ambiguous = true;
        open(is_features ? In::features : is_position ? In::coordinates : In::other);
        return true;
    }
    bool on_array_end(std::size_t, json::error_code&) {
        levels_.pop_back();
        return true;
    }
    bool on_key_part(json::string_view part, std::size_t, json::error_code&) {
        text_.add(part);
        return true;
    }
    bool on_key(json::string_view part, std::size_t, json::error_code&) {
        text_.add(part);
        levels_.back().key = key_of(text_.text());
        text_.clear();
        return true;
    }
    bool on_string_part(json::string_view part, std::size_t, json::error_code&) {
        text_.add(part);
        return true;
    }
    bool on_string(json::string_view part, std::size_t, json::error_code&) {
        text_.add(part);
        take_text();
        text_.clear();
        return true;
    }
    bool on_number_part(json::string_view, json::error_code&) { return true; }
    bool on_int64(std::int64_t n, json::string_view, json::error_code&) {
        take_number(static_cast<double>(n));
        return true;
    }
    bool on_uint64(std::uint64_t n, json::string_view, json::error_code&) {
        take_number(static_cast<double>(n));
        return true;
    }
    bool on_double(double n, json::string_view, json::error_code&) {
        take_number(n);
        return true;
    }
    bool on_bool(bool, json::error_code&) {
        take_other();
        return true;
    }
    bool on_null(json::error_code&) {
        // Not recorded; beside a value of the same key it is at odds with that.
        if (in_feature() && key() == Key::geometry) note(feature_.has_geometry);
        if (in(In::properties) && key() == Key::time) note(feature_.has_time);
        if (in(In::properties) && key() == Key::accuracy) note(feature_.has_accuracy);
        return true;
    }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }

private:
    struct Level {
        In in;
        Key key = Key::other;
    };

    void open(In what) { levels_.push_back({what}); }
    bool in(In what) const { return !levels_.empty() && levels_.back().in == what; }
    bool in_feature() const { return in(In::feature) || in(In::top); }
    Key key() const { return levels_.back().key; }

    Key key_of(std::string_view word) const {
        const auto& names = engine_->options().names;
        if (in(In::properties)) {
            return word == names.time       ? Key::time
                   : word == names.accuracy ? Key::accuracy
                                            : Key::other;
        }
        return word == "type"          ? Key::type
               : word == "features"    ? Key::features
               : word == "geometry"    ? Key::geometry
               : word == "properties"  ? Key::properties
               : word == "coordinates" ? Key::coordinates
                                       : Key::other;
    }

    /// That a key asked for was met.
    void note(bool& has) {
        feature_.is_ambiguous = feature_.is_ambiguous || has;
        has = true;
    }

    void take_text() {
        if (in(In::properties) && key() == Key::time) {
            note(feature_.has_time);
            feature_.time = text_.text();
        } else if (in_feature() && !levels_.empty() && key() == Key::type) {
            feature_.type = text_.text();
        } else if (in(In::geometry) && key() == Key::type) {
            feature_.geometry_type = text_.text();
        } else {
            take_other();
        }
    }

    void take_number(double n) {
        if (in(In::coordinates)) {
            if (feature_.numbers < feature_.position.size()) {
                feature_.position[feature_.numbers] = n;
            }
            ++feature_.numbers;
        } else if (in(In::properties) && key() == Key::accuracy) {
            note(feature_.has_accuracy);
            feature_.accuracy = n;
        }
    }

    /// A value where another sort was looked for.
    void take_other() {
        if (in(In::properties) && key() == Key::accuracy) feature_.accuracy_is_unreadable = true;
        if (in(In::coordinates)) feature_.position_is_unreadable = true;
    }

    void tell() {
        if (feature_.type != "Feature" || feature_.is_ambiguous) {
            return engine_->set_aside(TrackFault::unreadable, line_);
        }
        Fields fields;
        fields.time = feature_.time;
        // A third number is a height.
        const bool is_position = feature_.numbers == 2 || feature_.numbers == 3;
        if (feature_.geometry_type == "Point" && is_position && !feature_.position_is_unreadable) {
            fields.longitude = feature_.position[0];
            fields.latitude = feature_.position[1];
        }
        fields.accuracy = feature_.accuracy;
        fields.accuracy_is_unreadable = feature_.accuracy_is_unreadable;
        report(fields, line_, *engine_);
    }

    Engine* engine_ = nullptr;
    std::uint64_t line_ = 0;
    std::vector<Level> levels_;
    ShortText text_;
    Feature feature_;
    bool is_collection_ = false;
    bool had_object_ = false;
};

/// Feeds the parser document by document.
class Reader {
public:
    Reader(Lines& lines, Engine& engine) : lines_(lines), engine_(engine) {
        parser_.handler().begin(engine);
    }

    void read() {
        do {
            parser_.handler().at_line(lines_.line());
            read_piece(lines_.piece());
            if (lines_.ends_line() && is_line_by_line_ && is_in_document_) give_up_line();
            if (lines_.bytes() - told_ >= told_every) {
                told_ = lines_.bytes();
                engine_.progress(told_);
            }
        } while (!has_broken_off_ && lines_.next());
        if (is_in_document_) break_off();
        while (lines_.next()) {
        }
    }

private:
    /// How many bytes: a whole file may stand on one line.
    static constexpr std::uint64_t told_every = 1024 * 1024;

    void read_piece(std::string_view rest) {
        const bool skips = is_skipping_;
        if (lines_.ends_line()) is_skipping_ = false;
        if (skips) return;
        const auto piece = rest;
        while (!rest.empty()) {
            if (!is_in_document_ && !begin_document(rest)) return;
            json::error_code error;
            rest.remove_prefix(parser_.write_some(true, rest.data(), rest.size(), error));
            if (error) return recover(piece);
            if (!parser_.done()) return;
            is_in_document_ = false;
            // Features one after another stand one on each line, unless one runs over several or
            // a mark says where each begins.
            const bool is_on_one_line = first_line_ == lines_.line() && !is_marked_;
            is_line_by_line_ = !parser_.handler().is_collection() && is_on_one_line;
        }
    }

    /// Skips what may stand between documents: white space, and the mark of RFC 8142.
    bool begin_document(std::string_view& rest) {
        const auto begin = rest.find_first_not_of(" \t\r\n\x1e");
        is_marked_ = rest.substr(0, begin).find('\x1e') != std::string_view::npos;
        if (begin == std::string_view::npos) return false;
        rest.remove_prefix(begin);
        parser_.reset();
        is_in_document_ = true;
        first_line_ = lines_.line();
        return true;
    }

    /// What is not JSON ends a collection, since nothing says where its next feature begins. Of
    /// features line by line it costs the line.
    void recover(std::string_view piece) {
        if (parser_.handler().is_collection()) return break_off();
        is_in_document_ = false;
        const auto line = lines_.line();
        if (first_line_ == line) {
            engine_.set_aside(TrackFault::unreadable, line);
            is_skipping_ = !lines_.ends_line();
            return;
        }
        // It began on a line before: that one was cut short, and this one may be whole.
        while (first_line_ < line) engine_.set_aside(TrackFault::unreadable, first_line_++);
        read_piece(piece);
    }

    void give_up_line() {
        engine_.set_aside(TrackFault::unreadable, first_line_);
        is_in_document_ = false;
    }

    void break_off() {
        engine_.set_aside(TrackFault::unreadable, lines_.line());
        engine_.broke_off();
        is_in_document_ = false;
        has_broken_off_ = true;
    }

    static json::parse_options options() {
        json::parse_options options;
        options.max_depth = deepest;
        return options;
    }

    Lines& lines_;
    Engine& engine_;
    json::basic_parser<Handler> parser_{options()};
    bool is_in_document_ = false;
    bool is_marked_ = false;  ///< whether a mark of RFC 8142 stands before the document
    bool is_line_by_line_ = false;
    bool is_skipping_ = false;  ///< to the end of a line
    bool has_broken_off_ = false;
    std::uint64_t first_line_ = 0;  ///< of the document
    std::uint64_t told_ = 0;        ///< the bytes read when progress was last told
};

}  // namespace

void read_geojson(Lines& lines, Engine& engine) { Reader{lines, engine}.read(); }

}  // namespace spo::tracking

#include "columns/layout.hpp"

#include <algorithm>

#include "io/nearest.hpp"

namespace spo::columns {
namespace {

std::string nearest_name(std::string_view wrong, const std::vector<std::string_view>& names) {
    std::string text;
    if (const auto nearest = io::nearest(wrong, names)) {
        text.append("; did you mean \"").append(*nearest).append("\"?");
    }
    return text;
}

}  // namespace

Layout::Layout(const ArrowSchema& schema, const ColumnOptions& options)
    : table_(ColumnType::of(schema)), options_(options) {
    std::vector<Defect> defects;
    if (table_.shape != Shape::structure) {
        throw Problem("", "an Arrow stream of \"" + table_.format + "\"", "a table");
    }
    const auto ours = order_book_columns();
    const auto is_ours = [&](std::string_view one) {
        return std::find(ours.begin(), ours.end(), one) != ours.end();
    };
    const auto refuse_others = [&](const auto& map, std::string_view what) {
        for (const auto& [key, value] : map) {
            if (is_ours(key)) continue;
            defects.push_back({std::string{what} + "/" + key, "a column that is not read",
                               "one of the order book's columns" + nearest_name(key, ours)});
        }
    };
    refuse_others(options.names, "/names");
    refuse_others(options.words, "/words");
    refuse_others(options.constants, "/constants");
    std::vector<bool> is_read(table_.children.size());
    for (std::size_t f = 0; f < fields; ++f) {
        const auto field = static_cast<Field>(f);
        const auto given = options.names.find(std::string{name(field)});
        const std::string wanted =
            given == options.names.end() ? std::string{name(field)} : given->second;
        if (const auto words = options.words.find(std::string{name(field)});
            words != options.words.end()) {
            words_[f] = {words->second.begin(), words->second.end()};
        }
        const auto& names = table_.child_names;
        const auto found = std::find(names.begin(), names.end(), wanted);
        if (found == names.end()) {
            if (given != options.names.end()) {
                defects.push_back({"/names/" + std::string{name(field)},
                                   "a name that names no column",
                                   "the name of a column of the table" +
                                       nearest_name(wanted, {names.begin(), names.end()})});
            }
            continue;
        }
        if (std::find(found + 1, names.end(), wanted) != names.end()) {
            defects.push_back({"/" + std::string{name(field)}, "two columns of that name", "one"});
        }
        const auto place = static_cast<std::size_t>(found - names.begin());
        const auto& type = table_.children[place];
        const auto kind = kind_of(field);
        if (!can_hold(type, kind)) {
            const bool has_zone = type.has_zone || (type.values && type.values->has_zone);
            defects.push_back({"/" + std::string{name(field)},
                               has_zone && kind == Kind::day
                                   ? "timestamps with a time zone, whose day depends on it"
                                   : "an Arrow column of type \"" +
                                         (type.values ? type.values->format : type.format) + "\"",
                               std::string{expected(kind)}});
            continue;
        }
        places_[f] = place;
        is_read[place] = true;
        read_.emplace_back(name(field));
    }
    add_constants(defects);
    for (std::size_t i = 0; i < is_read.size(); ++i) {
        if (!is_read[i]) not_read_.push_back(table_.child_names[i]);
    }
    const bool reads_facts = std::any_of(places_.begin() + 2, places_.end(),
                                         [](const auto& place) { return place.has_value(); });
    if (defects.empty() && !reads_facts) {
        defects.push_back({"", "a table of which no column is read",
                           "at least one column of an order book, such as \"made\""});
    }
    if (!defects.empty()) throw Problem(std::move(defects));
}

void Layout::add_constants(std::vector<Defect>& defects) {
    for (std::size_t f = 0; f < fields; ++f) {
        const auto field = static_cast<Field>(f);
        const auto given = options_.constants.find(std::string{name(field)});
        if (given == options_.constants.end()) continue;
        const auto kind = kind_of(field);
        if (places_[f]) {
            defects.push_back({"/constants/" + given->first, "a column that the table has",
                               "one that it does not have"});
        } else if (kind == Kind::list_of_yes_or_no || kind == Kind::events) {
            defects.push_back({"/constants/" + given->first, "a column of lists",
                               "one whose cells a text can stand for"});
        } else {
            constants_[f] = std::make_unique<OneText>(given->second);
        }
    }
}

OneText::OneText(std::string given)
    : text(std::move(given)),
      offsets{0, static_cast<std::int32_t>(text.size())},
      buffers{nullptr, offsets.data(), text.data()} {
    type.shape = Shape::text;
    type.code = 'u';
    type.format = "u";
    array.length = 1;
    array.n_buffers = 3;
    array.buffers = buffers.data();
}

std::string_view Layout::translated(Field field, std::string_view text) const {
    const auto& words = words_[static_cast<std::size_t>(field)];
    if (words.empty()) return text;
    const auto found = words.find(text);
    return found == words.end() ? text : std::string_view{found->second};
}

}  // namespace spo::columns

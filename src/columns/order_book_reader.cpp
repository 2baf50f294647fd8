#include "columns/order_book_reader.hpp"

#include <algorithm>
#include <charconv>

#include "columns/words.hpp"
#include "io/nearest.hpp"
#include "model/words.hpp"
#include "spo/problem.hpp"
#include "time/calendar.hpp"

namespace spo::columns {
namespace {

constexpr std::array<std::string_view, fields> field_names{"id",
                                                           "force",
                                                           "kind",
                                                           "made",
                                                           "last_day",
                                                           "years",
                                                           "months",
                                                           "days",
                                                           "until_further_order",
                                                           "served",
                                                           "how",
                                                           "replaces_interim",
                                                           "notification_from",
                                                           "notification_to",
                                                           "part_two",
                                                           "discharged",
                                                           "main_determined",
                                                           "main_outcome",
                                                           "varied",
                                                           "varied_last_day",
                                                           "renewed",
                                                           "renewed_last_day",
                                                           "died",
                                                           "conditions_necessary",
                                                           "protects",
                                                           "events"};

constexpr std::array<std::string_view, fault_kinds> fault_words{
    "not_a_date",         "has_time",      "out_of_range",        "not_a_word",
    "not_a_whole_number", "not_yes_or_no", "length_out_of_range", "unreadable",
    "before_made",        "before_from",   "not_recorded",        "contradicts",
    "calendar_years"};

/// What a field holds.
enum class Kind : std::uint8_t { label, word, day, number, yes_or_no, list_of_yes_or_no, events };

Kind kind_of(Field field) noexcept {
    using enum Field;
    switch (field) {
        case id:
        case force:
            return Kind::label;
        case kind:
        case how:
        case main_outcome:
            return Kind::word;
        case years:
        case months:
        case days:
        case protects:
            return Kind::number;
        case until_further_order:
        case replaces_interim:
        case part_two:
            return Kind::yes_or_no;
        case conditions_necessary:
            return Kind::list_of_yes_or_no;
        case events:
            return Kind::events;
        default:
            return Kind::day;
    }
}

bool can_hold(const ColumnType& type, Kind kind) noexcept {
    const auto shape = type.values && type.shape != Shape::other ? type.values->shape : type.shape;
    if (shape == Shape::nothing) return true;
    switch (kind) {
        case Kind::label:
            return shape == Shape::text || shape == Shape::integer;
        case Kind::word:
            return shape == Shape::text;
        case Kind::day:
            return shape == Shape::date32 || shape == Shape::date64 ||
                   (shape == Shape::timestamp && !type.has_zone &&
                    !(type.values && type.values->has_zone)) ||
                   shape == Shape::text;
        case Kind::number:
            return shape == Shape::integer || shape == Shape::real || shape == Shape::text;
        case Kind::yes_or_no:
            return shape == Shape::boolean || shape == Shape::integer || shape == Shape::text;
        case Kind::list_of_yes_or_no:
            return shape == Shape::list && can_hold(type.children[0], Kind::yes_or_no);
        case Kind::events:
            break;
    }
    return shape == Shape::list && type.children[0].shape == Shape::structure;
}

std::string_view expected(Kind kind) noexcept {
    switch (kind) {
        case Kind::label:
            return "text or whole numbers";
        case Kind::word:
            return "text";
        case Kind::day:
            return "days: dates, timestamps without a time zone at midnight, or text";
        case Kind::number:
            return "whole numbers";
        case Kind::yes_or_no:
            return "true or false";
        case Kind::list_of_yes_or_no:
            return "lists of true or false";
        case Kind::events:
            break;
    }
    return "lists of structures with kind, on and the rest";
}

std::optional<int> digits(std::string_view text) noexcept {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && !text.empty() && text[0] != '-' ? std::optional{number} : std::nullopt;
}

struct WrittenDay {
    int year;
    int month;
    int day;
};

/// Four digits, two and two with hyphens; or the day and the month before a year of four digits.
std::optional<WrittenDay> written_day(std::string_view text, DateOrder order) noexcept {
    if (order == DateOrder::iso) {
        if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
        const auto year = digits(text.substr(0, 4));
        const auto month = digits(text.substr(5, 2));
        const auto day = digits(text.substr(8, 2));
        if (!year || !month || !day) return std::nullopt;
        return WrittenDay{*year, *month, *day};
    }
    const auto first = text.find_first_of("/.-");
    if (first == std::string_view::npos) return std::nullopt;
    const auto second = text.find(text[first], first + 1);
    if (second == std::string_view::npos || text.size() - second != 5) return std::nullopt;
    if (first == 0 || first > 2 || second - first < 2 || second - first > 3) return std::nullopt;
    const auto a = digits(text.substr(0, first));
    const auto b = digits(text.substr(first + 1, second - first - 1));
    const auto year = digits(text.substr(second + 1));
    if (!a || !b || !year) return std::nullopt;
    return order == DateOrder::day_month_year ? WrittenDay{*year, *b, *a}
                                              : WrittenDay{*year, *a, *b};
}

std::optional<Date> in_calendar(std::int64_t days) noexcept {
    const auto from_first = days - Date::first().days_since_1970();
    if (from_first < 0 || days > Date::last().days_since_1970()) return std::nullopt;
    return Date::first().plus_days(static_cast<std::int32_t>(from_first));
}

std::string_view trimmed(std::string_view text) noexcept {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string nearest_name(std::string_view wrong, const std::vector<std::string_view>& names) {
    const auto nearest = io::nearest(wrong, names);
    return nearest ? "; did you mean \"" + std::string{*nearest} + "\"?" : "";
}

}  // namespace

std::string_view name(Field field) noexcept { return field_names[static_cast<std::size_t>(field)]; }
std::string_view word(Fault fault) noexcept { return fault_words[static_cast<std::size_t>(fault)]; }

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

Rows::Rows(const Layout& layout, const ArrowArray& batch) : layout_(layout), size_(batch.length) {
    const auto& table = layout.table();
    if (batch.n_children != static_cast<std::int64_t>(table.children.size()) ||
        batch.children == nullptr || batch.length < 0 || batch.offset < 0) {
        throw Problem("", "an Arrow array that is no table", "one that fits its schema");
    }
    for (std::size_t f = 0; f < fields; ++f) {
        if (const auto* constant = layout.constant(static_cast<Field>(f))) {
            columns_[f] = Column{constant->array, constant->type, 0};
        }
        const auto place = layout.place(static_cast<Field>(f));
        if (!place) continue;
        const auto& type = table.children[*place];
        if (batch.children[*place] == nullptr) {
            throw Problem("/" + table.child_names[*place], "no Arrow array",
                          "one that fits its schema");
        }
        require_fit(*batch.children[*place], type, table.child_names[*place],
                    batch.offset + batch.length);
        columns_[f] = Column{*batch.children[*place], type, batch.offset};
        days_[f] = columns_[f].date32();
    }
}

std::optional<std::string_view> Rows::text_in(const Column& column, std::int64_t i, Field field,
                                              Faults& faults) const {
    const auto text = column.text(i);
    if (!text) {
        faults.bad(field, Fault::unreadable);
        return std::nullopt;
    }
    const auto plain = trimmed(layout_.translated(field, *text));
    return plain.empty() ? std::nullopt : std::optional{plain};
}

std::optional<Date> Rows::day_in(const Column& column, std::int64_t i, Field field,
                                 Faults& faults) const {
    if (column.shape() == Shape::text) {
        const auto plain = text_in(column, i, field, faults);
        if (!plain) return std::nullopt;
        const auto written = written_day(*plain, layout_.options().date_order);
        if (!written) {
            faults.bad(field, Fault::not_a_date);
            return std::nullopt;
        }
        if (written->year < time::first_year || written->year > time::last_year) {
            faults.bad(field, Fault::out_of_range);
            return std::nullopt;
        }
        const bool is_a_day = written->month >= 1 && written->month <= 12 && written->day >= 1 &&
                              written->day <= time::days_in_month(written->year, written->month);
        if (!is_a_day) {
            faults.bad(field, Fault::not_a_date);
            return std::nullopt;
        }
        return Date::from_days_since_1970(
            time::days_since_1970({written->year, written->month, written->day}));
    }
    bool has_time = false;
    const auto days = column.days(i, has_time);
    if (!days) {
        faults.bad(field, Fault::unreadable);
        return std::nullopt;
    }
    if (has_time) {
        faults.bad(field, Fault::has_time);
        return std::nullopt;
    }
    const auto in = in_calendar(*days);
    if (!in) faults.bad(field, Fault::out_of_range);
    return in;
}

std::optional<Date> Rows::day(Field field, std::int64_t i, Faults& faults) const {
    if (const auto* days = days_[static_cast<std::size_t>(field)]) {
        if (at(field).is_null(i)) return std::nullopt;
        if (const auto in = in_calendar(days[i])) return in;
        faults.bad(field, Fault::out_of_range);
        return std::nullopt;
    }
    return has(field, i) ? day_in(at(field), cell(field, i), field, faults) : std::nullopt;
}

std::optional<bool> Rows::yes_or_no_in(const Column& column, std::int64_t i, Field field,
                                       Faults& faults) const {
    if (column.shape() == Shape::text) {
        const auto plain = text_in(column, i, field, faults);
        if (!plain) return std::nullopt;
        for (const auto yes : {"true", "yes", "True", "Yes", "TRUE", "YES"}) {
            if (*plain == yes) return true;
        }
        for (const auto no : {"false", "no", "False", "No", "FALSE", "NO"}) {
            if (*plain == no) return false;
        }
        faults.bad(field, Fault::not_yes_or_no);
        return std::nullopt;
    }
    if (column.shape() == Shape::boolean) {
        if (const auto held = column.boolean(i)) return held;
    } else if (const auto number = column.whole(i); number == 0 || number == 1) {
        return *number == 1;
    }
    faults.bad(field, Fault::not_yes_or_no);
    return std::nullopt;
}

std::optional<bool> Rows::yes_or_no(Field field, std::int64_t i, Faults& faults) const {
    return has(field, i) ? yes_or_no_in(at(field), cell(field, i), field, faults) : std::nullopt;
}

std::optional<std::int32_t> Rows::whole_in(const Column& column, std::int64_t i, Field field,
                                           std::int32_t most, Fault beyond, Faults& faults) const {
    std::optional<std::int64_t> number;
    if (column.shape() == Shape::text) {
        const auto plain = text_in(column, i, field, faults);
        if (!plain) return std::nullopt;
        std::int64_t read = 0;
        const auto* last = plain->data() + plain->size();
        const auto [end, error] = std::from_chars(plain->data(), last, read);
        if (error == std::errc{} && end == last) number = read;
    } else {
        // What pandas makes of a missing whole number.
        if (column.shape() == Shape::real && column.is_not_a_number(i)) return std::nullopt;
        number = column.whole(i);
    }
    if (!number) {
        faults.bad(field, Fault::not_a_whole_number);
        return std::nullopt;
    }
    if (*number < 0 || *number > most) {
        faults.bad(field, beyond);
        return std::nullopt;
    }
    return static_cast<std::int32_t>(*number);
}

template <class Enum>
std::optional<Enum> Rows::word_in(const Column& column, std::int64_t i, Field field,
                                  Faults& faults) const {
    const auto plain = text_in(column, i, field, faults);
    if (!plain) return std::nullopt;
    const auto& words = model::words<Enum>;
    for (std::size_t w = 0; w < words.size(); ++w) {
        if (words[w] == *plain) return static_cast<Enum>(w);
    }
    faults.bad(field, Fault::not_a_word);
    return std::nullopt;
}

template <class Enum>
std::optional<Enum> Rows::word_of(Field field, std::int64_t i, Faults& faults) const {
    return has(field, i) ? word_in<Enum>(at(field), cell(field, i), field, faults) : std::nullopt;
}

namespace {

constexpr std::int32_t most_of_a_part = 9999;
/// A number of persons that no order has, and that no case file should be made to hold.
constexpr std::int32_t most_protected = 1000;

/// A term from its parts; `until` is the field that would contradict them.
TermFacts term_from(std::optional<Date> last_day, std::optional<Length> length,
                    std::optional<bool> until_further_order, Field until, Faults& faults) {
    TermFacts term;
    if (last_day || length) {
        term = {.kind = TermFacts::Kind::fixed, .length = length, .last_day = last_day};
        if (until_further_order == true) faults.bad(until, Fault::contradicts);
    } else if (until_further_order == true) {
        term.kind = TermFacts::Kind::until_further_order;
    }
    return term;
}

std::optional<Length> length_from(std::optional<std::int32_t> years,
                                  std::optional<std::int32_t> months,
                                  std::optional<std::int32_t> days, Field field, Faults& faults) {
    if (!years && !months && !days) return std::nullopt;
    const Length::Parts parts{
        .years = years.value_or(0), .months = months.value_or(0), .days = days.value_or(0)};
    if (parts == Length::Parts{}) {
        faults.bad(field, Fault::length_out_of_range);
        return std::nullopt;
    }
    return Length{parts};
}

}  // namespace

TermFacts Rows::term(std::int64_t i, Faults& faults) const {
    const auto part = [&](Field field) {
        return has(field, i) ? whole_in(at(field), cell(field, i), field, most_of_a_part,
                                        Fault::length_out_of_range, faults)
                             : std::nullopt;
    };
    const auto last_day = day(Field::last_day, i, faults);
    const auto length = length_from(part(Field::years), part(Field::months), part(Field::days),
                                    Field::years, faults);
    return term_from(last_day, length, yes_or_no(Field::until_further_order, i, faults),
                     Field::until_further_order, faults);
}

void Rows::read_necessity(std::int64_t i, Room& room, OrderRow& row, Faults& faults) const {
    constexpr auto field = Field::conditions_necessary;
    if (!has(field, i)) return;
    const auto& lists = at(field);
    const auto range = lists.range(i);
    if (!range) {
        faults.bad(field, Fault::unreadable);
        return;
    }
    const auto cells = lists.child(0);
    room.necessary.clear();
    for (auto at = range->begin; at < range->end; ++at) {
        room.necessary.push_back(
            stated(cells.is_null(at) ? std::nullopt : yes_or_no_in(cells, at, field, faults)));
    }
    row.necessary = room.necessary;
}

BookEvent Rows::nested_event(const Column& structs, std::int64_t i, Faults& faults) const {
    constexpr auto field = Field::events;
    const auto& names = structs.type().child_names;
    const auto cell = [&](std::string_view wanted) -> std::optional<Column> {
        const auto found = std::find(names.begin(), names.end(), wanted);
        if (found == names.end()) return std::nullopt;
        auto column = structs.child(static_cast<std::size_t>(found - names.begin()));
        return column.is_null(i) ? std::nullopt : std::optional{std::move(column)};
    };
    const auto on = [&](std::string_view wanted) -> std::optional<Date> {
        const auto column = cell(wanted);
        if (!column) return std::nullopt;
        if (!can_hold(column->type(), Kind::day)) {
            faults.bad(field, Fault::not_a_date);
            return std::nullopt;
        }
        return day_in(*column, i, field, faults);
    };
    const auto part = [&](std::string_view wanted) -> std::optional<std::int32_t> {
        const auto column = cell(wanted);
        if (!column) return std::nullopt;
        return whole_in(*column, i, field, most_of_a_part, Fault::length_out_of_range, faults);
    };
    const auto kind = cell("kind");
    const auto what =
        kind ? word_in<BookEventKind>(*kind, i, field, faults) : std::optional<BookEventKind>{};
    if (!what) faults.bad(field, Fault::not_recorded);
    BookEvent event{.kind = what.value_or(BookEventKind::died), .on = on("on")};
    if (const auto how = cell("how")) event.how = word_in<ServiceMethod>(*how, i, field, faults);
    if (const auto outcome = cell("outcome")) {
        event.outcome = word_in<Outcome>(*outcome, i, field, faults);
    }
    const auto until = cell("until_further_order");
    event.term = term_from(
        on("last_day"), length_from(part("years"), part("months"), part("days"), field, faults),
        until ? yes_or_no_in(*until, i, field, faults) : std::nullopt, field, faults);
    if (event.kind == BookEventKind::main_determined && !event.outcome) {
        faults.bad(field, Fault::not_recorded);
    }
    return event;
}

void Rows::read_events(std::int64_t i, Room& room, Faults& faults) const {
    room.events.clear();
    const auto changed = [&](Field on, Field last_day, BookEventKind kind) {
        const bool is_recorded = has(on, i);
        const auto to = day(last_day, i, faults);
        if (!is_recorded) {
            if (to) faults.bad(on, Fault::not_recorded);
            return;
        }
        const auto when = day(on, i, faults);
        // A cell of blanks records nothing.
        if (!when && !to) return;
        room.events.push_back(
            {.kind = kind, .on = when, .term = term_from(to, {}, {}, on, faults)});
    };
    changed(Field::varied, Field::varied_last_day, BookEventKind::varied);
    changed(Field::renewed, Field::renewed_last_day, BookEventKind::renewed);
    if (const auto died = day(Field::died, i, faults)) {
        room.events.push_back({.kind = BookEventKind::died, .on = died});
    }
    if (!has(Field::events, i)) return;
    const auto& lists = at(Field::events);
    const auto range = lists.range(i);
    if (!range) {
        faults.bad(Field::events, Fault::unreadable);
        return;
    }
    const auto structs = lists.child(0);
    for (auto cell = range->begin; cell < range->end; ++cell) {
        if (structs.is_null(cell)) {
            faults.bad(Field::events, Fault::not_recorded);
            continue;
        }
        room.events.push_back(nested_event(structs, cell, faults));
    }
}

namespace {

/// The rules leave out what cannot have happened to an order that was not made: it must be told.
void mark_what_comes_before_making(const OrderRow& row, Faults& faults) {
    if (!row.made) return;
    const auto look = [&](const std::optional<BookEvent>& event, Field field) {
        if (event && event->on && *event->on < *row.made) faults.mark(field, Fault::before_made);
    };
    look(row.service, Field::served);
    look(row.discharged, Field::discharged);
    if (row.kind == OrderKind::interim) look(row.main_determined, Field::main_determined);
    for (const auto& event : row.events) {
        const auto field = event.kind == BookEventKind::varied    ? Field::varied
                           : event.kind == BookEventKind::renewed ? Field::renewed
                           : event.kind == BookEventKind::died    ? Field::died
                                                                  : Field::events;
        look(event, field);
    }
}

}  // namespace

OrderRow Rows::read(std::int64_t i, Room& room, Faults& faults) const {
    faults.clear();
    OrderRow row;
    row.kind = word_of<OrderKind>(Field::kind, i, faults);
    row.made = day(Field::made, i, faults);
    row.term = term(i, faults);
    const auto served = day(Field::served, i, faults);
    const auto how = word_of<ServiceMethod>(Field::how, i, faults);
    // A method alone, such as a constant of the whole book, records no service.
    if (served) row.service = BookEvent{.kind = BookEventKind::served, .on = served, .how = how};
    row.replaces_interim = stated(yes_or_no(Field::replaces_interim, i, faults));
    const auto from = day(Field::notification_from, i, faults);
    const auto to = day(Field::notification_to, i, faults);
    const auto part_two = yes_or_no(Field::part_two, i, faults);
    if (from || to || part_two == true) {
        row.part_two = SexualOffencesNotification{.from = from, .to = to};
        if (part_two == false) faults.bad(Field::part_two, Fault::contradicts);
        if (from && to && *to < *from) faults.bad(Field::notification_to, Fault::before_from);
    }
    if (const auto on = day(Field::discharged, i, faults)) {
        row.discharged = BookEvent{.kind = BookEventKind::discharged, .on = on};
    }
    const auto determined = day(Field::main_determined, i, faults);
    const auto outcome = word_of<Outcome>(Field::main_outcome, i, faults);
    if (determined || outcome) {
        row.main_determined =
            BookEvent{.kind = BookEventKind::main_determined, .on = determined, .outcome = outcome};
        if (!outcome && row.kind == OrderKind::interim) {
            faults.bad(Field::main_outcome, Fault::not_recorded);
        }
    }
    if (has(Field::protects, i)) {
        row.protects = whole_in(at(Field::protects), cell(Field::protects, i), Field::protects,
                                most_protected, Fault::out_of_range, faults);
    }
    read_necessity(i, room, row, faults);
    read_events(i, room, faults);
    row.events = room.events;
    if (row.made && row.term.last_day && *row.term.last_day < *row.made) {
        faults.bad(Field::last_day, Fault::before_made);
    }
    mark_what_comes_before_making(row, faults);
    return row;
}

std::optional<std::string_view> Rows::passed_on(Field field, std::int64_t i,
                                                std::string& room) const {
    if (!has(field, i)) return std::nullopt;
    const auto& column = at(field);
    if (column.shape() == Shape::text) return column.text(cell(field, i));
    const auto number = column.whole(i);
    if (!number) return std::nullopt;
    room = std::to_string(*number);
    return room;
}

}  // namespace spo::columns

namespace spo {

std::vector<std::string_view> order_book_columns() {
    return {columns::field_names.begin(), columns::field_names.end()};
}

}  // namespace spo

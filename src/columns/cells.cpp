#include "columns/cells.hpp"

#include <charconv>

#include "columns/words.hpp"
#include "model/words.hpp"
#include "time/calendar.hpp"

namespace spo::columns {
namespace {

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

}  // namespace

std::optional<std::string_view> Cells::text(const Column& column, std::int64_t i, Field field,
                                            Faults& faults) const {
    const auto text = column.text(i);
    if (!text) {
        faults.bad(field, Fault::unreadable);
        return std::nullopt;
    }
    const auto plain = trimmed(layout_.translated(field, *text));
    return plain.empty() ? std::nullopt : std::optional{plain};
}

std::optional<Date> Cells::day(const Column& column, std::int64_t i, Field field,
                               Faults& faults) const {
    if (column.shape() == Shape::text) {
        const auto plain = text(column, i, field, faults);
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

std::optional<bool> Cells::yes_or_no(const Column& column, std::int64_t i, Field field,
                                     Faults& faults) const {
    if (column.shape() == Shape::text) {
        const auto plain = text(column, i, field, faults);
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

std::optional<std::int32_t> Cells::whole(const Column& column, std::int64_t i, Field field,
                                         std::int32_t most, Fault beyond, Faults& faults) const {
    std::optional<std::int64_t> number;
    if (column.shape() == Shape::text) {
        const auto plain = text(column, i, field, faults);
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

std::optional<std::int32_t> Cells::part(const Column& column, std::int64_t i, Field field,
                                        Faults& faults) const {
    return whole(column, i, field, most_of_a_part, Fault::length_out_of_range, faults);
}

std::optional<std::int32_t> Cells::persons(const Column& column, std::int64_t i, Field field,
                                           Faults& faults) const {
    return whole(column, i, field, most_persons, Fault::out_of_range, faults);
}

template <class Enum>
std::optional<Enum> Cells::word(const Column& column, std::int64_t i, Field field,
                                Faults& faults) const {
    const auto plain = text(column, i, field, faults);
    if (!plain) return std::nullopt;
    const auto& words = model::words<Enum>;
    for (std::size_t w = 0; w < words.size(); ++w) {
        if (words[w] == *plain) return static_cast<Enum>(w);
    }
    faults.bad(field, Fault::not_a_word);
    return std::nullopt;
}

template std::optional<OrderKind> Cells::word(const Column&, std::int64_t, Field, Faults&) const;
template std::optional<ServiceMethod> Cells::word(const Column&, std::int64_t, Field,
                                                  Faults&) const;
template std::optional<Outcome> Cells::word(const Column&, std::int64_t, Field, Faults&) const;
template std::optional<BookEventKind> Cells::word(const Column&, std::int64_t, Field,
                                                  Faults&) const;

}  // namespace spo::columns

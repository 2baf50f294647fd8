// Dates: what is a day of the calendar and what is not.
#include "spo/date.hpp"

#include <array>
#include <ostream>

#include "base/shown.hpp"
#include "spo/problem.hpp"
#include "time/calendar.hpp"

namespace spo {
namespace {

constexpr const char* a_calendar_day = "a day of the calendar from 1900-01-01 to 2399-12-31";

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string iso_text(int year, int month, int day) {
    return std::to_string(year) + "-" + two_digits(month) + "-" + two_digits(day);
}

std::int32_t checked(int year, int month, int day) {
    const bool exists = year >= time::first_year && year <= time::last_year && month >= 1 &&
                        month <= 12 && day >= 1 && day <= time::days_in_month(year, month);
    if (!exists) throw Problem("", iso_text(year, month, day), a_calendar_day);
    return time::days_since_1970({year, month, day});
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

}  // namespace

Date::Date(int year, int month, int day) : days_(checked(year, month, day)) {}

Date Date::parse(std::string_view text) {
    constexpr std::string_view shape = "dddd-dd-dd";
    bool well_formed = text.size() == shape.size();
    for (std::size_t i = 0; well_formed && i < shape.size(); ++i) {
        well_formed = shape[i] == 'd' ? is_digit(text[i]) : text[i] == shape[i];
    }
    if (!well_formed) {
        // Only what looks like a date is repeated: free text may be personal.
        const bool looks_like_one =
            !text.empty() && text.find_first_not_of("0123456789-/.: TZ") == std::string_view::npos;
        throw Problem(
            "", looks_like_one ? shown(text) : "text of " + std::to_string(text.size()) + " bytes",
            "a date written YYYY-MM-DD");
    }
    return {number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2))};
}

Date Date::from_days_since_1970(std::int32_t days) {
    const Date date{days};
    if (date < first() || date > last()) {
        throw Problem("", "day " + std::to_string(days) + " counted from 1970-01-01",
                      a_calendar_day);
    }
    return date;
}

int Date::year() const noexcept { return time::civil_day(days_).year; }
int Date::month() const noexcept { return time::civil_day(days_).month; }
int Date::day() const noexcept { return time::civil_day(days_).day; }

std::string Date::iso() const {
    const auto civil = time::civil_day(days_);
    return iso_text(civil.year, civil.month, civil.day);
}

std::string Date::in_words() const {
    constexpr std::array<const char*, 12> months{"January",   "February", "March",    "April",
                                                 "May",       "June",     "July",     "August",
                                                 "September", "October",  "November", "December"};
    const auto civil = time::civil_day(days_);
    return std::to_string(civil.day) + " " + months[static_cast<std::size_t>(civil.month - 1)] +
           " " + std::to_string(civil.year);
}

void Date::refuse_move(std::int32_t days) const {
    throw Problem("", iso() + " moved by " + std::to_string(days) + " days", a_calendar_day);
}

std::ostream& operator<<(std::ostream& out, const Date& date) { return out << date.iso(); }

}  // namespace spo

// A civil day: the only way the library holds time.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

namespace spo {

/// A day in the Gregorian calendar from 1 January 1900 to 31 December 2399.
///
/// There is no null date and no default constructor: a day that is not recorded is an absent
/// `std::optional<Date>`. No clock is read and no time zone is applied anywhere in the library; the
/// day boundary is local civil midnight.
class Date {
public:
    /// The day `year`-`month`-`day`. Throws `Problem` when the calendar has no such day
    /// (2023-02-29) or the year is outside 1900 to 2399.
    Date(int year, int month, int day);

    /// Reads "2025-04-01": four digits, two, two, and hyphens, nothing else. Throws `Problem`.
    static Date parse(std::string_view text);

    /// The day this many days after 1 January 1970. Throws `Problem` outside the range.
    static Date from_days_since_1970(std::int32_t days);

    int year() const noexcept;
    int month() const noexcept;
    int day() const noexcept;

    /// Days since 1 January 1970; negative before it.
    constexpr std::int32_t days_since_1970() const noexcept { return days_; }

    /// "2025-04-01".
    std::string iso() const;
    /// "1 April 2025".
    std::string in_words() const;

    /// The day `days` later (earlier if negative). Throws `Problem` outside the range.
    Date plus_days(std::int32_t days) const {
        const std::int64_t moved = std::int64_t{days_} + days;
        if (moved < first().days_ || moved > last().days_) refuse_move(days);
        return Date{static_cast<std::int32_t>(moved)};
    }

    // In line, for they are asked for every time a day is counted.
    static constexpr Date first() noexcept { return Date{-25'567}; }  ///< 1900-01-01
    static constexpr Date last() noexcept { return Date{157'053}; }   ///< 2399-12-31

    friend auto operator<=>(const Date&, const Date&) = default;

private:
    explicit constexpr Date(std::int32_t days) noexcept : days_(days) {}
    [[noreturn]] void refuse_move(std::int32_t days) const;
    std::int32_t days_;
};

/// Whole days from `earlier` to `later`; negative when they are the other way round.
inline std::int32_t days_between(const Date& earlier, const Date& later) noexcept {
    return later.days_since_1970() - earlier.days_since_1970();
}

/// Prints the ISO form.
std::ostream& operator<<(std::ostream& out, const Date& date);

}  // namespace spo

template <>
struct std::hash<spo::Date> {
    std::size_t operator()(const spo::Date& date) const noexcept {
        return std::hash<std::int32_t>{}(date.days_since_1970());
    }
};

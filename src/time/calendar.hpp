// The Gregorian calendar, by Boost.Date_Time's tables: the only door to it.
//
// Boost's own month and year durations snap to month ends (28 February 2022 plus two years gives
// 29 February 2024) and are never used. What is taken from it is what a calendar is: which days
// exist, and their numbers.
#pragma once

#include <array>
#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <cstddef>
#include <cstdint>

namespace spo::time {

using Calendar = boost::gregorian::gregorian_calendar;

inline constexpr int first_year = 1900;
inline constexpr int last_year = 2399;

/// Boost's day number (a Julian day) of 1 January 1970.
inline constexpr std::int32_t julian_day_of_1970 = 2440588;

struct CivilDay {
    int year;
    int month;
    int day;
};

/// The first day of every month, asked of Boost once: a day is then found among them in one look,
/// where Boost's own arithmetic takes several divisions. They begin a month before the calendar and
/// end a year after it, for days are counted from and to those next to it.
class Months {
public:
    static const Months& all() {
        static const Months months;
        return months;
    }

    /// A day by the number of its month here and its number in the month, from 1.
    struct Place {
        std::int32_t month;
        std::int32_t day;
    };
    Place find(std::int32_t days_since_1970) const {
        // A guess by the mean length of a month, which is off by one at the most.
        constexpr std::uint32_t months_in_400_years = 4800;
        constexpr std::uint32_t days_in_400_years = 146097;
        const auto since_first = static_cast<std::uint32_t>(days_since_1970 - first_[0]);
        std::size_t i = since_first * months_in_400_years / days_in_400_years;
        if (days_since_1970 < first_[i]) --i;
        if (days_since_1970 >= first_[i + 1]) ++i;
        return {static_cast<std::int32_t>(i), days_since_1970 - first_[i] + 1};
    }

    /// The last month whose length is known.
    static constexpr std::int32_t last() { return static_cast<std::int32_t>(number) - 2; }
    static constexpr std::int32_t number_of(int year, int month) {
        return (year - year_before) * 12 + month - 1 - before;
    }
    static constexpr int year_of(std::int32_t month) { return year_before + (month + before) / 12; }
    static constexpr int month_of_year(std::int32_t month) { return (month + before) % 12 + 1; }

    /// Of a month by its number here.
    std::int32_t first_of(std::int32_t month) const {
        return first_[static_cast<std::size_t>(month)];
    }
    int length_of(std::int32_t month) const { return first_of(month + 1) - first_of(month); }

private:
    static constexpr int year_before = first_year - 1;
    static constexpr int before = 11;  // December of that year comes first
    static constexpr std::size_t number = (last_year + 2 - first_year) * 12 + 2;

    Months() {
        for (std::size_t i = 0; i < number; ++i) {
            const auto month = static_cast<std::int32_t>(i);
            const Calendar::ymd_type first{static_cast<unsigned short>(year_of(month)),
                                           static_cast<unsigned short>(month_of_year(month)), 1};
            first_[i] = static_cast<std::int32_t>(Calendar::day_number(first)) - julian_day_of_1970;
        }
    }

    std::array<std::int32_t, number> first_{};
};

inline CivilDay civil_day(std::int32_t days_since_1970) {
    const auto place = Months::all().find(days_since_1970);
    return {Months::year_of(place.month), Months::month_of_year(place.month), place.day};
}

inline int days_in_month(int year, int month) {
    return Months::all().length_of(Months::number_of(year, month));
}

inline std::int32_t days_since_1970(CivilDay day) {
    return Months::all().first_of(Months::number_of(day.year, day.month)) + day.day - 1;
}

}  // namespace spo::time

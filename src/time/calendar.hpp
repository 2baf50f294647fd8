// The Gregorian calendar, by Boost.Date_Time's tables: the only door to it.
//
// Boost's own month and year durations snap to month ends (28 February 2022 plus two years gives
// 29 February 2024) and are never used. What is taken from it is what a calendar is: which days
// exist, and their numbers.
#pragma once

#include <boost/date_time/gregorian/gregorian_types.hpp>
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

inline CivilDay civil_day(std::int32_t days_since_1970) {
    const auto number = static_cast<std::uint32_t>(days_since_1970 + julian_day_of_1970);
    const auto ymd = Calendar::from_day_number(number);
    return {static_cast<int>(ymd.year), static_cast<int>(ymd.month.as_number()),
            static_cast<int>(ymd.day)};
}

inline int days_in_month(int year, int month) {
    return Calendar::end_of_month_day(static_cast<unsigned short>(year),
                                      static_cast<unsigned short>(month));
}

inline std::int32_t days_since_1970(CivilDay day) {
    const Calendar::ymd_type ymd{static_cast<unsigned short>(day.year),
                                 static_cast<unsigned short>(day.month),
                                 static_cast<unsigned short>(day.day)};
    return static_cast<std::int32_t>(Calendar::day_number(ymd)) - julian_day_of_1970;
}

}  // namespace spo::time

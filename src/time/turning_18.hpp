// The first day on which somebody is 18 ("magistrates' court", section 14(1)).
#pragma once

#include <optional>

#include "time/counting.hpp"

namespace spo::time {

/// The day after the last day of eighteen years beginning with the day of birth.
inline std::optional<Date> first_day_of_18(const std::optional<Date>& born) {
    if (!born) return std::nullopt;
    const auto last_day_under_18 = last_day_of_months(*born, 18 * 12);
    if (!last_day_under_18 || *last_day_under_18 == Date::last()) return std::nullopt;
    return last_day_under_18->plus_days(1);
}

}  // namespace spo::time

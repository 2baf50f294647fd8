// Days on from a day, for functions that may not throw.
#pragma once

#include <optional>

#include "spo/service.hpp"

namespace spo::rules_of_court {

/// The day `days` later, or earlier if negative; empty outside the calendar.
inline std::optional<Date> days_on(Date day, int days) noexcept {
    const std::int64_t moved = std::int64_t{day.days_since_1970()} + days;
    if (moved < Date::first().days_since_1970() || moved > Date::last().days_since_1970()) {
        return std::nullopt;
    }
    return Date::from_days_since_1970(static_cast<std::int32_t>(moved));
}

}  // namespace spo::rules_of_court

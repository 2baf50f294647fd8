// Counting calendar months, the one place where it is done.
#pragma once

#include <optional>

#include "spo/date.hpp"
#include "spo/law.hpp"
#include "spo/period.hpp"

namespace spo::time {

/// The last day of a length counted from `day`; empty when it lies after the calendar's last day.
/// The rules use this: they may not throw.
std::optional<DateAnswer> last_day(Date day, const Length& length, CountingWord word) noexcept;

/// The same of the least period that an order beginning with `day` may be for.
std::optional<DateAnswer> last_day_of_least_term(Date day, const LeastTerm& least) noexcept;

/// Method A for whole calendar months "beginning with" a day, without the alternative.
std::optional<Date> last_day_of_months(Date day, int months) noexcept;

}  // namespace spo::time

// Three days beginning with a day: section 9(1), (3) and (4).
#pragma once

#include "spo/date.hpp"

namespace spo::duty {

/// The last of them; the calendar's last day where that lies beyond it.
inline Date third_day(Date clock) {
    return days_between(clock, Date::last()) < 2 ? Date::last() : clock.plus_days(2);
}

}  // namespace spo::duty

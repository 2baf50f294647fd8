// The ends of periods in a life: an order's, or a condition's own.
#pragma once

#include <optional>
#include <vector>

#include "spo/timeline.hpp"

namespace spo::timeline {

/// The last day of a period; where its reading is open, the earlier of two.
struct PeriodEnd {
    Date day;
    std::optional<Date> latest;  ///< the later of two
    Finding before;              ///< what holds on the last day of all
    Finding over;                ///< what holds after it
};

/// Every end of a period among the stretches of one life, in order.
std::vector<PeriodEnd> period_ends(const std::vector<Stretch>& stretches);

}  // namespace spo::timeline

// The days on which an act may have been done, and whether an order or a condition bound on them.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "spo/breach.hpp"

namespace spo::breach {

/// The first and the last of those days; absent where it is not recorded.
struct When {
    std::optional<Date> first;
    std::optional<Date> last;
};

/// The recorded day or range; for a requirement, the last day for it or the days its occasions
/// span. A range without an end runs to `as_at`.
When when_of(const Conduct& conduct, Date as_at);

/// Whether something bound on those days. `on` gives the answer for one day, and `turns` the days
/// on which that answer may change. `act` is the index of the act.
Finding bound_on(const When& when, std::size_t act, const std::function<Finding(Date)>& on,
                 std::vector<Date> turns);

/// Whether an order, or one of its conditions, bound on those days.
Finding order_bound_on(const Timeline& timeline, std::size_t order, const When& when,
                       std::size_t act);
Finding condition_bound_on(const Timeline& timeline, std::size_t order, std::size_t condition,
                           const When& when, std::size_t act);

}  // namespace spo::breach

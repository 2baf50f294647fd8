// What has to be proved for section 8(1), and what is recorded of it.
#pragma once

#include <span>

#include "breach/days.hpp"

namespace spo::breach {

/// The elements for one order. `matches` are the act's, with the conditions of that order.
OrderElements elements_of(const Timeline& timeline, std::size_t act, std::size_t order,
                          const When& when, std::span<const ConditionMatch> matches);

/// Whether an order surely did not bind on the days of the act.
bool surely_did_not_bind(const OrderElements& order) noexcept;

}  // namespace spo::breach

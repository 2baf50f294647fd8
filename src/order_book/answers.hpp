// The answers that are read off a life and off findings, whatever gave them.
#pragma once

#include <vector>

#include "spo/order_book.hpp"
#include "spo/timeline.hpp"
#include "timeline/run.hpp"

namespace spo::book {

/// Fills in `effect` and the last days from the stretches of an order's life.
void tell_last_day(const std::vector<Stretch>& stretches, RowAudit& audit);
/// The same of an order to which nothing happened after it was made.
void tell_last_day(const timeline::Run& run, RowAudit& audit);

/// Fills in the least period of a full order whose day of making is recorded.
void tell_least_period(const OrderFacts& facts, RowAudit& audit) noexcept;

/// Fills in what is missing: what the findings name and, where of a notification nothing can be
/// told for another reason, the service too.
void tell_missing(const OrderRow& row, RowAudit& audit) noexcept;

/// A finding of a row is about that row, and says nothing of where it stands in a file.
constexpr Finding unplaced(const Finding& finding) noexcept {
    return finding.about(SubjectKind::matter, 0);
}

/// Section 3(1)-(2) of a full order, section 5(6)(a) of an interim one.
Finding term_finding(const OrderFacts& facts) noexcept;

/// Section 2(2), condition by condition, or section 5(3): the finding that decides.
Finding conditions_finding(const OrderFacts& facts, std::span<const Stated> necessary,
                           std::optional<std::int32_t> protects) noexcept;

}  // namespace spo::book

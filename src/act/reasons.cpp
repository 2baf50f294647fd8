// The words of every reason. A rule picks a reason; these words are all it can say.
#include <algorithm>
#include <array>

#include "act/reasons/of_breach.hpp"
#include "act/reasons/of_changes.hpp"
#include "act/reasons/of_conflicts.hpp"
#include "act/reasons/of_duties.hpp"
#include "act/reasons/of_giving.hpp"
#include "act/reasons/of_life.hpp"
#include "act/reasons/of_offences.hpp"
#include "act/reasons/of_orders.hpp"
#include "act/reasons/of_service.hpp"
#include "spo/reason.hpp"

namespace spo {
namespace {

/// Several tables, one after another.
template <std::size_t... Sizes>
constexpr auto together(const std::array<ReasonInfo, Sizes>&... tables) {
    std::array<ReasonInfo, (Sizes + ...)> all{};
    auto* next = all.data();
    ((next = std::copy(tables.begin(), tables.end(), next)), ...);
    return all;
}

constexpr auto table = together(words::of_orders, words::of_service, words::of_changes,
                                words::of_giving, words::of_life, words::of_conflicts,
                                words::of_duties, words::of_breach, words::of_offences);

constexpr bool in_order = [] {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].reason) != i) return false;
    }
    return true;
}();
static_assert(in_order, "the tables follow the enumeration");

}  // namespace

std::span<const ReasonInfo> reasons() noexcept { return table; }

const ReasonInfo& info(Reason reason) noexcept { return table[static_cast<std::size_t>(reason)]; }

}  // namespace spo

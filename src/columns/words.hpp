// The words of what happened to an order, as a table has them.
#pragma once

#include "model/words.hpp"
#include "spo/order_book.hpp"

namespace spo::model {

template <>
inline constexpr auto words<BookEventKind> = std::to_array<std::string_view>(
    {"served", "varied", "renewed", "discharged", "main_determined", "died"});
template <>
inline constexpr auto words<BookState> =
    std::to_array<std::string_view>({"not_made", "in_force", "ended", "unknown", "for_the_court"});

}  // namespace spo::model

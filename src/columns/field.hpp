// The columns of an order book, and what each of them holds.
#pragma once

#include <cstdint>
#include <string_view>

#include "columns/column.hpp"

namespace spo::columns {

/// The columns, in the order in which they are told.
enum class Field : std::uint8_t {
    id,
    force,
    kind,
    made,
    last_day,
    years,
    months,
    days,
    until_further_order,
    served,
    how,
    replaces_interim,
    notification_from,
    notification_to,
    part_two,
    discharged,
    main_determined,
    main_outcome,
    varied,
    varied_last_day,
    renewed,
    renewed_last_day,
    died,
    conditions_necessary,
    protects,
    events,
};
inline constexpr std::size_t fields = 26;
std::string_view name(Field field) noexcept;

/// What a field holds.
enum class Kind : std::uint8_t { label, word, day, number, yes_or_no, list_of_yes_or_no, events };
Kind kind_of(Field field) noexcept;

/// Whether cells of a type can say what such a field holds.
bool can_hold(const ColumnType& type, Kind kind) noexcept;
/// What is asked of a column that holds it, in words.
std::string_view expected(Kind kind) noexcept;

}  // namespace spo::columns

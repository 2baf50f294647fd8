// What can be wrong with the cells of a row.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "columns/field.hpp"

namespace spo::columns {

/// What can be wrong with a cell.
enum class Fault : std::uint8_t {
    not_a_date,
    has_time,      ///< a timestamp that is not at midnight
    out_of_range,  ///< a year outside 1900 to 2399
    not_a_word,    ///< not one of the words of its column
    not_a_whole_number,
    not_yes_or_no,
    length_out_of_range,  ///< of a period: no part below 0 or above 9999, nor all nought
    unreadable,           ///< bytes that the column's own type does not allow
    before_made,          ///< a day before the order was made
    before_from,          ///< a time that ends before it begins
    not_recorded,         ///< a cell without which another cannot be read
    contradicts,          ///< two cells that cannot both be so
    calendar_years,       ///< a length worked out as a difference of calendar years
};
inline constexpr std::size_t fault_kinds = 13;
std::string_view word(Fault fault) noexcept;

/// The faults of one row. Those that only mark it leave it to be answered.
class Faults {
public:
    struct One {
        Field field;
        Fault fault;
        friend bool operator==(One, One) = default;
    };
    void clear() noexcept {
        number_ = 0;
        is_bad_ = false;
    }
    void bad(Field field, Fault fault) noexcept {
        is_bad_ = true;
        mark(field, fault);
    }
    /// Told once, however many cells of the column have it.
    void mark(Field field, Fault fault) noexcept {
        const One one{field, fault};
        const auto told = all();
        if (std::find(told.begin(), told.end(), one) != told.end()) return;
        if (number_ < all_.size()) all_[number_++] = one;
    }
    /// Column by column, as they are documented.
    void sort() noexcept {
        std::sort(all_.begin(), all_.begin() + static_cast<std::ptrdiff_t>(number_),
                  [](One a, One b) {
                      return a.field != b.field ? a.field < b.field : a.fault < b.fault;
                  });
    }
    bool is_bad() const noexcept { return is_bad_; }
    std::span<const One> all() const noexcept { return std::span{all_}.first(number_); }

private:
    std::array<One, 2 * fields> all_{};
    std::size_t number_ = 0;
    bool is_bad_ = false;
};

}  // namespace spo::columns

// The cells of some rows on end, read column by column.
//
// What the cells of a column hold is worked out in one loop over it, by the type that all of them
// have: a walk along each row that asks every cell for its type costs several times as much.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "columns/batch.hpp"
#include "columns/cells.hpp"
#include "spo/facts.hpp"

namespace spo::columns {

class Chunk {
public:
    /// As many as keep their cells near the processor.
    static constexpr std::int64_t most_rows = 256;

    /// `batch` must outlive it.
    explicit Chunk(const Batch& batch);

    /// Reads so many rows of the batch, from `first` on; not more than `most_rows`.
    void read(std::int64_t first, std::int64_t rows);

    const Batch& batch() const noexcept { return batch_; }
    std::int64_t first() const noexcept { return first_; }

    // Of the row of that number in the chunk. A cell of blanks is recorded and holds nothing.

    bool is_recorded(Field field, std::size_t row) const noexcept {
        return cells(field)[row] != not_recorded;
    }
    bool holds(Field field, std::size_t row) const noexcept { return cells(field)[row] >= 0; }
    std::optional<Date> day(Field field, std::size_t row) const noexcept {
        std::optional<Date> day;
        put_day(field, row, day);
        return day;
    }
    /// The same, written where it is wanted; whether there is a day. An optional day that is made
    /// in one place and copied to another in one go makes the processor wait for its two parts.
    bool put_day(Field field, std::size_t row, std::optional<Date>& to) const noexcept {
        if (!holds(field, row)) {
            to.reset();
            return false;
        }
        to = Date::first().plus_days(cells(field)[row]);
        return true;
    }
    std::optional<std::int32_t> number(Field field, std::size_t row) const noexcept {
        return holds(field, row) ? std::optional{cells(field)[row]} : std::nullopt;
    }
    Stated yes_or_no(Field field, std::size_t row) const noexcept {
        return holds(field, row) ? static_cast<Stated>(cells(field)[row]) : Stated::not_recorded;
    }
    template <class Enum>
    std::optional<Enum> word(Field field, std::size_t row) const noexcept {
        if (!holds(field, row)) return std::nullopt;
        return static_cast<Enum>(cells(field)[row]);
    }
    std::optional<std::span<const Stated>> necessary(std::size_t row) const noexcept {
        if (!holds(Field::conditions_necessary, row)) return std::nullopt;
        const auto end = static_cast<std::size_t>(cells(Field::conditions_necessary)[row]);
        const auto begin = static_cast<std::size_t>(necessary_from_[row]);
        return std::span{necessary_}.subspan(begin, end - begin);
    }
    /// Adds what was wrong with the cells of a row.
    void tell(std::size_t row, Faults& faults) const noexcept {
        if (!is_faulty_[row]) return;
        for (const auto& one : faulty_) {
            if (one.row == row) faults.bad(one.field, one.fault);
        }
    }

private:
    // What a cell holds is a number that is not negative, or one of these.
    static constexpr std::int32_t not_recorded = -1;
    static constexpr std::int32_t nothing = -2;
    static constexpr std::int32_t unread = -3;  ///< while a column is read; less than any other
    static constexpr std::int64_t most_in_bulk = 16 * most_rows;
    /// Of all the lists of a chunk together, more than orders ever have: only offsets that run back
    /// over the same cells again and again come to so many.
    static constexpr std::int64_t most_cells = std::int64_t{1} << 24;
    using Held = std::array<std::int32_t, most_rows>;

    const Held& cells(Field field) const noexcept { return held_[static_cast<std::size_t>(field)]; }

    void read_field(Field field);
    template <class Read>
    void read_cell(Field field, std::size_t row, std::int64_t cell, Read& read);
    template <class Read>
    void read_each(Field field, Read read);
    template <class Number, class Read>
    void read_numbers(Field field, Number number, Read read);
    void read_days(Field field);
    void read_whole(Field field);
    void read_yes_or_no(Field field);
    template <class Enum>
    void read_words(Field field);
    void read_necessity();
    bool read_necessity_in_bulk();

    const Batch& batch_;
    Cells cells_;
    std::int64_t first_ = 0;
    std::size_t rows_ = 0;
    std::array<Held, fields> held_;
    std::array<bool, most_rows> is_null_;
    std::array<std::int64_t, most_rows> numbers_;
    std::vector<Stated> necessary_;
    Held necessary_from_{};
    /// Of a dictionary: what its words say, as far as they have been met.
    std::array<std::vector<std::int32_t>, fields> words_met_;
    struct Faulty {
        std::size_t row;
        Field field;
        Fault fault;
    };
    std::vector<Faulty> faulty_;
    std::array<bool, most_rows> is_faulty_{};
};

}  // namespace spo::columns

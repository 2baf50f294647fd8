// The columns of an order book, and its rows as facts.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "columns/column.hpp"
#include "spo/columns.hpp"
#include "spo/order_book.hpp"
#include "spo/problem.hpp"

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
    };
    void clear() noexcept {
        number_ = 0;
        is_bad_ = false;
    }
    void bad(Field field, Fault fault) noexcept {
        is_bad_ = true;
        mark(field, fault);
    }
    void mark(Field field, Fault fault) noexcept {
        if (number_ < all_.size()) all_[number_++] = {field, fault};
    }
    bool is_bad() const noexcept { return is_bad_; }
    std::span<const One> all() const noexcept { return std::span{all_}.first(number_); }

private:
    std::array<One, 2 * fields> all_{};
    std::size_t number_ = 0;
    bool is_bad_ = false;
};

/// A column of one text. It points into itself, and so stays where it is.
struct OneText {
    explicit OneText(std::string given);
    OneText(const OneText&) = delete;
    OneText& operator=(const OneText&) = delete;
    ~OneText() = default;

    std::string text;
    std::array<std::int32_t, 2> offsets;
    std::array<const void*, 3> buffers;
    ArrowArray array{};
    ColumnType type;
};

/// Which columns a table has, and of what type. Throws `Problem` as `AuditStream` says.
class Layout {
public:
    Layout(const ArrowSchema& schema, const ColumnOptions& options);

    /// The place of a field among the table's columns; empty when there is none.
    std::optional<std::size_t> place(Field field) const noexcept {
        return places_[static_cast<std::size_t>(field)];
    }
    /// What every row has in a field, as a column of one cell; null where the field is no constant.
    const OneText* constant(Field field) const noexcept {
        return constants_[static_cast<std::size_t>(field)].get();
    }
    const ColumnType& table() const noexcept { return table_; }
    const ColumnOptions& options() const noexcept { return options_; }
    const std::vector<std::string>& columns_read() const noexcept { return read_; }
    const std::vector<std::string>& columns_not_read() const noexcept { return not_read_; }
    /// Our word for the table's, where it is given one.
    std::string_view translated(Field field, std::string_view text) const;

private:
    ColumnType table_;
    ColumnOptions options_;
    void add_constants(std::vector<Defect>& defects);

    std::array<std::optional<std::size_t>, fields> places_{};
    std::array<std::unique_ptr<OneText>, fields> constants_;
    std::vector<std::string> read_;
    std::vector<std::string> not_read_;
    using Words = std::map<std::string, std::string, std::less<>>;
    std::array<Words, fields> words_;
};

/// The rows of one batch.
class Rows {
public:
    /// Both must outlive it. Throws `Problem` for an array that does not fit.
    Rows(const Layout& layout, const ArrowArray& batch);

    std::int64_t size() const noexcept { return size_; }

    /// Room for what a row points at.
    struct Room {
        std::vector<Stated> necessary;
        std::vector<BookEvent> events;
    };
    OrderRow read(std::int64_t i, Room& room, Faults& faults) const;
    /// The text of a column that is passed on; numbers are written out. Empty: null.
    std::optional<std::string_view> passed_on(Field field, std::int64_t i, std::string& room) const;

private:
    const Column& at(Field field) const noexcept {
        return columns_[static_cast<std::size_t>(field)];
    }
    bool has(Field field, std::int64_t i) const noexcept {
        const auto& column = at(field);
        return column.is_there() && !column.is_null(cell(field, i));
    }
    /// The cell of a row: of a constant there is but one.
    std::int64_t cell(Field field, std::int64_t i) const noexcept {
        return layout_.constant(field) != nullptr ? 0 : i;
    }
    /// What a cell of text says in our words, without the blanks around it; empty when that is
    /// nothing, or when it cannot be read, which is a fault.
    std::optional<std::string_view> text_in(const Column& column, std::int64_t i, Field field,
                                            Faults& faults) const;
    std::optional<Date> day_in(const Column& column, std::int64_t i, Field field,
                               Faults& faults) const;
    std::optional<Date> day(Field field, std::int64_t i, Faults& faults) const;
    std::optional<bool> yes_or_no_in(const Column& column, std::int64_t i, Field field,
                                     Faults& faults) const;
    std::optional<bool> yes_or_no(Field field, std::int64_t i, Faults& faults) const;
    std::optional<std::int32_t> whole_in(const Column& column, std::int64_t i, Field field,
                                         std::int32_t most, Fault beyond, Faults& faults) const;
    template <class Enum>
    std::optional<Enum> word_in(const Column& column, std::int64_t i, Field field,
                                Faults& faults) const;
    template <class Enum>
    std::optional<Enum> word_of(Field field, std::int64_t i, Faults& faults) const;
    TermFacts term(std::int64_t i, Faults& faults) const;
    void read_necessity(std::int64_t i, Room& room, OrderRow& row, Faults& faults) const;
    void read_events(std::int64_t i, Room& room, Faults& faults) const;
    BookEvent nested_event(const Column& structs, std::int64_t i, Faults& faults) const;

    const Layout& layout_;
    std::int64_t size_ = 0;
    std::array<Column, fields> columns_;
    std::array<const std::int32_t*, fields> days_{};  ///< of those that hold days and no more
};

}  // namespace spo::columns

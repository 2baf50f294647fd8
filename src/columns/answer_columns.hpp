// The columns of the answers: one allocation a batch, filled in from any number of threads.
#pragma once

#include <array>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "columns/order_book_reader.hpp"
#include "spo/columns.hpp"

namespace spo::columns {

/// The columns of fixed width, in the order in which they are given. Before them stand `row` and
/// whatever is passed on; `faults` comes after `status`.
enum class Slot : std::uint8_t {
    row,
    status,
    least_last_day,
    least_last_day_other,
    term,
    term_reason,
    term_provision,
    term_question,
    conditions,
    conditions_reason,
    conditions_provision,
    conditions_question,
    last_day,
    last_day_latest,
    last_day_verdict,
    last_day_reason,
    last_day_provision,
    last_day_question,
    state,
    state_reason,
    state_provision,
    state_question,
    notify_by,
    notify_by_latest,
    notify,
    notify_reason,
    notify_provision,
    notify_question,
    missing,
};
inline constexpr std::size_t slots = 29;

/// Text that varies in length, for one column and one range of rows.
class TextPart {
public:
    void add(std::optional<std::string_view> text) {
        if (text) data_ += *text;
        ends_.push_back(static_cast<std::int64_t>(data_.size()));
        valid_.push_back(text.has_value());
    }
    const std::string& data() const noexcept { return data_; }
    const std::vector<std::int64_t>& ends() const noexcept { return ends_; }
    const std::vector<bool>& valid() const noexcept { return valid_; }

private:
    std::string data_;
    std::vector<std::int64_t> ends_;
    std::vector<bool> valid_;
};

/// Text for a few cells of one column: of those rows, which stand in order.
class SparseText {
public:
    /// The text of a cell is what is added to `data()` until the next is ended.
    std::string& data() noexcept { return data_; }
    void end(std::int64_t cell) { ends_.push_back({cell, data_.size()}); }

    struct End {
        std::int64_t cell;
        std::size_t at;
    };
    const std::string& data() const noexcept { return data_; }
    const std::vector<End>& ends() const noexcept { return ends_; }

private:
    std::string data_;
    std::vector<End> ends_;
};

/// Text in one column, as Arrow has it.
struct TextColumn {
    std::vector<std::int64_t> offsets;
    std::string data;
    std::vector<std::uint8_t> valid;
    std::int64_t nulls = 0;

    static TextColumn joined(std::span<const TextPart* const> parts);
    /// Of that many cells, all null but those of the parts.
    static TextColumn sparse(std::int64_t cells, std::span<const SparseText* const> parts);
};

/// Where the schema's columns come from.
struct AnswerLayout {
    bool has_id = false;
    bool has_force = false;
};
void schema_of_answers(const AnswerLayout& layout, ArrowSchema& out);

}  // namespace spo::columns

namespace spo {

struct AuditBatch::Columns {
    Columns(std::int64_t rows, columns::AnswerLayout which);

    class Writer;

    std::int64_t rows;
    columns::AnswerLayout layout;
    columns::TextColumn ids;
    columns::TextColumn forces;
    columns::TextColumn faults;

    const void* values(columns::Slot slot) const noexcept {
        return block_.get() + value_at_[static_cast<std::size_t>(slot)];
    }
    /// The bitmap of a column; null where no cell of it can be null.
    const void* valid(columns::Slot slot) const noexcept;

private:
    /// Of nothing but noughts, which the system hands out as they are first touched: by the thread
    /// that fills them in.
    struct Freed {
        void operator()(std::uint8_t* block) const noexcept { std::free(block); }
    };

    std::array<std::size_t, columns::slots> value_at_{};
    std::array<std::size_t, columns::slots> valid_at_{};
    std::unique_ptr<std::uint8_t, Freed> block_;
};

/// Writes the answers of some rows on end. Which cells of a column are there is gathered for
/// `rows_gathered` rows, of which the first must be a multiple; what is gathered last is written
/// when the rows are over.
class AuditBatch::Columns::Writer {
public:
    /// `columns` must outlive it.
    Writer(Columns& columns, std::int64_t first_row);
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer() {
        if (at_ % rows_gathered != 0) write_marks();
    }

    void write(std::uint64_t row, bool is_bad, const RowAudit& audit) noexcept;

private:
    /// A bit for each column in which a row has a cell.
    using Marks = std::uint32_t;
    static_assert(columns::slots <= std::numeric_limits<Marks>::digits);
    static constexpr Marks mark(columns::Slot slot, bool is_there) noexcept {
        return Marks{is_there} << static_cast<unsigned>(slot);
    }

    void write_marks() noexcept;
    template <class Number>
    void put(columns::Slot slot, Number number) noexcept {
        reinterpret_cast<Number*>(values_[static_cast<std::size_t>(slot)])[at_] = number;
    }
    Marks put_day(columns::Slot slot, const std::optional<Date>& day) noexcept {
        if (!day) return 0;
        put(slot, day->days_since_1970());
        return mark(slot, true);
    }
    Marks put_finding(columns::Slot verdict, const std::optional<Finding>& finding,
                      std::int8_t word) noexcept;

    std::int64_t at_;
    std::array<std::uint8_t*, columns::slots> values_{};
    /// Of the rows gathered, from the last multiple of as many: their first bytes, then their
    /// second.
    static constexpr std::int64_t rows_gathered = 64;
    std::array<std::array<std::uint8_t, rows_gathered>, sizeof(Marks)> marks_{};
    std::array<std::uint8_t*, columns::slots> bitmaps_{};
};

}  // namespace spo

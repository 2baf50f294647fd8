// The columns of the answers: one allocation a batch, filled in from any number of threads.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
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

/// Text in one column, as Arrow has it.
struct TextColumn {
    std::vector<std::int64_t> offsets;
    std::string data;
    std::vector<std::uint8_t> valid;
    std::int64_t nulls = 0;

    static TextColumn joined(std::span<const TextPart* const> parts);
    /// Of that many cells, all null but these, which stand in order.
    struct Cell {
        std::int64_t at;
        std::string text;
    };
    static TextColumn sparse(std::int64_t cells, std::span<const std::vector<Cell>* const> parts);
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

    /// Writes the answers of one row. Rows of one multiple of 64 and the next must be written by
    /// one thread: they share the bytes that tell which are null.
    void write(std::int64_t i, std::uint64_t row, bool is_bad, const RowAudit& audit) noexcept;

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
    template <class Number>
    void put(columns::Slot slot, std::int64_t i, Number number) noexcept {
        std::memcpy(block_.get() + value_at_[static_cast<std::size_t>(slot)] +
                        static_cast<std::size_t>(i) * sizeof(Number),
                    &number, sizeof(Number));
        const auto bitmap = valid_at_[static_cast<std::size_t>(slot)];
        if (bitmap == 0) return;
        auto& byte = block_[bitmap + static_cast<std::size_t>(i >> 3)];
        byte = static_cast<std::uint8_t>(byte | 1U << (i & 7));
    }
    void put(columns::Slot slot, std::int64_t i, std::optional<Date> day) noexcept {
        if (day) put(slot, i, day->days_since_1970());
    }
    void put(columns::Slot verdict, std::int64_t i, const std::optional<Finding>& finding,
             std::int8_t word) noexcept;

    std::array<std::size_t, columns::slots> value_at_{};
    std::array<std::size_t, columns::slots> valid_at_{};
    std::unique_ptr<std::uint8_t[]> block_;
};

}  // namespace spo

// One column of a table: its cells one by one, whatever their type is, and of some types many at a
// time.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "spo/arrow.h"
#include "spo/date.hpp"

namespace spo::columns {

/// What a column may hold, of what an order book asks for.
enum class Shape : std::uint8_t {
    nothing,  ///< all null
    boolean,
    integer,
    real,
    date32,
    date64,
    timestamp,
    text,
    list,
    structure,
    other,
};

/// A column as its schema tells it.
struct ColumnType {
    Shape shape = Shape::other;
    char code = 0;  ///< the width of numbers; of text 'u', 'U' or 'v'; of lists 'l', 'L' or 'w'
    std::int64_t per_unit = 0;   ///< of timestamps: units a day
    std::int64_t list_size = 0;  ///< of lists of one size
    bool has_zone = false;
    std::string format;  ///< as given, to be told
    std::vector<std::string> child_names = {};
    std::vector<ColumnType> children = {};
    std::shared_ptr<const ColumnType> values = {};  ///< of a dictionary: the type of its values
    static ColumnType of(const ArrowSchema& schema);
};

/// Checks that an array fits its type, and all that can be checked without knowing how long its
/// buffers are. Throws `Problem`.
void require_fit(const ArrowArray& array, const ColumnType& type, std::string_view column,
                 std::int64_t least_length);

/// A column of one batch. Cells are numbered from 0, whatever the offsets.
class Column {
public:
    Column() = default;
    /// Both must outlive it; `require_fit` has passed. `offset` is that of the table's own array.
    Column(const ArrowArray& array, const ColumnType& type, std::int64_t offset)
        : array_(&array), type_(&type), first_(offset + array.offset) {
        // A column without nulls need have no bitmap.
        if (array.n_buffers > 0 && array.null_count != 0 && type.shape != Shape::nothing) {
            valid_ = static_cast<const std::uint8_t*>(array.buffers[0]);
        }
        if (type.values) values_ = std::make_shared<Column>(*array.dictionary, *type.values, 0);
    }

    bool is_there() const noexcept { return array_ != nullptr; }
    /// The shape of its cells: of a dictionary's values.
    Shape shape() const noexcept { return type_->values ? type_->values->shape : type_->shape; }

    bool may_have_nulls() const noexcept {
        return valid_ != nullptr || type_->shape == Shape::nothing;
    }
    bool is_null(std::int64_t i) const noexcept {
        if (type_->shape == Shape::nothing) return true;
        const auto at = first_ + i;
        if (valid_ != nullptr && (valid_[at >> 3] >> (at & 7) & 1) == 0) return true;
        if (!values_) return false;
        const auto index = dictionary_index(i);
        return index && values_->is_null(*index);
    }

    // Each of these asks for a cell that is not null. Empty: not readable.

    std::optional<std::string_view> text(std::int64_t i) const noexcept;
    std::optional<bool> boolean(std::int64_t i) const noexcept;
    /// A whole number, held as one or as a real that is one.
    std::optional<std::int64_t> whole(std::int64_t i) const noexcept;
    bool is_not_a_number(std::int64_t i) const noexcept;
    /// Days since 1970 of a date or a timestamp at midnight. `has_time` tells of a timestamp that
    /// is at none.
    std::optional<std::int64_t> days(std::int64_t i, bool& has_time) const noexcept;

    // The same of many cells on end, from the i-th on: in loops that ask for the type once.

    /// Whether each is null.
    void nulls(std::int64_t i, std::span<bool> out) const noexcept;
    /// Whether the cells are whole numbers or days, and held as such.
    bool has_numbers() const noexcept {
        return !values_ && (type_->shape == Shape::integer || type_->shape == Shape::date32);
    }
    /// Those numbers, and of a dictionary which words its cells are; of a null, any number.
    void numbers(std::int64_t i, std::span<std::int64_t> out) const noexcept;
    /// The same numbers as they stand, where they are of 32 bits with a sign; null where they are
    /// not.
    const std::int32_t* numbers32(std::int64_t i) const noexcept {
        const bool is_narrow = type_->shape == Shape::date32 || type_->code == 'i';
        return is_narrow ? static_cast<const std::int32_t*>(array_->buffers[1]) + first_ + i
                         : nullptr;
    }
    /// What `boolean` says, of a column of booleans; of a cell that is null, either.
    void booleans(std::int64_t i, std::span<bool> out) const noexcept;

    /// How many words the dictionary has; empty where a cell holds its own.
    std::optional<std::int64_t> dictionary_size() const noexcept {
        return values_ ? std::optional{array_->dictionary->length} : std::nullopt;
    }

    /// Which word of the dictionary a cell is; empty where it points outside of them.
    std::optional<std::int64_t> dictionary_index(std::int64_t i) const noexcept;

    /// The cells of a list: from the first to before the last, of `child(0)`.
    struct Range {
        std::int64_t begin;
        std::int64_t end;
    };
    std::optional<Range> range(std::int64_t i) const noexcept;
    /// A child column, of a list or a structure, whose cells are numbered as the child's own (for
    /// a list) or as this one's (for a structure).
    Column child(std::size_t n) const {
        const bool is_list = type_->shape == Shape::list;
        return {*array_->children[n], type_->children[n], is_list ? 0 : first_};
    }
    const ColumnType& type() const noexcept { return *type_; }

private:
    template <class Number>
    void copy_numbers(std::int64_t i, std::span<std::int64_t> out) const noexcept;
    template <class Number>
    Number number(std::int64_t i) const noexcept {
        return static_cast<const Number*>(array_->buffers[1])[first_ + i];
    }

    const ArrowArray* array_ = nullptr;
    const ColumnType* type_ = nullptr;
    std::int64_t first_ = 0;
    const std::uint8_t* valid_ = nullptr;
    std::shared_ptr<const Column> values_;
};

}  // namespace spo::columns

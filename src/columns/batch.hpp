// The columns of one batch, field by field.
#pragma once

#include <array>
#include <cstdint>

#include "columns/column.hpp"
#include "columns/field.hpp"
#include "columns/layout.hpp"

namespace spo::columns {

class Batch {
public:
    /// Both must outlive it. Throws `Problem` for an array that does not fit.
    Batch(const Layout& layout, const ArrowArray& array);

    const Layout& layout() const noexcept { return layout_; }
    const Column& at(Field field) const noexcept {
        return columns_[static_cast<std::size_t>(field)];
    }
    /// Whether the table has the column, or every row the same in its place.
    bool has(Field field) const noexcept { return at(field).is_there(); }
    /// The cell of a row: of a constant there is but one.
    std::int64_t cell(Field field, std::int64_t row) const noexcept {
        return layout_.constant(field) != nullptr ? 0 : row;
    }
    bool is_null(Field field, std::int64_t row) const noexcept {
        return !has(field) || at(field).is_null(cell(field, row));
    }

private:
    const Layout& layout_;
    std::array<Column, fields> columns_;
};

}  // namespace spo::columns

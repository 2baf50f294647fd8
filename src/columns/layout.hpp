// Which columns of an order book a table has, and of what type.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "columns/field.hpp"
#include "spo/columns.hpp"
#include "spo/problem.hpp"

namespace spo::columns {

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

}  // namespace spo::columns

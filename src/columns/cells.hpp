// One cell, read as what its field holds, whatever the type of its column is.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "columns/fault.hpp"
#include "columns/layout.hpp"
#include "spo/date.hpp"

namespace spo::columns {

/// Each asks for a cell that is not null, and answers nothing for one of blanks; nor for one that
/// cannot be read, which is a fault.
class Cells {
public:
    /// `layout` must outlive it.
    explicit Cells(const Layout& layout) : layout_(layout) {}

    std::optional<Date> day(const Column& column, std::int64_t i, Field field,
                            Faults& faults) const;
    std::optional<bool> yes_or_no(const Column& column, std::int64_t i, Field field,
                                  Faults& faults) const;
    /// A part of a length. No more than this.
    static constexpr std::int32_t most_of_a_part = 9999;
    std::optional<std::int32_t> part(const Column& column, std::int64_t i, Field field,
                                     Faults& faults) const;
    /// A number of persons. No order protects more than this, and no case file should hold them.
    static constexpr std::int32_t most_persons = 1000;
    std::optional<std::int32_t> persons(const Column& column, std::int64_t i, Field field,
                                        Faults& faults) const;
    template <class Enum>
    std::optional<Enum> word(const Column& column, std::int64_t i, Field field,
                             Faults& faults) const;

private:
    /// What a text says in our words, without the blanks around it.
    std::optional<std::string_view> text(const Column& column, std::int64_t i, Field field,
                                         Faults& faults) const;
    std::optional<std::int32_t> whole(const Column& column, std::int64_t i, Field field,
                                      std::int32_t most, Fault beyond, Faults& faults) const;

    const Layout& layout_;
};

}  // namespace spo::columns

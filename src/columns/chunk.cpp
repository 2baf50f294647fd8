#include "columns/chunk.hpp"

#include <algorithm>
#include <iterator>
#include <type_traits>

#include "columns/words.hpp"

namespace spo::columns {

namespace {

/// A number that is from nought to `most` after `least`, counted from there.
template <class Number>
std::int32_t counted(Number number, std::int32_t least, std::int32_t most,
                     std::int32_t if_outside) noexcept {
    using Unsigned = std::make_unsigned_t<Number>;  // so that what is before comes out after
    const auto since = static_cast<Unsigned>(number) - static_cast<Unsigned>(Number{least});
    return since <= static_cast<Unsigned>(most) ? static_cast<std::int32_t>(since) : if_outside;
}

}  // namespace

Chunk::Chunk(const Batch& batch) : batch_(batch), cells_(batch.layout()) {
    for (std::size_t f = 0; f < fields; ++f) {
        held_[f].fill(not_recorded);
        const auto field = static_cast<Field>(f);
        const auto size = batch.has(field) ? batch.at(field).dictionary_size() : std::nullopt;
        if (!size) continue;
        // No column has so many words that mean something: what is beyond is not remembered.
        constexpr std::int64_t most_remembered = 1024;
        words_met_[f].assign(static_cast<std::size_t>(std::min(*size, most_remembered)), unread);
    }
}

void Chunk::read(std::int64_t first, std::int64_t rows) {
    first_ = first;
    rows_ = static_cast<std::size_t>(rows);
    faulty_.clear();
    is_faulty_.fill(false);
    for (std::size_t f = 0; f < fields; ++f) read_field(static_cast<Field>(f));
}

void Chunk::read_field(Field field) {
    // Where there is no column, and where it holds nothing but nulls, all stays not recorded.
    if (!batch_.has(field) || batch_.at(field).shape() == Shape::nothing) return;
    switch (kind_of(field)) {
        case Kind::label:
        case Kind::events:
            return;  // what varies in length is read row by row
        case Kind::word:
            if (field == Field::kind) return read_words<OrderKind>(field);
            if (field == Field::how) return read_words<ServiceMethod>(field);
            return read_words<Outcome>(field);
        case Kind::day:
            return read_days(field);
        case Kind::number:
            return read_whole(field);
        case Kind::yes_or_no:
            return read_yes_or_no(field);
        case Kind::list_of_yes_or_no:
            return read_necessity();
    }
}

/// One cell that is not null.
template <class Read>
void Chunk::read_cell(Field field, std::size_t row, std::int64_t cell, Read& read) {
    Faults faults;
    const auto said = read(batch_.at(field), cell, faults);
    held_[static_cast<std::size_t>(field)][row] = said ? static_cast<std::int32_t>(*said) : nothing;
    if (!faults.is_bad()) return;
    for (const auto& one : faults.all()) faulty_.push_back({row, one.field, one.fault});
    is_faulty_[row] = true;
}

/// Whatever the type of the cells is.
template <class Read>
void Chunk::read_each(Field field, Read read) {
    const auto& column = batch_.at(field);
    auto& held = held_[static_cast<std::size_t>(field)];
    for (std::size_t r = 0; r < rows_; ++r) {
        const auto i = batch_.cell(field, first_ + static_cast<std::int64_t>(r));
        if (column.is_null(i)) {
            held[r] = not_recorded;
        } else {
            read_cell(field, r, i, read);
        }
    }
}

/// Cells that are held as numbers: `number` says what one holds, or that it is `unread` and must be
/// asked for by itself.
template <class Number, class Read>
void Chunk::read_numbers(Field field, Number number, Read read) {
    const auto& column = batch_.at(field);
    auto& held = held_[static_cast<std::size_t>(field)];
    column.nulls(first_, std::span{is_null_}.first(rows_));
    // Loops that do one thing each, which the compiler turns into a few instructions for many
    // cells.
    const auto read_all = [rows = rows_, nulls = is_null_.data(), to = held.data(),
                           &number](const auto* numbers) {
        for (std::size_t r = 0; r < rows; ++r) to[r] = number(numbers[r]);
        for (std::size_t r = 0; r < rows; ++r) to[r] = nulls[r] ? not_recorded : to[r];
        auto least = not_recorded;
        for (std::size_t r = 0; r < rows; ++r) least = std::min(least, to[r]);
        return least > unread;
    };
    if (const auto* narrow = column.numbers32(first_)) {
        if (read_all(narrow)) return;
    } else {
        column.numbers(first_, std::span{numbers_}.first(rows_));
        if (read_all(numbers_.data())) return;
    }
    for (std::size_t r = 0; r < rows_; ++r) {
        if (held[r] == unread) read_cell(field, r, first_ + static_cast<std::int64_t>(r), read);
    }
}

void Chunk::read_days(Field field) {
    const auto read = [&](const Column& column, std::int64_t i, Faults& faults) {
        const auto day = cells_.day(column, i, field, faults);
        return day ? std::optional{days_between(Date::first(), *day)} : std::nullopt;
    };
    if (!batch_.at(field).has_numbers()) return read_each(field, read);
    constexpr auto first_day = Date::first().days_since_1970();
    constexpr auto last_day = Date::last().days_since_1970();
    read_numbers(
        field, [](auto day) { return counted(day, first_day, last_day - first_day, unread); },
        read);
}

void Chunk::read_whole(Field field) {
    const bool are_persons = field == Field::protects;
    const auto read = [&](const Column& column, std::int64_t i, Faults& faults) {
        return are_persons ? cells_.persons(column, i, field, faults)
                           : cells_.part(column, i, field, faults);
    };
    if (!batch_.at(field).has_numbers()) return read_each(field, read);
    const auto most = are_persons ? Cells::most_persons : Cells::most_of_a_part;
    read_numbers(
        field, [most](auto number) { return counted(number, 0, most, unread); }, read);
}

void Chunk::read_yes_or_no(Field field) {
    const auto& column = batch_.at(field);
    const bool is_plain = column.shape() == Shape::boolean && !column.dictionary_size();
    if (!is_plain) {
        return read_each(field, [&](const Column& from, std::int64_t i, Faults& faults) {
            const auto said = cells_.yes_or_no(from, i, field, faults);
            return said ? std::optional{stated(said)} : std::nullopt;
        });
    }
    auto& held = held_[static_cast<std::size_t>(field)];
    std::array<bool, most_rows> said;
    column.nulls(first_, std::span{is_null_}.first(rows_));
    column.booleans(first_, std::span{said}.first(rows_));
    for (std::size_t r = 0; r < rows_; ++r) {
        held[r] = is_null_[r] ? not_recorded : static_cast<std::int32_t>(stated(said[r]));
    }
}

template <class Enum>
void Chunk::read_words(Field field) {
    auto& met = words_met_[static_cast<std::size_t>(field)];
    if (met.empty()) {
        return read_each(field, [&](const Column& column, std::int64_t i, Faults& faults) {
            return cells_.word<Enum>(column, i, field, faults);
        });
    }
    read_numbers(
        field,
        [&](std::int64_t index) {
            return index >= 0 && index < std::ssize(met) ? met[static_cast<std::size_t>(index)]
                                                         : unread;
        },
        [&](const Column& column, std::int64_t i, Faults& faults) {
            const auto said = cells_.word<Enum>(column, i, field, faults);
            const auto index = column.dictionary_index(i);
            if (said && index && *index < std::ssize(met)) {
                met[static_cast<std::size_t>(*index)] = static_cast<std::int32_t>(*said);
            }
            return said;
        });
}

void Chunk::read_necessity() {
    necessary_.clear();
    if (read_necessity_in_bulk()) return;
    constexpr auto field = Field::conditions_necessary;
    const auto cells = batch_.at(field).child(0);
    read_each(field, [&](const Column& lists, std::int64_t i, Faults& faults) {
        const auto row = static_cast<std::size_t>(i - first_);
        necessary_from_[row] = static_cast<std::int32_t>(necessary_.size());
        const auto range = lists.range(i);
        const auto room = most_cells - std::ssize(necessary_);
        if (!range || range->end - range->begin > room) {
            faults.bad(field, Fault::unreadable);
            return std::optional<std::size_t>{};
        }
        for (auto at = range->begin; at < range->end; ++at) {
            const auto said =
                cells.is_null(at) ? std::nullopt : cells_.yes_or_no(cells, at, field, faults);
            necessary_.push_back(stated(said));
        }
        return std::optional{necessary_.size()};
    });
}

/// Lists of booleans that stand one after the other, as they do in all but a malformed column, and
/// not more of them than there is room for; false for any others.
bool Chunk::read_necessity_in_bulk() {
    constexpr auto field = Field::conditions_necessary;
    const auto& lists = batch_.at(field);
    const auto cells = lists.child(0);
    if (cells.shape() != Shape::boolean || cells.dictionary_size()) return false;
    auto& held = held_[static_cast<std::size_t>(field)];
    lists.nulls(first_, std::span{is_null_}.first(rows_));
    std::optional<std::int64_t> begin;
    std::int64_t end = 0;
    for (std::size_t r = 0; r < rows_; ++r) {
        held[r] = not_recorded;
        if (is_null_[r]) continue;
        const auto range = lists.range(first_ + static_cast<std::int64_t>(r));
        if (!range) return false;
        if (!begin) begin = end = range->begin;
        if (range->begin < end || range->end - *begin > most_in_bulk) return false;
        end = range->end;
        necessary_from_[r] = static_cast<std::int32_t>(range->begin - *begin);
        held[r] = static_cast<std::int32_t>(range->end - *begin);
    }
    if (!begin) return true;
    std::array<bool, most_in_bulk> is_null;
    std::array<bool, most_in_bulk> said;
    const auto size = static_cast<std::size_t>(end - *begin);
    cells.nulls(*begin, std::span{is_null}.first(size));
    cells.booleans(*begin, std::span{said}.first(size));
    necessary_.resize(size);
    for (std::size_t c = 0; c < size; ++c) {
        necessary_[c] = is_null[c] ? Stated::not_recorded : stated(said[c]);
    }
    return true;
}

}  // namespace spo::columns

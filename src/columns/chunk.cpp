#include "columns/chunk.hpp"

#include <algorithm>

#include "columns/words.hpp"

namespace spo::columns {

Batch::Batch(const Layout& layout, const ArrowArray& array) : layout_(layout) {
    const auto& table = layout.table();
    if (array.n_children != static_cast<std::int64_t>(table.children.size()) ||
        array.children == nullptr || array.length < 0 || array.offset < 0) {
        throw Problem("", "an Arrow array that is no table", "one that fits its schema");
    }
    for (std::size_t f = 0; f < fields; ++f) {
        if (const auto* constant = layout.constant(static_cast<Field>(f))) {
            columns_[f] = Column{constant->array, constant->type, 0};
        }
        const auto place = layout.place(static_cast<Field>(f));
        if (!place) continue;
        const auto& type = table.children[*place];
        if (array.children[*place] == nullptr) {
            throw Problem("/" + table.child_names[*place], "no Arrow array",
                          "one that fits its schema");
        }
        require_fit(*array.children[*place], type, table.child_names[*place],
                    array.offset + array.length);
        columns_[f] = Column{*array.children[*place], type, array.offset};
    }
}

Chunk::Chunk(const Batch& batch) : batch_(batch), cells_(batch.layout()) {
    for (std::size_t f = 0; f < fields; ++f) {
        const auto* dictionary = batch.at(static_cast<Field>(f)).dictionary();
        if (dictionary == nullptr) continue;
        // A dictionary that is longer than what is read of it would be looked up in vain.
        constexpr std::int64_t most_remembered = 1024;
        const auto size = std::min(dictionary->length, most_remembered);
        words_met_[f].assign(static_cast<std::size_t>(size), not_recorded);
    }
}

void Chunk::read(std::int64_t first, std::int64_t rows) {
    first_ = first;
    rows_ = static_cast<std::size_t>(rows);
    faulty_.clear();
    for (std::size_t f = 0; f < fields; ++f) read_field(static_cast<Field>(f));
}

void Chunk::read_field(Field field) {
    if (!batch_.has(field)) return;
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
            return read_each(field, [&](const Column& column, std::int64_t i, Faults& faults) {
                return field == Field::protects ? cells_.persons(column, i, field, faults)
                                                : cells_.part(column, i, field, faults);
            });
        case Kind::yes_or_no:
            return read_each(field, [&](const Column& column, std::int64_t i, Faults& faults) {
                const auto said = cells_.yes_or_no(column, i, field, faults);
                return said ? std::optional{stated(said)} : std::nullopt;
            });
        case Kind::list_of_yes_or_no:
            return read_necessity();
    }
}

/// Whatever the type of the cells is.
template <class Read>
void Chunk::read_each(Field field, Read read) {
    const auto& column = batch_.at(field);
    auto& held = held_[static_cast<std::size_t>(field)];
    Faults faults;
    for (std::size_t r = 0; r < rows_; ++r) {
        const auto i = batch_.cell(field, first_ + static_cast<std::int64_t>(r));
        if (column.is_null(i)) {
            held[r] = not_recorded;
            continue;
        }
        const auto read_cell = read(column, i, faults);
        held[r] = read_cell ? static_cast<std::int32_t>(*read_cell) : nothing;
        if (faults.is_bad()) add_faults(faults, r);
    }
}

void Chunk::add_faults(Faults& faults, std::size_t row) {
    for (const auto& one : faults.all()) faulty_.push_back({row, one.field, one.fault});
    faults.clear();
}

void Chunk::read_days(Field field) {
    const auto& column = batch_.at(field);
    const auto* days = column.date32();
    if (days == nullptr) {
        return read_each(field, [&](const Column& from, std::int64_t i, Faults& faults) {
            const auto day = cells_.day(from, i, field, faults);
            return day ? std::optional{days_between(Date::first(), *day)} : std::nullopt;
        });
    }
    constexpr auto first_day = std::int64_t{Date::first().days_since_1970()};
    constexpr auto last_day = std::int64_t{Date::last().days_since_1970()};
    auto& held = held_[static_cast<std::size_t>(field)];
    bool any_out = false;
    for (std::size_t r = 0; r < rows_; ++r) {
        const auto i = first_ + static_cast<std::int64_t>(r);
        const std::int64_t day = days[i];
        const bool is_in = first_day <= day && day <= last_day;
        const bool is_there = !column.is_null(i);
        any_out |= is_there && !is_in;
        held[r] = !is_there ? not_recorded
                  : is_in   ? static_cast<std::int32_t>(day - first_day)
                            : nothing;
    }
    if (!any_out) return;
    for (std::size_t r = 0; r < rows_; ++r) {
        if (held[r] == nothing) faulty_.push_back({r, field, Fault::out_of_range});
    }
}

template <class Enum>
void Chunk::read_words(Field field) {
    const auto read = [&](const Column& column, std::int64_t i, Faults& faults) {
        return cells_.word<Enum>(column, i, field, faults);
    };
    auto& met = words_met_[static_cast<std::size_t>(field)];
    if (met.empty()) return read_each(field, read);
    return read_each(field, [&](const Column& column, std::int64_t i, Faults& faults) {
        const auto index = column.dictionary_index(i);
        if (!index || *index >= std::ssize(met)) return read(column, i, faults);
        auto& word = met[static_cast<std::size_t>(*index)];
        if (word >= 0) return std::optional{static_cast<Enum>(word)};
        const auto said = read(column, i, faults);
        if (said) word = static_cast<std::int32_t>(*said);
        return said;
    });
}

void Chunk::read_necessity() {
    constexpr auto field = Field::conditions_necessary;
    const auto& lists = batch_.at(field);
    const auto cells = lists.child(0);
    const bool are_bits = cells.shape() == Shape::boolean;
    necessary_.clear();
    read_each(field, [&](const Column& column, std::int64_t i, Faults& faults) {
        const auto row = static_cast<std::size_t>(i - first_);
        necessary_from_[row] = static_cast<std::int32_t>(necessary_.size());
        const auto range = column.range(i);
        if (!range) {
            faults.bad(field, Fault::unreadable);
            return std::optional<std::size_t>{};
        }
        for (auto at = range->begin; at < range->end; ++at) {
            if (cells.is_null(at)) {
                necessary_.push_back(Stated::not_recorded);
            } else {
                necessary_.push_back(stated(are_bits ? cells.boolean(at)
                                                     : cells_.yes_or_no(cells, at, field, faults)));
            }
        }
        return std::optional{necessary_.size()};
    });
}

}  // namespace spo::columns

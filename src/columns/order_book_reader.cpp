#include "columns/order_book_reader.hpp"

#include <algorithm>

namespace spo::columns {
namespace {

/// A term from its parts; `until` is the field that would contradict them.
TermFacts term_from(std::optional<Date> last_day, std::optional<Length> length,
                    Stated until_further_order, Field until, Faults& faults) {
    TermFacts term;
    if (last_day || length) {
        term = {.kind = TermFacts::Kind::fixed, .length = length, .last_day = last_day};
        if (until_further_order == Stated::yes) faults.bad(until, Fault::contradicts);
    } else if (until_further_order == Stated::yes) {
        term.kind = TermFacts::Kind::until_further_order;
    }
    return term;
}

std::optional<Length> length_from(std::optional<std::int32_t> years,
                                  std::optional<std::int32_t> months,
                                  std::optional<std::int32_t> days, Field field, Faults& faults) {
    if (!years && !months && !days) return std::nullopt;
    const Length::Parts parts{
        .years = years.value_or(0), .months = months.value_or(0), .days = days.value_or(0)};
    if (parts == Length::Parts{}) {
        faults.bad(field, Fault::length_out_of_range);
        return std::nullopt;
    }
    return Length{parts};
}

BookEvent nested_event(const Cells& cells, const Column& structs, std::int64_t i, Faults& faults) {
    constexpr auto field = Field::events;
    const auto& names = structs.type().child_names;
    const auto cell = [&](std::string_view wanted) -> std::optional<Column> {
        const auto found = std::find(names.begin(), names.end(), wanted);
        if (found == names.end()) return std::nullopt;
        auto column = structs.child(static_cast<std::size_t>(found - names.begin()));
        return column.is_null(i) ? std::nullopt : std::optional{std::move(column)};
    };
    const auto on = [&](std::string_view wanted) -> std::optional<Date> {
        const auto column = cell(wanted);
        if (!column) return std::nullopt;
        if (!can_hold(column->type(), Kind::day)) {
            faults.bad(field, Fault::not_a_date);
            return std::nullopt;
        }
        return cells.day(*column, i, field, faults);
    };
    const auto part = [&](std::string_view wanted) -> std::optional<std::int32_t> {
        const auto column = cell(wanted);
        if (!column) return std::nullopt;
        return cells.part(*column, i, field, faults);
    };
    const auto kind = cell("kind");
    const auto what =
        kind ? cells.word<BookEventKind>(*kind, i, field, faults) : std::optional<BookEventKind>{};
    if (!what) faults.bad(field, Fault::not_recorded);
    BookEvent event{.kind = what.value_or(BookEventKind::died), .on = on("on")};
    if (const auto how = cell("how")) event.how = cells.word<ServiceMethod>(*how, i, field, faults);
    if (const auto outcome = cell("outcome")) {
        event.outcome = cells.word<Outcome>(*outcome, i, field, faults);
    }
    const auto until = cell("until_further_order");
    event.term = term_from(
        on("last_day"), length_from(part("years"), part("months"), part("days"), field, faults),
        stated(until ? cells.yes_or_no(*until, i, field, faults) : std::nullopt), field, faults);
    if (event.kind == BookEventKind::main_determined && !event.outcome) {
        faults.bad(field, Fault::not_recorded);
    }
    return event;
}

/// The rules leave out what cannot have happened to an order that was not made: it must be told.
void mark_what_comes_before_making(const OrderRow& row, Faults& faults) {
    if (!row.made) return;
    const auto look = [&](const std::optional<BookEvent>& event, Field field) {
        if (event && event->on && *event->on < *row.made) faults.mark(field, Fault::before_made);
    };
    look(row.service, Field::served);
    look(row.discharged, Field::discharged);
    if (row.kind == OrderKind::interim) look(row.main_determined, Field::main_determined);
    for (const auto& event : row.events) {
        const auto field = event.kind == BookEventKind::varied    ? Field::varied
                           : event.kind == BookEventKind::renewed ? Field::renewed
                           : event.kind == BookEventKind::died    ? Field::died
                                                                  : Field::events;
        look(event, field);
    }
}

}  // namespace

RowReader::RowReader(const Chunk& chunk) : chunk_(chunk) {
    using enum Field;
    const auto has_any = [&](std::initializer_list<Field> these) {
        return std::any_of(these.begin(), these.end(),
                           [&](Field one) { return chunk.batch().has(one); });
    };
    has_lengths_ = has_any({years, months, days});
    has_events_ = has_any({varied, varied_last_day, renewed, renewed_last_day, died, events});
}

/// An event of which the table has a column for the day, over the one that the row before had.
bool RowReader::read_event(std::optional<BookEvent>& event, BookEventKind kind, Field field,
                           std::size_t r) {
    if (!chunk_.holds(field, r)) {
        event.reset();
        return false;
    }
    if (!event) event.emplace(BookEvent{.kind = kind});
    return chunk_.put_day(field, r, event->on);
}

void RowReader::read_part_two(std::size_t r, Faults& faults) {
    const auto subject = chunk_.yes_or_no(Field::part_two, r);
    const bool is_told = subject == Stated::yes || chunk_.holds(Field::notification_from, r) ||
                         chunk_.holds(Field::notification_to, r);
    if (!is_told) {
        row_.part_two.reset();
        return;
    }
    if (!row_.part_two) row_.part_two.emplace();
    auto& time = *row_.part_two;
    const bool has_from = chunk_.put_day(Field::notification_from, r, time.from);
    const bool has_to = chunk_.put_day(Field::notification_to, r, time.to);
    if (subject == Stated::no) faults.bad(Field::part_two, Fault::contradicts);
    if (has_from && has_to && *time.to < *time.from) {
        faults.bad(Field::notification_to, Fault::before_from);
    }
}

void RowReader::read_determination(std::size_t r, Faults& faults) {
    const auto outcome = chunk_.word<Outcome>(Field::main_outcome, r);
    auto& determined = row_.main_determined;
    const bool has_day =
        read_event(determined, BookEventKind::main_determined, Field::main_determined, r);
    if (!has_day && !outcome) return;
    if (!determined) determined.emplace(BookEvent{.kind = BookEventKind::main_determined});
    determined->outcome = outcome;
    if (!outcome && row_.kind == OrderKind::interim) {
        faults.bad(Field::main_outcome, Fault::not_recorded);
    }
}

void RowReader::read_change(Field on, Field last_day, BookEventKind kind, std::size_t r,
                            Faults& faults) {
    const auto to = chunk_.day(last_day, r);
    if (!chunk_.is_recorded(on, r)) {
        if (to) faults.bad(on, Fault::not_recorded);
        return;
    }
    const auto when = chunk_.day(on, r);
    // A cell of blanks records nothing.
    if (!when && !to) return;
    events_.push_back(
        {.kind = kind, .on = when, .term = term_from(to, {}, Stated::not_recorded, on, faults)});
}

void RowReader::read_nested_events(std::size_t r, Faults& faults) {
    const auto& batch = chunk_.batch();
    const auto i = chunk_.first() + static_cast<std::int64_t>(r);
    if (batch.is_null(Field::events, i)) return;
    const auto& lists = batch.at(Field::events);
    const auto range = lists.range(i);
    if (!range) {
        faults.bad(Field::events, Fault::unreadable);
        return;
    }
    const auto structs = lists.child(0);
    const Cells cells{batch.layout()};
    for (auto cell = range->begin; cell < range->end; ++cell) {
        if (structs.is_null(cell)) {
            faults.bad(Field::events, Fault::not_recorded);
            continue;
        }
        events_.push_back(nested_event(cells, structs, cell, faults));
    }
}

void RowReader::read_events(std::size_t r, Faults& faults) {
    events_.clear();
    read_change(Field::varied, Field::varied_last_day, BookEventKind::varied, r, faults);
    read_change(Field::renewed, Field::renewed_last_day, BookEventKind::renewed, r, faults);
    if (const auto died = chunk_.day(Field::died, r)) {
        events_.push_back({.kind = BookEventKind::died, .on = died});
    }
    read_nested_events(r, faults);
    row_.events = events_;
}

/// In place, part by part: a term made elsewhere and copied costs as much as the rest of the row.
void RowReader::read_term(std::size_t r, Faults& faults) {
    auto& term = row_.term;
    if (has_lengths_) {
        term.length = length_from(chunk_.number(Field::years, r), chunk_.number(Field::months, r),
                                  chunk_.number(Field::days, r), Field::years, faults);
    }
    chunk_.put_day(Field::last_day, r, term.last_day);
    const bool is_open = chunk_.yes_or_no(Field::until_further_order, r) == Stated::yes;
    if (term.last_day || term.length) {
        term.kind = TermFacts::Kind::fixed;
        if (is_open) faults.bad(Field::until_further_order, Fault::contradicts);
    } else {
        term.kind = is_open ? TermFacts::Kind::until_further_order : TermFacts::Kind::not_recorded;
    }
}

const OrderRow& RowReader::read(std::size_t r, Faults& faults) {
    faults.clear();
    chunk_.tell(r, faults);
    row_.kind = chunk_.word<OrderKind>(Field::kind, r);
    chunk_.put_day(Field::made, r, row_.made);
    read_term(r, faults);
    // A method alone, such as a constant of the whole book, records no service.
    if (read_event(row_.service, BookEventKind::served, Field::served, r)) {
        row_.service->how = chunk_.word<ServiceMethod>(Field::how, r);
    }
    row_.replaces_interim = chunk_.yes_or_no(Field::replaces_interim, r);
    read_part_two(r, faults);
    read_event(row_.discharged, BookEventKind::discharged, Field::discharged, r);
    read_determination(r, faults);
    row_.protects = chunk_.number(Field::protects, r);
    row_.necessary = chunk_.necessary(r);
    if (has_events_) read_events(r, faults);
    if (row_.made && row_.term.last_day && *row_.term.last_day < *row_.made) {
        faults.bad(Field::last_day, Fault::before_made);
    }
    mark_what_comes_before_making(row_, faults);
    if (faults.all().size() > 1) faults.sort();
    return row_;
}

std::optional<std::string_view> passed_on(const Batch& batch, Field field, std::int64_t row,
                                          std::string& room) {
    if (batch.is_null(field, row)) return std::nullopt;
    const auto& column = batch.at(field);
    const auto cell = batch.cell(field, row);
    if (column.shape() == Shape::text) return column.text(cell);
    const auto number = column.whole(cell);
    if (!number) return std::nullopt;
    room = std::to_string(*number);
    return room;
}

}  // namespace spo::columns

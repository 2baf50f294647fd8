// The rows of an order book as facts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "columns/chunk.hpp"
#include "spo/order_book.hpp"

namespace spo::columns {

/// Reads rows of a chunk, each over the one before it.
class RowReader {
public:
    /// `chunk` must outlive it.
    explicit RowReader(const Chunk& chunk);

    /// The row of that number in the chunk; it holds until the next is read. Fills `faults` with
    /// what is wrong with it, cell by cell, and then what two cells cannot both say.
    const OrderRow& read(std::size_t row, Faults& faults);

private:
    void read_term(std::size_t r, Faults& faults);
    bool read_event(std::optional<BookEvent>& event, BookEventKind kind, Field field,
                    std::size_t r);
    void read_part_two(std::size_t r, Faults& faults);
    void read_determination(std::size_t r, Faults& faults);
    void read_change(Field on, Field last_day, BookEventKind kind, std::size_t r, Faults& faults);
    void read_nested_events(std::size_t r, Faults& faults);
    void read_events(std::size_t r, Faults& faults);

    const Chunk& chunk_;
    bool has_lengths_;
    bool has_events_;
    OrderRow row_;
    std::vector<BookEvent> events_;
};

/// The text of a column that is passed on; numbers are written out. Empty: null.
std::optional<std::string_view> passed_on(const Batch& batch, Field field, std::int64_t row,
                                          std::string& room);

}  // namespace spo::columns

// When the defendant was subject to Part 2 of the Sexual Offences Act 2003: section 9(5)-(7).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "spo/notification.hpp"

namespace spo::duty {

/// Whether the duties of section 9 were off on a day.
enum class Exempt : std::uint8_t {
    no,
    yes,
    not_known,  ///< a day of a recorded time is missing
    open,       ///< on a basis of which it is open whether it counts: Q24
};

/// The recorded times, found by day: each look takes time logarithmic in their number.
class PartTwo {
public:
    explicit PartTwo(std::span<const SexualOffencesNotification> times);

    /// An answer, and the index of the time it comes from: meaningless for `no`.
    struct Answer {
        Exempt exempt = Exempt::no;
        std::size_t time = 0;
    };
    Answer on(Date day) const;

    struct Day {
        Date day;
        std::size_t time;  ///< the index of the time it is the first or the final day of
    };
    /// The final day of an exemption that surely holds on `day`: the first day on which none surely
    /// does. Empty when no end is recorded.
    std::optional<Day> final_day(Date day) const;
    /// The first day after `day`, and not after `last`, on which an exemption begins.
    std::optional<Day> begins_after(Date day, Date last) const;

private:
    /// Times that overlap or follow on, as one: from its first day to the day before `to`.
    struct Piece {
        Date from;
        std::optional<Date> to;
        std::size_t first;  ///< the time it begins with
        std::size_t last;   ///< the time that gives `to`
    };
    using Row = std::vector<Piece>;

    static void put_in_one_row(Row& pieces);
    static const Piece* find(const Row& row, Date day);

    Row surely_;
    Row open_;
    std::vector<Day> begins_;  ///< of either, by day
    /// The time without a first day that ends last: not known on any day before its end.
    std::optional<std::size_t> no_beginning_;
    std::optional<Date> no_beginning_to_;
};

}  // namespace spo::duty

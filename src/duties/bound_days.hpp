// The days on which the defendant is subject to an order, found in one look.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "spo/timeline.hpp"

namespace spo::duty {

class BoundDays {
public:
    /// Of all these orders together: to be subject to one of them is to be subject.
    explicit BoundDays(std::span<const OrderLife> lives);

    struct Bound {
        std::size_t order;
        Verdict how;         ///< `met`, or why it cannot be told
        const Finding* why;  ///< of the order's life on that day; null: an end undone later
    };
    /// An order that binds on the day, else one of which it cannot be told, one without a day of
    /// making last of all; empty when none does.
    std::optional<Bound> on(Date day) const;
    /// Whether the days of one of them cannot be told, so that it may have bound on any.
    bool is_one_undated() const noexcept { return undated_.has_value(); }

    /// Whether an order bound on each of some days on end, to the end of the last.
    struct Throughout {
        /// `not_met`: they ended before. Else `unknown` or `for_the_court`: of a day it cannot be
        /// told, or they ended and that has since been undone, or may have been.
        Verdict how = Verdict::met;
        std::optional<Date> ended_on;  ///< the last day on which one bound, if only in part
        std::size_t order = 0;         ///< the order that ended, or of which it cannot be told
        std::optional<Finding> why;    ///< why it ended, or why it cannot be told
    };
    Throughout throughout(Date first, Date last) const;

private:
    /// Days on end, none of them in two pieces.
    struct Piece {
        Date first;
        std::optional<Date> last;
        Bound bound;  ///< its why is never null
    };
    using Row = std::vector<Piece>;

    void note(const OrderLife& life);
    static void put_in_one_row(Row& pieces);
    static const Piece* find(const Row& row, Date day);
    static const Piece* last_before(const Row& row, Date day);
    Throughout ended_before(Date day) const;

    Row surely_;
    Row perhaps_;
    Row in_part_;                   ///< days in the course of which an order ended
    Row undone_;                    ///< days after an end that was, or may have been, undone later
    Row over_;                      ///< days after an end
    std::optional<Bound> undated_;  ///< an order whose days cannot be told may bind on any
};

}  // namespace spo::duty

// The days on which the defendant is subject to any order, found in one look.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "spo/timeline.hpp"

namespace spo::duty {

class BoundDays {
public:
    explicit BoundDays(std::span<const OrderLife> lives);

    struct Bound {
        std::size_t order;
        Verdict how;  ///< `met`, or why it cannot be told
    };
    /// An order that binds on the day, else one of which it cannot be told; empty when none does.
    std::optional<Bound> on(Date day) const;

private:
    /// Days on end, none of them in two pieces.
    struct Piece {
        Date first;
        std::optional<Date> last;
        Bound bound;
    };
    static std::vector<Piece> in_one_row(std::vector<Piece> pieces);
    static const Piece* find(const std::vector<Piece>& row, Date day);

    std::vector<Piece> surely_;
    std::vector<Piece> perhaps_;
};

}  // namespace spo::duty

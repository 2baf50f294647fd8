#include "duties/bound_days.hpp"

#include <algorithm>

namespace spo::duty {

BoundDays::BoundDays(std::span<const OrderLife> lives) {
    std::vector<Piece> surely;
    std::vector<Piece> perhaps;
    for (const auto& life : lives) {
        for (const auto& stretch : life.stretches) {
            if (stretch.binds() == Verdict::not_met) continue;
            auto& pieces = stretch.binds() == Verdict::met ? surely : perhaps;
            pieces.push_back({stretch.first, stretch.last, {life.order, stretch.binds()}});
        }
    }
    surely_ = in_one_row(std::move(surely));
    perhaps_ = in_one_row(std::move(perhaps));
}

/// Sorted by day, each cut to the days that no earlier piece covers.
std::vector<BoundDays::Piece> BoundDays::in_one_row(std::vector<Piece> pieces) {
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Piece& a, const Piece& b) { return a.first < b.first; });
    std::vector<Piece> row;
    for (auto piece : pieces) {
        if (!row.empty()) {
            const auto& covered = row.back().last;
            if (!covered || *covered == Date::last()) break;
            if (piece.last && *piece.last <= *covered) continue;
            if (piece.first <= *covered) piece.first = covered->plus_days(1);
        }
        row.push_back(piece);
    }
    return row;
}

const BoundDays::Piece* BoundDays::find(const std::vector<Piece>& row, Date day) {
    const auto after = std::upper_bound(row.begin(), row.end(), day,
                                        [](Date d, const Piece& one) { return d < one.first; });
    if (after == row.begin()) return nullptr;
    const auto& piece = *std::prev(after);
    return !piece.last || day <= *piece.last ? &piece : nullptr;
}

std::optional<BoundDays::Bound> BoundDays::on(Date day) const {
    if (const auto* piece = find(surely_, day)) return piece->bound;
    if (const auto* piece = find(perhaps_, day)) return piece->bound;
    return std::nullopt;
}

}  // namespace spo::duty

#include "duties/bound_days.hpp"

#include <algorithm>

#include "timeline/endings.hpp"

namespace spo::duty {
BoundDays::BoundDays(std::span<const OrderLife> lives) {
    for (const auto& life : lives) note(life);
    for (auto* row : {&surely_, &perhaps_, &in_part_, &undone_, &over_}) put_in_one_row(*row);
}

void BoundDays::note(const OrderLife& life) {
    if (life.without_day && life.without_day->verdict() != Verdict::not_met && !undated_) {
        undated_ = Bound{life.order, life.without_day->verdict(), &*life.without_day};
    }
    const Stretch* reopens = nullptr;  // the next stretch, looking back, that may bind
    for (auto at = life.stretches.rbegin(); at != life.stretches.rend(); ++at) {
        const auto& stretch = *at;
        const Bound bound{life.order, stretch.binds(), &stretch.why};
        const bool is_in_part = timeline::ended_that_day(stretch);
        if (stretch.binds() == Verdict::not_met || is_in_part) {
            (is_in_part ? in_part_ : over_).push_back({stretch.first, stretch.last, bound});
            if (reopens != nullptr) {
                undone_.push_back(
                    {stretch.first, stretch.last, {life.order, reopens->binds(), &reopens->why}});
            }
        } else {
            auto& row = stretch.binds() == Verdict::met ? surely_ : perhaps_;
            row.push_back({stretch.first, stretch.last, bound});
            reopens = &stretch;
        }
    }
}

/// Sorts by day, and cuts each piece to the days that no earlier one covers.
void BoundDays::put_in_one_row(Row& pieces) {
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) {
        return a.first != b.first ? a.first < b.first : a.bound.order < b.bound.order;
    });
    Row row;
    for (auto piece : pieces) {
        if (!row.empty()) {
            const auto& covered = row.back().last;
            if (!covered || *covered == Date::last()) break;
            if (piece.last && *piece.last <= *covered) continue;
            if (piece.first <= *covered) piece.first = covered->plus_days(1);
        }
        row.push_back(piece);
    }
    pieces = std::move(row);
}

/// The last piece that begins on the day or before it.
const BoundDays::Piece* BoundDays::last_before(const Row& row, Date day) {
    const auto after = std::upper_bound(row.begin(), row.end(), day,
                                        [](Date d, const Piece& one) { return d < one.first; });
    return after == row.begin() ? nullptr : &*std::prev(after);
}

const BoundDays::Piece* BoundDays::find(const Row& row, Date day) {
    const auto* piece = last_before(row, day);
    return piece != nullptr && (!piece->last || day <= *piece->last) ? piece : nullptr;
}

std::optional<BoundDays::Bound> BoundDays::on(Date day) const {
    for (const auto* row : {&surely_, &perhaps_, &in_part_}) {
        if (const auto* piece = find(*row, day)) return piece->bound;
    }
    // An end that was undone leaves open what it does to the days in between.
    if (const auto* piece = find(undone_, day)) {
        const auto how =
            piece->bound.how == Verdict::met ? Verdict::for_the_court : piece->bound.how;
        return Bound{piece->bound.order, how, nullptr};
    }
    return undated_;
}

/// That none bound any more by the end of the day, and since when.
BoundDays::Throughout BoundDays::ended_before(Date day) const {
    Throughout ended{.how = Verdict::not_met, .ended_on = {}, .order = 0, .why = {}};
    for (const auto* row : {&surely_, &perhaps_, &in_part_}) {
        const auto* piece = last_before(*row, day);
        if (piece == nullptr) continue;
        const auto last = std::min(piece->last.value_or(day), day);
        if (ended.ended_on && *ended.ended_on > last) continue;
        ended.ended_on = last;
        ended.order = piece->bound.order;
        ended.why = *piece->bound.why;
    }
    if (const auto* over = find(over_, day)) {
        if (!ended.why || over->bound.order == ended.order) ended.why = *over->bound.why;
    }
    return ended;
}

BoundDays::Throughout BoundDays::throughout(Date first, Date last) const {
    std::optional<Throughout> open;
    for (auto day = first; day <= last;) {
        if (find(surely_, day) == nullptr) {
            const auto* perhaps = find(perhaps_, day);
            const auto* undone = perhaps != nullptr ? nullptr : find(undone_, day);
            const auto* piece = perhaps != nullptr ? perhaps : undone;
            const auto doubt = piece != nullptr ? std::optional{piece->bound} : undated_;
            if (!doubt) return ended_before(day);
            if (!open || all_of(open->how, doubt->how) != open->how) {
                // Undone for sure, it is still open what that does to the days in between.
                const auto how = doubt->how == Verdict::met ? Verdict::for_the_court : doubt->how;
                open = Throughout{
                    .how = how, .ended_on = {}, .order = doubt->order, .why = *doubt->why};
            }
        }
        if (day == Date::last()) break;
        day = day.plus_days(1);
    }
    return open.value_or(Throughout{});
}

}  // namespace spo::duty

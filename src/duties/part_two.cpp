#include "duties/part_two.hpp"

#include <algorithm>

namespace spo::duty {

PartTwo::PartTwo(std::span<const SexualOffencesNotification> times) {
    for (std::size_t i = 0; i < times.size(); ++i) {
        const auto& time = times[i];
        if (!time.from) {
            const bool is_last =
                !no_beginning_ || (no_beginning_to_ && (!time.to || *time.to > *no_beginning_to_));
            if (is_last) {
                no_beginning_ = i;
                no_beginning_to_ = time.to;
            }
            continue;
        }
        if (time.to && *time.to <= *time.from) continue;  // it holds on no day
        begins_.push_back({*time.from, i});
        auto& row = time.basis == PartTwoBasis::other ? open_ : surely_;
        row.push_back({*time.from, time.to, i, i});
    }
    std::stable_sort(begins_.begin(), begins_.end(),
                     [](const Day& a, const Day& b) { return a.day < b.day; });
    put_in_one_row(surely_);
    put_in_one_row(open_);
}

void PartTwo::put_in_one_row(Row& pieces) {
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Piece& a, const Piece& b) { return a.from < b.from; });
    Row row;
    for (const auto& piece : pieces) {
        if (row.empty() || (row.back().to && *row.back().to < piece.from)) {
            row.push_back(piece);
            continue;
        }
        auto& before = row.back();
        if (before.to && (!piece.to || *piece.to > *before.to)) {
            before.to = piece.to;
            before.last = piece.last;
        }
    }
    pieces = std::move(row);
}

const PartTwo::Piece* PartTwo::find(const Row& row, Date day) {
    const auto after = std::upper_bound(row.begin(), row.end(), day,
                                        [](Date d, const Piece& one) { return d < one.from; });
    if (after == row.begin()) return nullptr;
    const auto& piece = *std::prev(after);
    return !piece.to || day < *piece.to ? &piece : nullptr;
}

PartTwo::Answer PartTwo::on(Date day) const {
    if (const auto* piece = find(surely_, day)) return {Exempt::yes, piece->first};
    if (const auto* piece = find(open_, day)) return {Exempt::open, piece->first};
    if (no_beginning_ && (!no_beginning_to_ || day < *no_beginning_to_)) {
        return {Exempt::not_known, *no_beginning_};
    }
    return {};
}

std::optional<PartTwo::Day> PartTwo::final_day(Date day) const {
    const auto* piece = find(surely_, day);
    if (piece == nullptr) return Day{day, 0};
    return piece->to ? std::optional{Day{*piece->to, piece->last}} : std::nullopt;
}

std::optional<PartTwo::Day> PartTwo::begins_after(Date day, Date last) const {
    const auto first = std::upper_bound(begins_.begin(), begins_.end(), day,
                                        [](Date d, const Day& one) { return d < one.day; });
    if (first == begins_.end() || first->day > last) return std::nullopt;
    return *first;
}

}  // namespace spo::duty

// Days along a picture: where each stands, and which are named.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "spo/date.hpp"

namespace spo::report {

/// "1 Apr 2025".
std::string short_day(Date day);

/// A named day, week, month or year.
struct Tick {
    std::int32_t day;
    std::string label;
};

/// A scale of days. Places are in tenths of a pixel, whole numbers, so that the same days always
/// give the same bytes.
class Axis {
public:
    /// From the day `first` to the day `last`, drawn from `left` to `right` (in pixels).
    Axis(std::int32_t first, std::int32_t last, int left, int right);

    /// Where a day begins; the end of a day is where the next one begins. Days beyond either end
    /// are taken to the end.
    std::int64_t begin(std::int64_t day) const;
    std::int64_t middle(std::int32_t day) const { return (begin(day) + begin(day + 1)) / 2; }
    bool holds(std::int32_t day) const { return first_ <= day && day <= last_; }

    /// Days, weeks, months or years, as many as there is room to name.
    std::vector<Tick> ticks() const;

private:
    std::int32_t first_;
    std::int32_t last_;
    int left_;
    int right_;
};

}  // namespace spo::report

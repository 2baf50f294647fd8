#include "report/axis.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace spo::report {
namespace {

constexpr std::array<std::string_view, 12> month_names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string_view month_name(Date day) {
    return month_names[static_cast<std::size_t>(day.month() - 1)];
}

enum class Unit { day, month, year };

/// How often a day is named, about how many days lie between, and how wide a name needs.
struct Step {
    Unit unit;
    int every;
    int days;
    int room;
};

constexpr int room_of_day = 80;
constexpr int room_of_month = 64;
constexpr int room_of_year = 44;

constexpr std::array steps{
    Step{Unit::day, 1, 1, room_of_day},        Step{Unit::day, 2, 2, room_of_day},
    Step{Unit::day, 7, 7, room_of_day},        Step{Unit::day, 14, 14, room_of_day},
    Step{Unit::month, 1, 28, room_of_month},   Step{Unit::month, 3, 90, room_of_month},
    Step{Unit::month, 6, 181, room_of_month},  Step{Unit::year, 1, 365, room_of_year},
    Step{Unit::year, 2, 730, room_of_year},    Step{Unit::year, 5, 1826, room_of_year},
    Step{Unit::year, 10, 3652, room_of_year},  Step{Unit::year, 20, 7305, room_of_year},
    Step{Unit::year, 50, 18262, room_of_year}, Step{Unit::year, 100, 36524, room_of_year},
};

std::string label(Unit unit, Date day) {
    switch (unit) {
        case Unit::day:
            return short_day(day);
        case Unit::month:
            return std::string{month_name(day)} + " " + std::to_string(day.year());
        case Unit::year:
            break;
    }
    return std::to_string(day.year());
}

std::vector<std::int32_t> every_so_many_days(int every, std::int32_t first, std::int32_t last) {
    constexpr std::int32_t a_monday = 4;  // 5 January 1970
    const auto past = ((first - a_monday) % every + every) % every;
    std::vector<std::int32_t> days;
    for (auto day = past == 0 ? first : first + every - past; day <= last; day += every) {
        days.push_back(day);
    }
    return days;
}

/// The first days of months: of every one, every third, every twelfth and so on.
std::vector<std::int32_t> every_so_many_months(int every, std::int32_t first, std::int32_t last) {
    const auto from = Date::from_days_since_1970(first);
    std::vector<std::int32_t> days;
    for (int month = (from.year() * 12 + from.month() - 1) / every * every;; month += every) {
        if (month / 12 < Date::first().year()) continue;
        if (month / 12 > Date::last().year()) break;
        const auto day = Date(month / 12, month % 12 + 1, 1).days_since_1970();
        if (day > last) break;
        if (day >= first) days.push_back(day);
    }
    return days;
}

}  // namespace

std::string short_day(Date day) {
    return std::to_string(day.day()) + " " + std::string{month_name(day)} + " " +
           std::to_string(day.year());
}

Axis::Axis(std::int32_t first, std::int32_t last, int left, int right)
    : first_(std::max(first, Date::first().days_since_1970())),
      last_(std::min(last, Date::last().days_since_1970())),
      left_(left),
      right_(right) {}

std::int64_t Axis::begin(std::int64_t day) const {
    const std::int64_t span = std::int64_t{last_} - first_ + 1;
    const auto from_first = std::clamp<std::int64_t>(day - first_, 0, span);
    return 10 * std::int64_t{left_} + from_first * 10 * (right_ - left_) / span;
}

std::vector<Tick> Axis::ticks() const {
    const std::int64_t span = std::int64_t{last_} - first_ + 1;
    const auto fits = [&](const Step& step) {
        return std::int64_t{step.days} * (right_ - left_) >= std::int64_t{step.room} * span;
    };
    const auto found = std::find_if(steps.begin(), steps.end(), fits);
    const auto& step = found == steps.end() ? steps.back() : *found;
    const auto days =
        step.unit == Unit::day
            ? every_so_many_days(step.every, first_, last_)
            : every_so_many_months(step.every * (step.unit == Unit::year ? 12 : 1), first_, last_);
    std::vector<Tick> ticks;
    for (const auto day : days) {
        ticks.push_back({day, label(step.unit, Date::from_days_since_1970(day))});
    }
    return ticks;
}

}  // namespace spo::report

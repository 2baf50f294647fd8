// Counting calendar months and years: Halsbury's and Migotti's rule, and the other one.
#include "time/counting.hpp"

#include <algorithm>

#include "time/calendar.hpp"

namespace spo::time {
namespace {

/// A date some months on: the corresponding date, or the month's last day where it has none.
struct Corresponding {
    std::int64_t day;
    bool exists;
};

Corresponding months_on(const Months& all, Months::Place start, int months) noexcept {
    const auto month = start.month + months;
    // Beyond the calendar any day will do: the caller refuses whatever lies after the last.
    if (month > Months::last()) return {std::int64_t{Date::last().days_since_1970()} + 367, true};
    const auto day = std::min(start.day, all.length_of(month));
    return {std::int64_t{all.first_of(month)} + day - 1, day == start.day};
}

/// Method A: the corresponding date less one day; where there is none, the month's last day stands.
/// It must not be clamped first and lessened after: no authority gives that day.
Corresponding beginning_with_by_corresponding_date(const Months& all, Months::Place from,
                                                   int months) noexcept {
    Corresponding reached = months_on(all, from, months);
    if (reached.exists) --reached.day;
    return reached;
}

std::optional<Date> in_calendar(std::int64_t day) noexcept {
    constexpr auto first = Date::first().days_since_1970();
    if (day > Date::last().days_since_1970()) return std::nullopt;
    return Date::first().plus_days(static_cast<std::int32_t>(day) - first);
}

std::optional<DateAnswer> counted_after(Date day, int months, std::int64_t further) noexcept {
    const auto& all = Months::all();
    const auto reached = months_on(all, all.find(day.days_since_1970()), months);
    const auto last = in_calendar(reached.day + further);
    if (!last) return std::nullopt;
    if (months == 0) {
        return DateAnswer{*last, std::nullopt, CountingReason::days_counted};
    }
    return DateAnswer{*last, std::nullopt,
                      reached.exists ? CountingReason::corresponding_date
                                     : CountingReason::no_corresponding_date};
}

std::optional<DateAnswer> counted_beginning_with(Date day, int months,
                                                 std::int64_t further) noexcept {
    const std::int32_t from = day.days_since_1970();
    if (months == 0) {
        const auto last = in_calendar(from + further - 1);
        if (!last) return std::nullopt;
        return DateAnswer{*last, std::nullopt, CountingReason::days_counted};
    }
    const auto& all = Months::all();
    const auto start = all.find(from);
    const auto method_a = beginning_with_by_corresponding_date(all, start, months);
    const auto last = in_calendar(method_a.day + further);
    if (!last) return std::nullopt;
    // The methods can differ only for a period that begins on the first of a month: on any other
    // day the day before is in the same month, and both reach the same day or the same month's end.
    if (start.day == 1) {
        const auto method_b = months_on(all, all.find(from - 1), months);
        if (method_a.day != method_b.day) {
            return DateAnswer{*last, in_calendar(method_b.day + further),
                              CountingReason::methods_differ};
        }
    }
    return DateAnswer{*last, std::nullopt,
                      method_a.exists ? CountingReason::corresponding_date
                                      : CountingReason::no_corresponding_date};
}

}  // namespace

std::optional<DateAnswer> last_day(Date day, const Length& length, CountingWord word) noexcept {
    const auto months = length.calendar_months();
    const std::int64_t further = length.further_days();
    return word == CountingWord::after ? counted_after(day, months, further)
                                       : counted_beginning_with(day, months, further);
}

std::optional<DateAnswer> last_day_of_least_term(Date day, const LeastTerm& least) noexcept {
    return counted_beginning_with(day, least.months, 0);
}

std::optional<Date> last_day_of_months(Date day, int months) noexcept {
    const auto& all = Months::all();
    const auto from = all.find(day.days_since_1970());
    return in_calendar(beginning_with_by_corresponding_date(all, from, months).day);
}

}  // namespace spo::time

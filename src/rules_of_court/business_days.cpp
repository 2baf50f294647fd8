// Business days: rule 2(1) of the Magistrates' Courts Rules 1981 and rule 6(4) of the Hearsay
// Evidence in Civil Proceedings Rules 1999, which say the same.
#include <algorithm>

#include "rules_of_court/days.hpp"

namespace spo {
namespace {

/// 1 January 1970 was a Thursday, three days after a Monday.
bool is_weekend(Date day) noexcept {
    const std::int32_t since_a_monday = (day.days_since_1970() + 3) % 7;
    const std::int32_t weekday = since_a_monday < 0 ? since_a_monday + 7 : since_a_monday;
    return weekday >= 5;
}

/// The n-th business day met on the way from `day`, which is not counted, in steps of one day.
std::optional<Date> nth_business_day(Date day, int n, int step) noexcept {
    if (n < 1) return std::nullopt;
    for (auto next = rules_of_court::days_on(day, step); next;
         next = rules_of_court::days_on(*next, step)) {
        const auto is_business = is_business_day(*next);
        // A day that is not known to be one or the other makes every later count unsure.
        if (!is_business) return std::nullopt;
        if (*is_business && --n == 0) return next;
    }
    return std::nullopt;
}

}  // namespace

std::optional<bool> is_business_day(Date day) noexcept {
    if (is_weekend(day)) return false;
    if (day < bank_holidays_first() || day > bank_holidays_last()) return std::nullopt;
    const auto holidays = bank_holidays();
    return !std::binary_search(
        holidays.begin(), holidays.end(), BankHoliday{day, {}},
        [](const BankHoliday& one, const BankHoliday& other) { return one.day < other.day; });
}

std::optional<Date> business_days_after(Date day, int n) noexcept {
    return nth_business_day(day, n, 1);
}

std::optional<Date> business_days_before(Date day, int n) noexcept {
    // `day` itself is the last of the n where it is a business day, so the count back starts from
    // the day after it; and the n business days follow the day before the first of them.
    const auto after = rules_of_court::days_on(day, 1);
    const auto first = after ? nth_business_day(*after, n, -1) : std::nullopt;
    return first ? rules_of_court::days_on(*first, -1) : std::nullopt;
}

}  // namespace spo

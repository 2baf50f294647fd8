// RFC 3339, 5.6: date-time.
#include "time/instant.hpp"

#include <optional>

#include "spo/problem.hpp"
#include "time/calendar.hpp"

namespace spo {
namespace time {
namespace {

constexpr std::int64_t microseconds_per_second = 1'000'000;
constexpr std::int64_t seconds_per_day = 86'400;

bool is_a_day(int year, int month, int day) {
    return year >= first_year && year <= last_year && month >= 1 && month <= 12 && day >= 1 &&
           day <= days_in_month(year, month);
}

/// Takes the parts of a text from its front.
class Parts {
public:
    explicit Parts(std::string_view text) : rest_(text) {}

    bool is_at_end() const { return rest_.empty(); }

    /// A number of exactly so many digits.
    std::optional<int> number(std::size_t digits) {
        if (rest_.size() < digits) return std::nullopt;
        int value = 0;
        for (const char c : rest_.substr(0, digits)) {
            if (c < '0' || c > '9') return std::nullopt;
            value = value * 10 + (c - '0');
        }
        rest_.remove_prefix(digits);
        return value;
    }
    /// One of these characters.
    std::optional<char> one_of(std::string_view characters) {
        if (rest_.empty() || characters.find(rest_.front()) == std::string_view::npos) {
            return std::nullopt;
        }
        const char c = rest_.front();
        rest_.remove_prefix(1);
        return c;
    }

private:
    std::string_view rest_;
};

/// The digits after a decimal point, as microseconds; nothing when there are none.
std::optional<std::int64_t> fraction(Parts& parts) {
    std::int64_t microseconds = 0;
    std::int64_t unit = microseconds_per_second / 10;
    bool any = false;
    while (const auto digit = parts.number(1)) {
        any = true;
        microseconds += *digit * unit;
        unit /= 10;
    }
    if (!any) return std::nullopt;
    return microseconds;
}

/// "+01:00" in minutes; nothing when it is none.
std::optional<int> offset(Parts& parts, char sign) {
    const auto hours = parts.number(2);
    if (!hours || !parts.one_of(":")) return std::nullopt;
    const auto minutes = parts.number(2);
    if (!minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    return (sign == '-' ? -1 : 1) * (*hours * 60 + *minutes);
}

}  // namespace

ReadInstant read_instant(std::string_view text, Instant::WithoutOffset naive) {
    Parts parts{text};
    const auto year = parts.number(4);
    if (!year || !parts.one_of("-")) return {};
    const auto month = parts.number(2);
    if (!month || !parts.one_of("-")) return {};
    const auto day = parts.number(2);
    if (!day || !parts.one_of("Tt ")) return {};
    const auto hour = parts.number(2);
    if (!hour || !parts.one_of(":")) return {};
    const auto minute = parts.number(2);
    if (!minute || !parts.one_of(":")) return {};
    const auto second = parts.number(2);
    if (!second) return {};
    std::int64_t microseconds = 0;
    if (parts.one_of(".")) {
        const auto read = fraction(parts);
        if (!read) return {};
        microseconds = *read;
    }
    int offset_minutes = 0;
    if (parts.is_at_end()) {
        if (naive == Instant::WithoutOffset::refused) return {{}, Unread::no_offset};
    } else if (const auto sign = parts.one_of("+-")) {
        const auto read = offset(parts, *sign);
        if (!read) return {};
        offset_minutes = *read;
    } else if (!parts.one_of("Zz")) {
        return {};
    }
    if (!parts.is_at_end()) return {};

    if (!is_a_day(*year, *month, *day) || *hour > 23 || *minute > 59 || *second > 60) {
        return {{}, Unread::no_such_moment};
    }
    const std::int64_t utc_minutes = *hour * 60 + *minute - offset_minutes;
    // A leap second comes at the end of a day in UTC.
    constexpr std::int64_t minutes_per_day = 24 * 60;
    const bool ends_a_day = (utc_minutes + 1 + minutes_per_day) % minutes_per_day == 0;
    if (*second == 60 && !ends_a_day) return {{}, Unread::no_such_moment};
    const std::int64_t seconds =
        days_since_1970({*year, *month, *day}) * seconds_per_day + utc_minutes * 60 + *second;
    try {
        return {Instant::from_microseconds_since_1970(seconds * microseconds_per_second +
                                                      microseconds)};
    } catch (const Problem&) {  // by its offset, a moment of another year
        return {{}, Unread::no_such_moment};
    }
}

}  // namespace time

namespace {

constexpr std::int64_t microseconds_per_day = 86'400'000'000;

/// Rounded down, before 1970 as well.
std::int64_t days_of(std::int64_t microseconds) {
    const auto days = microseconds / microseconds_per_day;
    return microseconds % microseconds_per_day < 0 ? days - 1 : days;
}

}  // namespace

Instant Instant::from_microseconds_since_1970(std::int64_t microseconds) {
    const auto days = days_of(microseconds);
    if (days < Date::first().days_since_1970() || days > Date::last().days_since_1970()) {
        throw Problem("", "a moment out of range", "a moment of the years 1900 to 2399");
    }
    return Instant{microseconds};
}

Instant Instant::parse(std::string_view text, WithoutOffset naive) {
    const auto read = time::read_instant(text, naive);
    if (read.instant) return *read.instant;
    const auto found = read.why == time::Unread::no_offset
                           ? std::string{"a time without an offset from UTC"}
                           : "text of " + std::to_string(text.size()) + " bytes";
    throw Problem("", found, "a time such as 2025-06-14T10:32:05Z or 2025-06-14T11:32:05+01:00");
}

Date Instant::date() const {
    return Date::from_days_since_1970(static_cast<std::int32_t>(days_of(microseconds_)));
}

std::string Instant::iso() const {
    constexpr std::int64_t per_second = 1'000'000;
    const std::int64_t of_day = microseconds_ - days_of(microseconds_) * microseconds_per_day;
    const auto two = [](std::int64_t number) {
        return std::string{static_cast<char>('0' + number / 10),
                           static_cast<char>('0' + number % 10)};
    };
    const std::int64_t seconds = of_day / per_second;
    std::string text = date().iso() + "T" + two(seconds / 3600) + ":" + two(seconds / 60 % 60) +
                       ":" + two(seconds % 60);
    if (const auto fraction = of_day % per_second; fraction != 0) {
        const auto digits = std::to_string(per_second + fraction).substr(1);
        text += "." + digits.substr(0, digits.find_last_not_of('0') + 1);
    }
    return text + "Z";
}

}  // namespace spo

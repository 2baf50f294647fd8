// Lengths of time, and the two ways in which the law counts them.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "spo/date.hpp"

namespace spo {

/// A length of time as a court states it: calendar years and months, then weeks and days.
class Length {
public:
    /// The parts of a length; those not given are nought.
    struct Parts {
        int years = 0;
        int months = 0;
        int weeks = 0;
        int days = 0;
        friend bool operator==(const Parts&, const Parts&) = default;
    };

    /// Throws `Problem` when a part is negative or more than 9999, or when all are nought.
    explicit Length(Parts parts);

    static Length in_years(int n) { return Length({.years = n}); }
    static Length in_months(int n) { return Length({.months = n}); }
    static Length in_days(int n) { return Length({.days = n}); }

    const Parts& parts() const noexcept { return parts_; }
    /// Years and months together, in calendar months.
    std::int32_t calendar_months() const noexcept { return parts_.years * 12 + parts_.months; }
    /// Weeks and days together, in days.
    std::int32_t further_days() const noexcept { return parts_.weeks * 7 + parts_.days; }

    /// "2 years and 6 months".
    std::string in_words() const;

    friend bool operator==(const Length&, const Length&) = default;

private:
    Parts parts_;
};

/// How a period counts the day it is measured from.
enum class CountingWord : std::uint8_t {
    beginning_with,  ///< "beginning with the day on which": that day is the first day
    after,           ///< "after the day on which": that day does not count
};

/// Why a date is what it is.
enum class CountingReason : std::uint8_t {
    days_counted,           ///< days only: there is one way to count
    corresponding_date,     ///< the corresponding date (less one day for "beginning with")
    no_corresponding_date,  ///< the month reached has no such date, so its last day is taken
    methods_differ,         ///< two methods give different days, and no authority chooses
};

/// The reason in one sentence.
std::string_view sentence(CountingReason reason) noexcept;

/// A date worked out, and another one where there are two methods and they differ.
struct DateAnswer {
    Date date;                        ///< the library's answer
    std::optional<Date> alternative;  ///< the other method's, when it differs
    CountingReason reason;

    friend bool operator==(const DateAnswer&, const DateAnswer&) = default;
};

/// A length with its counting word.
///
/// Method A, the library's answer for "beginning with": the corresponding date in the month
/// reached, less one day; the last day of that month when it has no such date. Method B, returned
/// as the alternative when it differs: count from the day before, as for "after". Years and months
/// are counted first, then weeks and days. For "after": the corresponding date, or the last day of
/// the month when it has none; there is no second method.
class Period {
public:
    Period(Length length, CountingWord word) noexcept : length_(length), word_(word) {}

    const Length& length() const noexcept { return length_; }
    CountingWord counting_word() const noexcept { return word_; }

    /// The last day of the period measured from `day`, inclusive. Throws `Problem` when it lies
    /// after 31 December 2399.
    DateAnswer last_day(Date day) const;

    /// "2 years beginning with".
    std::string in_words() const;

    friend bool operator==(const Period&, const Period&) = default;

private:
    Length length_;
    CountingWord word_;
};

/// `length` beginning with a day: that day is day one.
inline Period beginning_with(Length length) noexcept {
    return {length, CountingWord::beginning_with};
}
/// `length` after a day: the next day is day one.
inline Period after(Length length) noexcept { return {length, CountingWord::after}; }

std::ostream& operator<<(std::ostream& out, const DateAnswer& answer);

}  // namespace spo

// A moment in time, to the microsecond.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "spo/date.hpp"

namespace spo {

/// A moment, counted in UTC. No time zone is guessed: text without an offset is no moment, unless
/// the caller says that it is UTC.
class Instant {
public:
    /// Throws `Problem` outside the years 1900 to 2399.
    static Instant from_microseconds_since_1970(std::int64_t microseconds);

    /// What text without an offset means.
    enum class WithoutOffset : std::uint8_t { refused, utc };

    /// Reads RFC 3339: "2025-06-14T10:32:05Z", "2025-06-14 11:32:05.25+01:00". What is finer than a
    /// microsecond is cut off. A leap second is the moment after it. Throws `Problem`.
    static Instant parse(std::string_view text, WithoutOffset naive = WithoutOffset::refused);

    std::int64_t microseconds_since_1970() const noexcept { return microseconds_; }

    /// In UTC, with as many digits of a second as it has: "2025-06-14T10:32:05.25Z".
    std::string iso() const;
    /// The day, in UTC.
    Date date() const;

    friend auto operator<=>(const Instant&, const Instant&) = default;

private:
    explicit constexpr Instant(std::int64_t microseconds) noexcept : microseconds_(microseconds) {}
    std::int64_t microseconds_;
};

}  // namespace spo

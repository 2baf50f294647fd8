// When the defendant was subject to Part 2 of the Sexual Offences Act 2003: section 9(5)-(7).
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "spo/notification.hpp"

namespace spo::duty {

/// Whether the duties of section 9 were off on a day.
enum class Exempt : std::uint8_t {
    no,
    yes,
    not_known,  ///< a day of a recorded time is missing
    open,       ///< on a basis of which it is open whether it counts: Q24
};

class PartTwo {
public:
    explicit PartTwo(std::span<const SexualOffencesNotification> times) : times_(times) {}

    Exempt on(Date day) const;
    /// The final day of an exemption that surely holds on `day`: the first day on which none surely
    /// does. Empty when no end is recorded.
    std::optional<Date> final_day(Date day) const;
    /// The first day after `day`, and not after `last`, on which an exemption begins.
    std::optional<Date> begins_after(Date day, Date last) const;

private:
    std::span<const SexualOffencesNotification> times_;
};

}  // namespace spo::duty

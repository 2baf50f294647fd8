// How long an order, or one condition, runs: section 3 and section 5(6).
#pragma once

#include <optional>
#include <variant>

#include "spo/date.hpp"
#include "spo/period.hpp"

namespace spo {

/// A fixed period, by its length beginning with the day the order is made, by its last day, or by
/// both, which are then checked against each other.
class FixedTerm {
public:
    explicit FixedTerm(Length length) : length_(length) {}
    explicit FixedTerm(Date last_day) : last_day_(last_day) {}
    FixedTerm(Length length, Date last_day) : length_(length), last_day_(last_day) {}

    const std::optional<Length>& length() const noexcept { return length_; }
    const std::optional<Date>& last_day() const noexcept { return last_day_; }

    friend bool operator==(const FixedTerm&, const FixedTerm&) = default;

private:
    std::optional<Length> length_;
    std::optional<Date> last_day_;
};

/// Until a further order (section 3(1)(b)): there is no end date.
struct UntilFurtherOrder {
    friend bool operator==(UntilFurtherOrder, UntilFurtherOrder) = default;
};

/// The order itself is silent about how long it runs. Not the same as a term nobody recorded,
/// which is an absent `std::optional<Term>`.
struct TermNotSpecified {
    friend bool operator==(TermNotSpecified, TermNotSpecified) = default;
};

using Term = std::variant<TermNotSpecified, UntilFurtherOrder, FixedTerm>;

}  // namespace spo

// The one exception: a value that cannot exist, or a file that cannot be read.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace spo {

/// One thing wrong with what was given: where, what was found, and what was expected.
///
/// `found` repeats a value only where the vocabulary is closed (dates, numbers, listed words, ids).
/// Free text and anything personal is described by its kind and length, never repeated.
struct Defect {
    std::string pointer;   ///< JSON pointer (RFC 6901) to the value; "" for the whole
    std::string found;     ///< what was there
    std::string expected;  ///< what would have been accepted

    /// "/orders/0/made_on: found 2023-02-29; expected a day of the calendar (YYYY-MM-DD)"
    std::string text() const;

    friend bool operator==(const Defect&, const Defect&) = default;
};

/// Thrown by constructors and readers, and by nothing else. It carries every defect found, at least
/// one. What the law makes of a well-formed value is never a `Problem`: it is a `Finding`.
class Problem : public std::invalid_argument {
public:
    Problem(std::string pointer, std::string found, std::string expected);
    /// `defects` must not be empty.
    explicit Problem(std::vector<Defect> defects);

    const std::vector<Defect>& defects() const noexcept { return defects_; }
    /// The place of the first defect.
    const std::string& pointer() const noexcept { return defects_.front().pointer; }

private:
    std::vector<Defect> defects_;
};

}  // namespace spo

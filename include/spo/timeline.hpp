// From events to intervals: which orders and which conditions bind on which days, and why each
// interval starts and ends.
//
// Days are counted once, in one way. Every stretch is of whole days and includes both its first and
// its last; the last day of a period is inclusive, as the Act counts. An order binds from the day
// it is made (section 3(2) counts that day). On a day in the course of which something ended an
// order or a condition, it bound for a part of the day that no case file records: that day is a
// stretch of its own, with the verdict `unknown`.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "spo/case_file.hpp"
#include "spo/date.hpp"
#include "spo/finding.hpp"
#include "spo/report.hpp"

namespace spo {

/// Days on end for which one answer holds, and the answer: `met` binds, `not_met` does not bind,
/// `unknown` a fact is missing, `for_the_court` the reading is open.
struct Stretch {
    Date first;
    std::optional<Date> last;  ///< inclusive; absent: until something else happens
    Finding why;

    Verdict binds() const noexcept { return why.verdict(); }
};

/// A condition with its wording from a day on.
struct Wording {
    Date from;
    Condition condition;               ///< as worded from that day
    std::optional<std::size_t> event;  ///< index of the event that worded it so; absent: as made
};

/// One condition of an order, from the day it was imposed.
struct ConditionLife {
    std::size_t condition;  ///< its number in the order: those made with it, then those added
    Id<Condition> id;
    std::optional<std::size_t> added_by;  ///< index of the event; absent: made with the order
    std::vector<Wording> wordings;        ///< in order of day; one at least, unless undated
    std::vector<Stretch> stretches;       ///< its own, apart from the order's
};

/// One order, from the day it was made to the end of time.
struct OrderLife {
    std::size_t order;               ///< index in the file
    std::vector<Stretch> stretches;  ///< in order, without gaps; none when the day made is missing
    std::vector<ConditionLife> conditions;
    std::optional<Finding> without_day;  ///< why there are no stretches, when there are none
};

/// The kinds of dated things in a chronology.
enum class MilestoneKind : std::uint8_t {
    application_made,
    application_determined,
    order_made,
    event,  ///< an event of the file
    notification,
    order_ends,      ///< the last day of a fixed period
    condition_ends,  ///< the last day of a condition's own period
    gap_begins,      ///< an interim order has ended and no order binds yet
    gap_ends,        ///< the full order that follows it is made
    part_two_begins,
    part_two_ends,
    turns_18,
};

/// One line of a chronology.
struct Milestone {
    Date day;
    MilestoneKind kind;
    std::string text;                  ///< ids and dates only
    std::string pointer;               ///< JSON pointer to the fact it comes from
    std::optional<std::size_t> order;  ///< index of the order it concerns
};

/// Whether one order binds on a day.
struct OrderState {
    std::size_t order;
    Finding why;
};

/// Whether one condition binds on a day, and its wording then.
struct ConditionState {
    std::size_t order;
    std::size_t condition;  ///< its number in the order
    Finding why;
    const Wording* worded;  ///< as worded on that day; null when it was not imposed yet
    /// As worded until that day, when it was worded anew in the course of it; null otherwise.
    const Wording* worded_before;
};

/// What binds on one day.
struct State {
    Date on;
    std::vector<OrderState> orders;          ///< every order of the file, in its order
    std::vector<ConditionState> conditions;  ///< every condition of every order
};

/// The life of every order of a case file. Immutable; copying it is cheap.
class Timeline {
public:
    explicit Timeline(CaseFile file);

    const CaseFile& case_file() const noexcept;
    /// One for each order of the file, in its order.
    std::span<const OrderLife> orders() const noexcept;
    /// Everything dated, in order of day.
    const std::vector<Milestone>& chronology() const;
    /// Events that are out of order, contradict another or could not have happened; each finding
    /// names the events.
    std::span<const Finding> conflicts() const noexcept;
    /// Things in the file that have no day and so stand on no line: JSON pointers.
    std::vector<std::string> undated() const;

    /// What binds on `day`. Refers to this timeline, which must outlive it.
    State state(Date day) const;
    /// Whether one order binds on `day`; the same answer as in `state`, without the rest.
    Finding order_on(std::size_t order, Date day) const;
    /// The same of the conditions of one order.
    std::vector<ConditionState> conditions_on(std::size_t order, Date day) const;
    /// Every day on which the answer of `state` changes, in order.
    std::vector<Date> changes() const;

    /// A finding of this timeline in words.
    Explanation explain(const Finding& finding) const;
    const report::Explainer& explainer() const;

    struct Parts;
    /// What it is made of; for the library's own answers.
    const Parts& parts() const noexcept { return *parts_; }

private:
    std::shared_ptr<const Parts> parts_;
};

}  // namespace spo

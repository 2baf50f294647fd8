// A reported act against the conditions in force: sections 8 and 11. For each condition, whether it
// bound on the day and whether the act is within its typed terms; then what has to be proved, and
// what is recorded of each. Nothing here says that an offence was committed.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "spo/case_file.hpp"
#include "spo/date.hpp"
#include "spo/duties.hpp"
#include "spo/finding.hpp"
#include "spo/offence.hpp"
#include "spo/report.hpp"
#include "spo/timeline.hpp"

namespace spo {

/// Days on end, both ends included.
struct DayRange {
    Date first;
    Date last;

    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// One act held against one condition.
struct ConditionMatch {
    std::size_t order;
    std::size_t condition;  ///< its number in the order
    /// Whether the condition bound: `met` on the day, or on every day of the range; `not_met` on
    /// none of them; `unknown` on some only, or where a fact is missing.
    Finding in_force;
    /// Whether the act is within the condition's typed terms, as worded then: `met`, `not_met` (the
    /// finding names the term that puts it outside), `unknown` (it names the missing fact) or
    /// `for_the_court`.
    Finding touches;
    /// Index of the event that gave it the wording looked at; absent: as made.
    std::optional<std::size_t> worded_by;
    std::vector<DayRange> missed;  ///< the occasions missed, of a requirement that recurs

    /// Both together.
    Verdict verdict() const noexcept { return all_of(in_force.verdict(), touches.verdict()); }
};

/// What is looked at for the offence of section 8(1). The last four are no elements of it: they are
/// evidence, or bear on where it can be tried.
enum class Element : std::uint8_t {
    order_made,
    in_force,
    person_bound,
    act_within_condition,
    without_reasonable_excuse,
    where_done,
    served,
    known,
    certified_copy,
};

struct ElementFinding {
    Element element;
    Finding finding;
};

/// The elements for one order.
struct OrderElements {
    std::size_t order;
    std::vector<ElementFinding> elements;  ///< one of each, in the order of the enumeration
};

/// One act.
struct ActAssessment {
    std::size_t conduct;
    /// The days on which it may have been done; absent where not recorded.
    std::optional<Date> first;
    std::optional<Date> last;
    std::vector<ConditionMatch> conditions;  ///< of every order, in the file's order
    std::vector<OrderElements> orders;       ///< every order of the file
    /// The greatest sentence for a breach on those days; absent where no order can have bound.
    std::optional<MaximumPenalty> maximum;
    std::vector<Finding> penalty;  ///< the findings behind it, placed on the act
};

/// Reported acts of a file against its orders, as at a day. Immutable; copying it is cheap.
class BreachAssessment {
public:
    BreachAssessment(Timeline timeline, Date as_at, std::vector<ActAssessment> acts,
                     std::vector<NotificationOffence> of_notifying);

    const Timeline& timeline() const noexcept { return timeline_; }
    const CaseFile& case_file() const noexcept { return timeline_.case_file(); }
    Date as_at() const noexcept { return as_at_; }
    std::span<const ActAssessment> acts() const noexcept { return *acts_; }
    /// The offences of section 11 that the duties to notify may have given rise to; none when one
    /// act was asked for.
    std::span<const NotificationOffence> of_notifying() const noexcept { return *of_notifying_; }

    /// What the reader must know besides: acts dated after the as-at day, events that do not fit
    /// together, law that is not known so late.
    std::vector<Notice> notices() const;
    /// The open questions that findings lean on, each once, in order.
    std::vector<const OpenQuestion*> questions() const;
    /// A finding in words. It must be one of this assessment's.
    Explanation explain(const Finding& finding) const;
    /// A match in words: the places are those of the wording that was looked at.
    Explanation explain(const ConditionMatch& match) const;

private:
    Timeline timeline_;
    Date as_at_;
    std::shared_ptr<const std::vector<ActAssessment>> acts_;
    std::shared_ptr<const std::vector<NotificationOffence>> of_notifying_;
};

/// Holds the reported acts of the file, or the one of that id, against every condition of every
/// order; with all acts, the duties to notify as well. An act dated after `as_at` is looked at like
/// any other, and a notice says so. Throws `Problem` when no act has that id.
BreachAssessment assess(const CaseFile& file, const std::optional<Ref<Conduct>>& conduct,
                        Date as_at);
/// The same, on a timeline already worked out.
BreachAssessment assess(const Timeline& timeline, const std::optional<Ref<Conduct>>& conduct,
                        Date as_at);

}  // namespace spo

// What the person bound must notify, and by when: sections 9 and 10; and the days to come.
//
// Both answers are as at a day: they are worked out from the file as it stood at the end of that
// day, and not with hindsight. What is dated later has not happened: an order not yet made, an
// event, a notification, a determination. Only a hearing is dated in the future by its nature: the
// day recorded is the day it is fixed for, and the day of fixing it is not recorded. A hearing is
// therefore known from the day of the application it is of. So are days that were set in advance:
// the end of a term, or of a time subject to Part 2 of the Sexual Offences Act 2003. A thing
// without a day is taken as known.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "spo/date.hpp"
#include "spo/finding.hpp"
#include "spo/notification.hpp"
#include "spo/offence.hpp"
#include "spo/timeline.hpp"

namespace spo {

/// How a duty stands on the as-at day.
enum class DutyState : std::uint8_t {
    not_required,   ///< it never arose
    exempt,         ///< section 9(5): subject to Part 2 of the Sexual Offences Act 2003
    due,            ///< not done, and its last day has not passed
    late,           ///< not done, and its last day has passed
    done,           ///< done in time
    done_late,      ///< done after its last day
    lapsed,         ///< the order ended, or the defendant died, before it was done
    unknown,        ///< a fact is missing
    for_the_court,  ///< the facts are there and their reading is open, or two days are possible
};

/// One duty to notify.
struct Duty {
    NotificationOf of;
    std::optional<std::size_t> order;         ///< whose duty: for the first notification
    std::optional<std::size_t> event;         ///< the name use, the move or the service behind it
    std::optional<std::size_t> notification;  ///< the notification that did it
    /// The day its clock started: two when service can be read two ways.
    std::optional<Date> clock_earliest;
    std::optional<Date> clock_latest;
    /// Its last day, inclusive: the third day, the first being the day the clock started. Never
    /// moved for a weekend or a holiday: Q18.
    std::optional<Date> last_day_earliest;
    std::optional<Date> last_day_latest;
    DutyState state;
    Finding arises;  ///< whether there is such a duty: `met`, `not_met`, `unknown`, `for_the_court`
    Finding stands;  ///< why it stands as it does
    /// Where to notify: the police area; for a move, the new home's after it and the old one's
    /// before it. Empty when it is not known.
    std::optional<PoliceArea> area;
    std::optional<PoliceArea> area_before_move;
    Finding where;  ///< why there: section 10(1)-(3)
    /// Why its clock started when it did, for a first notification: the services that give the
    /// earlier and the later day, by the rules of court, or the final day of section 9(6)-(7).
    std::vector<Finding> clock = {};
    /// What the notification looked at said, for a first one: section 9(2).
    std::vector<Finding> content = {};
};

/// Every notification duty that the file, as it stood on `as_at`, gives rise to, in order of clock.
std::vector<Duty> duties(const Timeline& timeline, Date as_at);

/// A failure of section 11, seen as the offence it would be. It is told as one only where its
/// elements are `met`, which no library can say of a reasonable excuse: so the best it can be is
/// `for_the_court`.
struct NotificationOffence {
    Offence offence;
    std::optional<Duty> duty;                 ///< the duty failed, for the three of section 9
    std::optional<std::size_t> notification;  ///< for the others: the notification it happened at
    std::optional<std::size_t> failure;       ///< what the file holds of it: excuse, prosecution
    /// The first day of the offence: for a duty the day after its last, which is not settled (Q16);
    /// two when service can be read two ways. If there was a failure: see `elements`.
    std::optional<Date> first_day_earliest;
    std::optional<Date> first_day_latest;
    /// The last day of it: the day on which the duty was done, else the as-at day. Two when the
    /// order ended before that.
    std::optional<Date> last_day_earliest;
    std::optional<Date> last_day_latest;
    Verdict verdict;                ///< of the elements together
    std::vector<Finding> elements;  ///< what has to be shown
    std::vector<Finding> matters;   ///< when it is committed, how often, where it may be tried
    /// Absent for a failure that the facts of the file do not bear out.
    std::optional<MaximumPenalty> maximum;
    std::vector<Finding> penalty;  ///< the findings behind the maximum
};

/// Every failure to notify up to `as_at`, in the order of the duties; then those of section 10(5)
/// and of section 11(1)(b), as the file lists the notifications. A duty whose state is unknown or
/// for the court is among them, with that verdict. One that was not failed is not, unless the file
/// records a failure in it: then its verdict is `not_met`.
std::vector<NotificationOffence> notification_offences(const Timeline& timeline, Date as_at);

/// The kinds of days to come.
enum class DeadlineKind : std::uint8_t {
    notification,            ///< last day of a duty that is due
    order_ends,              ///< last day of an order's fixed period
    condition_ends,          ///< last day of a condition's own period
    free_discharge,          ///< first day on which discharge needs nobody's consent (4(4)(b))
    renewal_reminder,        ///< so many days before an order ends; the number is the user's
    interim_before_hearing,  ///< an interim order ends before the hearing fixed
    hearing,
    appeal,          ///< last day to appeal, by the configured limit (Q30)
    hearsay_notice,  ///< last day to serve notice of hearsay
    turns_18,
};

/// A day to come.
struct Deadline {
    DeadlineKind kind;
    Date day;                    ///< the earlier where there are two
    std::optional<Date> latest;  ///< the later, when there are two
    std::optional<std::size_t> order;
    std::optional<std::size_t> condition;  ///< its number in the order
    std::optional<std::size_t> event;
    Finding why;
    std::vector<Finding> clock = {};  ///< for a notification: as in its duty
};

/// What the user wants to be told of.
struct DeadlineOptions {
    int renewal_lead_days = 56;  ///< how long before the end of an order to remind of renewal
};

/// The days from `as_at` on, as the file stood on that day, in order. Throws `Problem` unless the
/// lead is from 0 to 3650.
std::vector<Deadline> deadlines(const Timeline& timeline, Date as_at, DeadlineOptions options = {});

}  // namespace spo

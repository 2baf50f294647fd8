// The plain facts that the rules read: small, flat and cheap to fill from any source of data.
#pragma once

#include <cstdint>
#include <optional>

#include "spo/application.hpp"
#include "spo/case_file.hpp"
#include "spo/chief_officer.hpp"
#include "spo/date.hpp"
#include "spo/event.hpp"
#include "spo/finding.hpp"
#include "spo/law.hpp"
#include "spo/notification.hpp"
#include "spo/offence.hpp"
#include "spo/order.hpp"
#include "spo/term.hpp"

namespace spo {

class Timeline;

/// A fact that may be stated either way, or not recorded: silence is never a denial.
enum class Stated : std::uint8_t { not_recorded, no, yes };

constexpr Stated stated(std::optional<bool> fact) noexcept {
    return !fact ? Stated::not_recorded : *fact ? Stated::yes : Stated::no;
}

/// A term in plain numbers.
struct TermFacts {
    enum class Kind : std::uint8_t { not_recorded, not_specified, until_further_order, fixed };

    Kind kind = Kind::not_recorded;
    std::optional<Length> length = {};  ///< of a fixed period, when its length is given
    std::optional<Date> last_day = {};  ///< of a fixed period, when its last day is given
};

/// Who applies, as far as the rules ask.
struct ApplicantFacts {
    std::optional<Office> office = {};
    std::optional<Force> force = {};
    bool other_body = false;  ///< a body that section 14(1) does not name is recorded

    /// Somebody whom section 14(1) does not name.
    bool is_no_chief_officer() const noexcept { return other_body || office == Office::other; }

    friend bool operator==(const ApplicantFacts&, const ApplicantFacts&) = default;
};

/// How far the main application of an interim order or application has come.
struct MainApplicationFacts {
    bool recorded = false;
    bool seeks_interim_only = false;  ///< then it is no main application at all
    std::optional<Date> made_on = {};
    ApplicantFacts by = {};
    std::optional<Outcome> outcome = {};  ///< absent: no determination is recorded
    std::optional<Date> determined_on = {};
};

/// Numbers about the acts relied on.
struct ActFacts {
    std::optional<std::int32_t> number = {};  ///< absent: not recorded; 0: none alleged
    std::int32_t without_kind = 0;
    std::int32_t of_other_kind = 0;
    std::int32_t first_without_kind = 0;   ///< index; meaningful when there is one
    std::int32_t first_of_other_kind = 0;  ///< index; meaningful when there is one
    std::int32_t elsewhere = 0;            ///< recorded as done outside England and Wales
    std::int32_t before_commencement = 0;  ///< recorded as done before the Act began
    std::optional<Date> oldest = {};       ///< the day of the oldest act whose day is recorded
};

/// What the rules read of an application.
struct ApplicationFacts {
    Date as_at;
    std::optional<Date> made_on = {};
    bool determined = false;  ///< it has ended, so it was made, whether or not the day is recorded
    std::optional<Seeks> seeks = {};
    std::optional<ApplicationForm> form = {};
    ApplicantFacts by = {};
    std::optional<AreaGround> area_ground = {};
    std::optional<PoliceArea> defendant_area = {};
    ActFacts acts = {};
    Stated appears_acts = Stated::not_recorded;
    Stated appears_risk = Stated::not_recorded;
    Stated appears_necessary = Stated::not_recorded;
    std::optional<std::int32_t> at_risk = {};  ///< persons the risk is to
    std::int32_t at_risk_never_targeted = 0;   ///< of those, when every act's target is recorded
    bool harm_recorded = false;
    MainApplicationFacts main = {};  ///< for an application that seeks an interim order
    Date commencement;               ///< of sections 1 to 14
};

/// How many pairs of conditions are named one by one; the rest are counted.
inline constexpr std::int32_t most_pairs_named = 100;

/// Two orders compared for section 2(7).
struct EarlierOrderFacts {
    std::int32_t in_force = 0;        ///< earlier full orders in force on the day
    std::int32_t first_in_force = 0;  ///< index in the file; meaningful when there is one
    std::int32_t state_unknown = 0;   ///< earlier full orders whose state that day cannot be told
    std::int32_t first_unknown = 0;   ///< index in the file; meaningful when there is one
    std::int32_t clashes = 0;         ///< pairs of typed conditions that cannot both be obeyed
    std::int32_t interim = 0;  ///< interim orders on other applications that may be in force then
};

/// What the rules read of an order.
struct OrderFacts {
    Date as_at;
    OrderKind kind = OrderKind::full;
    bool proposed = false;
    std::optional<OrderRoute> route = {};
    std::optional<CourtKind> court_kind = {};
    std::optional<Date> made_on = {};
    TermFacts term = {};
    std::optional<LeastTerm> least_term = {};  ///< in force on the day made

    bool has_application = false;
    std::optional<Date> application_made_on = {};
    std::optional<Seeks> application_seeks = {};
    std::optional<Outcome> application_outcome = {};
    ApplicantFacts application_by = {};
    ActFacts acts = {};  ///< of the application it is made on
    bool risk_recorded = false;
    bool necessity_recorded = false;
    MainApplicationFacts main = {};  ///< for an interim order

    Stated found_acts = Stated::not_recorded;
    Stated found_risk = Stated::not_recorded;
    Stated found_necessary = Stated::not_recorded;
    Stated found_appropriate = Stated::not_recorded;

    std::optional<Date> turns_18 = {};  ///< the first day on which the defendant is 18
    EarlierOrderFacts earlier = {};
    std::optional<Date> earlier_searched_on = {};

    std::optional<std::int32_t> conditions = {};  ///< absent: not recorded; 0: it imposes none
    std::int32_t without_wording = 0;
    std::int32_t first_without_wording = 0;
    std::int32_t locality_unstated = 0;
    std::int32_t first_locality_unstated = 0;
    std::int32_t locality_not_recorded = 0;
    std::int32_t first_locality_not_recorded = 0;
    std::int32_t own_terms = 0;
    std::int32_t own_term_unstated = 0;
    std::int32_t first_own_term_unstated = 0;

    bool omits_date_made = false;
    bool omits_period = false;
    bool omits_conditions = false;
    bool omits_locality = false;
    bool omits_differing_period = false;
    Date commencement;  ///< of sections 1 to 14

    /// An order made on conviction or acquittal: no rule of this Act is applied to it.
    bool outside_these_rules() const noexcept {
        return route == OrderRoute::on_conviction || route == OrderRoute::on_acquittal;
    }
    /// Whether the rules on orders made on a chief officer's application apply.
    bool is_full() const noexcept { return kind == OrderKind::full && !outside_these_rules(); }
    bool is_interim() const noexcept {
        return kind == OrderKind::interim && !outside_these_rules();
    }
};

/// What the rules read of a condition, with its order's facts beside it.
struct ConditionFacts {
    enum class LocalityKind : std::uint8_t { not_recorded, uk_wide, limited, limited_unstated };

    std::optional<std::int32_t> protects = {};  ///< how many persons; absent: not recorded
    Stated necessary = Stated::not_recorded;
    Stated avoids_religious_conflict = Stated::not_recorded;
    Stated avoids_work_or_education = Stated::not_recorded;
    bool religion_recorded = false;           ///< of the defendant
    bool work_or_education_recorded = false;  ///< of the defendant
    LocalityKind locality = LocalityKind::not_recorded;
    TermFacts own_term = {};  ///< not recorded: it runs with the order
};

/// How two typed conditions, of two orders, cannot both be obeyed.
enum class Clash : std::uint8_t {
    none,
    of_place,   ///< one requires being where the other forbids being
    of_person,  ///< one means meeting whom the other forbids meeting
};

/// A condition of a new order beside a condition of an earlier one.
struct PairFacts {
    Clash clash = Clash::none;
    std::int32_t earlier_order = 0;      ///< index in the file
    std::int32_t earlier_condition = 0;  ///< index in that order
};

/// Where the defendant resides, or has a home address, on a day, as far as recorded.
struct ResidenceFacts {
    enum class Kind : std::uint8_t {
        not_recorded,
        day_not_recorded,  ///< moves are recorded, and the day looked at is not
        move_incomplete,   ///< of a move, the day or where it led is not recorded
        in_area,           ///< in a police area of England and Wales
        elsewhere,         ///< in Scotland, in Northern Ireland or abroad
        nowhere,           ///< there is no home address
    };

    Kind kind = Kind::not_recorded;
    std::optional<PoliceArea> area = {};  ///< when `in_area`
    /// Index of the move that it follows from; absent: it is the defendant's recorded police area.
    std::optional<std::int32_t> move = {};

    bool is_in(std::optional<PoliceArea> other) const noexcept {
        return kind == Kind::in_area && area == other;
    }
};

/// Who applies to change an order, or appeals.
struct PartyFacts {
    std::optional<Party> party = {};
    ApplicantFacts officer = {};
    std::optional<RelevantAs> relevant_as = {};
    std::int32_t event = 0;  ///< index of the event that says it, or ought to
};

/// Who applied for the order that is to be changed.
struct OrderApplicantFacts {
    std::int32_t order = 0;                        ///< index of the order in the file
    std::optional<std::int32_t> application = {};  ///< index of the application; absent: none
    ApplicantFacts by = {};
};

/// One consent to early discharge.
struct ConsentFacts {
    Stated given = Stated::not_recorded;
    std::int32_t event = 0;  ///< index of the event that records it; meaningful when there is one
};

/// The officers who wanted to be heard, counted.
struct OfficersHeardFacts {
    std::optional<std::int32_t> listed = {};  ///< absent: not recorded; 0: none wanted to be
    std::int32_t wanted = 0;
    std::int32_t not_heard = 0;  ///< wanted to be heard, and were not
    std::int32_t not_told = 0;   ///< of whom either is not recorded
};

/// The conditions that a variation or a renewal adds, counted.
struct AddedConditionFacts {
    std::int32_t number = 0;
    std::int32_t not_necessary = 0;  ///< that the court found not necessary
    std::int32_t not_recorded = 0;   ///< whose necessity is not recorded
    // Numbers of conditions in their order, those made with it coming first.
    std::int32_t first_not_necessary = 0;  ///< meaningful when there is one
    std::int32_t first_not_recorded = 0;   ///< meaningful when there is one
};

/// An application to change an order, or the decision on one.
enum class ChangeStep : std::uint8_t { applied, varied, renewed, discharged };

/// What the rules read of an application to vary, renew or discharge, or of the decision on one.
struct ChangeFacts {
    Date as_at;
    ChangeStep step = ChangeStep::applied;
    std::optional<Change> sought = {};  ///< for an application
    bool decided = false;               ///< for an application: how it ended is recorded
    /// For an application: it was granted, and no event says what was ordered.
    bool granted_alone = false;
    std::optional<ApplicationForm> form = {};

    OrderKind order_kind = OrderKind::full;
    bool order_proposed = false;
    std::optional<OrderRoute> order_route = {};
    std::optional<Date> order_made_on = {};
    OrderApplicantFacts order_applicant = {};

    /// The day of the decision. For an application, until it is decided: the day of its hearing,
    /// when that is to come, else the as-at day.
    std::optional<Date> day = {};
    PartyFacts by = {};
    ResidenceFacts residence_when_applied = {};
    ResidenceFacts residence = {};  ///< on `day`

    std::optional<Hearing> defendant_heard = {};
    OfficersHeardFacts officers = {};
    AddedConditionFacts added = {};

    ConsentFacts defendant_consent = {};
    ConsentFacts applicant_consent = {};        ///< of the officer who applies for the discharge
    ConsentFacts order_applicant_consent = {};  ///< of the officer who applied for the order
    ConsentFacts area_consent = {};             ///< of the officer for the area of residence
    /// The last day of two years beginning with the day the order was made, by the later count;
    /// absent past the end of the calendar, or without that day.
    std::optional<Date> two_years_end = {};
    std::optional<std::int32_t> renewal = {};         ///< the last renewal before `day`
    std::optional<Date> two_years_from_renewal = {};  ///< counted likewise

    bool is_decision() const noexcept { return step != ChangeStep::applied; }
    /// Whether the order is one of this Act and was made: no other can be changed under it.
    bool is_of_made_order() const noexcept {
        return !order_proposed && order_route != OrderRoute::on_conviction &&
               order_route != OrderRoute::on_acquittal;
    }
    bool is_of_full_order() const noexcept {
        return order_kind == OrderKind::full && is_of_made_order();
    }
    bool is_of_interim_order() const noexcept {
        return order_kind == OrderKind::interim && is_of_made_order();
    }
};

/// What an appeal is against.
enum class AppealAgainst : std::uint8_t {
    not_recorded,
    order_made,
    order_proposed,       ///< nothing has been decided
    application_refused,  ///< an application for an order
    application_not_refused,
    application_undecided,
    change_made,
    change_refused,
    change_withdrawn,
    interim_change,  ///< any decision under section 5(8)
};

/// What the rules read of an appeal.
struct AppealFacts {
    AppealAgainst against = AppealAgainst::not_recorded;
    OperandKind decision_kind = OperandKind::none;  ///< what `decision` is an index of
    std::int32_t decision = 0;                      ///< the order, the application or the event
    bool of_order_outside_these_rules = false;
    OrderKind order_kind = OrderKind::full;  ///< of the order made
    std::optional<Seeks> sought = {};        ///< by the application refused
    PartyFacts by = {};                      ///< who appeals
    PartyFacts change_by = {};               ///< who had applied for the change
    OrderApplicantFacts order_applicant = {};
    ResidenceFacts residence = {};  ///< on the day of the appeal

    std::optional<Date> on = {};
    std::optional<Date> decided_on = {};
    std::optional<Date> last_day = {};  ///< by the configured limit; absent past the calendar
};

/// What the rules read of the end of an appeal.
struct AppealEndFacts {
    AppealOutcome outcome = AppealOutcome::dismissed;
    std::optional<AppealEffect> effect = {};
};

/// A request to verify identity (section 10(5)).
struct IdentityFacts {
    Stated requested = Stated::not_recorded;
    Stated allowed = Stated::not_recorded;
};

/// Which home address counts for a notification of a move (section 10(3)).
enum class HomeCounted : std::uint8_t {
    not_a_move,
    move_not_recorded,
    days_not_recorded,
    fresh,
    old
};

/// What the rules read of a notification.
struct NotificationFacts {
    NotificationOf of = NotificationOf::first;
    Stated attended = Stated::not_recorded;
    std::optional<PoliceArea> area = {};  ///< of the station attended
    Stated oral = Stated::not_recorded;
    std::optional<NotifiedTo> given_to = {};
    Stated acknowledged = Stated::not_recorded;
    IdentityFacts fingerprints = {};
    IdentityFacts photographs = {};
    std::optional<std::int32_t> names = {};  ///< how many were notified
    bool own_name_missing = false;           ///< the recorded one is not among them
    bool other_name_missing = false;         ///< a recorded other name is not among them
    /// A use of a name, on or before the day, that is not among them: index of the event.
    std::optional<std::int32_t> used_name_missing = {};
    bool home_address_given = false;
    bool has_no_home = false;  ///< in the United Kingdom, as the last move says

    HomeCounted home_counted = HomeCounted::not_a_move;
    std::int32_t move = 0;     ///< index of the move notified; meaningful when it is one
    ResidenceFacts home = {};  ///< where the home address that counts is
    /// The order that a magistrates' court last made by that day; absent when there is none.
    std::optional<std::int32_t> last_order = {};
    bool last_order_dated = false;
    std::optional<CourtKind> court_kind = {};
    std::optional<PoliceArea> court_area = {};
};

/// What the rules on penalties read: sections 8(2) to (4) and 11(2) and (7).
struct PenaltyFacts {
    Offence offence = Offence::breach;
    /// The first and the last day on which the offence was committed, or can have been: one day
    /// twice where the day is known.
    std::optional<Date> from = {};
    std::optional<Date> to = {};
    /// An earlier first day, where that of an offence that goes on has another reading (Q16).
    std::optional<Date> perhaps_from = {};
    /// A day before which it cannot have been, where no first day is recorded: the order's making.
    std::optional<Date> not_before = {};
    std::optional<Date> convicted_on = {};
    std::optional<Date> defendant_born = {};
    Date as_at;
    Date commencement = Law::england_and_wales().commencement();
    Date known_up_to = Law::england_and_wales().known_up_to();
};

/// The facts of one application of a case file.
ApplicationFacts application_facts(const CaseFile& file, std::size_t application, Date as_at);
/// The facts of one order of a case file. With many orders make one timeline and use it for all.
OrderFacts order_facts(const CaseFile& file, std::size_t order, Date as_at);
OrderFacts order_facts(const Timeline& timeline, std::size_t order, Date as_at);
/// The facts of one condition of an order of a case file.
ConditionFacts condition_facts(const CaseFile& file, std::size_t order, std::size_t condition);
/// The facts of one `applied`, `varied`, `renewed` or `discharged` event of a case file; empty for
/// any other event. Finding what an event points at takes time linear in the file: `check` looks
/// everything up in one index.
std::optional<ChangeFacts> change_facts(const CaseFile& file, std::size_t event, Date as_at);
/// The facts of one `appealed` event of a case file; empty for any other.
std::optional<AppealFacts> appeal_facts(const CaseFile& file, std::size_t event);
/// The facts of one `appeal_ended` event of a case file; empty for any other.
std::optional<AppealEndFacts> appeal_end_facts(const CaseFile& file, std::size_t event);
/// The facts of one notification of a case file.
NotificationFacts notification_facts(const CaseFile& file, std::size_t notification);
/// Whether the full order `earlier` of a case file bound, after all that happened to it, when the
/// full order `later` was made (on `as_at`, while that is only proposed).
bool in_force_when_made(const Timeline& timeline, std::size_t earlier, std::size_t later,
                        Date as_at);
/// Whether and how two conditions cannot both be obeyed, by their types alone.
Clash clash(const Condition& one, const Condition& other);

}  // namespace spo

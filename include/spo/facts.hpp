// The plain facts that the rules read: small, flat and cheap to fill from any source of data.
#pragma once

#include <cstdint>
#include <optional>

#include "spo/application.hpp"
#include "spo/case_file.hpp"
#include "spo/chief_officer.hpp"
#include "spo/date.hpp"
#include "spo/order.hpp"
#include "spo/term.hpp"

namespace spo {

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
};

/// What the rules read of an application.
struct ApplicationFacts {
    Date as_at;
    std::optional<Date> made_on = {};
    bool determined = false;  ///< it has ended, so it was made, whether or not the day is recorded
    std::optional<Seeks> seeks = {};
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
    std::int32_t in_force = 0;        ///< earlier full orders in force on the day, on their terms
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

/// The facts of one application of a case file.
ApplicationFacts application_facts(const CaseFile& file, std::size_t application, Date as_at);
/// The facts of one order of a case file.
OrderFacts order_facts(const CaseFile& file, std::size_t order, Date as_at);
/// The facts of one condition of an order of a case file.
ConditionFacts condition_facts(const CaseFile& file, std::size_t order, std::size_t condition);
/// Whether the full order `earlier` of a case file was, on its term as made, in force when the full
/// order `later` was made (on `as_at`, while that is only proposed).
bool in_force_when_made(const CaseFile& file, std::size_t earlier, std::size_t later, Date as_at);
/// Whether a condition of an order, by its own period if it has one, still runs on `day`.
bool still_runs(const Order& order, const Condition& condition, Date day);
/// Whether and how two conditions cannot both be obeyed, by their types alone.
Clash clash(const Condition& one, const Condition& other);

}  // namespace spo

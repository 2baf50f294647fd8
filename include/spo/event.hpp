// What happened after an application or an order was made: sections 4, 5(7)-(8), 7 and 9, and
// service under the rules of court.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "spo/application.hpp"
#include "spo/chief_officer.hpp"
#include "spo/condition.hpp"
#include "spo/confidential.hpp"
#include "spo/date.hpp"
#include "spo/id.hpp"
#include "spo/order.hpp"
#include "spo/service.hpp"
#include "spo/term.hpp"

namespace spo {

// In every event `on` is the day it happened; absent, the day was not recorded. An event's own `id`
// is needed only where another points at it.

/// A paper served, or an attempt recorded as service. One order may have several.
struct Served {
    std::optional<Id<EventMark>> id = {};
    std::optional<Ref<Order>> order = {};              ///< whose copy was served
    std::optional<Ref<Application>> application = {};  ///< for a summons or hearsay papers
    std::optional<Document> document = {};             ///< absent: the copy of the order
    std::optional<Date> on = {};                       ///< handed, left, posted or sent
    std::optional<std::string> at = {};                ///< the time, "16:05"
    std::optional<ServiceMethod> how = {};
    std::optional<bool> court_directed = {};     ///< the court specified this method
    std::optional<Date> court_set_day = {};      ///< the day of receipt that the court set
    std::optional<Date> produced_on = {};        ///< printed and posted by a computer, on this day
    std::optional<Date> shown_received_on = {};  ///< the day of receipt that was proved
    std::optional<Server> by = {};
    std::optional<std::string> server = {};    ///< the person who served it
    std::optional<std::string> capacity = {};  ///< "constable", "process server"
    std::optional<Confidential> place = {};

    friend bool operator==(const Served&, const Served&) = default;
};

/// A hearing fixed for a day: of an application, or of one to change an order.
struct HearingFixed {
    std::optional<Id<EventMark>> id = {};
    std::optional<Ref<Application>> application = {};
    std::optional<Ref<EventMark>> applied = {};  ///< an `applied` event
    std::optional<Date> on = {};                 ///< the day of the hearing
    /// The notice of hearsay the court set in place of the 21 days of the rules, in days.
    std::optional<int> hearsay_days = {};

    friend bool operator==(const HearingFixed&, const HearingFixed&) = default;
};

/// What an application under section 4(1) or 5(7) asks for.
enum class Change : std::uint8_t { vary, renew, discharge };

/// Who applies, consents or appeals.
enum class Party : std::uint8_t { defendant, chief_officer, other };

/// On which limb of the definition in section 14(1) a chief officer is a relevant one.
enum class RelevantAs : std::uint8_t {
    area_of_residence,      ///< (a) of the area in which the defendant resides
    believes_in_area,       ///< (b) the officer's belief that the defendant is there or coming
    applied_for_the_order,  ///< (c) applied for the order itself
};

/// Who applies to change an order, or appeals.
struct ChangeApplicant {
    Party party;
    std::optional<ChiefOfficer> officer = {};
    std::optional<RelevantAs> relevant_as = {};

    friend bool operator==(const ChangeApplicant&, const ChangeApplicant&) = default;
};

/// A consent to early discharge (section 4(4)(b)), given or refused.
struct Consent {
    Party party;
    std::optional<ChiefOfficer> officer = {};
    std::optional<bool> given = {};
    std::optional<Date> on = {};

    friend bool operator==(const Consent&, const Consent&) = default;
};

/// How the defendant was heard (section 4(2)(a)).
enum class Hearing : std::uint8_t {
    heard,
    given_opportunity,  ///< told of the hearing, and did not take part
    not_heard,
};

/// A relevant chief officer and the hearing (section 4(2)(b)).
struct OfficerHeard {
    ChiefOfficer officer;
    std::optional<bool> wanted = {};  ///< wanted to be heard
    std::optional<bool> heard = {};

    friend bool operator==(const OfficerHeard&, const OfficerHeard&) = default;
};

/// Whom the court heard before it decided (section 4(2)).
struct Heard {
    std::optional<Hearing> defendant = {};
    std::optional<std::vector<OfficerHeard>> officers = {};  ///< empty: none wanted to be heard

    friend bool operator==(const Heard&, const Heard&) = default;
};

/// An application to vary, renew or discharge an order (section 4(1); 5(7) for an interim one).
struct Applied {
    std::optional<Id<EventMark>> id = {};
    Ref<Order> order;
    std::optional<Date> on = {};  ///< absent while it is a draft, or not recorded
    std::optional<Change> seeks = {};
    std::optional<ChangeApplicant> by = {};
    std::optional<ApplicationForm> form = {};
    std::optional<std::vector<Consent>> consents = {};

    friend bool operator==(const Applied&, const Applied&) = default;
};

/// How a variation changes one condition. What is absent stays as it was.
struct ChangedCondition {
    Ref<Condition> condition;
    std::optional<std::string> wording = {};
    std::optional<ConditionIs> is = {};
    People protects = {};
    std::optional<Term> term = {};
    std::optional<Locality> locality = {};
    std::optional<std::vector<ConditionException>> exceptions = {};

    friend bool operator==(const ChangedCondition&, const ChangedCondition&) = default;
};

using AddedConditions = std::optional<std::vector<Condition>>;
using RemovedConditions = std::optional<std::vector<Ref<Condition>>>;
using ChangedConditions = std::optional<std::vector<ChangedCondition>>;

/// An order varied (section 4(3); 5(8) for an interim one).
struct Varied {
    std::optional<Id<EventMark>> id = {};
    Ref<Order> order;
    std::optional<Date> on = {};
    std::optional<Ref<EventMark>> applied = {};  ///< the `applied` event it decides
    std::optional<ChangeApplicant> by = {};      ///< when no `applied` event says so
    std::optional<Heard> heard = {};
    AddedConditions adds = {};
    RemovedConditions removes = {};
    ChangedConditions changes = {};
    std::optional<Term> term = {};  ///< the order's new term
    std::optional<Date> from = {};  ///< the day from which that term counts, when it says

    friend bool operator==(const Varied&, const Varied&) = default;
};

/// An order renewed (section 4(3); 5(8) for an interim one).
struct Renewed {
    std::optional<Id<EventMark>> id = {};
    Ref<Order> order;
    std::optional<Date> on = {};
    std::optional<Ref<EventMark>> applied = {};
    std::optional<ChangeApplicant> by = {};
    std::optional<Heard> heard = {};
    AddedConditions adds = {};
    RemovedConditions removes = {};
    ChangedConditions changes = {};
    std::optional<Term> term = {};
    std::optional<Date> from = {};

    friend bool operator==(const Renewed&, const Renewed&) = default;
};

/// An order discharged (section 4(3), (4)(b); 5(8) for an interim one).
struct Discharged {
    std::optional<Id<EventMark>> id = {};
    Ref<Order> order;
    std::optional<Date> on = {};
    std::optional<Ref<EventMark>> applied = {};
    std::optional<ChangeApplicant> by = {};
    std::optional<Heard> heard = {};
    std::optional<std::vector<Consent>> consents = {};

    friend bool operator==(const Discharged&, const Discharged&) = default;
};

/// How an application ended: one for an order, or one to change an order.
struct Determined {
    std::optional<Id<EventMark>> id = {};
    std::optional<Ref<Application>> application = {};
    std::optional<Ref<EventMark>> applied = {};
    std::optional<Date> on = {};
    Outcome outcome;

    friend bool operator==(const Determined&, const Determined&) = default;
};

/// An appeal to the Crown Court, lodged (section 7). It is against one of: the making of an order,
/// the refusal of an application for one, or a decision on an application to change one (a varied,
/// renewed, discharged or determined event).
struct Appealed {
    std::optional<Id<EventMark>> id = {};
    std::optional<Ref<Order>> order = {};
    std::optional<Ref<Application>> application = {};
    std::optional<Ref<EventMark>> decision = {};
    std::optional<Date> on = {};
    std::optional<ChangeApplicant> by = {};

    friend bool operator==(const Appealed&, const Appealed&) = default;
};

enum class AppealOutcome : std::uint8_t { abandoned, allowed, dismissed };

/// What the Crown Court's order did (section 7(4)).
enum class AppealEffect : std::uint8_t {
    nothing_changed,
    order_ended,
    order_changed,      ///< as `adds`, `removes`, `changes` and `term` say
    order_made,         ///< the file holds it among its orders, with the route on_appeal
    decision_reversed,  ///< the decision on an application to change the order
};

/// How an appeal ended.
struct AppealEnded {
    std::optional<Id<EventMark>> id = {};
    Ref<EventMark> appeal;
    std::optional<Date> on = {};
    AppealOutcome outcome;
    std::optional<AppealEffect> effect = {};
    std::optional<Ref<Order>> order = {};  ///< the order it ends, changes or makes
    AddedConditions adds = {};
    RemovedConditions removes = {};
    ChangedConditions changes = {};
    std::optional<Term> term = {};
    std::optional<Date> from = {};

    friend bool operator==(const AppealEnded&, const AppealEnded&) = default;
};

/// The defendant died.
struct Died {
    std::optional<Id<EventMark>> id = {};
    std::optional<Date> on = {};

    friend bool operator==(const Died&, const Died&) = default;
};

/// The defendant used a name, for the first time as far as is known (section 9(3)).
struct NameUsed {
    std::optional<Id<EventMark>> id = {};
    std::optional<Date> on = {};
    std::optional<std::string> name = {};

    friend bool operator==(const NameUsed&, const NameUsed&) = default;
};

/// Where a home address is, if there is one ("home address", section 14(1)).
enum class Home : std::uint8_t { england_or_wales, scotland, northern_ireland, outside_uk, none };

/// The defendant changed home address, or lost it (section 9(4)).
struct Moved {
    std::optional<Id<EventMark>> id = {};
    std::optional<Date> on = {};
    std::optional<Home> home = {};        ///< where the new one is
    std::optional<PoliceArea> area = {};  ///< the police area it is in
    std::optional<Confidential> address = {};

    friend bool operator==(const Moved&, const Moved&) = default;
};

/// Something that happened. Terms that run out, birthdays and the making of orders are not events:
/// they follow from what the file already says.
using Event = std::variant<Served, HearingFixed, Applied, Varied, Renewed, Discharged, Determined,
                           Appealed, AppealEnded, Died, NameUsed, Moved>;

/// The day of an event; absent when it was not recorded.
std::optional<Date> day_of(const Event& event) noexcept;

}  // namespace spo

// From the events and notifications of a case file to the plain facts the rules read. Nothing is
// inferred that is not recorded.
#include <algorithm>

#include "act/applicant_facts.hpp"
#include "act/event_index.hpp"
#include "spo/facts.hpp"
#include "spo/service.hpp"
#include "time/counting.hpp"

namespace spo {
namespace act {
namespace {

using MaybeIndex = std::optional<std::size_t>;

std::int32_t number(std::size_t index) { return static_cast<std::int32_t>(index); }

const Event& event_at(const EventIndex& index, std::size_t event) {
    return index.file()->events->at(event);
}

/// The `applied` event of that index, if it is one.
const Applied* applied_at(const EventIndex& index, MaybeIndex event) {
    return event ? std::get_if<Applied>(&event_at(index, *event)) : nullptr;
}

PartyFacts party_facts(const std::optional<ChangeApplicant>& by, std::size_t event) {
    PartyFacts facts{.event = number(event)};
    if (!by) return facts;
    facts.party = by->party;
    facts.officer = applicant_facts(by->officer);
    facts.relevant_as = by->relevant_as;
    return facts;
}

OrderApplicantFacts order_applicant_facts(const EventIndex& index, std::size_t order) {
    OrderApplicantFacts facts{.order = number(order)};
    const auto application = index.application((*index.file()->orders)[order].application);
    if (!application) return facts;
    facts.application = number(*application);
    facts.by = applicant_facts((*index.file()->applications)[*application].by);
    return facts;
}

/// The last day of two years beginning with a day. Where two methods of counting differ, the later:
/// a protection is not taken to have ended while it may be running.
std::optional<Date> two_years_from(std::optional<Date> day) {
    if (!day) return std::nullopt;
    const auto last = time::last_day(*day, Length::in_years(2), CountingWord::beginning_with);
    if (!last) return std::nullopt;
    return last->alternative ? std::max(last->date, *last->alternative) : last->date;
}

OfficersHeardFacts officers_heard(const std::optional<std::vector<OfficerHeard>>& officers) {
    OfficersHeardFacts facts;
    if (!officers) return facts;
    facts.listed = number(officers->size());
    for (const auto& officer : *officers) {
        if (officer.wanted == false) continue;
        facts.wanted += officer.wanted == true ? 1 : 0;
        const bool is_settled = officer.heard && (officer.wanted || *officer.heard);
        facts.not_told += is_settled ? 0 : 1;
        facts.not_heard += officer.wanted == true && officer.heard == false ? 1 : 0;
    }
    return facts;
}

AddedConditionFacts added_facts(const EventIndex& index, std::size_t order,
                                const AddedConditions& adds) {
    AddedConditionFacts facts;
    if (!adds) return facts;
    facts.number = number(adds->size());
    for (const auto& condition : *adds) {
        if (condition.necessary == true) continue;
        const auto at = number(index.conditions().number(order, condition.id.value).value());
        if (condition.necessary) {
            if (facts.not_necessary++ == 0) facts.first_not_necessary = at;
        } else if (facts.not_recorded++ == 0) {
            facts.first_not_recorded = at;
        }
    }
    return facts;
}

/// The consents that one event records; of several by one person, the last that the file lists.
/// What was given after the day looked at does not count on it.
void read_consents(const std::optional<std::vector<Consent>>& consents, std::size_t event,
                   ChangeFacts& facts) {
    if (!consents) return;
    for (const auto& consent : *consents) {
        const bool too_late = consent.on && facts.day && *consent.on > *facts.day;
        if (!consent.given || too_late) continue;
        const ConsentFacts told{stated(consent.given), number(event)};
        if (consent.party == Party::defendant) facts.defendant_consent = told;
        if (consent.party != Party::chief_officer || !consent.officer) continue;
        const auto force = consent.officer->force;
        if (!force) continue;
        if (force == facts.by.officer.force) facts.applicant_consent = told;
        if (force == facts.order_applicant.by.force) facts.order_applicant_consent = told;
        const auto area = info(*force).area;
        if (area && facts.residence.is_in(area)) facts.area_consent = told;
    }
}

/// What every event about a change says: of which order, by whom, and on what application.
template <class Kind>
void read_change(const EventIndex& index, const Kind& kind, MaybeIndex applied, std::size_t event,
                 ChangeFacts& facts) {
    const auto order = index.order(kind.order);
    const auto& of = (*index.file()->orders)[order];
    facts.order_kind = of.kind;
    facts.order_proposed = of.is_proposed();
    facts.order_route = of.route;
    facts.order_made_on = of.made_on;
    facts.order_applicant = order_applicant_facts(index, order);
    const auto* application = applied_at(index, applied);
    const bool is_said_there = !kind.by && application != nullptr;
    facts.by = is_said_there ? party_facts(application->by, *applied) : party_facts(kind.by, event);
    facts.residence = index.residence_on(facts.day);
    facts.two_years_end = two_years_from(of.made_on);
    if (const auto renewal = facts.day ? index.renewal_by(order, *facts.day) : std::nullopt) {
        facts.renewal = number(*renewal);
        facts.two_years_from_renewal = two_years_from(day_of(event_at(index, *renewal)));
    }
    if constexpr (requires { kind.heard; }) {
        if (kind.heard) {
            facts.defendant_heard = kind.heard->defendant;
            facts.officers = officers_heard(kind.heard->officers);
        }
    }
    if constexpr (requires { kind.adds; }) facts.added = added_facts(index, order, kind.adds);
}

ChangeFacts facts_of(const EventIndex& index, const Applied& applied, std::size_t event,
                     Date as_at) {
    ChangeFacts facts{.as_at = as_at, .step = ChangeStep::applied};
    const auto decision = index.decision_on(event);
    facts.sought = applied.seeks;
    facts.decided = decision.has_value();
    facts.granted_alone = index.is_granted_alone(event);
    facts.form = applied.form;
    if (decision) {
        facts.day = day_of(event_at(index, *decision));
    } else {
        // A hearing in the past has not decided it, so the decision is still to come.
        facts.day = std::max(index.hearing_of(event).value_or(as_at), as_at);
    }
    read_change(index, applied, std::nullopt, event, facts);
    const bool is_draft = !applied.on && !decision;
    facts.residence_when_applied = index.residence_on(is_draft ? as_at : applied.on);
    read_consents(applied.consents, event, facts);
    return facts;
}

template <class Decision>
ChangeFacts facts_of(const EventIndex& index, const Decision& decision, ChangeStep step,
                     std::size_t event, Date as_at) {
    ChangeFacts facts{.as_at = as_at, .step = step, .decided = true, .day = decision.on};
    const auto applied = index.event(decision.applied);
    read_change(index, decision, applied, event, facts);
    const auto* application = applied_at(index, applied);
    const bool is_dated = application != nullptr && application->on;
    facts.residence_when_applied = is_dated ? index.residence_on(application->on) : facts.residence;
    if constexpr (requires { decision.consents; }) {
        if (application != nullptr) read_consents(application->consents, *applied, facts);
        read_consents(decision.consents, event, facts);
    }
    return facts;
}

// --- Appeals

AppealAgainst against(Outcome outcome) {
    return outcome == Outcome::refused ? AppealAgainst::application_refused
                                       : AppealAgainst::application_not_refused;
}

void read_application(const EventIndex& index, std::size_t application, AppealFacts& facts) {
    const auto& of = (*index.file()->applications)[application];
    facts.sought = of.seeks;
    facts.order_applicant.application = number(application);
    facts.order_applicant.by = applicant_facts(of.by);
}

void read_order(const EventIndex& index, std::size_t order, AppealFacts& facts) {
    const auto& of = (*index.file()->orders)[order];
    facts.order_kind = of.kind;
    facts.of_order_outside_these_rules =
        of.route == OrderRoute::on_conviction || of.route == OrderRoute::on_acquittal;
    facts.order_applicant = order_applicant_facts(index, order);
}

/// An appeal against the making of an order.
void against_order(const EventIndex& index, std::size_t order, AppealFacts& facts) {
    const auto& of = (*index.file()->orders)[order];
    facts.decision_kind = OperandKind::order;
    facts.decision = number(order);
    facts.decided_on = of.made_on;
    facts.against = of.is_proposed() ? AppealAgainst::order_proposed : AppealAgainst::order_made;
    read_order(index, order, facts);
}

/// An appeal against the refusal of an application for an order.
void against_application(const EventIndex& index, std::size_t application, AppealFacts& facts) {
    const auto& of = (*index.file()->applications)[application];
    facts.decision_kind = OperandKind::application;
    facts.decision = number(application);
    facts.against = AppealAgainst::application_undecided;
    read_application(index, application, facts);
    if (of.determined) {
        facts.against = against(of.determined->outcome);
        facts.decided_on = of.determined->on;
    } else if (const auto event = index.determination_of(application)) {
        const auto& determined = std::get<Determined>(event_at(index, *event));
        facts.against = against(determined.outcome);
        facts.decided_on = determined.on;
    }
}

/// An appeal against the decision on an application to change an order.
template <class Kind>
void against_change(const EventIndex& index, const Kind& kind, MaybeIndex applied,
                    std::size_t event, const Ref<Order>& order, AppealAgainst what,
                    AppealFacts& facts) {
    read_order(index, index.order(order), facts);
    facts.against = facts.order_kind == OrderKind::full ? what : AppealAgainst::interim_change;
    facts.change_by = {.event = number(event)};
    if constexpr (requires { kind.by; }) facts.change_by = party_facts(kind.by, event);
    const auto* application = applied_at(index, applied);
    if (!facts.change_by.party && application != nullptr) {
        facts.change_by = party_facts(application->by, *applied);
    }
}

void against_decision(const EventIndex& index, std::size_t event, AppealFacts& facts) {
    const auto& decision = event_at(index, event);
    facts.decision_kind = OperandKind::event;
    facts.decision = number(event);
    facts.decided_on = day_of(decision);
    const auto made = [&](const auto& kind) {
        against_change(index, kind, index.event(kind.applied), event, kind.order,
                       AppealAgainst::change_made, facts);
    };
    if (const auto* varied = std::get_if<Varied>(&decision)) made(*varied);
    if (const auto* renewed = std::get_if<Renewed>(&decision)) made(*renewed);
    if (const auto* discharged = std::get_if<Discharged>(&decision)) made(*discharged);
    const auto* determined = std::get_if<Determined>(&decision);
    if (determined == nullptr) return;
    if (const auto application = index.application(determined->application)) {
        facts.against = against(determined->outcome);
        read_application(index, *application, facts);
    }
    const auto applied = index.event(determined->applied);
    const auto* application = applied_at(index, applied);
    if (application == nullptr) return;
    const auto what = determined->outcome == Outcome::granted   ? AppealAgainst::change_made
                      : determined->outcome == Outcome::refused ? AppealAgainst::change_refused
                                                                : AppealAgainst::change_withdrawn;
    against_change(index, *determined, applied, event, application->order, what, facts);
}

// --- Notifications

IdentityFacts identity_facts(const std::optional<IdentityCheck>& check) {
    if (!check) return {};
    return {stated(check->requested), stated(check->allowed)};
}

/// s.9(2)(a): the names notified, and those recorded of the defendant that are not among them.
void read_names(const EventIndex& index, const Notification& notification,
                NotificationFacts& facts) {
    if (!notification.names) return;
    facts.names = number(notification.names->size());
    if (notification.of != NotificationOf::first) return;
    const auto missing = index.names_missing(*notification.names, notification.on);
    facts.own_name_missing = missing.own;
    facts.other_name_missing = missing.other;
    if (missing.used) facts.used_name_missing = number(*missing.used);
}

/// Whether the last move left the defendant without any home address in the United Kingdom.
bool has_no_home(const EventIndex& index, const ResidenceFacts& home) {
    if (home.kind == ResidenceFacts::Kind::nowhere) return true;
    if (home.kind != ResidenceFacts::Kind::elsewhere || !home.move) return false;
    const auto& moved = std::get<Moved>(event_at(index, static_cast<std::size_t>(*home.move)));
    return moved.home == Home::outside_uk;
}

/// s.10(3): the new home address after the move, the old one before it. A notification on the day
/// of the move is taken to follow it: the duty arises only when the move has happened.
void read_home(const EventIndex& index, const Notification& notification,
               NotificationFacts& facts) {
    facts.home = index.residence_on(notification.on);
    facts.has_no_home = has_no_home(index, facts.home);
    if (notification.of != NotificationOf::address) return;
    facts.home_counted = HomeCounted::move_not_recorded;
    const auto event = index.event(notification.event);
    if (!event || !std::holds_alternative<Moved>(event_at(index, *event))) return;
    facts.move = number(*event);
    const auto moved_on = day_of(event_at(index, *event));
    if (!moved_on || !notification.on) {
        facts.home_counted = HomeCounted::days_not_recorded;
    } else if (*notification.on < *moved_on) {
        facts.home_counted = HomeCounted::old;
    } else {
        facts.home_counted = HomeCounted::fresh;
        facts.home = index.residence_after(*event);
    }
}

void read_court(const EventIndex& index, std::optional<Date> day, NotificationFacts& facts) {
    const auto last = index.last_order_by(day);
    if (!last) return;
    const auto& order = (*index.file()->orders)[*last];
    facts.last_order = number(*last);
    facts.last_order_dated = order.made_on && day;
    facts.court_kind = order.court_kind;
    facts.court_area = order.court_area;
}

}  // namespace

std::optional<ChangeFacts> change_facts(const EventIndex& index, std::size_t event, Date as_at) {
    const auto& happened = event_at(index, event);
    if (const auto* applied = std::get_if<Applied>(&happened)) {
        return facts_of(index, *applied, event, as_at);
    }
    if (const auto* varied = std::get_if<Varied>(&happened)) {
        return facts_of(index, *varied, ChangeStep::varied, event, as_at);
    }
    if (const auto* renewed = std::get_if<Renewed>(&happened)) {
        return facts_of(index, *renewed, ChangeStep::renewed, event, as_at);
    }
    if (const auto* discharged = std::get_if<Discharged>(&happened)) {
        return facts_of(index, *discharged, ChangeStep::discharged, event, as_at);
    }
    return std::nullopt;
}

std::optional<AppealFacts> appeal_facts(const EventIndex& index, std::size_t event) {
    const auto* appealed = std::get_if<Appealed>(&event_at(index, event));
    if (appealed == nullptr) return std::nullopt;
    AppealFacts facts;
    facts.by = party_facts(appealed->by, event);
    facts.on = appealed->on;
    facts.residence = index.residence_on(appealed->on);
    if (appealed->order) against_order(index, index.order(*appealed->order), facts);
    if (const auto application = index.application(appealed->application)) {
        against_application(index, *application, facts);
    }
    if (const auto decision = index.event(appealed->decision)) {
        against_decision(index, *decision, facts);
    }
    if (facts.decided_on) facts.last_day = last_day_to_appeal(*facts.decided_on);
    return facts;
}

AppealFacts facts_of_decision(const EventIndex& index, OperandKind kind, std::size_t decision) {
    AppealFacts facts;
    if (kind == OperandKind::order) against_order(index, decision, facts);
    if (kind == OperandKind::application) against_application(index, decision, facts);
    if (kind == OperandKind::event) against_decision(index, decision, facts);
    return facts;
}

NotificationFacts notification_facts(const EventIndex& index, std::size_t at) {
    const auto& notification = index.file()->notifications->at(at);
    NotificationFacts facts{.of = notification.of};
    facts.attended = stated(notification.attended);
    facts.area = notification.area;
    facts.oral = stated(notification.oral);
    facts.given_to = notification.given_to;
    facts.acknowledged = stated(notification.acknowledged_in_writing);
    facts.fingerprints = identity_facts(notification.fingerprints);
    facts.photographs = identity_facts(notification.photographs);
    read_names(index, notification, facts);
    facts.home_address_given = notification.home_address.has_value();
    read_home(index, notification, facts);
    read_court(index, notification.on, facts);
    return facts;
}

}  // namespace act

std::optional<ChangeFacts> change_facts(const CaseFile& file, std::size_t event, Date as_at) {
    return act::change_facts(act::EventIndex{file}, event, as_at);
}
std::optional<AppealFacts> appeal_facts(const CaseFile& file, std::size_t event) {
    return act::appeal_facts(act::EventIndex{file}, event);
}
std::optional<AppealEndFacts> appeal_end_facts(const CaseFile& file, std::size_t event) {
    const auto* ended = std::get_if<AppealEnded>(&file->events->at(event));
    if (ended == nullptr) return std::nullopt;
    return AppealEndFacts{ended->outcome, ended->effect};
}
NotificationFacts notification_facts(const CaseFile& file, std::size_t notification) {
    return act::notification_facts(act::EventIndex{file}, notification);
}

}  // namespace spo

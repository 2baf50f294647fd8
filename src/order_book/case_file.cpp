// A row written out as a case file, and its answers by way of one.
#include <array>
#include <string>

#include "duties/first_notification.hpp"
#include "duties/service_facts.hpp"
#include "order_book/answers.hpp"
#include "spo/check.hpp"
#include "spo/duties.hpp"
#include "spo/problem.hpp"

namespace spo {
namespace {

std::optional<Term> term_of(const TermFacts& facts) {
    switch (facts.kind) {
        case TermFacts::Kind::not_recorded:
            return std::nullopt;
        case TermFacts::Kind::not_specified:
            return TermNotSpecified{};
        case TermFacts::Kind::until_further_order:
            return UntilFurtherOrder{};
        case TermFacts::Kind::fixed:
            break;
    }
    if (facts.length && facts.last_day) return FixedTerm{*facts.length, *facts.last_day};
    return facts.length ? FixedTerm{*facts.length} : FixedTerm{*facts.last_day};
}

const Id<Order> the_order{"O1"};
const Id<Order> the_interim{"O2"};
const Id<Application> the_application{"A1"};

Event event_of(const BookEvent& event) {
    const Ref<Order> order{the_order};
    switch (event.kind) {
        case BookEventKind::served:
            return Served{.order = order, .on = event.on, .how = event.how};
        case BookEventKind::varied:
            return Varied{.order = order, .on = event.on, .term = term_of(event.term)};
        case BookEventKind::renewed:
            return Renewed{.order = order, .on = event.on, .term = term_of(event.term)};
        case BookEventKind::discharged:
            return Discharged{.order = order, .on = event.on};
        case BookEventKind::died:
            return Died{.on = event.on};
        case BookEventKind::main_determined:
            break;
    }
    if (!event.outcome) {
        throw Problem("/main_outcome", "nothing",
                      "how the main application ended: granted, refused or withdrawn");
    }
    return Determined{
        .application = Ref{the_application}, .on = event.on, .outcome = *event.outcome};
}

std::vector<Condition> conditions_of(std::span<const Stated> necessary,
                                     std::optional<std::int32_t> protects) {
    std::vector<Condition> conditions;
    for (std::size_t i = 0; i < necessary.size(); ++i) {
        // A condition must be the one or the other; no answer of an audit reads which.
        auto& condition = conditions.emplace_back(
            Condition{.id = {"C" + std::to_string(i + 1)}, .kind = ConditionKind::prohibition});
        if (necessary[i] != Stated::not_recorded) {
            condition.necessary = necessary[i] == Stated::yes;
        }
        if (!protects) continue;
        condition.protects.emplace();
        for (std::int32_t p = 1; p <= *protects; ++p) {
            condition.protects->emplace_back("P" + std::to_string(p));
        }
    }
    return conditions;
}

/// What a row says of the first notification, of all that its duty says.
void tell_notification(const Timeline& timeline, Date as_at, RowAudit& audit) {
    const auto all = duties(timeline, as_at);
    const Duty* first = nullptr;
    for (const auto& duty : all) {
        if (duty.of == NotificationOf::first && duty.order == 0) first = &duty;
    }
    if (first == nullptr) {
        // Not made yet on the as-at day: nothing is owed under it.
        audit.notify = audit.state;
        return;
    }
    const auto by_exemption = first->stands.provision() == *find_provision("spa-2019:s9(5)") ||
                              first->stands.provision() == *find_provision("spa-2019:s9(7)") ||
                              first->stands.reason() == Reason::stands_exemption_began_later;
    const bool is_owed = first->arises.verdict() == Verdict::met;
    if (first->arises.verdict() == Verdict::not_met) {
        audit.notify = first->arises;
        return;
    }
    if (first->state != DutyState::exempt) {
        audit.notify_by = first->last_day_earliest;
        audit.notify_by_latest = first->last_day_latest;
    }
    const bool stands_apart =
        by_exemption || first->state == DutyState::lapsed || !first->last_day_earliest;
    if ((is_owed || first->state == DutyState::exempt) && stands_apart) {
        audit.notify = first->stands;
    } else if (is_owed && first->last_day_earliest != first->last_day_latest) {
        audit.notify = first->clock.front();
    } else {
        audit.notify = first->arises;
    }
}

}  // namespace

CaseFile case_file(const OrderRow& row) {
    CaseFile::Contents contents{.defendant = {.id = {"D1"}}};
    Order order{.id = the_order, .kind = *row.kind, .made_on = row.made, .term = term_of(row.term)};
    const bool is_interim = row.kind == OrderKind::interim;
    if (row.necessary) order.conditions = conditions_of(*row.necessary, row.protects);
    if (row.necessary && row.protects) {
        contents.protected_persons.emplace();
        for (std::int32_t p = 1; p <= *row.protects; ++p) {
            contents.protected_persons->push_back(Person{.id = {"P" + std::to_string(p)}});
        }
    }
    std::vector<Event> events;
    bool has_main = false;
    const auto add = [&](const BookEvent& event) {
        const bool is_of_main = event.kind == BookEventKind::main_determined;
        if (is_of_main && !is_interim) return;
        has_main |= is_of_main;
        events.push_back(event_of(event));
    };
    if (row.service) add(*row.service);
    if (row.main_determined) add(*row.main_determined);
    if (row.discharged) add(*row.discharged);
    for (const auto& event : row.events) add(event);
    if (!events.empty()) contents.events = std::move(events);
    if (has_main) {
        contents.applications = {Application{.id = the_application}};
        order.application = Ref{the_application};
    }
    std::vector<Order> orders{std::move(order)};
    if (row.replaces_interim == Stated::yes && !is_interim) {
        orders.front().replaces = Ref{the_interim};
        orders.push_back(Order{.id = the_interim, .kind = OrderKind::interim});
    }
    contents.orders = std::move(orders);
    if (row.part_two) contents.sexual_offences_notification = {*row.part_two};
    return CaseFile{std::move(contents)};
}

RowAudit audit_by_case_file(const OrderRow& row, Date as_at) {
    if (!row.kind) return {.missing = static_cast<std::uint16_t>(Missing::kind)};
    const Timeline timeline{case_file(row)};
    const auto facts = order_facts(timeline, 0, as_at);
    RowAudit audit;
    audit.term = book::term_finding(facts);
    audit.conditions = book::conditions_finding(
        facts, row.necessary.value_or(std::span<const Stated>{}), row.protects);
    book::tell_least_period(facts, audit);
    const auto& life = timeline.orders().front();
    if (life.without_day) {
        audit.effect = *life.without_day;
    } else {
        book::tell_last_day(life.stretches, audit);
    }
    audit.state = timeline.order_on(0, as_at);
    tell_notification(timeline, as_at, audit);
    for (auto* finding :
         {&audit.term, &audit.conditions, &audit.effect, &audit.state, &audit.notify}) {
        if (*finding) *finding = book::unplaced(**finding);
    }
    book::tell_missing(row, audit);
    return audit;
}

}  // namespace spo

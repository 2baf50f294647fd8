// From a case file to the plain facts the rules read. Nothing is inferred that is not recorded.
#include "spo/facts.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "act/applicant_facts.hpp"
#include "act/term_days.hpp"
#include "spo/law.hpp"
#include "spo/timeline.hpp"
#include "time/turning_18.hpp"

namespace spo {
namespace {

const Law& law() { return Law::england_and_wales(); }

template <class Thing, class Pointed>
const Thing* find(const std::optional<std::vector<Thing>>& things,
                  const std::optional<Ref<Pointed>>& ref) {
    if (!things || !ref) return nullptr;
    const auto found = std::find_if(things->begin(), things->end(),
                                    [&](const Thing& thing) { return *ref == thing.id; });
    return found == things->end() ? nullptr : &*found;
}

ActFacts act_facts(const Application& application) {
    if (!application.acts) return {};
    const auto& acts = *application.acts;
    ActFacts facts{.number = static_cast<std::int32_t>(acts.size())};
    for (std::size_t i = 0; i < acts.size(); ++i) {
        const auto& act = acts[i];
        const auto index = static_cast<std::int32_t>(i);
        if (!act.kind && facts.without_kind++ == 0) facts.first_without_kind = index;
        if (act.kind == ActKind::other && facts.of_other_kind++ == 0) {
            facts.first_of_other_kind = index;
        }
        if (act.country && act.country != Country::england_and_wales) ++facts.elsewhere;
        const auto day = act.on ? act.on : act.from ? act.from : act.to;
        if (day && *day < law().commencement()) ++facts.before_commencement;
        if (day && (!facts.oldest || *day < *facts.oldest)) facts.oldest = day;
    }
    return facts;
}

/// How many of those at risk are the target of no recorded act; 0 unless every act's target is
/// recorded, since an unrecorded one might be any of them.
std::int32_t never_targeted(const Application& application) {
    if (!application.acts || !application.risk || !application.risk->to) return 0;
    std::set<std::string_view> targets;
    for (const auto& act : *application.acts) {
        if (!act.towards) return 0;
        for (const auto& person : act.towards->persons) targets.insert(person.value);
    }
    const auto& at_risk = *application.risk->to;
    return static_cast<std::int32_t>(
        std::count_if(at_risk.begin(), at_risk.end(),
                      [&](const Ref<Person>& person) { return !targets.contains(person.value); }));
}

MainApplicationFacts main_facts(const Application* main) {
    if (main == nullptr) return {};
    MainApplicationFacts facts{.recorded = true,
                               .seeks_interim_only = main->seeks == Seeks::interim,
                               .made_on = main->made_on,
                               .by = act::applicant_facts(main->by)};
    if (main->determined) {
        facts.outcome = main->determined->outcome;
        facts.determined_on = main->determined->on;
    }
    return facts;
}

/// How many different persons a list names.
std::int32_t distinct(const std::vector<Ref<Person>>& persons) {
    return static_cast<std::int32_t>(std::set(persons.begin(), persons.end()).size());
}

/// The main application of an interim order or of an interim application.
const Application* main_of(const CaseFile& file, const Application& application) {
    if (application.seeks == Seeks::interim) return find(file->applications, application.main);
    return &application;
}

enum class InForce : std::uint8_t { no, yes, not_known };

/// The day on which an order is placed among others: the day made or, while it is only proposed,
/// the as-at day. A made order whose day is not recorded cannot be placed.
std::optional<Date> day_of(const Order& order, Date as_at) {
    return order.is_proposed() && !order.made_on ? as_at : order.made_on;
}

/// Whether an order bound, after all that happened to it, when another was made on `day`. Two made
/// on one day: which came first is not recorded.
InForce in_force_before(const Timeline& timeline, std::size_t earlier, std::optional<Date> day) {
    const auto& order = (*timeline.case_file()->orders)[earlier];
    if (order.is_proposed()) return InForce::no;
    if (!order.made_on || !day) return InForce::not_known;
    if (*order.made_on > *day) return InForce::no;
    const auto answer = timeline.order_on(earlier, *day);
    if (answer.verdict() == Verdict::not_met) return InForce::no;
    // Where two methods of counting differ, the default is the later day.
    const bool by_default = answer.reason() == Reason::life_methods_differ;
    const bool bound = answer.verdict() == Verdict::met || by_default;
    return bound && *order.made_on != *day ? InForce::yes : InForce::not_known;
}

std::int32_t clashes_between(const Timeline& timeline, const Order& later, std::size_t earlier,
                             Date day) {
    std::int32_t n = 0;
    if (!later.conditions) return n;
    for (const auto& theirs : timeline.conditions_on(earlier, day)) {
        if (theirs.why.verdict() == Verdict::not_met || theirs.worded == nullptr) continue;
        for (const auto& mine : *later.conditions) {
            if (clash(mine, theirs.worded->condition) != Clash::none) ++n;
        }
    }
    return n;
}

/// Whether an interim order on another application may have been in force on `day`. It ended, at
/// the latest, when its main application was determined.
bool interim_may_be_in_force(const Timeline& timeline, std::size_t index, const Order& full,
                             std::optional<Date> day) {
    if (in_force_before(timeline, index, day) == InForce::no) return false;
    const auto& file = timeline.case_file();
    const auto& interim = (*file->orders)[index];
    const auto* sought = find(file->applications, interim.application);
    const auto* main = sought == nullptr ? nullptr : main_of(file, *sought);
    if (main == nullptr) return true;
    if (full.application && *full.application == main->id) return false;
    const auto& determined = main->determined;
    return !determined || !determined->on || !day || *determined->on >= *day;
}

EarlierOrderFacts earlier_order_facts(const Timeline& timeline, std::size_t index,
                                      std::optional<Date> day) {
    EarlierOrderFacts facts;
    const auto& orders = *timeline.case_file()->orders;
    if (orders[index].kind != OrderKind::full) return facts;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (i == index) continue;
        const auto number = static_cast<std::int32_t>(i);
        if (orders[i].kind == OrderKind::interim) {
            if (interim_may_be_in_force(timeline, i, orders[index], day)) ++facts.interim;
            continue;
        }
        switch (in_force_before(timeline, i, day)) {
            case InForce::no:
                break;
            case InForce::yes:
                if (facts.in_force++ == 0) facts.first_in_force = number;
                facts.clashes += clashes_between(timeline, orders[index], i, *day);
                break;
            case InForce::not_known:
                if (facts.state_unknown++ == 0) facts.first_unknown = number;
                break;
        }
    }
    return facts;
}

void read_conditions(const std::vector<Condition>& conditions, OrderFacts& facts) {
    facts.conditions = static_cast<std::int32_t>(conditions.size());
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        const auto& condition = conditions[i];
        const auto index = static_cast<std::int32_t>(i);
        if (!condition.wording && facts.without_wording++ == 0) {
            facts.first_without_wording = index;
        }
        if (!condition.locality) {
            if (facts.locality_not_recorded++ == 0) facts.first_locality_not_recorded = index;
        } else if (std::holds_alternative<LimitedToUnstatedPlace>(*condition.locality)) {
            if (facts.locality_unstated++ == 0) facts.first_locality_unstated = index;
        }
        if (!condition.term) continue;
        ++facts.own_terms;
        if (std::holds_alternative<TermNotSpecified>(*condition.term) &&
            facts.own_term_unstated++ == 0) {
            facts.first_own_term_unstated = index;
        }
    }
}

void read_omissions(const std::vector<Omission>& omissions, OrderFacts& facts) {
    for (const auto omission : omissions) {
        switch (omission) {
            case Omission::date_made:
                facts.omits_date_made = true;
                break;
            case Omission::period:
                facts.omits_period = true;
                break;
            case Omission::conditions:
                facts.omits_conditions = true;
                break;
            case Omission::locality:
                facts.omits_locality = true;
                break;
            case Omission::differing_period:
                facts.omits_differing_period = true;
                break;
        }
    }
}

void read_application(const CaseFile& file, const Application& application, OrderFacts& facts) {
    facts.has_application = true;
    facts.application_made_on = application.made_on;
    facts.application_seeks = application.seeks;
    if (application.determined) facts.application_outcome = application.determined->outcome;
    facts.application_by = act::applicant_facts(application.by);
    facts.acts = act_facts(application);
    const auto& risk = application.risk;
    facts.risk_recorded = risk && (risk->to || risk->harm || risk->summary);
    facts.necessity_recorded = application.necessity.has_value();
    if (facts.kind == OrderKind::interim) facts.main = main_facts(main_of(file, application));
}

ConditionFacts::LocalityKind locality_kind(const std::optional<Locality>& locality) {
    using enum ConditionFacts::LocalityKind;
    if (!locality) return not_recorded;
    if (std::holds_alternative<UkWide>(*locality)) return uk_wide;
    return std::holds_alternative<LimitedTo>(*locality) ? limited : limited_unstated;
}

}  // namespace

ApplicationFacts application_facts(const CaseFile& file, std::size_t index, Date as_at) {
    const auto& application = file->applications->at(index);
    ApplicationFacts facts{.as_at = as_at, .commencement = law().commencement()};
    facts.made_on = application.made_on;
    facts.determined = application.determined.has_value();
    facts.seeks = application.seeks;
    facts.form = application.form;
    facts.by = act::applicant_facts(application.by);
    facts.area_ground = application.area_ground;
    facts.defendant_area = file->defendant.police_area;
    facts.acts = act_facts(application);
    if (const auto& view = application.appears) {
        facts.appears_acts = stated(view->acts);
        facts.appears_risk = stated(view->risk);
        facts.appears_necessary = stated(view->necessary);
    }
    if (const auto& risk = application.risk) {
        if (risk->to) facts.at_risk = distinct(*risk->to);
        facts.at_risk_never_targeted = never_targeted(application);
        facts.harm_recorded = risk->harm.has_value();
    }
    facts.main = main_facts(main_of(file, application));
    return facts;
}

OrderFacts order_facts(const CaseFile& file, std::size_t index, Date as_at) {
    return order_facts(Timeline{file}, index, as_at);
}

OrderFacts order_facts(const Timeline& timeline, std::size_t index, Date as_at) {
    const auto& file = timeline.case_file();
    const auto& order = file->orders->at(index);
    OrderFacts facts{.as_at = as_at, .commencement = law().commencement()};
    facts.kind = order.kind;
    facts.proposed = order.is_proposed();
    facts.route = order.route;
    facts.court_kind = order.court_kind;
    facts.made_on = order.made_on;
    facts.term = act::term_facts(order.term);
    facts.least_term = law().least_term(order.made_on.value_or(as_at));
    if (const auto* application = find(file->applications, order.application)) {
        read_application(file, *application, facts);
    }
    if (const auto& found = order.court_found) {
        facts.found_acts = stated(found->acts);
        facts.found_risk = stated(found->risk);
        facts.found_necessary = stated(found->necessary);
        facts.found_appropriate = stated(found->appropriate);
    }
    facts.turns_18 = time::first_day_of_18(file->defendant.born);
    facts.earlier = earlier_order_facts(timeline, index, day_of(order, as_at));
    facts.earlier_searched_on = file->defendant.earlier_orders_searched_on;
    if (order.conditions) read_conditions(*order.conditions, facts);
    if (order.omits) read_omissions(*order.omits, facts);
    return facts;
}

bool in_force_when_made(const Timeline& timeline, std::size_t earlier, std::size_t later,
                        Date as_at) {
    const auto& orders = *timeline.case_file()->orders;
    return earlier != later && orders[later].kind == OrderKind::full &&
           orders[earlier].kind == OrderKind::full &&
           in_force_before(timeline, earlier, day_of(orders[later], as_at)) == InForce::yes;
}

ConditionFacts condition_facts(const CaseFile& file, std::size_t order, std::size_t index) {
    const auto& condition = file->orders->at(order).conditions->at(index);
    ConditionFacts facts;
    if (condition.protects) facts.protects = distinct(*condition.protects);
    facts.necessary = stated(condition.necessary);
    if (const auto& avoids = condition.avoids) {
        facts.avoids_religious_conflict = stated(avoids->religious_conflict);
        facts.avoids_work_or_education = stated(avoids->work_or_education);
    }
    const auto& defendant = file->defendant;
    facts.religion_recorded = defendant.religious_observance.has_value();
    facts.work_or_education_recorded =
        defendant.work_times.has_value() || defendant.education_times.has_value();
    facts.locality = locality_kind(condition.locality);
    facts.own_term = act::term_facts(condition.term);
    return facts;
}

}  // namespace spo

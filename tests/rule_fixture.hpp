// Facts on which every rule is met, and the means of changing some and seeing what a rule says.
#pragma once

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "spo/case_file.hpp"
#include "spo/check.hpp"
#include "spo/facts.hpp"
#include "spo/finding.hpp"
#include "spo/law.hpp"
#include "spo/reason.hpp"
#include "spo/report.hpp"
#include "spo/rules.hpp"

namespace spo::test {

// --- Days of the matter that the tests begin with

inline Date main_applied_for() { return {2025, 3, 3}; }
inline Date interim_made() { return {2025, 3, 10}; }
inline Date full_made() { return {2025, 3, 31}; }
inline Date as_at() { return {2025, 4, 1}; }
inline Date commencement() { return {2020, 1, 20}; }

// --- Terms, as facts and as the model has them

inline TermFacts lasting(Length length) {
    return {.kind = TermFacts::Kind::fixed, .length = length};
}
inline TermFacts until(Date last_day) {
    return {.kind = TermFacts::Kind::fixed, .last_day = last_day};
}
inline TermFacts lasting_until(Length length, Date last_day) {
    return {.kind = TermFacts::Kind::fixed, .length = length, .last_day = last_day};
}
inline TermFacts until_further_order() { return {.kind = TermFacts::Kind::until_further_order}; }
inline TermFacts not_specified() { return {.kind = TermFacts::Kind::not_specified}; }
inline TermFacts not_recorded() { return {}; }

// --- Facts on which every rule is met

inline ApplicantFacts chief_constable_of(Force force) {
    return {.office = Office::chief_constable, .force = force};
}
inline ApplicantFacts a_council() { return {.office = Office::other, .other_body = true}; }

/// The Chief Constable of Cheshire applies for a full order, on three acts, against a resident.
inline ApplicationFacts an_application() {
    return {.as_at = as_at(),
            .made_on = main_applied_for(),
            .seeks = Seeks::full,
            .by = chief_constable_of(Force::cheshire),
            .area_ground = AreaGround::resides,
            .defendant_area = PoliceArea::cheshire,
            .acts = {.number = 3},
            .appears_acts = Stated::yes,
            .appears_risk = Stated::yes,
            .appears_necessary = Stated::yes,
            .at_risk = 1,
            .harm_recorded = true,
            .commencement = commencement()};
}

/// The application for a full order that an interim one waits upon: made, and not determined.
inline MainApplicationFacts a_pending_main_application() {
    return {
        .recorded = true, .made_on = main_applied_for(), .by = chief_constable_of(Force::cheshire)};
}

/// The same officer applies for an interim order, a week after the main application.
inline ApplicationFacts an_interim_application() {
    auto facts = an_application();
    facts.made_on = interim_made();
    facts.seeks = Seeks::interim;
    facts.main = a_pending_main_application();
    return facts;
}

/// A full order that a magistrates' court made on that application: for 5 years, two conditions.
inline OrderFacts a_full_order() {
    return {.as_at = as_at(),
            .kind = OrderKind::full,
            .route = OrderRoute::police_application,
            .court_kind = CourtKind::magistrates,
            .made_on = full_made(),
            .term = lasting(Length::in_years(5)),
            .least_term = Law::england_and_wales().least_term(full_made()),
            .has_application = true,
            .application_made_on = main_applied_for(),
            .application_seeks = Seeks::full,
            .application_outcome = Outcome::granted,
            .application_by = chief_constable_of(Force::cheshire),
            .acts = {.number = 3},
            .risk_recorded = true,
            .necessity_recorded = true,
            .found_acts = Stated::yes,
            .found_risk = Stated::yes,
            .found_necessary = Stated::yes,
            .turns_18 = Date{2008, 4, 2},
            .earlier_searched_on = Date{2025, 2, 28},
            .conditions = 2,
            .commencement = commencement()};
}

/// The draft of that order, put before the court.
inline OrderFacts a_proposed_order() {
    auto facts = a_full_order();
    facts.proposed = true;
    facts.made_on.reset();
    facts.court_kind.reset();
    facts.application_outcome.reset();
    facts.found_acts = facts.found_risk = facts.found_necessary = Stated::not_recorded;
    return facts;
}

/// An interim order for 28 days, sought together with the full one.
inline OrderFacts an_interim_order() {
    auto facts = a_full_order();
    facts.kind = OrderKind::interim;
    facts.made_on = interim_made();
    facts.term = lasting(Length::in_days(28));
    facts.application_seeks = Seeks::full_and_interim;
    facts.application_outcome.reset();
    facts.main = a_pending_main_application();
    facts.found_acts = facts.found_risk = facts.found_necessary = Stated::not_recorded;
    facts.found_appropriate = Stated::yes;
    return facts;
}

/// A condition and the order it is in.
struct ConditionCase {
    OrderFacts order;
    ConditionFacts condition;
};

inline ConditionFacts a_condition() {
    return {.protects = 1,
            .necessary = Stated::yes,
            .avoids_religious_conflict = Stated::yes,
            .avoids_work_or_education = Stated::yes,
            .religion_recorded = true,
            .work_or_education_recorded = true,
            .locality = ConditionFacts::LocalityKind::uk_wide};
}
inline ConditionCase a_condition_of_a_full_order() { return {a_full_order(), a_condition()}; }
inline ConditionCase a_condition_of_an_interim_order() {
    return {an_interim_order(), a_condition()};
}

// --- What was answered, in one line that can be compared and read

inline std::string_view short_id(ProvisionId provision) {
    constexpr std::string_view act = "spa-2019:";
    auto id = info(provision).id;
    if (id.starts_with(act)) id.remove_prefix(act.size());
    return id;
}
inline std::string answer(Verdict verdict, Reason reason, std::string_view provision,
                          int question) {
    auto line = std::string{name(verdict)} + ", " + std::string{info(reason).code} + ", " +
                std::string{provision};
    return question == 0 ? line : line + ", Q" + std::to_string(question);
}
inline std::string answer(const Finding& finding) {
    return answer(finding.verdict(), finding.reason(), short_id(finding.provision()),
                  finding.question());
}

/// The day an operand of a finding holds; empty when it holds no day.
inline std::optional<Date> day_told(const Finding& finding, std::size_t i) {
    const auto told = finding.operand(i);
    if (told.kind != OperandKind::date) return std::nullopt;
    return Date::from_days_since_1970(told.value);
}

// --- One rule, on facts changed from those on which it is met

template <class Facts>
const Rule<Facts>& rule_named(std::span<const Rule<Facts>> rules, std::string_view name) {
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const auto& rule) { return rule.name == name; });
    BOOST_REQUIRE_MESSAGE(found != rules.end(), "there is no rule \"" << name << '"');
    return *found;
}

/// The facts as a rule sees them.
template <class Facts>
const Facts& seen(const Facts& facts) {
    return facts;
}
inline ConditionInOrder seen(const ConditionCase& facts) { return {facts.order, facts.condition}; }

/// Facts changed, and what the rule must then answer.
template <class Facts>
struct Row {
    std::string_view name;
    void (*change)(Facts&);
    Verdict verdict;
    Reason reason;
    std::string_view provision;  ///< "s3(2)"
    int question = 0;            ///< 1 for Q1; 0 for none
};

using ApplicationRow = Row<ApplicationFacts>;
using OrderRow = Row<OrderFacts>;
using ConditionRow = Row<ConditionCase>;

/// No change: the facts on which the rule is met.
inline constexpr auto as_it_stands = [](auto&) {};

template <class Seen, class Facts>
void check_rows(std::span<const Rule<Seen>> rules, std::string_view name, const Facts& baseline,
                const std::vector<Row<std::type_identity_t<Facts>>>& rows) {
    const auto& rule = rule_named(rules, name);
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            auto facts = baseline;
            row.change(facts);
            BOOST_TEST(rule.concerns(seen(facts)));
            if (!rule.concerns(seen(facts))) continue;
            BOOST_TEST(answer(rule.apply(seen(facts))) ==
                       answer(row.verdict, row.reason, row.provision, row.question));
        }
    }
}

/// Whether the rule has anything to say of these facts.
template <class Seen, class Facts>
bool concerns(std::span<const Rule<Seen>> rules, std::string_view name, const Facts& facts) {
    return rule_named(rules, name).concerns(seen(facts));
}

/// What the rule says of these facts; it must concern them.
template <class Seen, class Facts>
Finding apply(std::span<const Rule<Seen>> rules, std::string_view name, const Facts& facts) {
    const auto& rule = rule_named(rules, name);
    BOOST_REQUIRE(rule.concerns(seen(facts)));
    return rule.apply(seen(facts));
}

/// The rules that concern these facts and are not met, or are met only on an open question.
template <class Seen, class Facts>
std::vector<std::string> all_but_plainly_met(std::span<const Rule<Seen>> rules,
                                             const Facts& facts) {
    std::vector<std::string> found;
    for (const auto& rule : rules) {
        if (!rule.concerns(seen(facts))) continue;
        const auto finding = rule.apply(seen(facts));
        if (finding.verdict() != Verdict::met || finding.question() != 0) {
            found.push_back(answer(finding));
        }
    }
    return found;
}

// --- A whole case file, and what the report says of a part of it

inline ChiefOfficer the_chief_constable_of(Force force) {
    return {.office = Office::chief_constable, .force = force};
}

inline Act an_act(std::string id, Date on) {
    return {.id = {std::move(id)},
            .kind = ActKind::following,
            .on = on,
            .country = Country::england_and_wales,
            .towards = Targets{{Ref<Person>{"P1"}}}};
}

inline Condition a_condition(std::string id, ConditionIs is) {
    return {.id = {std::move(id)},
            .kind = ConditionKind::prohibition,
            .wording = "You must not contact P1.",
            .is = std::move(is),
            .protects = {{Ref<Person>{"P1"}}},
            .necessary = true,
            .locality = UkWide{},
            .avoids = Avoids{.religious_conflict = true, .work_or_education = true}};
}

inline Order a_full_order(std::string id, Date made_on, Term term) {
    return {.id = {std::move(id)},
            .kind = OrderKind::full,
            .route = OrderRoute::police_application,
            .application = Ref<Application>{"A1"},
            .court_kind = CourtKind::magistrates,
            .made_on = made_on,
            .term = term,
            .court_found = CourtFound{.acts = true, .risk = true, .necessary = true},
            .conditions = {{a_condition("C1", NoContact{})}}};
}

/// An interim order on the main application.
inline Order an_interim_order(std::string id, Date made_on, Term term) {
    auto order = a_full_order(std::move(id), made_on, term);
    order.kind = OrderKind::interim;
    order.court_found = CourtFound{.appropriate = true};
    return order;
}

inline FixedTerm years(int n) { return FixedTerm{Length::in_years(n)}; }

/// Application A1 of 3 March 2025, and the full order O1 of 31 March, for 5 years.
inline CaseFile::Contents a_matter() {
    return {
        .defendant = {.id = {"D1"},
                      .born = Date{1990, 4, 2},
                      .police_area = PoliceArea::cheshire,
                      .work_times = "weekdays, 9 to 5",
                      .religious_observance = "Friday prayers",
                      .earlier_orders_searched_on = Date{2025, 2, 28}},
        .protected_persons = {{{.id = {"P1"}}, {.id = {"P2"}}}},
        .places = {{{.id = {"L1"}}, {.id = {"L2"}}}},
        .applications = {{{.id = {"A1"},
                           .seeks = Seeks::full,
                           .made_on = main_applied_for(),
                           .by = the_chief_constable_of(Force::cheshire),
                           .area_ground = AreaGround::resides,
                           .acts = {{an_act("E1", {2025, 1, 12}), an_act("E2", {2025, 1, 19})}},
                           .risk = Risk{.to = {{Ref<Person>{"P1"}}}, .harm = Harm::psychological},
                           .necessity = "He will not stop.",
                           .appears = Appears{.acts = true, .risk = true, .necessary = true},
                           .determined = Determination{full_made(), Outcome::granted}}}},
        .orders = {{a_full_order("O1", full_made(), years(5))}}};
}

/// Application A1 for both orders, still pending, and the interim order O1 of 10 March, for 28
/// days.
inline CaseFile::Contents an_interim_matter() {
    auto matter = a_matter();
    auto& application = matter.applications->front();
    application.seeks = Seeks::full_and_interim;
    application.determined.reset();
    matter.orders = {{an_interim_order("O1", interim_made(), FixedTerm{Length::in_days(28)})}};
    return matter;
}

/// What a finding is about, by its place in the file.
struct Subject {
    SubjectKind kind;
    std::uint32_t index;
    std::uint32_t condition = 0;

    bool is_of(const Finding& finding) const {
        return finding.subject_kind() == kind && finding.subject() == index &&
               finding.condition() == condition;
    }
};
inline Subject application(std::uint32_t index) { return {SubjectKind::application, index}; }
inline Subject order(std::uint32_t index) { return {SubjectKind::order, index}; }
inline Subject condition(std::uint32_t order, std::uint32_t index) {
    return {SubjectKind::condition, order, index};
}

/// The findings under a provision about a part of the file, paragraph by paragraph.
inline std::vector<Finding> findings(const Report& report, const Subject& subject,
                                     std::string_view provision) {
    std::vector<Finding> found;
    for (const auto& finding : report.findings()) {
        if (subject.is_of(finding) && short_id(finding.provision()) == provision) {
            found.push_back(finding);
        }
    }
    return found;
}
inline std::vector<std::string> answers(const std::vector<Finding>& findings) {
    std::vector<std::string> lines;
    for (const auto& finding : findings) lines.push_back(answer(finding));
    return lines;
}

/// The one finding under a provision about a part of the file.
inline Finding finding(const CaseFile::Contents& matter, const Subject& subject,
                       std::string_view provision, Date as_at = test::as_at()) {
    const auto found = findings(check(CaseFile{matter}, as_at), subject, provision);
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    return found.front();
}

/// A matter changed, and what the report must then say under the provision.
using MatterRow = Row<CaseFile::Contents>;

inline void check_matter(const CaseFile::Contents& baseline, const Subject& subject,
                         const std::vector<MatterRow>& rows, Date as_at = test::as_at()) {
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            auto matter = baseline;
            row.change(matter);
            const auto report = check(CaseFile{std::move(matter)}, as_at);
            const std::vector expected{
                answer(row.verdict, row.reason, row.provision, row.question)};
            BOOST_TEST(answers(findings(report, subject, row.provision)) == expected,
                       boost::test_tools::per_element());
        }
    }
}

}  // namespace spo::test

// The rules and the table of provisions against each other: what is said to be applied is applied,
// nothing else is, and every answer a rule has can be had and told. What rules answer is found by
// asking them about a great many facts, drawn with a fixed seed.
#include <algorithm>
#include <array>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "spo/facts.hpp"
#include "spo/finding.hpp"
#include "spo/law.hpp"
#include "spo/reason.hpp"
#include "spo/rules.hpp"

namespace {

using namespace spo;

// --- Facts of every kind, drawn so that days fall together and limits are met and missed by a day

class Dice {
public:
    int number(int from, int to) { return std::uniform_int_distribution{from, to}(engine_); }
    bool one_in(int n) { return number(1, n) == 1; }
    bool toss() { return one_in(2); }
    template <class T>
    T one_of(std::initializer_list<T> values) {
        return values.begin()[number(0, static_cast<int>(values.size()) - 1)];
    }
    template <class T>
    std::optional<T> perhaps(T value) {
        return one_in(4) ? std::nullopt : std::optional{value};
    }
    /// One of an enumeration's values, of which the last is given.
    template <class Enum>
    Enum any(Enum last) {
        return static_cast<Enum>(number(0, static_cast<int>(last)));
    }
    Stated stated() { return any(Stated::yes); }
    Date day() {
        return one_of<Date>({{2020, 1, 19},
                             {2022, 2, 28},
                             {2022, 3, 1},
                             {2022, 3, 2},
                             {2024, 2, 28},
                             {2024, 2, 29},
                             {2024, 3, 1},
                             {2025, 3, 31},
                             {2399, 6, 1}});
    }
    Length length() {
        return one_of<Length>({Length::in_days(28), Length::in_days(730), Length::in_months(23),
                               Length::in_years(2), Length::in_years(5), Length::in_years(400)});
    }
    std::int32_t count() { return number(0, 2); }
    /// An index, of no matter what.
    std::int32_t index() { return number(0, 3); }
    Force force() {
        return one_of({Force::cheshire, Force::kent, Force::metropolitan, Force::city_of_london,
                       Force::british_transport_police, Force::ministry_of_defence_police});
    }
    PoliceArea area() { return one_of({PoliceArea::cheshire, PoliceArea::kent}); }

private:
    std::mt19937 engine_{9};
};

TermFacts a_term(Dice& dice) {
    TermFacts term{.kind = dice.any(TermFacts::Kind::fixed)};
    if (term.kind != TermFacts::Kind::fixed) return term;
    term.length = dice.perhaps(dice.length());
    if (!term.length || dice.toss()) term.last_day = dice.day();
    return term;
}

ApplicantFacts an_applicant(Dice& dice) {
    return {.office = dice.perhaps(dice.any(Office::other)),
            .force = dice.perhaps(dice.force()),
            .other_body = dice.one_in(6)};
}

ActFacts some_acts(Dice& dice) {
    return {.number = dice.perhaps(dice.count()),
            .without_kind = dice.count(),
            .of_other_kind = dice.count(),
            .elsewhere = dice.count(),
            .before_commencement = dice.count(),
            .oldest = dice.perhaps(dice.day())};
}

MainApplicationFacts a_main_application(Dice& dice) {
    return {.recorded = !dice.one_in(4),
            .seeks_interim_only = dice.one_in(6),
            .made_on = dice.perhaps(dice.day()),
            .by = an_applicant(dice),
            .outcome = dice.perhaps(dice.any(Outcome::withdrawn)),
            .determined_on = dice.perhaps(dice.day())};
}

ApplicationFacts an_application(Dice& dice) {
    return {.as_at = dice.day(),
            .made_on = dice.perhaps(dice.day()),
            .determined = dice.toss(),
            .seeks = dice.perhaps(dice.any(Seeks::full_and_interim)),
            .form = dice.perhaps(dice.any(ApplicationForm::other)),
            .by = an_applicant(dice),
            .area_ground = dice.perhaps(dice.any(AreaGround::believed_to_be_coming)),
            .defendant_area = dice.perhaps(dice.area()),
            .acts = some_acts(dice),
            .appears_acts = dice.stated(),
            .appears_risk = dice.stated(),
            .appears_necessary = dice.stated(),
            .at_risk = dice.perhaps(dice.count()),
            .at_risk_never_targeted = dice.count(),
            .harm_recorded = dice.toss(),
            .main = a_main_application(dice),
            .commencement = {2020, 1, 20}};
}

OrderFacts an_order(Dice& dice) {
    OrderFacts facts{.as_at = dice.day(), .commencement = {2020, 1, 20}};
    facts.kind = dice.any(OrderKind::interim);
    facts.proposed = dice.toss();
    facts.route = dice.perhaps(dice.any(OrderRoute::on_acquittal));
    facts.court_kind = dice.perhaps(dice.any(CourtKind::crown));
    facts.made_on = dice.perhaps(dice.day());
    facts.term = a_term(dice);
    facts.least_term =
        Law::england_and_wales().least_term(facts.made_on.value_or(Date{2025, 4, 1}));
    facts.has_application = !dice.one_in(4);
    facts.application_made_on = dice.perhaps(dice.day());
    facts.application_seeks = dice.perhaps(dice.any(Seeks::full_and_interim));
    facts.application_outcome = dice.perhaps(dice.any(Outcome::withdrawn));
    facts.application_by = an_applicant(dice);
    facts.acts = some_acts(dice);
    facts.risk_recorded = dice.toss();
    facts.necessity_recorded = dice.toss();
    facts.main = a_main_application(dice);
    facts.found_acts = dice.stated();
    facts.found_risk = dice.stated();
    facts.found_necessary = dice.stated();
    facts.found_appropriate = dice.stated();
    facts.turns_18 = dice.perhaps(dice.day());
    facts.earlier = {.in_force = dice.count(),
                     .state_unknown = dice.count(),
                     .clashes = dice.count(),
                     .interim = dice.count()};
    facts.earlier_searched_on = dice.perhaps(dice.day());
    facts.conditions = dice.perhaps(dice.count());
    facts.without_wording = dice.count();
    facts.locality_unstated = dice.count();
    facts.locality_not_recorded = dice.count();
    facts.own_terms = dice.count();
    facts.own_term_unstated = dice.count();
    facts.omits_date_made = dice.one_in(4);
    facts.omits_period = dice.one_in(4);
    facts.omits_conditions = dice.one_in(4);
    facts.omits_locality = dice.one_in(4);
    facts.omits_differing_period = dice.one_in(4);
    return facts;
}

ConditionFacts a_condition(Dice& dice) {
    return {.protects = dice.perhaps(dice.count()),
            .necessary = dice.stated(),
            .avoids_religious_conflict = dice.stated(),
            .avoids_work_or_education = dice.stated(),
            .religion_recorded = dice.toss(),
            .work_or_education_recorded = dice.toss(),
            .locality = dice.any(ConditionFacts::LocalityKind::limited_unstated),
            .own_term = a_term(dice)};
}

ResidenceFacts a_residence(Dice& dice) {
    using enum ResidenceFacts::Kind;
    ResidenceFacts facts{.kind = dice.any(nowhere)};
    if (facts.kind == in_area) facts.area = dice.area();
    // Only a move says that there is no home, and only one can be incomplete.
    const bool by_move = facts.kind == nowhere || facts.kind == move_incomplete;
    const bool may_be = facts.kind == in_area || facts.kind == elsewhere;
    if (by_move || (may_be && dice.toss())) facts.move = dice.index();
    return facts;
}

PartyFacts a_party(Dice& dice) {
    return {.party = dice.perhaps(dice.any(Party::other)),
            .officer = an_applicant(dice),
            .relevant_as = dice.perhaps(dice.any(RelevantAs::applied_for_the_order)),
            .event = dice.index()};
}

OrderApplicantFacts an_orders_applicant(Dice& dice) {
    OrderApplicantFacts facts{.order = dice.index()};
    if (dice.one_in(4)) return facts;
    facts.application = dice.index();
    facts.by = an_applicant(dice);
    return facts;
}

ConsentFacts a_consent(Dice& dice) { return {dice.stated(), dice.index()}; }

ChangeFacts a_change(Dice& dice) {
    ChangeFacts facts{.as_at = dice.day(), .step = dice.any(ChangeStep::discharged)};
    facts.sought = dice.perhaps(dice.any(Change::discharge));
    facts.decided = facts.is_decision() || dice.toss();
    facts.granted_alone = facts.decided && !facts.is_decision() && dice.toss();
    facts.form = dice.perhaps(dice.any(ApplicationForm::other));
    facts.order_kind = dice.any(OrderKind::interim);
    facts.order_proposed = dice.one_in(6);
    facts.order_route = dice.perhaps(dice.any(OrderRoute::on_acquittal));
    facts.order_made_on = dice.perhaps(dice.day());
    facts.order_applicant = an_orders_applicant(dice);
    facts.day = dice.perhaps(dice.day());
    facts.by = a_party(dice);
    facts.residence_when_applied = a_residence(dice);
    facts.residence = a_residence(dice);
    facts.defendant_heard = dice.perhaps(dice.any(Hearing::not_heard));
    facts.officers = {.listed = dice.perhaps(dice.count()),
                      .wanted = dice.count(),
                      .not_heard = dice.count(),
                      .not_told = dice.count()};
    facts.added = {
        .number = dice.count(), .not_necessary = dice.count(), .not_recorded = dice.count()};
    facts.defendant_consent = a_consent(dice);
    facts.applicant_consent = a_consent(dice);
    facts.order_applicant_consent = a_consent(dice);
    facts.area_consent = a_consent(dice);
    facts.two_years_end = dice.perhaps(dice.day());
    if (dice.toss()) facts.renewal = dice.index();
    facts.two_years_from_renewal = dice.perhaps(dice.day());
    return facts;
}

AppealFacts an_appeal(Dice& dice) {
    using enum AppealAgainst;
    AppealFacts facts{.against = dice.any(interim_change)};
    facts.decision = dice.index();
    switch (facts.against) {
        case not_recorded:
            break;
        case order_made:
        case order_proposed:
            facts.decision_kind = OperandKind::order;
            break;
        case application_undecided:
            facts.decision_kind = OperandKind::application;
            break;
        case application_refused:
        case application_not_refused:
            facts.decision_kind = dice.toss() ? OperandKind::application : OperandKind::event;
            break;
        default:
            facts.decision_kind = OperandKind::event;
    }
    facts.of_order_outside_these_rules = dice.one_in(6);
    facts.order_kind = dice.any(OrderKind::interim);
    facts.sought = dice.perhaps(dice.any(Seeks::full_and_interim));
    facts.by = a_party(dice);
    facts.change_by = a_party(dice);
    facts.order_applicant = an_orders_applicant(dice);
    facts.residence = a_residence(dice);
    facts.on = dice.perhaps(dice.day());
    facts.decided_on = dice.perhaps(dice.day());
    facts.last_day = dice.perhaps(dice.day());
    return facts;
}

AppealEndFacts an_ended_appeal(Dice& dice) {
    return {dice.any(AppealOutcome::dismissed),
            dice.perhaps(dice.any(AppealEffect::decision_reversed))};
}

NotificationFacts a_notification(Dice& dice) {
    NotificationFacts facts{.of = dice.any(NotificationOf::address)};
    facts.attended = dice.stated();
    facts.area = dice.perhaps(dice.area());
    facts.oral = dice.stated();
    facts.given_to = dice.perhaps(dice.any(NotifiedTo::other));
    facts.acknowledged = dice.stated();
    facts.fingerprints = {dice.stated(), dice.stated()};
    facts.photographs = {dice.stated(), dice.stated()};
    facts.names = dice.perhaps(dice.count());
    facts.own_name_missing = dice.one_in(4);
    facts.other_name_missing = dice.one_in(4);
    if (dice.one_in(4)) facts.used_name_missing = dice.index();
    facts.home_address_given = dice.toss();
    facts.has_no_home = dice.toss();
    facts.home_counted = dice.any(HomeCounted::old);
    facts.move = dice.index();
    facts.home = a_residence(dice);
    facts.last_order = dice.perhaps(dice.index());
    facts.last_order_dated = dice.toss();
    facts.court_kind = dice.perhaps(dice.any(CourtKind::crown));
    facts.court_area = dice.perhaps(dice.area());
    return facts;
}

PenaltyFacts a_penalty(Dice& dice) {
    const auto day = [&] {
        return dice.one_of<Date>({{2020, 1, 19},
                                  {2020, 1, 20},
                                  {2022, 5, 1},
                                  {2022, 5, 2},
                                  {2023, 3, 30},
                                  {2024, 11, 18},
                                  {2026, 11, 23},
                                  {2026, 11, 24}});
    };
    PenaltyFacts facts{.offence = dice.any(Offence::false_information), .as_at = day()};
    facts.from = dice.perhaps(day());
    facts.to = facts.from && dice.toss() ? facts.from : dice.perhaps(day());
    if (facts.from && facts.to && *facts.to < *facts.from) std::swap(facts.from, facts.to);
    if (facts.from && dice.one_in(4)) facts.perhaps_from = facts.from->plus_days(-1);
    facts.not_before = dice.perhaps(day());
    facts.convicted_on = dice.perhaps(day());
    facts.defendant_born = dice.perhaps(dice.one_of<Date>({{1990, 4, 2}, {2004, 5, 3}}));
    return facts;
}

// --- What the rules answered

/// A finding, the rule that gave it, and what that rule looks at.
struct Answer {
    std::string_view rule;
    ProvisionId provision;  ///< of the rule
    SubjectKind subject;
    Finding finding;
};

/// One of every answer that differs in its rule, provision, reason, verdict or open question.
class Answers {
public:
    template <class Facts>
    void ask(std::span<const Rule<Facts>> rules, const Facts& facts, SubjectKind subject) {
        for (const auto& rule : rules) {
            if (!rule.concerns(facts)) continue;
            const auto finding = rule.apply(facts);
            const std::array key{static_cast<int>(subject),
                                 static_cast<int>(&rule - rules.data()),
                                 static_cast<int>(finding.provision().index),
                                 static_cast<int>(finding.reason()),
                                 static_cast<int>(finding.verdict()),
                                 static_cast<int>(finding.question())};
            if (seen_.insert(key).second) {
                all_.push_back({rule.name, rule.provision, subject, finding});
            }
        }
    }
    const std::vector<Answer>& all() const { return all_; }

private:
    std::set<std::array<int, 6>> seen_;
    std::vector<Answer> all_;
};

const std::vector<Answer>& answers() {
    static const auto collected = [] {
        Dice dice;
        Answers found;
        for (int i = 0; i < 40'000; ++i) {
            found.ask(application_rules(), an_application(dice), SubjectKind::application);
            const auto order = an_order(dice);
            found.ask(order_rules(), order, SubjectKind::order);
            const auto condition = a_condition(dice);
            found.ask(condition_rules(), ConditionInOrder{order, condition},
                      SubjectKind::condition);
            found.ask(change_rules(), a_change(dice), SubjectKind::event);
            found.ask(appeal_rules(), an_appeal(dice), SubjectKind::event);
            found.ask(appeal_end_rules(), an_ended_appeal(dice), SubjectKind::event);
            found.ask(notification_rules(), a_notification(dice), SubjectKind::notification);
            found.ask(penalty_rules(), a_penalty(dice), SubjectKind::matter);
        }
        for (const auto clash : {Clash::none, Clash::of_place, Clash::of_person}) {
            found.ask(pair_rules(), PairFacts{clash, 0, 0}, SubjectKind::condition);
        }
        return found.all();
    }();
    return collected;
}

// --- Provisions

std::string_view id(ProvisionId provision) { return info(provision).id; }

/// Whether a provision is another or a part of it: s3(1)(a) of s3(1), s14(1):acts of s14(1).
bool is_within(std::string_view part, std::string_view whole) {
    if (!part.starts_with(whole)) return false;
    const auto rest = part.substr(whole.size());
    return rest.empty() || rest.front() == '(' || rest.front() == ':';
}

bool is_of_the_2026_act(ProvisionId provision) {
    return info(provision).instrument == Instrument::cpa_2026;
}

/// Every rule's name and provision, table by table.
template <class Facts>
void list(std::span<const Rule<Facts>> rules, std::vector<std::string_view>& names,
          std::vector<ProvisionId>& provisions) {
    for (const auto& rule : rules) {
        names.push_back(rule.name);
        provisions.push_back(rule.provision);
    }
}
struct RuleList {
    std::vector<std::string_view> names;
    std::vector<ProvisionId> provisions;
};
RuleList every_rule() {
    RuleList all;
    list(application_rules(), all.names, all.provisions);
    list(order_rules(), all.names, all.provisions);
    list(condition_rules(), all.names, all.provisions);
    list(pair_rules(), all.names, all.provisions);
    list(change_rules(), all.names, all.provisions);
    list(appeal_rules(), all.names, all.provisions);
    list(appeal_end_rules(), all.names, all.provisions);
    list(notification_rules(), all.names, all.provisions);
    list(penalty_rules(), all.names, all.provisions);
    return all;
}

template <class Facts>
bool is_in_the_acts_order(std::span<const Rule<Facts>> rules) {
    return std::is_sorted(rules.begin(), rules.end(), [](const auto& one, const auto& other) {
        return one.provision < other.provision;
    });
}

// --- Words

/// The words in braces: "{order}/conditions/{a}" has "order" and "a".
std::set<std::string> placeholders(std::string_view text) {
    std::set<std::string> found;
    while (true) {
        const auto open = text.find('{');
        if (open == std::string_view::npos) return found;
        const auto close = text.find('}', open);
        BOOST_REQUIRE(close != std::string_view::npos);
        found.insert(std::string{text.substr(open + 1, close - open - 1)});
        text.remove_prefix(close + 1);
    }
}

bool is_operand(const std::string& word) { return word == "a" || word == "b" || word == "c"; }

/// The reasons of rules. Deemed service, the life of an order, conflicts, duties and failures in
/// them have their own, which their own tests cover.
bool is_a_rules(Reason reason) {
    return reason <= Reason::application_day_not_recorded ||
           (reason >= Reason::officer_not_recorded &&
            reason <= Reason::photographs_answer_not_recorded) ||
           (reason >= Reason::penalty_of_an_adult &&
            reason <= Reason::offence_perhaps_before_commencement);
}

std::string code(Reason reason) { return std::string{info(reason).code}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(provisions_and_rules)

/// The duties to notify: `duties` applies them, from days that no rule looks at, and
/// `notification_offences` the failures in them (section_11_test.cpp holds it to each provision).
/// What the first notification must say, section 9(2), has rules, and so have the penalties.
bool is_applied_by_duties(std::string_view id) {
    constexpr std::array<std::string_view, 11> applied{
        "spa-2019:s9(1)",  "spa-2019:s9(3)",  "spa-2019:s9(4)",  "spa-2019:s9(5)",
        "spa-2019:s9(6)",  "spa-2019:s9(7)",  "spa-2019:s11(1)", "spa-2019:s11(3)",
        "spa-2019:s11(4)", "spa-2019:s11(5)", "spa-2019:s11(6)"};
    return std::any_of(applied.begin(), applied.end(),
                       [&](std::string_view whole) { return is_within(id, whole); });
}

/// The offence of breach: `assess` applies it, to reported acts that no rule looks at.
bool is_applied_by_assessments(std::string_view id) {
    return id == "spa-2019:s8(1)" || id == "spa-2019:s8(5)";
}

/// Rules of court are applied by functions of their own (service.hpp).
bool is_of_rules_of_court(const Provision& provision) {
    return info(provision.instrument).authority == Authority::rules;
}

// Whether an order prohibits or requires something is one question, of which the paragraphs are the
// two halves.
BOOST_AUTO_TEST_CASE(what_is_said_to_be_applied_is_applied) {
    const std::set<std::string_view> halves{"spa-2019:s1(2)(a)", "spa-2019:s1(2)(b)",
                                            "spa-2019:s5(3)(a)", "spa-2019:s5(3)(b)"};
    std::set<std::string_view> applied;
    for (const auto provision : every_rule().provisions) applied.insert(id(provision));
    for (const auto& answer : answers()) applied.insert(id(answer.finding.provision()));
    for (const auto& provision : provisions()) {
        if (provision.treatment != Treatment::encoded) continue;
        if (is_applied_by_duties(provision.id) || is_of_rules_of_court(provision)) continue;
        if (is_applied_by_assessments(provision.id)) continue;
        const bool by_itself_or_in_part =
            std::any_of(applied.begin(), applied.end(),
                        [&](std::string_view part) { return is_within(part, provision.id); });
        const bool in_whole = halves.contains(provision.id) &&
                              applied.contains(provision.id.substr(0, provision.id.rfind('(')));
        BOOST_TEST((by_itself_or_in_part || in_whole), provision.id << " is applied by no rule");
    }
}

BOOST_AUTO_TEST_CASE(nothing_else_is_applied) {
    for (const auto provision : every_rule().provisions) {
        BOOST_TEST((info(provision).treatment == Treatment::encoded), id(provision));
    }
    for (const auto& [rule, of, subject, finding] : answers()) {
        if (is_of_the_2026_act(finding.provision())) continue;
        BOOST_TEST((info(finding.provision()).treatment == Treatment::encoded),
                   rule << " cites " << id(finding.provision()));
    }
}

BOOST_AUTO_TEST_CASE(the_2026_act_is_cited_only_to_say_that_it_is_not_applied) {
    std::set<std::string_view> cited;
    for (const auto& answer : answers()) {
        if (!is_of_the_2026_act(answer.finding.provision())) continue;
        cited.insert(id(answer.finding.provision()));
        BOOST_TEST((answer.finding.verdict() == Verdict::unknown));
        BOOST_TEST((answer.finding.reason() == Reason::route_not_known_in_force));
        BOOST_TEST(answer.finding.question() == 37);
    }
    BOOST_TEST(cited.size() == 2U);
}

// Most rules answer under their own provision or a part of it. These look at two places that say
// the same, or whose second half applies only when the first is met.
BOOST_AUTO_TEST_CASE(a_rule_answers_under_its_own_provision) {
    const std::map<std::string_view, std::set<std::string_view>> also{
        {"spa-2019:s2(1)", {"cpa-2026:orders-on-conviction", "cpa-2026:orders-on-acquittal"}},
        {"spa-2019:s2(3)(a)", {"spa-2019:s5(4)(a)"}},
        {"spa-2019:s2(3)(b)", {"spa-2019:s5(4)(b)"}},
        {"spa-2019:s2(4)", {"spa-2019:s5(5)"}},
        {"spa-2019:s2(6)", {"spa-2019:s2(7)"}},
        {"spa-2019:s3(3)", {"spa-2019:s6(e)", "spa-2019:s5(6)(a)"}},
        {"spa-2019:s8(2)", {"spa-2019:s11(2)"}},
        {"spa-2019:s8(2)(a)", {"spa-2019:s11(2)(a)"}},
        {"spa-2019:s8(2)(b)", {"spa-2019:s11(2)(b)"}},
        {"spa-2019:s8(3)", {"spa-2019:s11(7)"}},
        {"spa-2019:s10(1)(a)", {"spa-2019:s10(2)(a)"}},
        {"spa-2019:s10(1)(b)", {"spa-2019:s10(2)(b)"}}};
    for (const auto& [rule, of, subject, finding] : answers()) {
        const auto cited = id(finding.provision());
        const auto others = also.find(id(of));
        const bool is_another = others != also.end() && others->second.contains(cited);
        BOOST_TEST((is_within(cited, id(of)) || is_another), rule << " cites " << cited);
    }
}

BOOST_AUTO_TEST_CASE(rules_have_names_of_their_own_that_say_where_they_come_from) {
    const auto all = every_rule();
    BOOST_TEST(std::set(all.names.begin(), all.names.end()).size() == all.names.size());
    for (std::size_t i = 0; i < all.names.size(); ++i) {
        auto place = id(all.provisions[i]).substr(std::string_view{"spa-2019:"}.size());
        place = place.substr(0, place.find(':'));
        BOOST_TEST(all.names[i].starts_with(place), all.names[i] << " applies " << place);
    }
}

BOOST_AUTO_TEST_CASE(the_rules_stand_in_the_acts_order) {
    BOOST_TEST(is_in_the_acts_order(application_rules()));
    BOOST_TEST(is_in_the_acts_order(order_rules()));
    BOOST_TEST(is_in_the_acts_order(condition_rules()));
    BOOST_TEST(is_in_the_acts_order(pair_rules()));
    BOOST_TEST(is_in_the_acts_order(change_rules()));
    BOOST_TEST(is_in_the_acts_order(appeal_rules()));
    BOOST_TEST(is_in_the_acts_order(appeal_end_rules()));
    BOOST_TEST(is_in_the_acts_order(notification_rules()));
    BOOST_TEST(is_in_the_acts_order(penalty_rules()));
}

BOOST_AUTO_TEST_CASE(every_reason_is_given_for_some_facts) {
    std::set<Reason> given;
    for (const auto& answer : answers()) given.insert(answer.finding.reason());
    for (const auto& reason : reasons()) {
        if (!is_a_rules(reason.reason)) continue;
        BOOST_TEST(given.contains(reason.reason), reason.code << " is never given");
    }
}

BOOST_AUTO_TEST_CASE(a_reason_goes_with_one_verdict) {
    std::map<Reason, Verdict> verdicts;
    for (const auto& answer : answers()) {
        const auto [known, is_new] =
            verdicts.emplace(answer.finding.reason(), answer.finding.verdict());
        BOOST_TEST((is_new || known->second == answer.finding.verdict()),
                   code(answer.finding.reason()));
    }
}

BOOST_AUTO_TEST_CASE(an_unknown_names_what_is_missing_and_nothing_else_does) {
    for (const auto& answer : answers()) {
        const bool names_something = !info(answer.finding.reason()).missing.empty();
        const bool is_unknown = answer.finding.verdict() == Verdict::unknown;
        BOOST_TEST(names_something == is_unknown,
                   answer.rule << ": " << code(answer.finding.reason()));
    }
}

BOOST_AUTO_TEST_CASE(an_answer_that_is_not_unknown_says_what_it_rests_on) {
    for (const auto& answer : answers()) {
        if (answer.finding.verdict() == Verdict::unknown) continue;
        BOOST_TEST(!info(answer.finding.reason()).rests_on.empty(), code(answer.finding.reason()));
    }
}

BOOST_AUTO_TEST_CASE(the_words_use_every_operand_and_no_other) {
    for (const auto& [rule, of, subject, finding] : answers()) {
        std::set<std::string> operands;
        for (std::size_t i = 0; i < 3; ++i) {
            if (finding.operand(i).kind == OperandKind::none) break;
            operands.insert(std::string(1, static_cast<char>('a' + i)));
        }
        BOOST_TEST_CONTEXT(rule << ": " << code(finding.reason())) {
            BOOST_TEST((placeholders(info(finding.reason()).text) == operands));
        }
    }
}

/// What the pointers of a reason may begin with, by what its rule looks at. A rule that looks at an
/// application does not know of an order, and one that looks at an order does not know of one
/// condition more than another. Of events and notifications, operands lead to all else.
std::set<std::string> words_for(SubjectKind subject) {
    switch (subject) {
        case SubjectKind::matter:
            return {"offence"};
        case SubjectKind::event:
            return {"event"};
        case SubjectKind::notification:
            return {"notification"};
        case SubjectKind::condition:
            return {"application", "main", "order", "condition"};
        case SubjectKind::order:
            return {"application", "main", "order"};
        default:
            return {"application", "main"};
    }
}

BOOST_AUTO_TEST_CASE(pointers_are_to_what_the_rule_looks_at) {
    for (const auto& [rule, of, subject, finding] : answers()) {
        const auto may_use = words_for(subject);
        const auto& reason = info(finding.reason());
        for (const auto pointers : {reason.rests_on, reason.missing}) {
            for (const auto& word : placeholders(pointers)) {
                if (is_operand(word)) {
                    const auto kind = finding.operand(static_cast<std::size_t>(word[0] - 'a')).kind;
                    BOOST_TEST((kind == OperandKind::order || kind == OperandKind::condition ||
                                kind == OperandKind::act || kind == OperandKind::event ||
                                kind == OperandKind::application),
                               rule << ": " << reason.code << " points at {" << word << "}");
                } else {
                    BOOST_TEST(may_use.contains(word),
                               rule << ": " << reason.code << " points at {" << word << "}");
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(an_open_question_is_about_the_provision_that_leans_on_it) {
    for (const auto& [rule, of, subject, finding] : answers()) {
        if (finding.question() == 0) continue;
        const auto& question = open_question(finding.question());
        const auto cited = id(finding.provision());
        const bool touches = std::any_of(
            question.provisions.begin(), question.provisions.end(), [&](std::string_view touched) {
                return is_within(cited, touched) || is_within(touched, cited);
            });
        BOOST_TEST(touches, rule << " leans on " << question.id << " under " << cited);
    }
}

BOOST_AUTO_TEST_SUITE_END()

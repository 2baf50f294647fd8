// The words of a finding follow its decision. One fact at a time is changed in facts drawn at
// random and in the example cases: when the verdict changes, so do the words, and they point at the
// change.
#include <rapidcheck/boost_test.h>

#include <algorithm>
#include <array>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "spo/check.hpp"
#include "spo/facts.hpp"
#include "spo/finding.hpp"
#include "spo/json.hpp"
#include "spo/problem.hpp"
#include "spo/reason.hpp"
#include "spo/render.hpp"
#include "spo/report.hpp"
#include "spo/rules.hpp"

namespace {

using namespace spo;

// --- Values a fact may take, the boundaries first

/// Draws values; made from a seed, so that rapidcheck can show and repeat what it found.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : engine_(seed) {}

    int number(int from, int to) { return std::uniform_int_distribution{from, to}(engine_); }
    bool toss() { return number(0, 1) == 1; }
    template <class T>
    T one_of(std::initializer_list<T> values) {
        return values.begin()[number(0, static_cast<int>(values.size()) - 1)];
    }
    template <class T>
    void draw(std::optional<T>& fact) {
        T value{};
        draw(value);
        perhaps(fact, value);
    }
    void draw(std::optional<Date>& fact) { perhaps(fact, a_day()); }
    void draw(std::optional<Length>& fact) { perhaps(fact, a_length()); }
    void draw(std::optional<LeastTerm>& fact) {
        const int months = one_of({1, 12, 24, 25});
        perhaps(fact, LeastTerm{months, "spa-2019:s3(2)", {2020, 1, 20}, std::nullopt});
    }
    void draw(bool& fact) { fact = toss(); }
    void draw(std::int32_t& fact) { fact = number(0, 3); }
    void draw(Date& fact) { fact = a_day(); }
    void draw(Stated& fact) { fact = any(Stated::yes); }
    void draw(Seeks& fact) { fact = any(Seeks::full_and_interim); }
    void draw(Outcome& fact) { fact = any(Outcome::withdrawn); }
    void draw(ApplicationForm& fact) { fact = any(ApplicationForm::other); }
    void draw(Office& fact) { fact = any(Office::other); }
    void draw(AreaGround& fact) { fact = any(AreaGround::believed_to_be_coming); }
    void draw(OrderKind& fact) { fact = any(OrderKind::interim); }
    void draw(OrderRoute& fact) { fact = any(OrderRoute::on_acquittal); }
    void draw(CourtKind& fact) { fact = any(CourtKind::crown); }
    void draw(Clash& fact) { fact = any(Clash::of_person); }
    void draw(ConditionFacts::LocalityKind& fact) {
        fact = any(ConditionFacts::LocalityKind::limited_unstated);
    }
    void draw(Force& fact) {
        fact = one_of({Force::cheshire, Force::kent, Force::metropolitan, Force::city_of_london,
                       Force::british_transport_police, Force::ministry_of_defence_police});
    }
    void draw(PoliceArea& fact) {
        fact = one_of({PoliceArea::cheshire, PoliceArea::kent, PoliceArea::metropolitan,
                       PoliceArea::outside_england_and_wales});
    }
    void draw(TermFacts& fact) {
        fact = {.kind = any(TermFacts::Kind::fixed)};
        if (fact.kind != TermFacts::Kind::fixed) return;
        draw(fact.length);
        if (!fact.length || toss()) fact.last_day = a_day();
    }

private:
    template <class Enum>
    Enum any(Enum last) {
        return static_cast<Enum>(number(0, static_cast<int>(last)));
    }
    template <class T>
    void perhaps(std::optional<T>& fact, const T& value) {
        fact.reset();
        if (number(0, 3) != 0) fact = value;
    }
    /// Leap days, month ends, 1 March before a leap year, commencement, and days next to them; two
    /// years apart often enough for a period to end a day early, on time or a day late.
    Date a_day() {
        const auto day = one_of<Date>({{2020, 1, 20},
                                       {2020, 2, 29},
                                       {2022, 3, 1},
                                       {2024, 2, 29},
                                       {2024, 3, 31},
                                       {2025, 3, 31},
                                       {2026, 3, 31},
                                       {2397, 12, 31},
                                       {2399, 12, 30}});
        return day.plus_days(number(-1, 1));
    }
    Length a_length() {
        switch (number(0, 5)) {
            case 0:
                return Length::in_years(number(1, 5));
            case 1:
                return Length::in_months(number(22, 26));
            case 2:
                return Length::in_days(number(729, 732));
            case 3:
                return Length{{.months = 23, .days = number(27, 32)}};
            case 4:
                return Length::in_years(9999);
            default:
                return Length{{.years = 1, .days = number(364, 367)}};
        }
    }

    std::mt19937 engine_;
};

// --- Every fact, by name, and how to change it and no other

template <class Facts>
struct Mutator {
    std::string_view name;
    void (*change)(Facts&, Dice&);
};

/// A condition's facts and its order's, of its own.
struct ConditionCase {
    OrderFacts order;
    ConditionFacts condition;
};

template <class Facts>
const std::vector<Mutator<Facts>>& mutators();

template <>
const std::vector<Mutator<ApplicationFacts>>& mutators() {
    using F = ApplicationFacts;
    static const std::vector<Mutator<F>> all{
        {"as_at", [](F& f, Dice& d) { d.draw(f.as_at); }},
        {"made_on", [](F& f, Dice& d) { d.draw(f.made_on); }},
        {"determined", [](F& f, Dice& d) { d.draw(f.determined); }},
        {"seeks", [](F& f, Dice& d) { d.draw(f.seeks); }},
        {"form", [](F& f, Dice& d) { d.draw(f.form); }},
        {"by.office", [](F& f, Dice& d) { d.draw(f.by.office); }},
        {"by.force", [](F& f, Dice& d) { d.draw(f.by.force); }},
        {"by.other_body", [](F& f, Dice& d) { d.draw(f.by.other_body); }},
        {"area_ground", [](F& f, Dice& d) { d.draw(f.area_ground); }},
        {"defendant_area", [](F& f, Dice& d) { d.draw(f.defendant_area); }},
        {"acts.number", [](F& f, Dice& d) { d.draw(f.acts.number); }},
        {"acts.without_kind", [](F& f, Dice& d) { d.draw(f.acts.without_kind); }},
        {"acts.first_without_kind", [](F& f, Dice& d) { d.draw(f.acts.first_without_kind); }},
        {"acts.of_other_kind", [](F& f, Dice& d) { d.draw(f.acts.of_other_kind); }},
        {"acts.first_of_other_kind", [](F& f, Dice& d) { d.draw(f.acts.first_of_other_kind); }},
        {"acts.elsewhere", [](F& f, Dice& d) { d.draw(f.acts.elsewhere); }},
        {"acts.before_commencement", [](F& f, Dice& d) { d.draw(f.acts.before_commencement); }},
        {"acts.oldest", [](F& f, Dice& d) { d.draw(f.acts.oldest); }},
        {"appears_acts", [](F& f, Dice& d) { d.draw(f.appears_acts); }},
        {"appears_risk", [](F& f, Dice& d) { d.draw(f.appears_risk); }},
        {"appears_necessary", [](F& f, Dice& d) { d.draw(f.appears_necessary); }},
        {"at_risk", [](F& f, Dice& d) { d.draw(f.at_risk); }},
        {"at_risk_never_targeted", [](F& f, Dice& d) { d.draw(f.at_risk_never_targeted); }},
        {"harm_recorded", [](F& f, Dice& d) { d.draw(f.harm_recorded); }},
        {"main.recorded", [](F& f, Dice& d) { d.draw(f.main.recorded); }},
        {"main.seeks_interim_only", [](F& f, Dice& d) { d.draw(f.main.seeks_interim_only); }},
        {"main.made_on", [](F& f, Dice& d) { d.draw(f.main.made_on); }},
        {"main.by.office", [](F& f, Dice& d) { d.draw(f.main.by.office); }},
        {"main.by.force", [](F& f, Dice& d) { d.draw(f.main.by.force); }},
        {"main.by.other_body", [](F& f, Dice& d) { d.draw(f.main.by.other_body); }},
        {"main.outcome", [](F& f, Dice& d) { d.draw(f.main.outcome); }},
        {"main.determined_on", [](F& f, Dice& d) { d.draw(f.main.determined_on); }},
        {"commencement", [](F& f, Dice& d) { d.draw(f.commencement); }},
    };
    return all;
}

template <>
const std::vector<Mutator<OrderFacts>>& mutators() {
    using F = OrderFacts;
    static const std::vector<Mutator<F>> all{
        {"as_at", [](F& f, Dice& d) { d.draw(f.as_at); }},
        {"kind", [](F& f, Dice& d) { d.draw(f.kind); }},
        {"proposed", [](F& f, Dice& d) { d.draw(f.proposed); }},
        {"route", [](F& f, Dice& d) { d.draw(f.route); }},
        {"court_kind", [](F& f, Dice& d) { d.draw(f.court_kind); }},
        {"made_on", [](F& f, Dice& d) { d.draw(f.made_on); }},
        {"term", [](F& f, Dice& d) { d.draw(f.term); }},
        {"least_term", [](F& f, Dice& d) { d.draw(f.least_term); }},
        {"has_application", [](F& f, Dice& d) { d.draw(f.has_application); }},
        {"application_made_on", [](F& f, Dice& d) { d.draw(f.application_made_on); }},
        {"application_seeks", [](F& f, Dice& d) { d.draw(f.application_seeks); }},
        {"application_outcome", [](F& f, Dice& d) { d.draw(f.application_outcome); }},
        {"application_by.office", [](F& f, Dice& d) { d.draw(f.application_by.office); }},
        {"application_by.force", [](F& f, Dice& d) { d.draw(f.application_by.force); }},
        {"application_by.other_body", [](F& f, Dice& d) { d.draw(f.application_by.other_body); }},
        {"acts.number", [](F& f, Dice& d) { d.draw(f.acts.number); }},
        {"acts.elsewhere", [](F& f, Dice& d) { d.draw(f.acts.elsewhere); }},
        {"acts.before_commencement", [](F& f, Dice& d) { d.draw(f.acts.before_commencement); }},
        {"risk_recorded", [](F& f, Dice& d) { d.draw(f.risk_recorded); }},
        {"necessity_recorded", [](F& f, Dice& d) { d.draw(f.necessity_recorded); }},
        {"main.recorded", [](F& f, Dice& d) { d.draw(f.main.recorded); }},
        {"main.seeks_interim_only", [](F& f, Dice& d) { d.draw(f.main.seeks_interim_only); }},
        {"main.made_on", [](F& f, Dice& d) { d.draw(f.main.made_on); }},
        {"main.by.office", [](F& f, Dice& d) { d.draw(f.main.by.office); }},
        {"main.by.force", [](F& f, Dice& d) { d.draw(f.main.by.force); }},
        {"main.by.other_body", [](F& f, Dice& d) { d.draw(f.main.by.other_body); }},
        {"main.outcome", [](F& f, Dice& d) { d.draw(f.main.outcome); }},
        {"main.determined_on", [](F& f, Dice& d) { d.draw(f.main.determined_on); }},
        {"found_acts", [](F& f, Dice& d) { d.draw(f.found_acts); }},
        {"found_risk", [](F& f, Dice& d) { d.draw(f.found_risk); }},
        {"found_necessary", [](F& f, Dice& d) { d.draw(f.found_necessary); }},
        {"found_appropriate", [](F& f, Dice& d) { d.draw(f.found_appropriate); }},
        {"turns_18", [](F& f, Dice& d) { d.draw(f.turns_18); }},
        {"earlier.in_force", [](F& f, Dice& d) { d.draw(f.earlier.in_force); }},
        {"earlier.first_in_force", [](F& f, Dice& d) { d.draw(f.earlier.first_in_force); }},
        {"earlier.state_unknown", [](F& f, Dice& d) { d.draw(f.earlier.state_unknown); }},
        {"earlier.first_unknown", [](F& f, Dice& d) { d.draw(f.earlier.first_unknown); }},
        {"earlier.clashes", [](F& f, Dice& d) { d.draw(f.earlier.clashes); }},
        {"earlier.interim", [](F& f, Dice& d) { d.draw(f.earlier.interim); }},
        {"earlier_searched_on", [](F& f, Dice& d) { d.draw(f.earlier_searched_on); }},
        {"conditions", [](F& f, Dice& d) { d.draw(f.conditions); }},
        {"without_wording", [](F& f, Dice& d) { d.draw(f.without_wording); }},
        {"first_without_wording", [](F& f, Dice& d) { d.draw(f.first_without_wording); }},
        {"locality_unstated", [](F& f, Dice& d) { d.draw(f.locality_unstated); }},
        {"first_locality_unstated", [](F& f, Dice& d) { d.draw(f.first_locality_unstated); }},
        {"locality_not_recorded", [](F& f, Dice& d) { d.draw(f.locality_not_recorded); }},
        {"first_locality_not_recorded",
         [](F& f, Dice& d) { d.draw(f.first_locality_not_recorded); }},
        {"own_terms", [](F& f, Dice& d) { d.draw(f.own_terms); }},
        {"own_term_unstated", [](F& f, Dice& d) { d.draw(f.own_term_unstated); }},
        {"first_own_term_unstated", [](F& f, Dice& d) { d.draw(f.first_own_term_unstated); }},
        {"omits_date_made", [](F& f, Dice& d) { d.draw(f.omits_date_made); }},
        {"omits_period", [](F& f, Dice& d) { d.draw(f.omits_period); }},
        {"omits_conditions", [](F& f, Dice& d) { d.draw(f.omits_conditions); }},
        {"omits_locality", [](F& f, Dice& d) { d.draw(f.omits_locality); }},
        {"omits_differing_period", [](F& f, Dice& d) { d.draw(f.omits_differing_period); }},
        {"commencement", [](F& f, Dice& d) { d.draw(f.commencement); }},
    };
    return all;
}

template <>
const std::vector<Mutator<ConditionCase>>& mutators() {
    using F = ConditionCase;
    static const std::vector<Mutator<F>> all{
        {"protects", [](F& f, Dice& d) { d.draw(f.condition.protects); }},
        {"necessary", [](F& f, Dice& d) { d.draw(f.condition.necessary); }},
        {"avoids_religious_conflict",
         [](F& f, Dice& d) { d.draw(f.condition.avoids_religious_conflict); }},
        {"avoids_work_or_education",
         [](F& f, Dice& d) { d.draw(f.condition.avoids_work_or_education); }},
        {"religion_recorded", [](F& f, Dice& d) { d.draw(f.condition.religion_recorded); }},
        {"work_or_education_recorded",
         [](F& f, Dice& d) { d.draw(f.condition.work_or_education_recorded); }},
        {"locality", [](F& f, Dice& d) { d.draw(f.condition.locality); }},
        {"own_term", [](F& f, Dice& d) { d.draw(f.condition.own_term); }},
        {"order.kind", [](F& f, Dice& d) { d.draw(f.order.kind); }},
        {"order.proposed", [](F& f, Dice& d) { d.draw(f.order.proposed); }},
        {"order.route", [](F& f, Dice& d) { d.draw(f.order.route); }},
        {"order.made_on", [](F& f, Dice& d) { d.draw(f.order.made_on); }},
        {"order.term", [](F& f, Dice& d) { d.draw(f.order.term); }},
        {"order.least_term", [](F& f, Dice& d) { d.draw(f.order.least_term); }},
    };
    return all;
}

template <>
const std::vector<Mutator<PairFacts>>& mutators() {
    using F = PairFacts;
    static const std::vector<Mutator<F>> all{
        {"clash", [](F& f, Dice& d) { d.draw(f.clash); }},
        {"earlier_order", [](F& f, Dice& d) { d.draw(f.earlier_order); }},
        {"earlier_condition", [](F& f, Dice& d) { d.draw(f.earlier_condition); }},
    };
    return all;
}

// --- Facts, all of them drawn

template <class Facts>
Facts unrecorded();
template <>
ApplicationFacts unrecorded() {
    return {.as_at = {2025, 4, 1}, .commencement = {2020, 1, 20}};
}
template <>
OrderFacts unrecorded() {
    return {.as_at = {2025, 4, 1}, .commencement = {2020, 1, 20}};
}
template <>
ConditionCase unrecorded() {
    return {unrecorded<OrderFacts>(), {}};
}
template <>
PairFacts unrecorded() {
    return {};
}

template <class Facts>
Facts drawn_facts(Dice& dice) {
    auto facts = unrecorded<Facts>();
    for (const auto& mutator : mutators<Facts>()) mutator.change(facts, dice);
    return facts;
}

// --- Rules, and what they answer

template <class Facts>
const Facts& seen(const Facts& facts) {
    return facts;
}
ConditionInOrder seen(const ConditionCase& facts) { return {facts.order, facts.condition}; }

template <class Facts>
auto rules_on() {
    if constexpr (std::is_same_v<Facts, ApplicationFacts>) return application_rules();
    if constexpr (std::is_same_v<Facts, OrderFacts>) return order_rules();
    if constexpr (std::is_same_v<Facts, ConditionCase>) return condition_rules();
    if constexpr (std::is_same_v<Facts, PairFacts>) return pair_rules();
}

template <class Seen, class Facts>
std::optional<Finding> answer(const Rule<Seen>& rule, const Facts& facts) {
    if (!rule.concerns(seen(facts))) return std::nullopt;
    return rule.apply(seen(facts));
}

/// All that a finding says, as a value that can be compared.
auto told(const Finding& f) {
    const auto operand = [&](std::size_t i) {
        return std::pair{f.operand(i).kind, f.operand(i).value};
    };
    return std::tuple{f.verdict(), f.provision(), f.reason(),  f.question(),  operand(0),
                      operand(1),  operand(2),    f.subject(), f.condition(), f.subject_kind()};
}

std::string in_words(const Operand& operand) {
    switch (operand.kind) {
        case OperandKind::date:
            return Date::from_days_since_1970(operand.value).in_words();
        case OperandKind::none:
            return "";
        default:
            return std::to_string(operand.value);
    }
}

/// The text of a finding without a case file: the reason's words with the operands in their places.
std::string words(const Finding& finding) {
    std::string text{info(finding.reason()).text};
    for (std::size_t i = 0; i < 3; ++i) {
        const std::string place{'{', static_cast<char>('a' + i), '}'};
        for (auto at = text.find(place); at != std::string::npos; at = text.find(place)) {
            text.replace(at, place.size(), in_words(finding.operand(i)));
        }
    }
    return text;
}

/// The rules that no fact of a case can fail: it does not matter where or when an act was done.
const std::set<std::string_view> always_met{"s1(5)(a) place of acts", "s1(5)(b) time of acts",
                                            "s2(5)(a) place of acts", "s2(5)(b) time of acts",
                                            "s13(2) no time limit"};

// --- The properties

template <class Facts>
void words_change_with_the_verdict(std::uint32_t seed) {
    Dice dice{seed};
    const auto before = drawn_facts<Facts>(dice);
    for (const auto& mutator : mutators<Facts>()) {
        auto after = before;
        mutator.change(after, dice);
        for (const auto& rule : rules_on<Facts>()) {
            const auto one = answer(rule, before);
            const auto other = answer(rule, after);
            if (!one || !other || one->verdict() == other->verdict()) continue;
            RC_LOG() << rule.name << ", " << mutator.name << " changed: " << words(*one) << '\n';
            RC_ASSERT(one->reason() != other->reason());
            RC_ASSERT(words(*one) != words(*other));
        }
    }
}

template <class Facts>
void same_facts_same_finding(std::uint32_t seed) {
    Dice dice{seed};
    const auto facts = drawn_facts<Facts>(dice);
    const auto copy = facts;
    const auto rules = rules_on<Facts>();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto first = answer(rules[i], facts);
        // Whatever the other rules are asked in between.
        for (const auto& other : rules) answer(other, facts);
        const auto second = answer(rules[i], copy);
        RC_ASSERT(first.has_value() == second.has_value());
        if (first) RC_ASSERT(told(*first) == told(*second));
    }
}

/// The verdicts each rule gives of `tries` facts and of those facts with one changed; counted only
/// where the change alone changed the verdict.
template <class Facts>
std::map<std::string_view, std::set<Verdict>> verdicts_changed_by_one_fact(std::uint32_t tries) {
    std::map<std::string_view, std::set<Verdict>> verdicts;
    for (std::uint32_t seed = 0; seed < tries; ++seed) {
        Dice dice{seed};
        const auto before = drawn_facts<Facts>(dice);
        for (const auto& mutator : mutators<Facts>()) {
            auto after = before;
            mutator.change(after, dice);
            for (const auto& rule : rules_on<Facts>()) {
                const auto one = answer(rule, before);
                const auto other = answer(rule, after);
                if (!one || !other || one->verdict() == other->verdict()) continue;
                verdicts[rule.name].insert({one->verdict(), other->verdict()});
            }
        }
    }
    return verdicts;
}

template <class Facts>
void every_rule_can_be_turned(std::uint32_t tries) {
    auto verdicts = verdicts_changed_by_one_fact<Facts>(tries);
    for (const auto& rule : rules_on<Facts>()) {
        BOOST_TEST((verdicts[rule.name].size() >= 2) == !always_met.contains(rule.name),
                   rule.name << " has " << verdicts[rule.name].size()
                             << " verdicts that one fact can turn");
    }
}

template <class Facts>
void trace_and_verdict_agree(std::uint32_t seed) {
    Dice dice{seed};
    const auto facts = drawn_facts<Facts>(dice);
    const auto rules = rules_on<Facts>();
    std::vector<Finding> room(rules.size(), Finding{Verdict::met, ProvisionId{0}, Reason{}});
    auto all = Verdict::met;
    for (const auto& finding : trace(rules, seen(facts), std::span{room})) {
        all = all_of(all, finding.verdict());
    }
    RC_ASSERT(all == verdict(rules, seen(facts)));
}

// --- Example cases with a fact taken out

namespace json = boost::json;

json::value parsed(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    BOOST_TEST_REQUIRE(file.good(), path);
    return json::parse(std::string{std::istreambuf_iterator<char>(file), {}});
}

const std::vector<std::pair<std::string, json::value>>& examples() {
    static const auto found = [] {
        std::vector<std::pair<std::string, json::value>> all;
        for (const auto& entry :
             std::filesystem::directory_iterator{SPO_SOURCE_DIR "/examples/cases"}) {
            if (entry.path().extension() != ".json") continue;
            all.emplace_back(entry.path().filename().string(), parsed(entry.path()));
        }
        std::sort(all.begin(), all.end(),
                  [](const auto& one, const auto& other) { return one.first < other.first; });
        return all;
    }();
    return found;
}

/// Pointers to every member of every object.
void pointers_within(const json::value& value, const std::string& at,
                     std::vector<std::string>& found) {
    if (const auto* object = value.if_object()) {
        for (const auto& member : *object) {
            const auto here = at + "/" + std::string{member.key()};
            found.push_back(here);
            pointers_within(member.value(), here, found);
        }
    } else if (const auto* array = value.if_array()) {
        for (std::size_t i = 0; i < array->size(); ++i) {
            pointers_within((*array)[i], at + "/" + std::to_string(i), found);
        }
    }
}

/// A case file's JSON without the member at `pointer`.
json::value without(json::value file, const std::string& pointer) {
    const auto slash = pointer.rfind('/');
    json::error_code error;
    auto* holder = file.find_pointer(pointer.substr(0, slash), error);
    holder->as_object().erase(pointer.substr(slash + 1));
    return file;
}

/// The case file, unless what is left cannot be one.
std::optional<CaseFile> read(const json::value& file) {
    try {
        return parse_case_file(std::string{json::serialize(file)});
    } catch (const Problem&) {
        return std::nullopt;
    }
}

/// Where a finding stands, whatever it says.
auto place(const Finding& f) {
    return std::tuple{f.subject_kind(), f.subject(), f.condition(), f.provision()};
}

/// Whether one pointer is the other or leads to it.
bool leads_to(std::string_view one, std::string_view other) {
    return other.starts_with(one) && (other.size() == one.size() || other[one.size()] == '/');
}
/// Whether one of the pointers is to the fact, to a part of it or to what holds it.
bool names(const std::vector<std::string>& pointers, const std::string& fact) {
    return std::any_of(pointers.begin(), pointers.end(), [&](const std::string& pointer) {
        return leads_to(pointer, fact) || leads_to(fact, pointer);
    });
}

/// Calls `use` with every example, and with it again without each of its facts in turn.
void with_a_fact_removed(
    const std::function<void(const Report&, const Report&, const std::string&)>& use) {
    const Date as_at{2026, 11, 23};
    for (const auto& [name, file] : examples()) {
        const auto before = check(read(file).value(), as_at);
        std::vector<std::string> pointers;
        pointers_within(file, "", pointers);
        for (const auto& pointer : pointers) {
            if (pointer.starts_with("/conduct/")) continue;  // no rule of a report reads it
            const auto less = read(without(file, pointer));
            if (!less) continue;
            BOOST_TEST_CONTEXT(name << " without " << pointer) {
                use(before, check(*less, as_at), pointer);
            }
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(words_follow_decisions)

static_assert(sizeof(Finding) <= 32);
static_assert(std::is_trivially_copyable_v<Finding>);
static_assert(noexcept(ApplicationRule{}.apply(std::declval<const ApplicationFacts&>())));
static_assert(noexcept(OrderRule{}.apply(std::declval<const OrderFacts&>())));
static_assert(noexcept(ConditionRule{}.apply(std::declval<const ConditionInOrder&>())));
static_assert(noexcept(PairRule{}.apply(std::declval<const PairFacts&>())));
static_assert(noexcept(OrderRule{}.concerns(std::declval<const OrderFacts&>())));
static_assert(noexcept(verdict(order_rules(), std::declval<const OrderFacts&>())));

RC_BOOST_PROP(words_change_with_the_verdict_on_an_application, (std::uint32_t seed)) {
    words_change_with_the_verdict<ApplicationFacts>(seed);
}
RC_BOOST_PROP(words_change_with_the_verdict_on_an_order, (std::uint32_t seed)) {
    words_change_with_the_verdict<OrderFacts>(seed);
}
RC_BOOST_PROP(words_change_with_the_verdict_on_a_condition, (std::uint32_t seed)) {
    words_change_with_the_verdict<ConditionCase>(seed);
}
RC_BOOST_PROP(words_change_with_the_verdict_on_a_pair, (std::uint32_t seed)) {
    words_change_with_the_verdict<PairFacts>(seed);
}

RC_BOOST_PROP(the_same_application_has_the_same_findings, (std::uint32_t seed)) {
    same_facts_same_finding<ApplicationFacts>(seed);
}
RC_BOOST_PROP(the_same_order_has_the_same_findings, (std::uint32_t seed)) {
    same_facts_same_finding<OrderFacts>(seed);
}
RC_BOOST_PROP(the_same_condition_has_the_same_findings, (std::uint32_t seed)) {
    same_facts_same_finding<ConditionCase>(seed);
}

RC_BOOST_PROP(a_verdict_is_that_of_its_trace, (std::uint32_t seed)) {
    trace_and_verdict_agree<ApplicationFacts>(seed);
    trace_and_verdict_agree<OrderFacts>(seed);
    trace_and_verdict_agree<ConditionCase>(seed);
}

BOOST_AUTO_TEST_CASE(one_fact_can_turn_every_rule_but_those_that_nothing_can_fail) {
    every_rule_can_be_turned<ApplicationFacts>(2'000);
    every_rule_can_be_turned<OrderFacts>(2'000);
    every_rule_can_be_turned<ConditionCase>(2'000);
}

BOOST_AUTO_TEST_CASE(a_pair_that_clashes_is_for_the_court_whatever_the_clash) {
    BOOST_TEST(verdicts_changed_by_one_fact<PairFacts>(2'000).empty());
}

// One verdict may have several reasons, but no words stand for two verdicts.
BOOST_AUTO_TEST_CASE(no_two_reasons_with_different_verdicts_have_the_same_words) {
    std::map<std::string_view, std::set<Verdict>> verdicts;
    for (std::uint32_t seed = 0; seed < 5'000; ++seed) {
        Dice dice{seed};
        const auto collect = [&](const auto& rules, const auto& facts) {
            for (const auto& rule : rules) {
                const auto finding = answer(rule, facts);
                if (finding) verdicts[info(finding->reason()).text].insert(finding->verdict());
            }
        };
        collect(application_rules(), drawn_facts<ApplicationFacts>(dice));
        collect(order_rules(), drawn_facts<OrderFacts>(dice));
        collect(condition_rules(), drawn_facts<ConditionCase>(dice));
    }
    for (const auto& [text, of] : verdicts) BOOST_TEST(of.size() == 1U, text);
}

BOOST_AUTO_TEST_CASE(verdicts_combine_by_one_small_table) {
    // The heaviest first: one of them anywhere decides.
    constexpr std::array by_weight{Verdict::not_met, Verdict::unknown, Verdict::for_the_court,
                                   Verdict::met};
    for (std::size_t i = 0; i < by_weight.size(); ++i) {
        for (std::size_t j = 0; j < by_weight.size(); ++j) {
            const auto a = by_weight[i];
            const auto b = by_weight[j];
            BOOST_TEST(all_of(a, b) == by_weight[std::min(i, j)]);
            BOOST_TEST(all_of(a, b) == all_of(b, a));
            for (const auto c : by_weight) {
                BOOST_TEST(all_of(all_of(a, b), c) == all_of(a, all_of(b, c)));
            }
        }
        BOOST_TEST(all_of(by_weight[i], by_weight[i]) == by_weight[i]);
        BOOST_TEST(all_of(Verdict::met, by_weight[i]) == by_weight[i]);
    }
}

// That a fact is not recorded may end a contradiction (a route, an omission, a determination), but
// only of a finding that rested on it.
BOOST_AUTO_TEST_CASE(what_is_not_met_becomes_met_only_without_a_fact_that_it_rests_on) {
    std::size_t turned = 0;
    with_a_fact_removed([&](const Report& before, const Report& after, const std::string& removed) {
        for (const auto& finding : before.findings()) {
            if (finding.verdict() != Verdict::not_met) continue;
            for (const auto& later : after.findings()) {
                if (place(later) != place(finding) || later.verdict() != Verdict::met) continue;
                ++turned;
                const auto was = before.explain(finding);
                BOOST_TEST(names(was.rests_on, removed), was.text);
            }
        }
    });
    BOOST_TEST(turned > 0U);
}

// Four facts are not named by the findings they turn: that an order is only proposed, the two by
// which an interim application leads to its main application, and that by which a decision leads to
// the application it decides.
BOOST_AUTO_TEST_CASE(a_verdict_changes_only_with_a_fact_that_it_names) {
    std::size_t changed = 0;
    with_a_fact_removed([&](const Report& before, const Report& after, const std::string& removed) {
        const bool is_not_named = removed.ends_with("/stage") || removed.ends_with("/seeks") ||
                                  removed.ends_with("/main") || removed.ends_with("/applied");
        if (is_not_named) return;
        for (const auto& finding : before.findings()) {
            for (const auto& later : after.findings()) {
                if (place(later) != place(finding) || later.verdict() == finding.verdict()) {
                    continue;
                }
                ++changed;
                const auto was = before.explain(finding);
                const auto is = after.explain(later);
                BOOST_TEST((names(was.rests_on, removed) || names(is.rests_on, removed) ||
                            names(is.missing, removed)),
                           info(finding.provision()).citation << ", " << was.subject << ": "
                                                              << was.text << " -> " << is.text);
            }
        }
    });
    BOOST_TEST(changed > 200U);
}

BOOST_AUTO_TEST_CASE(a_file_without_one_of_its_facts_can_be_told_in_every_form) {
    std::size_t files = 0;
    with_a_fact_removed([&](const Report&, const Report& after, const std::string&) {
        ++files;
        BOOST_TEST(!to_text(after).empty());
        BOOST_TEST(!to_json(after).empty());
        BOOST_TEST(after.explanations().size() == after.findings().size());
    });
    BOOST_TEST(files > 500U);
}

RC_BOOST_PROP(a_matter_can_be_looked_at_on_any_day, ()) {
    const auto day = Date::from_days_since_1970(
        *rc::gen::inRange(Date{1990, 1, 1}.days_since_1970(), Date{2101, 1, 1}.days_since_1970()));
    for (const auto& [name, file] : examples()) {
        const auto report = check(read(file).value(), day);
        RC_ASSERT(report.as_at() == day);
        RC_ASSERT(report.explanations().size() == report.findings().size());
        RC_ASSERT(to_text(report).find(day.in_words()) != std::string::npos);
        const auto counts = report.counts();
        RC_ASSERT(counts.met + counts.not_met + counts.unknown + counts.for_the_court ==
                  report.findings().size());
    }
}

BOOST_AUTO_TEST_SUITE_END()

// What an order costs. Each run walks 1024 different orders, drawn with a fixed seed, so that
// nothing can be worked out beforehand and branches are as hard to guess as in a real list.
//
//   spo_bench                                    everything
//   spo_bench --benchmark_filter='verdict|trace' the rules alone
#include <benchmark/benchmark.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <random>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "spo/spo.hpp"

namespace {

using namespace spo;

constexpr std::size_t orders = 1024;
constexpr std::size_t conditions_each = 3;

// --- Orders to look at: most facts recorded, most of them lawful, and no two alike

class Dice {
public:
    bool chance(int percent) { return std::uniform_int_distribution{1, 100}(engine_) <= percent; }
    int number(int from, int to) { return std::uniform_int_distribution{from, to}(engine_); }
    template <class T>
    T one_of(std::initializer_list<T> values) {
        return *(values.begin() + number(0, static_cast<int>(values.size()) - 1));
    }
    Stated view() { return chance(85) ? Stated::yes : one_of({Stated::no, Stated::not_recorded}); }

private:
    std::mt19937 engine_{2019};
};

Length a_length(Dice& dice) {
    switch (dice.number(0, 3)) {
        case 0:
            return Length::in_years(dice.number(1, 10));
        case 1:
            return Length::in_months(dice.number(12, 72));
        case 2:
            return Length::in_days(dice.number(700, 760));
        default:
            return Length{{.years = dice.number(1, 5), .months = dice.number(0, 11)}};
    }
}

TermFacts a_term(Dice& dice, Date made) {
    if (dice.chance(10)) return {};
    if (dice.chance(20)) return {.kind = TermFacts::Kind::until_further_order};
    TermFacts term{.kind = TermFacts::Kind::fixed};
    const bool by_length = dice.chance(60);
    if (by_length) term.length = a_length(dice);
    if (!by_length || dice.chance(20)) term.last_day = made.plus_days(dice.number(600, 2000));
    return term;
}

struct OrderCase {
    OrderFacts order;
    std::array<ConditionFacts, conditions_each> conditions;
};

OrderFacts an_order(Dice& dice) {
    const Date made = Date{2020, 1, 20}.plus_days(dice.number(-30, 2400));
    OrderFacts facts{.as_at = Date{2026, 11, 23}, .commencement = Date{2020, 1, 20}};
    facts.kind = dice.chance(75) ? OrderKind::full : OrderKind::interim;
    facts.proposed = dice.chance(15);
    if (dice.chance(50)) facts.route = OrderRoute::police_application;
    if (dice.chance(90)) facts.court_kind = CourtKind::magistrates;
    if (dice.chance(95)) facts.made_on = made;
    facts.term = a_term(dice, made);
    facts.least_term = Law::england_and_wales().least_term(made);
    facts.has_application = dice.chance(95);
    facts.application_made_on = made.plus_days(-dice.number(0, 60));
    facts.application_seeks = dice.one_of({Seeks::full, Seeks::full_and_interim, Seeks::interim});
    facts.application_by = {.office = Office::chief_constable, .force = Force::cheshire};
    facts.acts = {.number = dice.number(0, 9)};
    facts.acts.elsewhere = dice.chance(10) ? 1 : 0;
    facts.risk_recorded = dice.chance(90);
    facts.necessity_recorded = dice.chance(90);
    facts.main = {
        .recorded = true, .made_on = facts.application_made_on, .by = facts.application_by};
    facts.found_acts = dice.view();
    facts.found_risk = dice.view();
    facts.found_necessary = dice.view();
    facts.found_appropriate = dice.view();
    facts.turns_18 = Date{1990, 1, 1}.plus_days(dice.number(0, 13000));
    if (dice.chance(70)) facts.earlier_searched_on = made.plus_days(-dice.number(0, 30));
    facts.earlier.in_force = dice.chance(5) ? 1 : 0;
    facts.conditions = static_cast<std::int32_t>(conditions_each);
    facts.without_wording = dice.chance(5) ? 1 : 0;
    facts.locality_not_recorded = dice.chance(20) ? 1 : 0;
    return facts;
}

ConditionFacts a_condition(Dice& dice, Date made) {
    using enum ConditionFacts::LocalityKind;
    ConditionFacts facts;
    if (dice.chance(90)) facts.protects = dice.number(1, 3);
    facts.necessary = dice.view();
    facts.avoids_religious_conflict = dice.view();
    facts.avoids_work_or_education = dice.view();
    facts.locality = dice.one_of({uk_wide, uk_wide, limited, limited_unstated, not_recorded});
    if (dice.chance(25)) facts.own_term = a_term(dice, made);
    return facts;
}

const std::vector<OrderCase>& order_cases() {
    static const auto cases = [] {
        Dice dice;
        std::vector<OrderCase> drawn;
        for (std::size_t i = 0; i < orders; ++i) {
            const auto order = an_order(dice);
            const Date made = order.made_on.value_or(order.as_at);
            drawn.push_back(
                {order,
                 {a_condition(dice, made), a_condition(dice, made), a_condition(dice, made)}});
        }
        return drawn;
    }();
    return cases;
}

void told_per_order(benchmark::State& state) {
    using benchmark::Counter;
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()));
    state.counters["an_order"] =
        Counter(static_cast<double>(state.iterations()), Counter::kIsRate | Counter::kInvert);
}

// --- The rules on plain facts

Verdict verdict_of(std::span<const OrderRule> of_orders,
                   std::span<const ConditionRule> of_conditions, const OrderCase& facts) {
    Verdict all = verdict(of_orders, facts.order);
    for (const auto& condition : facts.conditions) {
        all = all_of(all, verdict(of_conditions, ConditionInOrder{facts.order, condition}));
    }
    return all;
}

void verdict_of_an_order_and_three_conditions(benchmark::State& state) {
    const auto& cases = order_cases();
    std::size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(verdict_of(order_rules(), condition_rules(), cases[i++ % orders]));
    }
    told_per_order(state);
}
BENCHMARK(verdict_of_an_order_and_three_conditions);

template <class Facts>
std::vector<Rule<Facts>> rules_under(std::span<const Rule<Facts>> rules,
                                     std::initializer_list<std::string_view> provisions) {
    std::vector<Rule<Facts>> chosen;
    for (const auto& rule : rules) {
        for (const auto provision : provisions) {
            if (info(rule.provision).id.starts_with(provision)) chosen.push_back(rule);
        }
    }
    return chosen;
}

/// How long the order runs: sections 3, 5(6) and 6(b), and each condition's own period.
void verdict_on_duration_and_terms(benchmark::State& state) {
    const auto of_orders =
        rules_under(order_rules(), {"spa-2019:s3(", "spa-2019:s5(6)", "spa-2019:s6(b)"});
    const auto of_conditions = rules_under(condition_rules(), {"spa-2019:s3("});
    const auto& cases = order_cases();
    std::size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(verdict_of(of_orders, of_conditions, cases[i++ % orders]));
    }
    told_per_order(state);
}
BENCHMARK(verdict_on_duration_and_terms);

/// The same question without the conditions' own periods.
void verdict_on_duration_of_the_order_alone(benchmark::State& state) {
    const auto of_orders =
        rules_under(order_rules(), {"spa-2019:s3(", "spa-2019:s5(6)", "spa-2019:s6(b)"});
    const auto& cases = order_cases();
    std::size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            verdict(std::span<const OrderRule>{of_orders}, cases[i++ % orders].order));
    }
    told_per_order(state);
}
BENCHMARK(verdict_on_duration_of_the_order_alone);

/// Every finding with its provision, reason and operands, into the caller's buffer.
void trace_of_an_order_and_three_conditions(benchmark::State& state) {
    const auto& cases = order_cases();
    const Finding nothing{Verdict::met, ProvisionId{0}, Reason{}};
    std::vector<Finding> buffer(order_rules().size() + conditions_each * condition_rules().size(),
                                nothing);
    std::size_t i = 0;
    std::size_t findings = 0;
    for (auto _ : state) {
        const auto& facts = cases[i++ % orders];
        const std::span<Finding> out{buffer};
        std::size_t n = trace(order_rules(), facts.order, out).size();
        for (const auto& condition : facts.conditions) {
            n += trace(condition_rules(), ConditionInOrder{facts.order, condition}, out.subspan(n))
                     .size();
        }
        benchmark::DoNotOptimize(buffer.data());
        benchmark::ClobberMemory();
        findings += n;
    }
    told_per_order(state);
    state.counters["findings"] =
        benchmark::Counter(static_cast<double>(findings), benchmark::Counter::kAvgIterations);
}
BENCHMARK(trace_of_an_order_and_three_conditions);

void last_day_of_a_period(benchmark::State& state) {
    Dice dice;
    std::vector<std::pair<Date, Period>> periods;
    for (std::size_t i = 0; i < orders; ++i) {
        const Date day = Date{2020, 1, 20}.plus_days(dice.number(0, 3650));
        periods.emplace_back(day, beginning_with(a_length(dice)));
    }
    std::size_t i = 0;
    for (auto _ : state) {
        const auto& [day, period] = periods[i++ % orders];
        benchmark::DoNotOptimize(period.last_day(day));
    }
    told_per_order(state);
}
BENCHMARK(last_day_of_a_period);

// --- A case file: one application, one full order, five conditions

const std::string& first_order() {
    static const auto text = [] {
        const std::string path = SPO_SOURCE_DIR "/examples/cases/first-order.json";
        std::ifstream in(path, std::ios::binary);
        if (!in) throw std::runtime_error("cannot read " + path);
        return std::string{std::istreambuf_iterator<char>(in), {}};
    }();
    return text;
}

/// The case file above, 1024 times, with as many days made, forces and terms.
const std::vector<CaseFile>& case_files() {
    static const auto files = [] {
        Dice dice;
        std::vector<CaseFile> made;
        for (std::size_t i = 0; i < orders; ++i) {
            auto contents = parse_case_file(first_order()).contents();
            auto& order = contents.orders->front();
            order.made_on = Date{2024, 1, 1}.plus_days(dice.number(0, 700));
            order.term = FixedTerm{a_length(dice)};
            contents.applications->front().by->force = static_cast<Force>(dice.number(0, 42));
            made.emplace_back(std::move(contents));
        }
        return made;
    }();
    return files;
}

const std::vector<Report>& reports() {
    static const auto made = [] {
        std::vector<Report> all;
        for (const auto& file : case_files()) all.push_back(check(file, Date{2026, 11, 23}));
        return all;
    }();
    return made;
}

/// Applies `make` to each of `things` in turn.
template <class Things, class Make>
void over(benchmark::State& state, const Things& things, Make make) {
    std::size_t i = 0;
    for (auto _ : state) benchmark::DoNotOptimize(make(things[i++ % things.size()]));
    told_per_order(state);
}

void facts_of_a_case_file(benchmark::State& state) {
    const auto& files = case_files();
    const Date as_at{2026, 11, 23};
    std::size_t i = 0;
    for (auto _ : state) {
        const auto& file = files[i++ % orders];
        benchmark::DoNotOptimize(application_facts(file, 0, as_at));
        benchmark::DoNotOptimize(order_facts(file, 0, as_at));
        for (std::size_t j = 0; j < file->orders->front().conditions->size(); ++j) {
            benchmark::DoNotOptimize(condition_facts(file, 0, j));
        }
    }
    told_per_order(state);
}
BENCHMARK(facts_of_a_case_file);

void check_a_case_file(benchmark::State& state) {
    over(state, case_files(), [](const CaseFile& file) { return check(file, {2026, 11, 23}); });
}
BENCHMARK(check_a_case_file);

void parse_a_case_file(benchmark::State& state) {
    std::vector<std::string> texts;
    for (const auto& file : case_files()) texts.push_back(to_json(file));
    over(state, texts, [](const std::string& text) { return parse_case_file(text); });
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(texts.front().size()));
}
BENCHMARK(parse_a_case_file);

void write_a_case_file(benchmark::State& state) {
    over(state, case_files(), [](const CaseFile& file) { return to_json(file); });
}
BENCHMARK(write_a_case_file);

void report_as_text(benchmark::State& state) {
    over(state, reports(), [](const Report& report) { return to_text(report); });
}
BENCHMARK(report_as_text);

void report_as_html(benchmark::State& state) {
    over(state, reports(), [](const Report& report) { return to_html(report); });
}
BENCHMARK(report_as_html);

void report_as_json(benchmark::State& state) {
    over(state, reports(), [](const Report& report) { return to_json(report); });
}
BENCHMARK(report_as_json);

void receipt_of_a_report(benchmark::State& state) {
    over(state, reports(), [](const Report& report) { return receipt(report); });
}
BENCHMARK(receipt_of_a_report);

}  // namespace

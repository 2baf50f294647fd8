// What a long life costs: files of up to 100,000 events. The cost must grow as the file does, which
// the fitted complexity at the end of each family shows.
#include <benchmark/benchmark.h>

#include <array>
#include <string>

#include "spo/spo.hpp"

namespace {

using namespace spo;

/// A file with one order and so many events, of seven kinds in turn over five years.
std::string a_long_life(std::int64_t events) {
    std::string text =
        R"({"format": "spo-case/1", "jurisdiction": "england-and-wales", "defendant": {"id": "D1"},
            "orders": [{"id": "O1", "kind": "full", "made_on": "2025-03-31",
                        "term": {"fixed": {"years": 8}},
                        "conditions": [{"id": "C1", "kind": "prohibition", "is": {"other": {}}}]}],
            "notifications": [{"of": "first", "on": "2025-04-01"}], "events": [)";
    constexpr std::array kinds{
        R"({"served": {"order": "O1", "how": "posted", "on": ")",
        R"({"varied": {"order": "O1", "changes": [{"condition": "C1", "wording": "W"}], "on": ")",
        R"({"moved": {"home": "england_or_wales", "area": "Kent", "on": ")",
        R"({"name_used": {"name": "Invented Name", "on": ")",
        R"({"hearing_fixed": {"on": ")",
        R"({"applied": {"order": "O1", "seeks": "vary", "by": {"party": "defendant"}, "on": ")",
        R"({"appealed": {"order": "O1", "on": ")",
    };
    for (std::int64_t i = 0; i < events; ++i) {
        const auto day = Date{2025, 4, 1}.plus_days(static_cast<std::int32_t>(i * 1800 / events));
        if (i > 0) text += ',';
        text += kinds[static_cast<std::size_t>(i) % kinds.size()] + day.iso() + "\"}}";
    }
    return text + "]}";
}

/// A file with one order and so many variations, each of which adds a condition and gives the order
/// a new last day: as many stretches as conditions.
std::string an_order_varied(std::int64_t events) {
    std::string text =
        R"({"format": "spo-case/1", "jurisdiction": "england-and-wales", "defendant": {"id": "D1"},
            "orders": [{"id": "O1", "kind": "full", "made_on": "2025-03-31",
                        "term": "until_further_order"}], "events": [)";
    for (std::int64_t i = 0; i < events; ++i) {
        const auto day = Date{2025, 4, 1}.plus_days(static_cast<std::int32_t>(i * 1800 / events));
        const auto last = Date{2040, 1, 1}.plus_days(static_cast<std::int32_t>(i));
        if (i > 0) text += ',';
        text += R"({"varied": {"order": "O1", "on": ")" + day.iso() + R"(", "adds": [{"id": "K)" +
                std::to_string(i) +
                R"(", "kind": "prohibition", "is": {"other": {}}}], "term": {"fixed": )" +
                R"({"last_day": ")" + last.iso() + R"("}}}})";
    }
    return text + "]}";
}

const Date as_at{2027, 6, 1};

void told_per_event(benchmark::State& state) {
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.SetComplexityN(state.range(0));
}

void sizes(benchmark::internal::Benchmark* family) {
    family->Arg(1000)
        ->Arg(10'000)
        ->Arg(100'000)
        ->Complexity(benchmark::oN)
        ->Unit(benchmark::kMillisecond);
}

void parse_a_long_life(benchmark::State& state) {
    const auto text = a_long_life(state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(parse_case_file(text));
    told_per_event(state);
}
BENCHMARK(parse_a_long_life)->Apply(sizes);

void timeline_of_a_long_life(benchmark::State& state) {
    const auto file = parse_case_file(a_long_life(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(Timeline{file});
    told_per_event(state);
}
BENCHMARK(timeline_of_a_long_life)->Apply(sizes);

void duties_of_a_long_life(benchmark::State& state) {
    const Timeline timeline{parse_case_file(a_long_life(state.range(0)))};
    for (auto _ : state) benchmark::DoNotOptimize(duties(timeline, as_at));
    told_per_event(state);
}
BENCHMARK(duties_of_a_long_life)->Apply(sizes);

void check_of_a_long_life(benchmark::State& state) {
    const auto file = parse_case_file(a_long_life(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(check(file, as_at));
    told_per_event(state);
}
BENCHMARK(check_of_a_long_life)->Apply(sizes);

/// What a person is shown of such a file; the timeline is made anew each time.
template <std::string (*shown)(const Timeline&)>
void shown_of_an_order_varied(benchmark::State& state) {
    const auto file = parse_case_file(an_order_varied(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(shown(Timeline{file}));
    told_per_event(state);
}
std::string as_text(const Timeline& timeline) { return to_text(timeline); }
std::string as_html(const Timeline& timeline) { return to_html(timeline); }
std::string as_svg(const Timeline& timeline) { return to_svg(timeline); }
BENCHMARK_TEMPLATE(shown_of_an_order_varied, as_text)->Apply(sizes);
BENCHMARK_TEMPLATE(shown_of_an_order_varied, as_html)->Apply(sizes);
BENCHMARK_TEMPLATE(shown_of_an_order_varied, as_svg)->Apply(sizes);

void deadlines_of_a_long_life(benchmark::State& state) {
    const Timeline timeline{parse_case_file(a_long_life(state.range(0)))};
    for (auto _ : state) benchmark::DoNotOptimize(deadlines(timeline, as_at));
    told_per_event(state);
}
BENCHMARK(deadlines_of_a_long_life)->Apply(sizes);

/// One day of a life already worked out: found among its stretches, so it hardly grows.
void state_on_a_day_of_a_long_life(benchmark::State& state) {
    const Timeline timeline{parse_case_file(a_long_life(state.range(0)))};
    for (auto _ : state) benchmark::DoNotOptimize(timeline.state(as_at));
}
BENCHMARK(state_on_a_day_of_a_long_life)->Arg(1000)->Arg(10'000)->Arg(100'000);

}  // namespace

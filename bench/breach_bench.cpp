// What it costs to hold reported acts against conditions.
#include <benchmark/benchmark.h>

#include <array>
#include <string>

#include "spo/breach.hpp"
#include "spo/json.hpp"

namespace {

using namespace spo;

/// One order of so many conditions, of six kinds in turn, and so many acts, of six kinds.
CaseFile a_matter(std::int64_t conditions, std::int64_t acts) {
    constexpr std::array terms{R"({"no_contact": {"channels": ["any"], "through_others": true}})",
                               R"({"no_approach": {"metres": 100}})",
                               R"({"no_viewing_accounts": {}})",
                               R"({"no_publication": {}})",
                               R"({"no_enter_where_believed": {}})",
                               R"({"device_limits": {"most_devices": 1}})"};
    constexpr std::array deeds{R"({"contact": {"channel": "sms", "towards": "P1"}})",
                               R"({"approach": {"towards": "P1", "metres": 40}})",
                               R"({"viewing": {"towards": "P1"}})",
                               R"({"publication": {"towards": "P1"}})",
                               R"({"presence": {}})",
                               R"({"device_use": {"devices": 2}})"};
    std::string text =
        R"({"format": "spo-case/1", "jurisdiction": "england-and-wales", "defendant": {"id": "D1"},
            "protected_persons": [{"id": "P1"}],
            "orders": [{"id": "O1", "kind": "full", "made_on": "2025-03-31",
                        "term": {"fixed": {"years": 8}}, "conditions": [)";
    for (std::int64_t i = 0; i < conditions; ++i) {
        if (i > 0) text += ',';
        text += R"({"id": "C)" + std::to_string(i) +
                R"(", "kind": "prohibition", "protects": ["P1"], "is": )" +
                terms[static_cast<std::size_t>(i) % terms.size()] + "}";
    }
    text += R"(]}], "conduct": [)";
    for (std::int64_t i = 0; i < acts; ++i) {
        const auto day = Date{2025, 4, 1}.plus_days(static_cast<std::int32_t>(i % 2500));
        if (i > 0) text += ',';
        text += R"({"id": "X)" + std::to_string(i) + R"(", "on": ")" + day.iso() + R"(", "is": )" +
                deeds[static_cast<std::size_t>(i) % deeds.size()] + "}";
    }
    return parse_case_file(text + "]}");
}

const Date as_at{2027, 6, 1};

/// Items are conditions times acts.
void assess_acts(benchmark::State& state) {
    const Timeline timeline{a_matter(state.range(0), state.range(1))};
    for (auto _ : state) benchmark::DoNotOptimize(assess(timeline, std::nullopt, as_at));
    state.SetItemsProcessed(state.iterations() * state.range(0) * state.range(1));
}
BENCHMARK(assess_acts)
    ->ArgNames({"conditions", "acts"})
    ->Args({6, 1})
    ->Args({6, 1000})
    ->Args({24, 1000})
    ->Unit(benchmark::kMicrosecond);

/// The whole way: a file of six conditions and six acts, from text to text.
void from_file_to_text(benchmark::State& state) {
    const auto text = to_json(a_matter(6, 6));
    for (auto _ : state) {
        benchmark::DoNotOptimize(to_json(assess(parse_case_file(text), std::nullopt, as_at)));
    }
}
BENCHMARK(from_file_to_text)->Unit(benchmark::kMicrosecond);

}  // namespace

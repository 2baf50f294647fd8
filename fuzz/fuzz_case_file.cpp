// Any bytes: read as a case file or refused with a Problem; and what was read is checked, told in
// every form, and written and read back. Any other exception, or a difference, ends the run.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>

#include "spo/spo.hpp"

namespace {

void require(bool holds, std::string_view what) {
    if (holds) return;
    std::cerr << "does not hold: " << what << '\n';
    std::abort();
}

/// The case file, or nothing when it is refused.
std::optional<spo::CaseFile> read(std::string_view text) {
    try {
        return spo::parse_case_file(text);
    } catch (const spo::Problem& problem) {
        require(!problem.defects().empty(), "a problem has a defect");
        for (const auto& defect : problem.defects()) {
            require(!defect.text().empty(), "a defect is told");
            require(defect.pointer.empty() || defect.pointer.front() == '/',
                    "a defect has a JSON pointer");
        }
        return std::nullopt;
    }
}

void round_trip(const spo::CaseFile& file) {
    const auto canonical = spo::to_canonical_json(file);
    require(spo::parse_case_file(spo::to_json(file)) == file, "what is written is read back");
    const auto again = spo::parse_case_file(canonical);
    require(again == file, "what is written canonically is read back");
    require(spo::to_canonical_json(again) == canonical, "canonical JSON has one form");
}

/// `text` without its ANSI colours.
std::string without_colour(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const auto escape = text.find('\x1b');
        plain += text.substr(0, escape);
        if (escape == std::string_view::npos) break;
        text.remove_prefix(text.find('m', escape) + 1);
    }
    return plain;
}

void tell(const spo::CaseFile& file, spo::Date as_at) {
    const auto report = spo::check(file, as_at);
    const auto counts = report.counts();
    require(counts.met + counts.not_met + counts.unknown + counts.for_the_court ==
                report.findings().size(),
            "every finding is counted");
    require(report.explanations().size() == report.findings().size(), "every finding is explained");
    for (const int width : {40, 96}) {
        const auto plain = spo::to_text(report, {.colour = false, .width = width});
        const auto coloured = spo::to_text(report, {.colour = true, .width = width});
        require(without_colour(coloured) == plain, "colour adds nothing else");
    }
    require(spo::to_html(report).find(spo::to_html_fragment(report)) != std::string::npos,
            "the page holds the fragment");
    require(spo::to_json(report) == spo::to_json(spo::check(file, as_at)), "an answer is replayed");
}

/// Every day once, and every answer in words.
void live(const spo::CaseFile& file, spo::Date day) {
    const spo::Timeline timeline{file};
    for (const auto& life : timeline.orders()) {
        for (std::size_t i = 1; i < life.stretches.size(); ++i) {
            const auto& before = life.stretches[i - 1];
            require(before.last && before.last->plus_days(1) == life.stretches[i].first,
                    "stretches follow each other without a gap");
        }
        require(life.stretches.empty() == life.without_day.has_value(),
                "an order has stretches, or a reason why not");
    }
    const auto state = timeline.state(day);
    require(!spo::state_text(timeline, state).empty(), "a state is told");
    const auto duties = spo::duties(timeline, day);
    for (const auto& duty : duties) {
        require(!duty.last_day_earliest || *duty.last_day_earliest <= *duty.last_day_latest,
                "the earlier last day is the earlier");
    }
    const auto deadlines = spo::deadlines(timeline, day);
    for (const auto& deadline : deadlines) {
        require(deadline.latest.value_or(deadline.day) >= day, "what is to come has not passed");
    }
    require(!spo::duties_text(timeline, day, duties).empty(), "duties are told");
    require(!spo::deadlines_text(timeline, day, deadlines).empty(), "deadlines are told");
    require(!spo::to_svg(timeline, day).empty(), "a picture is drawn");
    require(spo::to_json(timeline) == spo::to_json(spo::Timeline{file}), "a life is replayed");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    const auto file = read(text);
    if (!file) return 0;
    const std::array days{spo::Date::first(), spo::Date{2020, 1, 19}, spo::Date{2025, 4, 1},
                          spo::Date::last()};
    round_trip(*file);
    tell(*file, days[size % days.size()]);
    live(*file, days[size % days.size()]);
    return 0;
}

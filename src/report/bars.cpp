#include "report/bars.hpp"

#include "model/words.hpp"
#include "report/axis.hpp"
#include "report/life.hpp"

namespace spo::report {
namespace {

/// The days between orders on one application on which none of them binds, as bars of the order
/// whose making ends them.
std::vector<Bar> gaps_before(const Timeline& timeline, const OrderLife& life) {
    std::vector<Bar> bars;
    std::optional<Date> begun;
    for (const auto& line : timeline.chronology()) {
        if (line.order != life.order) continue;
        if (line.kind == MilestoneKind::gap_begins) begun = line.day;
        if (line.kind != MilestoneKind::gap_ends || !begun || *begun >= line.day) continue;
        const Stretch days{*begun, line.day.plus_days(-1), life.stretches.front().why};
        bars.push_back({begun->days_since_1970(), days.last->days_since_1970(), BarKind::gap,
                        "No order binds, " + days_of(days)});
        begun.reset();
    }
    return bars;
}

BarKind kind_of(Verdict verdict) {
    if (verdict == Verdict::met) return BarKind::binds;
    return verdict == Verdict::unknown ? BarKind::unknown : BarKind::for_the_court;
}

/// The stretches up to the last that binds or may: what comes after is drawn as nothing.
std::size_t drawn(const std::vector<Stretch>& stretches) {
    auto n = stretches.size();
    while (n > 0 && stretches[n - 1].binds() == Verdict::not_met) --n;
    return n;
}

/// Days that do not bind are drawn only between days that may: as a gap.
std::vector<Bar> bars_of(const std::string& id, const std::vector<Stretch>& stretches) {
    std::vector<Bar> bars;
    const auto n = drawn(stretches);
    for (std::size_t i = 0; i < n; ++i) {
        const auto& one = stretches[i];
        const bool binds = one.binds() != Verdict::not_met;
        if (!binds && bars.empty()) continue;
        std::string word{binding_word(one.binds())};
        word.front() = static_cast<char>(word.front() - 'A' + 'a');
        bars.push_back({one.first.days_since_1970(),
                        one.last ? std::optional{one.last->days_since_1970()} : std::nullopt,
                        binds ? kind_of(one.binds()) : BarKind::gap,
                        id + ": " + word + ", " + days_of(one)});
    }
    return bars;
}

std::string open_end(const Finding& why) {
    if (why.verdict() == Verdict::unknown) return "end not known";
    if (why.verdict() == Verdict::for_the_court) return "for the court";
    switch (why.reason()) {
        case Reason::life_runs_open:
        case Reason::life_runs_open_as_changed:
        case Reason::condition_runs_open:
        case Reason::condition_runs_open_as_changed:
            return "until further order";
        default:
            return "no end";
    }
}

std::string end_of(const std::vector<Stretch>& stretches) {
    const auto n = drawn(stretches);
    if (n == 0) return "does not bind";
    const auto& last = stretches[n - 1];
    return last.last ? "to " + short_day(*last.last) : open_end(last.why);
}

bool is_open(const std::vector<Bar>& bars) { return !bars.empty() && !bars.back().last; }

std::string end_without_days(const Timeline& timeline, const OrderLife& life) {
    return made(timeline, life).is_proposed() ? "only proposed" : "no day recorded";
}

Row row_of(const Timeline& timeline, const OrderLife& life) {
    const auto& order = made(timeline, life);
    Row row{true, order.id.value, std::string{model::word(order.kind)}, {}, ""};
    if (life.stretches.empty()) {
        row.end = end_without_days(timeline, life);
        return row;
    }
    row.bars = gaps_before(timeline, life);
    for (auto& bar : bars_of(row.id, life.stretches)) row.bars.push_back(std::move(bar));
    row.end = end_of(life.stretches);
    return row;
}

Row row_of(const Timeline& timeline, const OrderLife& life, const ConditionLife& condition,
           const Row& of_order) {
    const auto stretches = stretches_that_bind(timeline, life, condition);
    Row row{false, condition.id.value, "", bars_of(condition.id.value, stretches), ""};
    if (life.stretches.empty()) return row;
    row.end = stretches.empty() ? "no day recorded" : end_of(stretches);
    // How the order ends is told once, beside the order.
    const bool as_order = row.end == "no end" && is_open(row.bars) && is_open(of_order.bars);
    if (as_order || row.end == of_order.end) row.end.clear();
    return row;
}

}  // namespace

std::vector<Row> rows_of(const Timeline& timeline) {
    std::vector<Row> rows;
    for (const auto& life : timeline.orders()) {
        const auto of_order = row_of(timeline, life);
        rows.push_back(of_order);
        for (const auto& condition : life.conditions) {
            rows.push_back(row_of(timeline, life, condition, of_order));
        }
    }
    return rows;
}

}  // namespace spo::report

#include "report/bars.hpp"

#include "model/words.hpp"
#include "report/axis.hpp"
#include "report/life.hpp"

namespace spo::report {
namespace {

/// The days between orders on one application on which none of them binds, as bars of the order
/// whose making ends them: by order.
std::vector<std::vector<Bar>> gaps(const Timeline& timeline) {
    std::vector<std::vector<Bar>> bars(timeline.orders().size());
    std::vector<std::optional<Date>> begun(bars.size());
    for (const auto& line : timeline.chronology()) {
        if (!line.order) continue;
        auto& from = begun[*line.order];
        if (line.kind == MilestoneKind::gap_begins) from = line.day;
        if (line.kind != MilestoneKind::gap_ends || !from || *from >= line.day) continue;
        const auto& why = timeline.orders()[*line.order].stretches.front().why;
        const Stretch days{*from, line.day.plus_days(-1), why};
        bars[*line.order].push_back({from->days_since_1970(), days.last->days_since_1970(),
                                     BarKind::gap, "No order binds, " + days_of(days)});
        from.reset();
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

Row row_of(const Timeline& timeline, const OrderLife& life, std::vector<Bar> gaps_before) {
    const auto& order = made(timeline, life);
    Row row{true, order.id.value, std::string{model::word(order.kind)}, {}, ""};
    if (life.stretches.empty()) {
        row.end = end_without_days(timeline, life);
        return row;
    }
    row.bars = std::move(gaps_before);
    for (auto& bar : bars_of(row.id, life.stretches)) row.bars.push_back(std::move(bar));
    row.end = end_of(life.stretches);
    return row;
}

Row row_of(const OrderLife& life, const WithOrder& with_order, const ConditionLife& condition,
           const Row& of_order) {
    const auto stretches = with_order.of(condition, most_stretches);
    Row row{false, condition.id.value, "", bars_of(condition.id.value, stretches.all), ""};
    if (life.stretches.empty()) return row;
    if (stretches.cut_at) {
        row.end = "then as its order";
        return row;
    }
    row.end = stretches.all.empty() ? "no day recorded" : end_of(stretches.all);
    // How the order ends is told once, beside the order.
    const bool as_order = row.end == "no end" && is_open(row.bars) && is_open(of_order.bars);
    if (as_order || row.end == of_order.end) row.end.clear();
    return row;
}

}  // namespace

std::vector<Row> rows_of(const Timeline& timeline) {
    std::vector<Row> rows;
    auto gaps_before = gaps(timeline);
    for (const auto& life : timeline.orders()) {
        const auto of_order = row_of(timeline, life, std::move(gaps_before[life.order]));
        rows.push_back(of_order);
        const WithOrder with_order{timeline, life};
        for (const auto& condition : life.conditions) {
            rows.push_back(row_of(life, with_order, condition, of_order));
        }
    }
    return rows;
}

}  // namespace spo::report

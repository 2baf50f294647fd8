#include "timeline/run.hpp"

#include <algorithm>
#include <array>
#include <boost/container/static_vector.hpp>

#include "act/term_days.hpp"
#include "law/provision_literal.hpp"
#include "timeline/operands.hpp"

namespace spo::timeline {
namespace {

using law::spa;

constexpr RunWords order_words(ProvisionId until_a_day, ProvisionId until_further) {
    return {until_a_day,
            until_further,
            Reason::life_runs_to,
            Reason::life_runs_open,
            Reason::life_runs_past_calendar,
            Reason::life_runs_to_as_changed,
            Reason::life_runs_open_as_changed,
            Reason::life_methods_differ,
            Reason::life_terms_disagree,
            Reason::life_change_start_open,
            Reason::life_term_not_specified,
            Reason::life_period_over,
            Reason::life_period_over_as_changed};
}

constexpr RunWords full_order = order_words(spa("s3(1)(a)"), spa("s3(1)(b)"));
constexpr RunWords interim_order = order_words(spa("s5(6)(a)"), spa("s5(6)(a)"));
constexpr RunWords a_condition{spa("s3(3)"),
                               spa("s3(3)"),
                               Reason::condition_runs_to,
                               Reason::condition_runs_open,
                               Reason::condition_runs_past_calendar,
                               Reason::condition_runs_to_as_changed,
                               Reason::condition_runs_open_as_changed,
                               Reason::condition_methods_differ,
                               Reason::condition_terms_disagree,
                               Reason::condition_change_start_open,
                               Reason::condition_term_not_specified,
                               Reason::condition_period_over,
                               Reason::condition_period_over_as_changed};

/// The starts a length may be counted from: the day of a change and either end that was running.
constexpr std::size_t most_starts = 3;

/// The last days a term can be said to have, and why they differ when they do.
struct Ends {
    /// The stated one, and two for each start.
    boost::container::static_vector<Date, 1 + 2 * most_starts> days;
    bool past_calendar = false;
    Reason why_two{};

    void add(Date day) {
        if (std::find(days.begin(), days.end(), day) == days.end()) days.push_back(day);
    }
};

Ends ends_of(const TermFacts& term, std::span<const Date> starts, const RunWords& words) {
    Ends ends;
    ends.why_two = words.terms_disagree;
    if (term.last_day) ends.add(*term.last_day);
    if (term.length) {
        for (const auto start : starts) {
            const auto by_length = act::last_day_by_length(term, start);
            if (!by_length) {
                ends.past_calendar = true;
                continue;
            }
            // Where a stated last day is the answer of the other method, nothing disagrees.
            if (term.last_day && by_length->alternative == term.last_day) continue;
            ends.add(by_length->date);
            if (by_length->alternative && !term.last_day) {
                ends.add(*by_length->alternative);
                ends.why_two = words.methods_differ;
            }
        }
        if (!term.last_day && starts.size() > 1) ends.why_two = words.start_open;
    }
    std::sort(ends.days.begin(), ends.days.end());
    return ends;
}

/// Between the first and the last of the days that it may be said to run to.
Finding between(Date first, Date last, Reason why, const RunWords& words, Operand event = {}) {
    const Finding finding{Verdict::for_the_court, words.until_a_day, why,
                          operand(first),         operand(last),     event};
    return why == words.start_open ? finding.leaning_on(9) : finding;
}

Run silent(Date start, const RunWords& words) {
    return Run::open(
        {Verdict::for_the_court, words.until_a_day, words.not_specified, operand(start)});
}

}  // namespace

const RunWords& words_of_full_order() noexcept { return full_order; }
const RunWords& words_of_interim_order() noexcept { return interim_order; }
const RunWords& words_of_condition() noexcept { return a_condition; }

void Run::lay(Date first, std::optional<Date> last, std::vector<Stretch>& out) const {
    bool done = false;
    const auto part = [&](std::optional<Date> end, const Finding& why) {
        if (done) return;
        const auto upto = !end ? last : !last ? end : std::min(*end, *last);
        if (upto && *upto < first) return;
        // Two parts for one reason are one stretch.
        const bool goes_on = !out.empty() && out.back().why == why && out.back().last &&
                             out.back().last->plus_days(1) == first;
        if (goes_on) {
            out.back().last = upto;
        } else {
            out.push_back({first, upto, why});
        }
        done = !upto || upto == last || *upto == Date::last();
        if (!done) first = upto->plus_days(1);
    };
    part(sure, binds);
    if (sure) part(possible, between);
    if (possible) part(std::nullopt, over);
}

Run run_from(const TermFacts& term, Date start, const RunWords& words) {
    if (term.kind == TermFacts::Kind::until_further_order) {
        return Run::open({Verdict::met, words.until_further, words.runs_open, operand(start)});
    }
    if (term.kind == TermFacts::Kind::not_specified) return silent(start, words);
    const auto from_to = [&](Date first, Date last, Reason why) -> Run {
        return {
            first, last,
            Finding{Verdict::met, words.until_a_day, words.runs_to, operand(start), operand(first)},
            between(first, last, why, words),
            Finding{Verdict::not_met, words.until_a_day, words.over, operand(last)}};
    };
    // Most terms are a last day and no more, of which there is nothing to work out.
    if (term.last_day && !term.length) {
        return from_to(*term.last_day, *term.last_day, words.terms_disagree);
    }
    const std::array starts{start};
    const auto ends = ends_of(term, starts, words);
    if (ends.days.empty()) {
        return Run::open({Verdict::met, words.until_a_day, words.past_calendar, operand(start)});
    }
    return from_to(ends.days.front(), ends.days.back(), ends.why_two);
}

Run run_as_made(const TermFacts& term, Date made, const RunWords& words) {
    if (term.kind != TermFacts::Kind::not_recorded) return run_from(term, made, words);
    auto run = Run::open(
        {Verdict::unknown, words.until_a_day, Reason::life_term_not_recorded, operand(made)});
    run.sure = made;
    run.binds = Finding{Verdict::met, words.until_a_day, Reason::life_made_that_day, operand(made)};
    return run;
}

Run run_as_one_of(std::span<const Run* const> readings, const Finding& open) {
    auto run = Run::open(open);
    const bool has_end = std::all_of(readings.begin(), readings.end(),
                                     [](const Run* one) { return one->possible.has_value(); });
    if (readings.empty() || !has_end) return run;
    for (const auto* one : readings) {
        if (!run.possible || *run.possible < *one->possible) {
            run.possible = one->possible;
            run.over = one->over;
        }
        if (one->sure && (!run.sure || *one->sure < *run.sure)) run.sure = one->sure;
    }
    if (!run.sure) run.sure = run.possible;
    return run;
}

Run run_as_changed(const TermFacts& term, std::span<const Date> starts, Date changed,
                   std::size_t event, const RunWords& words) {
    const auto by = event_operand(event);
    if (term.kind == TermFacts::Kind::until_further_order) {
        return Run::open(
            {Verdict::met, words.until_further, words.runs_open_as_changed, operand(changed), by});
    }
    if (term.kind == TermFacts::Kind::not_specified) return silent(changed, words);
    const auto ends = ends_of(term, starts, words);
    if (ends.days.empty()) {
        return Run::open({Verdict::met, words.until_a_day, words.past_calendar, operand(changed)});
    }
    return {ends.days.front(), ends.days.back(),
            Finding{Verdict::met, words.until_a_day, words.runs_to_as_changed,
                    operand(ends.days.front()), by},
            between(ends.days.front(), ends.days.back(), ends.why_two, words, by),
            Finding{Verdict::not_met, words.until_a_day, words.over_as_changed,
                    operand(ends.days.back()), by}};
}

}  // namespace spo::timeline

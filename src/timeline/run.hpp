// How long an order or a condition runs on its term as it stands, with every doubt kept.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "spo/facts.hpp"
#include "spo/timeline.hpp"

namespace spo::timeline {

/// The reasons for each answer: an order's and a condition's are in other words.
struct RunWords {
    ProvisionId until_a_day;    ///< of a fixed period
    ProvisionId until_further;  ///< of none
    Reason runs_to;
    Reason runs_open;
    Reason past_calendar;
    Reason runs_to_as_changed;
    Reason runs_open_as_changed;
    Reason methods_differ;
    Reason terms_disagree;
    Reason start_open;
    Reason not_specified;
    Reason over;
    Reason over_as_changed;
};

const RunWords& words_of_full_order() noexcept;
const RunWords& words_of_interim_order() noexcept;
const RunWords& words_of_condition() noexcept;

/// It surely runs to the end of one day, and possibly to the end of another.
struct Run {
    std::optional<Date> sure;      ///< absent: without end
    std::optional<Date> possible;  ///< not before `sure`; absent: without end
    Finding binds;                 ///< to `sure`
    Finding between;               ///< after it, to `possible`
    Finding over;                  ///< after `possible`

    /// Without end, on the word of one finding.
    static Run open(const Finding& finding) {
        return {std::nullopt, std::nullopt, finding, finding, finding};
    }
    bool is_over(Date day) const { return possible && *possible < day; }
    bool is_sure(Date day) const { return !sure || day <= *sure; }
    /// What holds on a day, if nothing else happens.
    const Finding& on(Date day) const {
        if (is_sure(day)) return binds;
        return is_over(day) ? over : between;
    }

    /// Writes its stretches from `first` to `last` (absent: to the end of time).
    void lay(Date first, std::optional<Date> last, std::vector<Stretch>& out) const;
};

/// The run of a term as first imposed, counted from `start`. The term must be recorded.
Run run_from(const TermFacts& term, Date start, const RunWords& words);

/// The run of an order as made, on a term that may not be recorded: then it surely bound on the day
/// it was made, and of the days after it nothing can be told.
Run run_as_made(const TermFacts& term, Date made, const RunWords& words);

/// The run of which only so much is known that it goes as one of `readings` would: `open` as long
/// as any of them may still run, to the end of time if one has no end or there are none.
Run run_as_one_of(std::span<const Run* const> readings, const Finding& open);

/// The run of a term that the event of that index gave on `changed`. A length counts from each of
/// `starts`: one where the event says from which, several where it does not (Q9).
Run run_as_changed(const TermFacts& term, std::span<const Date> starts, Date changed,
                   std::size_t event, const RunWords& words);

}  // namespace spo::timeline

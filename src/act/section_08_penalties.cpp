// Section 8(2) to (4): the greatest sentences for a breach; section 11(2) and (7) say the same of
// the offences about notifying. https://www.legislation.gov.uk/ukpga/2019/9/section/8
#include "act/section_08_penalties.hpp"

#include <algorithm>

#include "spo/problem.hpp"
#include "time/turning_18.hpp"

namespace spo::act {
namespace {

/// The rows of the general limit come after the one for earlier offences.
const SummaryLimit& earlier_row() noexcept { return summary_limits().front(); }
auto general_rows() noexcept { return summary_limits().subspan<1>(); }
/// 2 May 2022: the first day of an offence to which the general limit applies.
Date turn() noexcept { return general_rows().front().offence_from; }

ProvisionId of(const PenaltyFacts& facts, ProvisionId breach, ProvisionId notifying) noexcept {
    return facts.offence == Offence::breach ? breach : notifying;
}

/// The days on which the offence can have been committed: the days recorded, since commencement
/// and not after a conviction; where no end is recorded, up to the as-at day.
struct Window {
    Date first;
    Date last;
};
Window window_of(const PenaltyFacts& facts) noexcept {
    const auto earliest =
        std::max(facts.not_before.value_or(facts.commencement), facts.commencement);
    const auto first = std::max(facts.from.value_or(earliest), facts.commencement);
    auto last = facts.to.value_or(facts.convicted_on.value_or(facts.as_at));
    if (facts.convicted_on) last = std::min(last, *facts.convicted_on);
    return {first, std::max(first, last)};
}

bool is_before_commencement(const PenaltyFacts& facts) noexcept {
    return facts.to && *facts.to < facts.commencement;
}
bool is_convicted_too_early(const PenaltyFacts& facts) noexcept {
    return facts.convicted_on && *facts.convicted_on < window_of(facts).first;
}

/// The earlier first day, of an offence that goes on: of the others the Act says no first day.
std::optional<Date> other_first_day(const PenaltyFacts& facts) noexcept {
    return info(facts.offence).continuing ? facts.perhaps_from : std::nullopt;
}

/// When the offence was committed, beside the day on which the limit changed.
enum class Era { before, after, first_day_open, open, not_recorded };

Era era_of(const PenaltyFacts& facts) noexcept {
    const auto window = window_of(facts);
    if (window.last < turn()) return Era::before;
    if (window.first >= turn()) {
        const auto other = other_first_day(facts);
        return other && *other < turn() ? Era::first_day_open : Era::after;
    }
    return facts.from && facts.to ? Era::open : Era::not_recorded;
}

/// The first day on which a conviction to which the general limit applies is possible.
Date earliest_conviction(const PenaltyFacts& facts) noexcept {
    return std::max(window_of(facts).first, turn());
}
bool holds_on(const SummaryLimit& row, Date conviction) noexcept {
    return *row.convicted_from <= conviction &&
           (!row.convicted_to || conviction <= *row.convicted_to);
}
/// Whether a row of the general limit can be the one.
bool is_possible(const SummaryLimit& row, const PenaltyFacts& facts) noexcept {
    if (facts.convicted_on) return holds_on(row, *facts.convicted_on);
    return !row.convicted_to || *row.convicted_to >= earliest_conviction(facts);
}

SummaryMonths possible_months(const PenaltyFacts& facts) noexcept {
    SummaryMonths months{general_rows().back().months, general_rows().back().months};
    bool any = false;
    for (const auto& row : general_rows()) {
        if (!is_possible(row, facts)) continue;
        months = any ? SummaryMonths{std::min(months.least, row.months),
                                     std::max(months.most, row.months)}
                     : SummaryMonths{row.months, row.months};
        any = true;
    }
    return months;
}

struct Age {
    PenaltyAge age;
    std::optional<Date> day = {};  ///< under 18 on it; or, where it is not known, under 18 until it
};
Age age_of(const PenaltyFacts& facts) noexcept {
    if (!facts.defendant_born) return {PenaltyAge::not_recorded};
    const auto of_age = time::first_day_of_18(facts.defendant_born);
    const auto is_under = [&](Date day) { return !of_age || day < *of_age; };
    for (const auto& day : {other_first_day(facts), facts.from, facts.to, facts.convicted_on}) {
        if (day && is_under(*day)) return {PenaltyAge::under_18, day};
    }
    if (is_under(facts.as_at)) return {PenaltyAge::under_18, facts.as_at};
    // He is of age on each day recorded, but the offence may have been earlier than those.
    if (!facts.from && *of_age > window_of(facts).first) return {PenaltyAge::not_known, of_age};
    return {PenaltyAge::adult};
}

}  // namespace

bool may_carry_a_penalty(const PenaltyFacts& facts) noexcept {
    return !is_before_commencement(facts);
}
bool figures_may_be_shown(const PenaltyFacts& facts) noexcept {
    if (is_before_commencement(facts) || is_convicted_too_early(facts)) return false;
    const auto age = age_of(facts).age;
    return age == PenaltyAge::adult || age == PenaltyAge::not_recorded;
}
bool may_be_within_the_general_limit(const PenaltyFacts& facts) noexcept {
    return figures_may_be_shown(facts) && era_of(facts) != Era::before;
}
bool may_be_an_earlier_offence(const PenaltyFacts& facts) noexcept {
    return figures_may_be_shown(facts) && era_of(facts) != Era::after;
}
bool is_a_breach(const PenaltyFacts& facts) noexcept {
    return facts.offence == Offence::breach && may_carry_a_penalty(facts);
}
bool has_days_before_commencement(const PenaltyFacts& facts) noexcept {
    return is_before_commencement(facts) || (facts.from && *facts.from < facts.commencement);
}

// s.8(2), s.11(2): a person guilty of the offence is liable to these figures. They are terms of
// imprisonment, so they are shown for an adult alone.
Finding figures_are_an_adults(const PenaltyFacts& facts) noexcept {
    const auto provision = of(facts, spa("s8(2)"), spa("s11(2)"));
    if (is_convicted_too_early(facts)) {
        return not_met(provision, Reason::convicted_before_offence, operand(*facts.convicted_on),
                       operand(window_of(facts).first));
    }
    const auto [age, day] = age_of(facts);
    switch (age) {
        case PenaltyAge::under_18:
            return for_the_court(provision, Reason::penalty_under_18, operand(*day));
        case PenaltyAge::not_known:
            return unknown(provision, Reason::penalty_age_offence_day_not_recorded, operand(*day));
        case PenaltyAge::not_recorded:
            return unknown(provision, Reason::penalty_age_not_recorded);
        case PenaltyAge::adult:
            break;
    }
    return met(provision, Reason::penalty_of_an_adult);
}

// s.8(2)(a), s.11(2)(a): on summary conviction, the general limit in a magistrates' court, which
// regulations move between six and twelve months; each change counts from a day of conviction.
Finding general_limit_by_conviction(const PenaltyFacts& facts) noexcept {
    const auto provision = of(facts, spa("s8(2)(a)"), spa("s11(2)(a)"));
    const auto months = possible_months(facts);
    const auto from = facts.convicted_on.value_or(earliest_conviction(facts));
    // After the last day on which the law was read, the last row known may no longer hold: Q38.
    if (from > facts.known_up_to) {
        return for_the_court(provision, Reason::general_limit_after_known, operand(from),
                             operand(facts.known_up_to), count(months.most))
            .leaning_on(38);
    }
    if (!facts.convicted_on) {
        return months.is_one()
                   ? unknown(provision, Reason::general_limit_same_so_far, count(months.most),
                             operand(facts.known_up_to))
                         .leaning_on(38)
                   : unknown(provision, Reason::general_limit_conviction_not_recorded,
                             count(months.least), count(months.most), operand(facts.known_up_to))
                         .leaning_on(38);
    }
    if (holds_on(general_rows().back(), *facts.convicted_on)) {
        return met(provision, Reason::general_limit_last_known, operand(*facts.convicted_on),
                   count(months.most), operand(facts.known_up_to))
            .leaning_on(38);
    }
    return met(provision, Reason::general_limit, operand(*facts.convicted_on), count(months.most));
}

// s.8(2)(b), s.11(2)(b): on conviction on indictment, five years, a fine, or both.
Finding maximum_on_indictment(const PenaltyFacts& facts) noexcept {
    return met(of(facts, spa("s8(2)(b)"), spa("s11(2)(b)")), Reason::indictment_maximum,
               count(info(facts.offence).indictment_years));
}

// s.8(3), s.11(7): for an offence committed before 2 May 2022 six months stand in the place of the
// general limit. Which applies to an offence on both sides of that day is open: Q17.
Finding maximum_of_an_earlier_offence(const PenaltyFacts& facts) noexcept {
    const auto provision = of(facts, spa("s8(3)"), spa("s11(7)"));
    const auto months = count(earlier_row().months);
    const auto day = operand(turn());
    switch (era_of(facts)) {
        case Era::first_day_open:
            return for_the_court(provision, Reason::summary_first_day_open, day, months)
                .leaning_on(16);
        case Era::open:
            return for_the_court(provision,
                                 info(facts.offence).continuing ? Reason::summary_continuing_open
                                                                : Reason::summary_range_open,
                                 day, months)
                .leaning_on(17);
        case Era::not_recorded:
            return unknown(provision, Reason::summary_offence_day_not_recorded, day, months);
        default:
            break;
    }
    return met(provision, Reason::summary_before_change, day, months);
}

// s.8(4): no court by or before which a person is convicted may give a conditional discharge. There
// is no such bar in section 11.
Finding no_conditional_discharge(const PenaltyFacts&) noexcept {
    return met(spa("s8(4)"), Reason::conditional_discharge_barred);
}

// s.15(3): sections 1 to 14 began on an appointed day, so nothing before it was an offence.
Finding offence_comes_after_commencement(const PenaltyFacts& facts) noexcept {
    constexpr auto provision = spa("s15(3)");
    if (is_before_commencement(facts)) {
        return not_met(provision, Reason::offence_before_commencement, operand(*facts.to),
                       operand(facts.commencement));
    }
    return unknown(provision, Reason::offence_perhaps_before_commencement, operand(*facts.from),
                   operand(facts.commencement));
}

}  // namespace spo::act

namespace spo {

void refuse_impossible(const PenaltyFacts& facts) {
    if (facts.from && facts.to && *facts.to < *facts.from) {
        throw Problem("/to", facts.to->iso(),
                      "a day not before " + facts.from->iso() + ", on which the range begins");
    }
    const auto last = facts.to ? facts.to : facts.from;
    if (facts.defendant_born && last && *last < *facts.defendant_born) {
        throw Problem("/born", "a day after the offence", "a day before " + last->iso());
    }
}

MaximumPenalty maximum_penalty(const PenaltyFacts& facts) noexcept {
    using namespace act;
    MaximumPenalty maximum{.age = age_of(facts).age,
                           .verdict = verdict(penalty_rules(), facts),
                           .possible = {},
                           .summary = {},
                           .summary_if_convicted_as_at = {},
                           .indictment_years = {},
                           .fine = false};
    if (!figures_may_be_shown(facts)) return maximum;
    const auto add = [&](std::size_t row) {
        const int months = summary_limits()[row].months;
        maximum.possible[row] = true;
        maximum.summary = maximum.summary ? SummaryMonths{std::min(maximum.summary->least, months),
                                                          std::max(maximum.summary->most, months)}
                                          : SummaryMonths{months, months};
    };
    if (may_be_an_earlier_offence(facts)) add(0);
    if (may_be_within_the_general_limit(facts)) {
        for (std::size_t row = 1; row < summary_limit_rows; ++row) {
            if (is_possible(summary_limits()[row], facts)) add(row);
        }
    }
    const bool follows_conviction = !may_be_an_earlier_offence(facts) && !facts.convicted_on;
    const bool is_as_at_told =
        earliest_conviction(facts) <= facts.as_at && facts.as_at <= facts.known_up_to;
    if (follows_conviction && is_as_at_told) {
        for (const auto& row : general_rows()) {
            if (holds_on(row, facts.as_at)) maximum.summary_if_convicted_as_at = row.months;
        }
    }
    maximum.indictment_years = info(facts.offence).indictment_years;
    maximum.fine = true;
    return maximum;
}

}  // namespace spo

#include "order_book/answers.hpp"

#include <algorithm>
#include <array>

#include "act/section_01_applications.hpp"
#include "act/section_02_power_to_make_orders.hpp"
#include "act/section_03_duration.hpp"
#include "act/section_05_interim_orders.hpp"
#include "order_book/auditor.hpp"
#include "spo/rules.hpp"
#include "time/counting.hpp"
#include "timeline/endings.hpp"

namespace spo {

std::span<const std::string_view> missing_words() noexcept {
    static constexpr std::array<std::string_view, missing_kinds> words{
        "kind",      "made",
        "term",      "conditions_necessary",
        "protects",  "served",
        "how",       "notification_from",
        "events.on", "events.last_day",
        "received"};
    return words;
}

BookState book_state(const std::optional<Finding>& state) noexcept {
    if (!state) return BookState::unknown;
    switch (state->verdict()) {
        case Verdict::met:
            return BookState::in_force;
        case Verdict::not_met:
            return state->reason() == Reason::life_not_made_yet ? BookState::not_made
                                                                : BookState::ended;
        case Verdict::unknown:
            return BookState::unknown;
        case Verdict::for_the_court:
            break;
    }
    return BookState::for_the_court;
}

namespace book {
namespace {

std::uint16_t bits_of(std::string_view pointers) noexcept {
    struct Place {
        std::string_view pointer;
        Missing bit;
    };
    static constexpr std::array places{
        Place{"{order}/made_on", Missing::made},
        Place{"{order}/term", Missing::term},
        Place{"{order}/conditions", Missing::conditions},
        Place{"{condition}/necessary", Missing::conditions},
        Place{"{condition}/protects", Missing::protects},
        Place{"/events", Missing::served},
        Place{"{a}/how", Missing::how},
        Place{"{b}/from", Missing::part_two_from},
        Place{"{a}/on", Missing::day_of_event},
        Place{"{a}/determined/on", Missing::day_of_event},
        Place{"{a}/term", Missing::term_of_event},
        Place{"{a}/from", Missing::term_of_event},
        Place{"{a}/shown_received_on", Missing::day_received},
    };
    std::uint16_t bits = 0;
    while (!pointers.empty()) {
        const auto space = pointers.find(' ');
        const auto one = pointers.substr(0, space);
        for (const auto& place : places) {
            if (place.pointer == one) bits |= static_cast<std::uint16_t>(place.bit);
        }
        pointers =
            space == std::string_view::npos ? std::string_view{} : pointers.substr(space + 1);
    }
    return bits;
}

/// The order is over for the reason `over` gives; before that it ran to `to` at the latest, as
/// `before` tells, and surely to `surely_to`.
void tell_end(const Finding& over, const Finding& before, bool is_part_of_a_day,
              std::optional<Date> to, std::optional<Date> surely_to, RowAudit& audit) {
    audit.last_day_latest = to;
    if (before.verdict() == Verdict::met || is_part_of_a_day) {
        audit.last_day = to;
        audit.effect.emplace(Verdict::met, over.provision(), over.reason(), over.operand(0),
                             over.operand(1), over.operand(2));
        if (over.question() != 0) audit.effect = audit.effect->leaning_on(over.question());
        return;
    }
    audit.last_day = surely_to;
    audit.effect = before;
}

}  // namespace

void tell_last_day(const std::vector<Stretch>& stretches, RowAudit& audit) {
    const auto& last = stretches.back();
    if (last.binds() != Verdict::not_met || stretches.size() == 1) {
        audit.effect = last.why;
        return;
    }
    const auto& before = stretches[stretches.size() - 2];
    const auto sure = std::find_if(stretches.rbegin(), stretches.rend(),
                                   [](const Stretch& one) { return one.binds() == Verdict::met; });
    tell_end(last.why, before.why, timeline::ended_that_day(before), before.last,
             sure == stretches.rend() ? std::nullopt : sure->last, audit);
}

void tell_last_day(const timeline::Run& run, RowAudit& audit) {
    // After the calendar's last day there is none on which anything could be open.
    const bool is_open_between = run.sure && run.sure != run.possible && *run.sure != Date::last();
    const auto& last = is_open_between ? run.between : run.binds;
    if (!run.possible || *run.possible == Date::last()) {
        audit.effect = last;
        return;
    }
    tell_end(run.over, last, false, run.possible, run.sure, audit);
}

void tell_least_period(const OrderFacts& facts, RowAudit& audit) noexcept {
    if (facts.kind != OrderKind::full || !facts.made_on || !facts.least_term) return;
    const auto& finding = audit.term;
    const bool is_told = finding && (finding->reason() == Reason::least_term_reached ||
                                     finding->reason() == Reason::least_term_short);
    // The rule counted it, and on no day but the first of a month is there another count.
    if (is_told && facts.made_on->day() != 1) {
        audit.least_last_day = Date::from_days_since_1970(finding->operand(1).value);
        return;
    }
    const auto last = time::last_day_of_least_term(*facts.made_on, *facts.least_term);
    if (!last) return;
    audit.least_last_day = last->date;
    audit.least_last_day_other = last->alternative;
}

void tell_missing(const OrderRow& row, RowAudit& audit) noexcept {
    // A table of every reason's bits, made once: reading pointers a row at a time would cost more
    // than the rules.
    static const auto table = [] {
        std::vector<std::uint16_t> bits;
        for (const auto& reason : reasons()) bits.push_back(bits_of(reason.missing));
        return bits;
    }();
    for (const auto* finding :
         {&audit.term, &audit.conditions, &audit.effect, &audit.state, &audit.notify}) {
        if (!*finding || (*finding)->verdict() != Verdict::unknown) continue;
        audit.missing |= table[static_cast<std::size_t>((*finding)->reason())];
    }
    const bool is_served =
        row.service || std::any_of(row.events.begin(), row.events.end(), [](const BookEvent& one) {
            return one.kind == BookEventKind::served;
        });
    if (!is_served && audit.notify && audit.notify->verdict() == Verdict::unknown) {
        audit.missing |= static_cast<std::uint16_t>(Missing::served);
    }
}

Finding term_finding(const OrderFacts& facts) noexcept {
    if (facts.kind == OrderKind::interim) return act::interim_has_a_fixed_period(facts);
    return act::is_full_for_a_fixed_period(facts) ? act::fixed_period_is_long_enough(facts)
                                                  : act::order_has_a_term(facts);
}

Finding conditions_finding(const OrderFacts& facts, std::span<const Stated> necessary,
                           std::optional<std::int32_t> protects) noexcept {
    if (facts.kind == OrderKind::interim) return act::interim_prohibits_or_requires(facts);
    if (necessary.empty()) return act::order_prohibits_or_requires(facts);
    ConditionFacts condition;
    condition.protects = protects;
    condition.necessary = necessary.front();
    auto decides = act::condition_is_necessary({facts, condition});
    for (const auto found : necessary.subspan(1)) {
        // Of a condition no more is read than this: as the one before it, so this one.
        if (found == condition.necessary) continue;
        condition.necessary = found;
        const auto finding = act::condition_is_necessary({facts, condition});
        const bool outweighs = all_of(decides.verdict(), finding.verdict()) != decides.verdict();
        if (outweighs) decides = finding;
    }
    return decides;
}

}  // namespace book

void book::Auditor::answer(const OrderRow& row, RowAudit& audit) {
    if (!row.kind) {
        audit = {.missing = static_cast<std::uint16_t>(Missing::kind)};
    } else if (!plain_.answer(row, audit)) {
        audit = audit_by_case_file(row, as_at_);
    }
}

RowAudit audit(const OrderRow& row, Date as_at) {
    RowAudit audit;
    book::Auditor{as_at}.answer(row, audit);
    return audit;
}

}  // namespace spo

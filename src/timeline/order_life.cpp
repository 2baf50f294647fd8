// From the events about one order to the stretches in which it binds.
#include <algorithm>
#include <unordered_map>

#include "act/term_days.hpp"
#include "law/provision_literal.hpp"
#include "timeline/endings.hpp"
#include "timeline/lives.hpp"
#include "timeline/operands.hpp"
#include "timeline/run.hpp"

namespace spo::timeline {
namespace {

using law::spa;

/// A day on which the order's life may turn.
struct Turn {
    Date day;
    std::optional<std::size_t> event;        ///< absent: the determination of the main application
    std::optional<std::size_t> replaced_by;  ///< or the making of an order that takes its place
};

class Walker {
public:
    Walker(Walk& walk, std::size_t index)
        : walk_(walk),
          index_(index),
          order_((*walk.file->orders)[index]),
          words_(order_.kind == OrderKind::full ? words_of_full_order()
                                                : words_of_interim_order()) {}

    OrderWalk run();

private:
    Finding about(const Finding& finding) const {
        return finding.about(SubjectKind::order, static_cast<std::uint32_t>(index_));
    }
    const Event& event(std::size_t i) const { return (*walk_.file->events)[i]; }
    ProvisionId ending_provision() const { return ended_under(order_.kind); }

    void refuse_all(Reason reason);
    std::optional<Finding> why_without_stretches() const;
    std::optional<Ending> ending_of_main() const;
    void note_undated();
    std::vector<Turn> turns() const;
    Run first_run() const;
    void take(const Turn& turn);
    void take_discharge(Date day, std::size_t event);
    void take_appeal(Date day, std::size_t event, const AppealEnded& ended);
    template <class Changed>
    void take_new_term(Date day, std::size_t event, const Changed& changed, bool renews);
    std::optional<Finding> doubt_on(Date day, std::size_t event) const;
    void take_death(Date day, std::size_t event);
    void take_determination(Date day);
    void reverse(Date day, std::size_t event, const AppealEnded& ended);
    std::optional<std::size_t> appealed_decision(const AppealEnded& ended) const;
    std::optional<Change> sought_by(const Determined& determined) const;
    void take_grant(Date day, std::size_t event, const Determined& determined);
    void take_replacement(Date day, std::size_t by);
    bool is_told(std::size_t applied, Date day) const;
    bool is_of_the_ending(std::size_t decision) const;
    bool is_untold_grant(std::size_t event) const;
    void note_decisions();

    void renew_without_term(Date day, std::size_t event);
    bool fits(Date day, std::size_t event);
    bool fits_the_period(Date day, std::size_t event);
    void misfit(std::size_t event, Reason reason, Operand a, Operand b, Operand c);
    void end(Date day, const Finding& that_day, const Finding& afterwards);
    void go_on(Date day, const Run& run);

    Walk& walk_;
    std::size_t index_;
    const Order& order_;
    const RunWords& words_;
    OrderWalk result_;
    std::optional<Ending> ending_;  ///< of the main application, for an interim order
    std::optional<Date> from_;      ///< the first day not yet laid; none left at the very end
    Run now_ = Run::open({Verdict::unknown, words_.until_a_day, Reason::life_day_not_recorded});
    std::optional<std::size_t> ended_by_;  ///< the event that ended it
    std::optional<Date> ended_on_;
    std::optional<Run> before_end_;         ///< how it ran when it was ended
    std::unordered_set<std::size_t> told_;  ///< `applied` events of which the decision is told
    std::unordered_set<std::int32_t> decision_days_;  ///< of decisions that name no application
    std::unordered_set<std::size_t> reversed_;        ///< decisions that an appeal reversed
    std::unordered_map<std::size_t, Run> before_;     ///< how it ran when such a one was taken
};

/// The events that change whether the order binds, so that one without a day leaves that unknown.
bool turns_the_order(const Event& event) {
    if (const auto* varied = std::get_if<Varied>(&event)) return varied->term.has_value();
    if (const auto* ended = std::get_if<AppealEnded>(&event)) {
        return ended->outcome == AppealOutcome::allowed &&
               ended->effect != AppealEffect::nothing_changed &&
               ended->effect != AppealEffect::order_made;
    }
    return std::holds_alternative<Discharged>(event) || std::holds_alternative<Renewed>(event);
}

/// What an appeal that ended says it changed.
bool records_changes(const AppealEnded& ended) {
    return ended.adds || ended.removes || ended.changes || ended.term;
}

OrderWalk Walker::run() {
    result_.life.order = index_;
    if (const auto why = why_without_stretches()) {
        result_.life.without_day = about(*why);
        refuse_all(order_.is_proposed() ? Reason::conflict_order_never_made
                                        : Reason::conflict_order_day_missing);
        return std::move(result_);
    }
    from_ = *order_.made_on;
    ending_ = ending_of_main();
    note_decisions();
    now_ = first_run();
    note_undated();
    for (const auto& turn : turns()) take(turn);
    auto& stretches = result_.life.stretches;
    if (from_) now_.lay(*from_, std::nullopt, stretches);
    for (auto& stretch : stretches) stretch.why = about(stretch.why);
    return std::move(result_);
}

std::optional<Finding> Walker::why_without_stretches() const {
    if (order_.is_proposed()) {
        return Finding{Verdict::not_met, words_.until_a_day, Reason::life_only_proposed};
    }
    if (!order_.made_on) {
        return Finding{Verdict::unknown, words_.until_a_day, Reason::life_day_not_recorded};
    }
    return std::nullopt;
}

/// Events without a day; an application to change an order may be a draft.
void Walker::note_undated() {
    for (const auto e : walk_.log.about(index_)) {
        if (day_of(event(e)) || std::holds_alternative<Applied>(event(e))) continue;
        walk_.conflict(e, Reason::conflict_event_undated, order_operand(index_));
    }
}

/// No event can be placed in the life of an order that has no days; none is dropped.
void Walker::refuse_all(Reason reason) {
    for (const auto e : walk_.log.about(index_)) {
        result_.misfits.insert(e);
        // An application to change a draft, or an appeal about it, is as impossible as the rest.
        walk_.conflict(e, reason, order_operand(index_));
    }
}

/// The events that say what was ordered on an application to change the order.
void Walker::note_decisions() {
    const auto note = [&](const auto& decision) {
        if (decision.applied) {
            if (const auto applied = walk_.log.find(decision.applied->value))
                told_.insert(*applied);
        } else if (decision.on) {
            decision_days_.insert(decision.on->days_since_1970());
        }
    };
    for (const auto e : walk_.log.about(index_)) {
        if (const auto* varied = std::get_if<Varied>(&event(e))) note(*varied);
        if (const auto* renewed = std::get_if<Renewed>(&event(e))) note(*renewed);
        if (const auto* discharged = std::get_if<Discharged>(&event(e))) note(*discharged);
        const auto* ended = std::get_if<AppealEnded>(&event(e));
        if (ended == nullptr || ended->outcome != AppealOutcome::allowed ||
            ended->effect != AppealEffect::decision_reversed) {
            continue;
        }
        if (const auto decision = appealed_decision(*ended)) reversed_.insert(*decision);
    }
}

/// A grant without a day of which no event says what was ordered.
bool Walker::is_untold_grant(std::size_t e) const {
    const auto* determined = std::get_if<Determined>(&event(e));
    if (determined == nullptr || determined->outcome != Outcome::granted || !determined->applied) {
        return false;
    }
    const auto applied = walk_.log.find(determined->applied->value);
    return applied && !told_.contains(*applied);
}

bool Walker::is_told(std::size_t applied, Date day) const {
    return told_.contains(applied) || decision_days_.contains(day.days_since_1970());
}

/// By day. An event comes before the determination of the same day: an order varied in the morning
/// may cease in the afternoon, and not the other way round.
std::vector<Turn> Walker::turns() const {
    std::vector<Turn> turns;
    for (const auto e : walk_.log.about(index_)) {
        if (const auto day = day_of(event(e))) turns.push_back({*day, e, {}});
    }
    if (const auto death = walk_.log.death()) {
        if (const auto day = day_of(event(*death))) turns.push_back({*day, *death, {}});
    }
    if (ending_ && ending_->on) turns.push_back({*ending_->on, {}, {}});
    for (const auto o : walk_.log.replacing(index_)) {
        const auto& made = (*walk_.file->orders)[o].made_on;
        if (made) turns.push_back({*made, {}, o});
    }
    std::stable_sort(turns.begin(), turns.end(),
                     [](const Turn& a, const Turn& b) { return a.day < b.day; });
    return turns;
}

/// How the main application of an interim order ended: not before the order was made, or on a day
/// not recorded.
std::optional<Ending> Walker::ending_of_main() const {
    if (order_.kind != OrderKind::interim) return std::nullopt;
    const auto main = walk_.log.main_of(order_);
    if (!main) return std::nullopt;
    for (const auto& ending : walk_.log.endings(*main)) {
        if (!ending.on || *ending.on >= *order_.made_on) return ending;
    }
    return std::nullopt;
}

/// The run of the order as made.
Run Walker::first_run() const {
    if (order_.route == OrderRoute::on_conviction || order_.route == OrderRoute::on_acquittal) {
        return Run::open(
            Finding{Verdict::unknown, words_.until_a_day, Reason::life_outside_rules}.leaning_on(
                37));
    }
    for (const auto e : walk_.log.about(index_)) {
        if (day_of(event(e)) || !(turns_the_order(event(e)) || is_untold_grant(e))) continue;
        return Run::open(
            {Verdict::unknown, words_.until_a_day, Reason::life_undated_event, event_operand(e)});
    }
    if (const auto death = walk_.log.death(); death && !day_of(event(*death))) {
        return Run::open({Verdict::unknown, words_.until_a_day, Reason::life_undated_event,
                          event_operand(*death)});
    }
    if (ending_ && !ending_->on) {
        return Run::open({Verdict::unknown, spa("s5(6)(b)"), Reason::life_main_determined_undated,
                          ending_->cause});
    }
    return run_as_made(act::term_facts(order_.term), *order_.made_on, words_);
}

void Walker::take(const Turn& turn) {
    if (turn.replaced_by) return take_replacement(turn.day, *turn.replaced_by);
    if (!turn.event) return take_determination(turn.day);
    const auto e = *turn.event;
    if (reversed_.contains(e)) before_.emplace(e, now_);
    std::visit(
        [&]<class Kind>(const Kind& kind) {
            if constexpr (std::is_same_v<Kind, Died>) {
                take_death(turn.day, e);
            } else if constexpr (std::is_same_v<Kind, Varied> || std::is_same_v<Kind, Renewed>) {
                take_new_term(turn.day, e, kind, std::is_same_v<Kind, Renewed>);
            } else if constexpr (std::is_same_v<Kind, Served>) {
                fits_the_period(turn.day, e);
            } else if constexpr (std::is_same_v<Kind, Applied>) {
                // Whether an order that has ended can be renewed is Q9, so it may be sought.
                kind.seeks == Change::renew ? fits(turn.day, e) : fits_the_period(turn.day, e);
            } else if constexpr (std::is_same_v<Kind, Determined>) {
                take_grant(turn.day, e, kind);
            } else if constexpr (std::is_same_v<Kind, Discharged>) {
                take_discharge(turn.day, e);
            } else if constexpr (std::is_same_v<Kind, AppealEnded>) {
                take_appeal(turn.day, e, kind);
            } else if (turn.day < *order_.made_on) {
                fits(turn.day, e);
            }
        },
        event(e));
}

void Walker::misfit(std::size_t event, Reason reason, Operand a, Operand b, Operand c) {
    result_.misfits.insert(event);
    walk_.conflict(event, reason, a, b, c);
}

/// Whether an event of that day can have happened to the order; if not, it is said why.
bool Walker::fits(Date day, std::size_t e) {
    const auto made = *order_.made_on;
    if (day < made) {
        misfit(e, Reason::conflict_before_made, order_operand(index_), operand(made), operand(day));
        return false;
    }
    if (ended_on_ && *ended_on_ <= day) {
        const bool again = std::holds_alternative<Discharged>(event(e)) && ended_by_ &&
                           std::holds_alternative<Discharged>(event(*ended_by_));
        if (again) {
            misfit(e, Reason::conflict_discharged_twice, event_operand(*ended_by_),
                   operand(*ended_on_), operand(day));
        } else if (*ended_on_ == day) {
            const auto cause = ended_by_ ? event_operand(*ended_by_) : ending_->cause;
            walk_.conflict(e, Reason::conflict_same_day_as_end, cause, operand(day));
        } else if (ended_by_) {
            misfit(e, Reason::conflict_after_event, event_operand(*ended_by_), operand(*ended_on_),
                   operand(day));
        } else {
            misfit(e, Reason::conflict_after_determination, ending_->cause, operand(*ended_on_),
                   operand(day));
        }
        return false;
    }
    return true;
}

void Walker::end(Date day, const Finding& that_day, const Finding& afterwards) {
    if (from_ && *from_ < day) now_.lay(*from_, day.plus_days(-1), result_.life.stretches);
    result_.life.stretches.push_back({day, day, that_day});
    before_end_ = now_;
    now_ = Run::open(afterwards);
    from_ = day == Date::last() ? std::nullopt : std::optional{day.plus_days(1)};
    ended_on_ = day;
}

/// From that day on, or from the next where that day is already told.
void Walker::go_on(Date day, const Run& run) {
    if (from_ && *from_ < day) {
        now_.lay(*from_, day.plus_days(-1), result_.life.stretches);
        from_ = day;
    }
    now_ = run;
}

/// Whether an event falls while the order may still run on its period; if not, it is said so.
bool Walker::fits_the_period(Date day, std::size_t e) {
    if (!fits(day, e)) return false;
    if (!now_.is_over(day)) return true;
    misfit(e, Reason::conflict_after_period, order_operand(index_), operand(*now_.possible),
           operand(day));
    return false;
}

/// An application to change the order granted, where no event says what was ordered.
void Walker::take_grant(Date day, std::size_t e, const Determined& determined) {
    if (determined.outcome != Outcome::granted || !determined.applied) return;
    const auto applied = walk_.log.find(determined.applied->value);
    if (!applied || is_told(*applied, day) || !fits(day, e) || now_.is_over(day)) return;
    go_on(day, Run::open({Verdict::unknown, ending_provision(), Reason::life_granted_without_order,
                          event_operand(e), event_operand(*applied)}));
}

/// Another order is recorded as taking this one's place. The Act does not say that this ends it.
void Walker::take_replacement(Date day, std::size_t by) {
    if (day < *order_.made_on || ended_on_ || now_.is_over(day)) return;
    const Finding open{Verdict::for_the_court, words_.until_a_day, Reason::life_replaced,
                       order_operand(by), operand(day)};
    auto run = now_;
    run.binds = open;
    run.between = open;
    if (!run.possible) run.over = open;
    go_on(day, run);
}

void Walker::take_discharge(Date day, std::size_t e) {
    if (!fits_the_period(day, e)) return;
    ended_by_ = e;
    const auto discharge = end_by_discharge(order_.kind, event_operand(e), day);
    end(day, discharge.that_day, discharge.afterwards);
}

template <class Changed>
void Walker::take_new_term(Date day, std::size_t e, const Changed& changed, bool renews) {
    if (renews ? !fits(day, e) : !fits_the_period(day, e)) return;
    if (!changed.term) {
        if (renews) renew_without_term(day, e);
        return;
    }
    const auto term = act::term_facts(changed.term);
    if (term.last_day && *term.last_day < day) {
        walk_.conflict(e, Reason::conflict_term_ended_before, order_operand(index_),
                       operand(*term.last_day), operand(day));
        go_on(day, Run::open({Verdict::unknown, ending_provision(), Reason::life_new_term_had_ended,
                              event_operand(e)}));
        return;
    }
    // A renewed period may count from the renewal or follow the one that is running, to whichever
    // of its ends; a varied one from the making of the order or from the variation. Neither is
    // said: Q9.
    std::vector<Date> starts{day};
    if (changed.from) {
        starts = {*changed.from};
    } else if (!renews) {
        starts.push_back(*order_.made_on);
    } else {
        for (const auto& end : {now_.sure, now_.possible}) {
            if (end && *end < Date::last()) starts.push_back(end->plus_days(1));
        }
    }
    auto run = run_as_changed(term, starts, day, e, words_);
    const bool follows_no_known_end =
        renews && !changed.from && term.length && now_.sure && !now_.possible;
    if (follows_no_known_end) {
        run.possible.reset();
        run.between = now_.between;
    }
    if (const auto doubt = doubt_on(day, e)) {
        run.binds = *doubt;
        run.between = *doubt;
    }
    go_on(day, run);
}

/// Why it is not sure, on a day on which it is given a new term, that there was still something to
/// give it to: while the new period runs, that doubt goes on. A term that was missing is none: the
/// new one stands in its place.
std::optional<Finding> Walker::doubt_on(Date day, std::size_t e) const {
    const auto open = [&](Reason reason, Date ended) {
        // Whether what has ended can be renewed is Q9.
        return Finding{Verdict::for_the_court, ending_provision(), reason, event_operand(e),
                       operand(ended)}
            .leaning_on(9);
    };
    if (now_.is_over(day)) return open(Reason::life_renewed_after_end, *now_.possible);
    const auto& why = now_.on(day);
    if (why.verdict() == Verdict::met) return std::nullopt;
    switch (why.reason()) {
        case Reason::life_term_not_recorded:
        case Reason::life_term_not_specified:
        case Reason::life_renewed_without_term:
        case Reason::life_new_term_had_ended:
            return std::nullopt;
        case Reason::life_methods_differ:
        case Reason::life_terms_disagree:
        case Reason::life_change_start_open:
        case Reason::life_reversal_ends_open:
            return open(Reason::life_renewed_after_one_end, *now_.sure);
        default:
            return why;
    }
}

/// Renewed, for how long is not recorded: it binds as long as it would have, and then it is
/// unknown.
void Walker::renew_without_term(Date day, std::size_t e) {
    if (!now_.possible) return;
    const auto unknown =
        Finding{Verdict::unknown, ending_provision(), Reason::life_renewed_without_term,
                event_operand(e), operand(*now_.possible)}
            .leaning_on(9);
    auto run = now_;
    run.between = unknown;
    run.over = unknown;
    run.possible.reset();
    go_on(day, run);
}

void Walker::take_appeal(Date day, std::size_t e, const AppealEnded& ended) {
    if (day < *order_.made_on) {
        misfit(e, Reason::conflict_before_made, order_operand(index_), operand(*order_.made_on),
               operand(day));
        return;
    }
    const bool is_allowed = ended.outcome == AppealOutcome::allowed;
    if (records_changes(ended) &&
        !(is_allowed && (!ended.effect || *ended.effect == AppealEffect::order_changed))) {
        misfit(e, Reason::conflict_appeal_changed_nothing, order_operand(index_), {}, {});
        return;
    }
    if (!is_allowed) return;
    if (!ended.effect) {
        // An order that had ended is touched only if its ending is what was appealed against.
        const auto decision = appealed_decision(ended);
        const bool of_the_ending = decision && ended_by_ && *decision == *ended_by_;
        if ((ended_on_ && !of_the_ending) || now_.is_over(day)) return;
        go_on(day, Run::open({Verdict::unknown, spa("s7(4)(a)"),
                              Reason::life_appeal_effect_not_recorded, event_operand(e)}));
        ended_on_.reset();
        return;
    }
    switch (*ended.effect) {
        case AppealEffect::order_ended:
            if (!fits(day, e)) return;
            ended_by_ = e;
            end(day,
                {Verdict::unknown, spa("s7(4)(a)"), Reason::life_ended_that_day, event_operand(e)},
                {Verdict::not_met, spa("s7(4)(a)"), Reason::life_ended_on_appeal, event_operand(e),
                 operand(day)});
            return;
        case AppealEffect::order_changed:
            take_new_term(day, e, ended, false);
            return;
        case AppealEffect::decision_reversed:
            reverse(day, e, ended);
            return;
        case AppealEffect::nothing_changed:
        case AppealEffect::order_made:
            return;
    }
}

std::optional<std::size_t> Walker::appealed_decision(const AppealEnded& ended) const {
    const auto appeal = walk_.log.find(ended.appeal.value);
    const auto* lodged = appeal ? std::get_if<Appealed>(&event(*appeal)) : nullptr;
    return lodged != nullptr && lodged->decision ? walk_.log.find(lodged->decision->value)
                                                 : std::nullopt;
}

/// Whether a decision is the one that ended the order: the discharge, or the grant of it.
bool Walker::is_of_the_ending(std::size_t decision) const {
    if (!ended_by_) return false;
    if (decision == *ended_by_) return true;
    const auto* granted = std::get_if<Determined>(&event(decision));
    const auto* discharged = std::get_if<Discharged>(&event(*ended_by_));
    return granted != nullptr && discharged != nullptr && granted->applied &&
           granted->applied == discharged->applied;
}

/// The Crown Court reversed a decision: what is left when that decision bore on the whole order. It
/// runs as it did before the decision or as it did after it, and on neither reading any longer. An
/// order that something else ended stays as it is.
void Walker::reverse(Date day, std::size_t e, const AppealEnded& ended) {
    const auto decision = appealed_decision(ended);
    if (!decision) return;
    const auto* determined = std::get_if<Determined>(&event(*decision));
    if (determined == nullptr && !turns_the_order(event(*decision))) return;
    const bool of_the_ending = is_of_the_ending(*decision);
    if (ended_on_ && !of_the_ending) return;
    std::vector<const Run*> readings;
    if (of_the_ending) {
        readings.push_back(&*before_end_);
    } else {
        const auto before = before_.find(*decision);
        if (before != before_.end()) readings.push_back(&before->second);
        readings.push_back(&now_);
    }
    const bool are_over = std::all_of(readings.begin(), readings.end(),
                                      [&](const Run* one) { return one->is_over(day); });
    if (are_over && !of_the_ending) return;
    // What was ordered in place of a refusal, and so its end, is not told; a discharge has none.
    const bool may_be_longer = determined != nullptr && determined->outcome != Outcome::granted &&
                               sought_by(*determined) != Change::discharge;
    if (may_be_longer) readings.clear();
    const auto open =
        Finding{Verdict::for_the_court, spa("s7(4)(a)"), Reason::life_decision_reversed,
                event_operand(e), event_operand(*decision)}
            .leaning_on(35);
    auto run = run_as_one_of(readings, open);
    if (run.sure && run.sure != run.possible) {
        run.between =
            Finding{Verdict::for_the_court, words_.until_a_day,     Reason::life_reversal_ends_open,
                    operand(*run.sure),     operand(*run.possible), event_operand(e)}
                .leaning_on(35);
    }
    go_on(day, run);
    ended_on_.reset();
}

/// What the application that was determined asked for.
std::optional<Change> Walker::sought_by(const Determined& determined) const {
    const auto e = determined.applied ? walk_.log.find(determined.applied->value) : std::nullopt;
    const auto* applied = e ? std::get_if<Applied>(&event(*e)) : nullptr;
    return applied != nullptr ? applied->seeks : std::nullopt;
}

/// Nobody is bound after death. An order that has ended is left as it is.
void Walker::take_death(Date day, std::size_t e) {
    if (day < *order_.made_on || (ended_on_ && *ended_on_ <= day) || now_.is_over(day)) return;
    ended_by_ = e;
    end(day, {Verdict::unknown, spa("s1(2)"), Reason::life_ended_that_day, event_operand(e)},
        {Verdict::not_met, spa("s1(2)"), Reason::life_died, event_operand(e), operand(day)});
}

/// Section 5(6)(b): an interim order ceases on the determination of the main application, if it has
/// not already ceased.
void Walker::take_determination(Date day) {
    if (day < *order_.made_on || ended_on_ || now_.is_over(day)) return;
    if (ending_->outcome == Outcome::withdrawn) {
        go_on(day, run_once_withdrawn(now_, ending_->cause, day));
        return;
    }
    ended_by_.reset();
    const auto cease = end_by_determination(ending_->cause, day);
    end(day, cease.that_day, cease.afterwards);
}

}  // namespace

void Walk::conflict(std::size_t event, Reason reason, Operand a, Operand b, Operand c) {
    // What cannot be placed for want of a day is missing a fact; the rest contradicts one.
    const bool day_missing = reason == Reason::conflict_event_undated ||
                             reason == Reason::conflict_order_day_missing ||
                             reason == Reason::conflict_same_day_as_end;
    const auto verdict = day_missing ? Verdict::unknown : Verdict::not_met;
    conflicts.push_back(Finding{verdict, provision_of(file, log, event), reason, a, b, c}.about(
        SubjectKind::event, static_cast<std::uint32_t>(event)));
}

OrderWalk walk_order(Walk& walk, std::size_t order) { return Walker{walk, order}.run(); }

}  // namespace spo::timeline

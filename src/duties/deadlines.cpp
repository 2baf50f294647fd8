// The days to come: what ends, what is due, and what may be done from when.
#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "act/event_index.hpp"
#include "act/section_07_appeals.hpp"
#include "duties/engine.hpp"
#include "law/provision_literal.hpp"
#include "spo/duties.hpp"
#include "spo/problem.hpp"
#include "time/counting.hpp"
#include "time/turning_18.hpp"
#include "timeline/cause.hpp"
#include "timeline/operands.hpp"
#include "timeline/parts.hpp"
#include "timeline/period_end.hpp"

namespace spo {
namespace duty {
namespace {

using law::spa;
using timeline::event_operand;
using timeline::PeriodEnd;

/// The words for the end of a period: for one day or for two, by itself or by what fixed it; or for
/// one up to which it is open, or cannot be told, whether it binds.
struct EndWords {
    Reason one;
    Reason one_by;
    Reason two;
    Reason two_by;
    Reason open;
    Reason not_told;
};
constexpr EndWords of_order{Reason::deadline_order_ends,     Reason::deadline_order_ends_by,
                            Reason::deadline_order_ends_two, Reason::deadline_order_ends_two_by,
                            Reason::deadline_order_ends_if,  Reason::deadline_order_ends_if_told};
constexpr EndWords of_condition{
    Reason::deadline_condition_ends,     Reason::deadline_condition_ends_by,
    Reason::deadline_condition_ends_two, Reason::deadline_condition_ends_two_by,
    Reason::deadline_condition_ends_if,  Reason::deadline_condition_ends_if_told};

Finding told(const PeriodEnd& end, ProvisionId provision, const EndWords& words) {
    const auto verdict = end.before.verdict();
    const auto cause = timeline::cause_of(verdict == Verdict::met ? end.over : end.before);
    const bool has_cause = cause.kind != OperandKind::none;
    if (verdict == Verdict::met) {
        return {Verdict::met, provision, has_cause ? words.one_by : words.one, operand(end.day),
                cause};
    }
    const auto doubtful = verdict == Verdict::unknown ? words.not_told : words.open;
    const auto finding = end.latest
                             ? Finding{Verdict::for_the_court,
                                       provision,
                                       has_cause ? words.two_by : words.two,
                                       operand(end.day),
                                       operand(*end.latest),
                                       cause}
                             : Finding{verdict, provision, doubtful, operand(end.day), cause};
    const auto question = end.before.question();
    return question != 0 ? finding.leaning_on(question) : finding;
}

/// The end of the period that runs on `day`, or that is to begin after it.
std::optional<PeriodEnd> end_of_period(const std::vector<Stretch>& stretches, Date day) {
    for (const auto& end : timeline::period_ends(stretches)) {
        if (end.latest.value_or(end.day) >= day) return end;
    }
    return std::nullopt;
}

/// Who may appeal against a decision on an application to change an order.
Reason reason_of(act::Appellant whose) {
    switch (whose) {
        case act::Appellant::the_defendant:
            return Reason::deadline_appeal_by_defendant;
        case act::Appellant::the_officer_refused:
            return Reason::deadline_appeal_by_applicant;
        case act::Appellant::a_relevant_officer:
            return Reason::deadline_appeal_by_relevant_officer;
        default:
            return Reason::deadline_appeal_by_not_recorded;
    }
}

class Search {
public:
    Search(const Timeline::Parts& known, Date as_at, DeadlineOptions options)
        : parts_(known), as_at_(as_at), options_(options), index_(known.file) {}

    std::vector<Deadline> all();

private:
    void add(DeadlineKind kind, Date day, std::optional<Date> latest, const Finding& why,
             std::optional<std::size_t> order = {}, std::optional<std::size_t> condition = {},
             std::optional<std::size_t> event = {});
    void add_notifications();
    void add_order(const OrderLife& life);
    void add_conditions(const OrderLife& life);
    void add_free_discharge(const OrderLife& life);
    void add_renewal_reminder(const OrderLife& life, const PeriodEnd& end);
    void add_gap_before_hearing(const OrderLife& life, const PeriodEnd& end);
    bool is_filled(std::size_t main, Date hearing);
    void note_appeals();
    void add_appeals();
    void add_appeal(Date decision, OperandKind kind, std::size_t decided,
                    std::optional<std::size_t> order);
    bool is_appealable(std::size_t event) const;
    void add_hearings();
    void add_birthday();

    const Order& order(std::size_t i) const { return (*parts_.file->orders)[i]; }

    const Timeline::Parts& parts_;
    Date as_at_;
    DeadlineOptions options_;
    act::EventIndex index_;
    /// Hearings from the as-at day on, by main application: the earliest, as an event.
    std::map<std::size_t, std::size_t> next_hearing_;
    /// The interim orders and full ones on a main application.
    std::unordered_map<std::size_t, std::vector<std::size_t>> on_main_;
    /// Whether some order on a main application binds on the day of its next hearing.
    std::unordered_map<std::size_t, bool> filled_;
    /// What has been appealed against.
    std::set<std::pair<OperandKind, std::size_t>> appealed_;
    std::vector<Deadline> days_;
};

std::vector<Deadline> Search::all() {
    add_hearings();
    add_notifications();
    for (const auto& life : parts_.lives) {
        const auto main = parts_.log.main_of(order(life.order));
        if (main && !life.stretches.empty()) on_main_[*main].push_back(life.order);
    }
    for (const auto& life : parts_.lives) {
        if (!life.stretches.empty()) add_order(life);
    }
    add_appeals();
    add_birthday();
    std::stable_sort(days_.begin(), days_.end(),
                     [](const Deadline& a, const Deadline& b) { return a.day < b.day; });
    return std::move(days_);
}

void Search::add(DeadlineKind kind, Date day, std::optional<Date> latest, const Finding& why,
                 std::optional<std::size_t> order, std::optional<std::size_t> condition,
                 std::optional<std::size_t> event) {
    if (latest == day) latest.reset();
    if (latest.value_or(day) < as_at_) return;
    days_.push_back({kind, day, latest, order, condition, event, why, {}});
}

void Search::add_notifications() {
    for (const auto& duty : Engine{parts_, as_at_}.all()) {
        const bool is_open = duty.state == DutyState::due || duty.state == DutyState::unknown ||
                             duty.state == DutyState::for_the_court;
        // One that may have done it leaves nothing to come, unless it may not have said enough.
        const bool said_enough =
            std::all_of(duty.content.begin(), duty.content.end(),
                        [](const Finding& one) { return one.verdict() == Verdict::met; });
        if (!is_open || !duty.last_day_earliest || (duty.notification && said_enough)) continue;
        const bool two = *duty.last_day_earliest != *duty.last_day_latest;
        Finding why{duty.arises.verdict(), duty.stands.provision(),
                    two ? Reason::deadline_notification_two : Reason::deadline_notification,
                    operand(*duty.last_day_earliest),
                    two ? operand(*duty.last_day_latest) : Operand{}};
        why = why.about(duty.stands.subject_kind(), duty.stands.subject());
        const auto question = duty.arises.question() != 0 ? duty.arises.question()
                              : two                       ? 19
                                                          : duty.stands.question();
        if (question != 0) why = why.leaning_on(question);
        const auto before = days_.size();
        add(DeadlineKind::notification, *duty.last_day_earliest, duty.last_day_latest, why,
            duty.order, {}, duty.event);
        if (days_.size() == before) continue;
        // A move or a first use of a name starts its own clock.
        days_.back().clock =
            duty.of == NotificationOf::first ? duty.clock : std::vector{duty.arises};
    }
}

void Search::add_order(const OrderLife& life) {
    const auto end = end_of_period(life.stretches, as_at_);
    if (end) {
        const auto provision =
            order(life.order).kind == OrderKind::full ? spa("s3(1)(a)") : spa("s5(6)(a)");
        const auto why = told(*end, provision, of_order);
        add(DeadlineKind::order_ends, end->day, end->latest,
            why.about(SubjectKind::order, static_cast<std::uint32_t>(life.order)), life.order);
        add_renewal_reminder(life, *end);
        add_gap_before_hearing(life, *end);
    }
    add_conditions(life);
    add_free_discharge(life);
}

void Search::add_conditions(const OrderLife& life) {
    for (const auto& condition : life.conditions) {
        const auto end = end_of_period(condition.stretches, as_at_);
        if (!end) continue;
        const auto answer =
            timeline::condition_on(life, condition, order(life.order), end->day).verdict();
        if (answer == Verdict::not_met) continue;
        const auto why = told(*end, spa("s3(3)"), of_condition);
        add(DeadlineKind::condition_ends, end->day, end->latest,
            why.about(SubjectKind::condition, static_cast<std::uint32_t>(life.order),
                      static_cast<std::uint32_t>(condition.condition)),
            life.order, condition.condition);
    }
}

/// Section 4(4)(b): the day after the two years beginning with the day the order was made, by the
/// later of two ways of counting.
void Search::add_free_discharge(const OrderLife& life) {
    const auto& made = order(life.order);
    if (made.kind != OrderKind::full) return;
    const auto two_years =
        time::last_day(*made.made_on, Length::in_years(2), CountingWord::beginning_with);
    if (!two_years) return;
    const auto last = std::max(two_years->date, two_years->alternative.value_or(two_years->date));
    if (last == Date::last()) return;
    const auto free = last.plus_days(1);
    if (timeline::order_on(life, made, free).verdict() == Verdict::not_met) return;
    std::optional<std::size_t> renewal;
    for (const auto e : parts_.log.about(life.order)) {
        if (std::holds_alternative<Renewed>(parts_.log.events()[e])) renewal = e;
    }
    const Finding why =
        renewal ? Finding{Verdict::for_the_court,
                          spa("s4(4)(b)"),
                          Reason::deadline_free_discharge_renewed,
                          operand(free),
                          operand(*made.made_on),
                          event_operand(*renewal)}
                      .leaning_on(10)
                : Finding{Verdict::met, spa("s4(4)(b)"), Reason::deadline_free_discharge,
                          operand(free), operand(*made.made_on)};
    add(DeadlineKind::free_discharge, free, std::nullopt,
        why.about(SubjectKind::order, static_cast<std::uint32_t>(life.order)), life.order);
}

void Search::add_renewal_reminder(const OrderLife& life, const PeriodEnd& end) {
    if (days_between(Date::first(), end.day) < options_.renewal_lead_days) return;
    // A reminder whose day has passed is for today.
    const auto day = std::max(end.day.plus_days(-options_.renewal_lead_days), as_at_);
    if (end.day < as_at_) return;
    const auto provision = order(life.order).kind == OrderKind::full ? spa("s4(1)") : spa("s5(7)");
    add(DeadlineKind::renewal_reminder, day, std::nullopt,
        Finding{Verdict::met, provision, Reason::deadline_renewal_reminder,
                count(options_.renewal_lead_days), operand(end.day)}
            .about(SubjectKind::order, static_cast<std::uint32_t>(life.order)),
        life.order);
}

void Search::add_gap_before_hearing(const OrderLife& life, const PeriodEnd& end) {
    const auto& made = order(life.order);
    if (made.kind != OrderKind::interim) return;
    const auto main = parts_.log.main_of(made);
    const auto next = main ? next_hearing_.find(*main) : next_hearing_.end();
    if (next == next_hearing_.end()) return;
    const auto hearing = *day_of(parts_.log.events()[next->second]);
    if (end.day >= hearing) return;
    if (is_filled(*main, hearing)) return;
    add(DeadlineKind::interim_before_hearing, end.day, end.latest,
        Finding{Verdict::not_met, spa("s5(6)(a)"), Reason::deadline_interim_before_hearing,
                operand(end.day), operand(hearing), event_operand(next->second)}
            .about(SubjectKind::order, static_cast<std::uint32_t>(life.order)),
        life.order, {}, next->second);
}

/// Whether another order on the same application binds on the day of the hearing and fills the gap.
bool Search::is_filled(std::size_t main, Date hearing) {
    const auto [filled, is_new] = filled_.try_emplace(main, false);
    if (!is_new) return filled->second;
    const auto& orders = on_main_[main];
    filled->second = std::any_of(orders.begin(), orders.end(), [&](std::size_t o) {
        return timeline::order_on(parts_.lives[o], order(o), hearing).verdict() == Verdict::met;
    });
    return filled->second;
}

void Search::add_hearings() {
    const auto events = parts_.log.events();
    for (std::size_t e = 0; e < events.size(); ++e) {
        const auto* fixed = std::get_if<HearingFixed>(&events[e]);
        if (fixed == nullptr || !fixed->on || *fixed->on < as_at_ || !parts_.log.is_known(e)) {
            continue;
        }
        if (fixed->application) {
            if (const auto a = parts_.log.application(fixed->application->value)) {
                const auto [next, is_new] = next_hearing_.try_emplace(*a, e);
                if (!is_new && *fixed->on < *day_of(events[next->second])) next->second = e;
            }
        }
        const auto about = [&](const Finding& finding) {
            return finding.about(SubjectKind::event, static_cast<std::uint32_t>(e));
        };
        const auto provision = fixed->applied ? spa("s4(2)(a)") : spa("s5(1)");
        add(DeadlineKind::hearing, *fixed->on, std::nullopt,
            about({Verdict::met, provision, Reason::deadline_hearing, operand(*fixed->on)}),
            parts_.log.order_of(e), {}, e);
        const int notice = fixed->hearsay_days.value_or(hearsay_notice_days);
        if (days_between(Date::first(), *fixed->on) <= notice) continue;
        const auto days = hearsay_days(*fixed->on, notice);
        add(DeadlineKind::hearsay_notice, days.last_clear, days.last_not_clear,
            about(Finding{Verdict::met, law::provision("hearsay-1999:r3(1)"),
                          Reason::deadline_hearsay, operand(days.last_clear), operand(*fixed->on),
                          count(notice)}
                      .leaning_on(41)),
            parts_.log.order_of(e), {}, e);
    }
}

/// The last day to appeal against a decision, for the one whose appeal it is.
void Search::add_appeal(Date decision, OperandKind kind, std::size_t decided,
                        std::optional<std::size_t> order) {
    if (appealed_.contains({kind, decided})) return;  // by whoever may
    const auto facts = act::facts_of_decision(index_, kind, decided);
    if (!act::is_appeal_under_this_act(facts)) return;
    const auto right = act::right_of_appeal(facts);
    const auto last = last_day_to_appeal(decision);
    if (!last || right.whose == act::Appellant::nobody) return;
    const bool of_event = kind == OperandKind::event;
    const auto reason = kind == OperandKind::order ? Reason::deadline_appeal_order
                        : of_event                 ? reason_of(right.whose)
                                                   : Reason::deadline_appeal_refusal;
    const auto subject = kind == OperandKind::order ? SubjectKind::order
                         : of_event                 ? SubjectKind::event
                                                    : SubjectKind::application;
    const auto verdict =
        right.whose == act::Appellant::not_known ? Verdict::unknown : Verdict::for_the_court;
    const auto asked =
        of_event ? event_operand(static_cast<std::size_t>(facts.change_by.event)) : Operand{};
    add(DeadlineKind::appeal, *last, std::nullopt,
        Finding{verdict, right.provision, reason, operand(*last),
                count(appeal_limit(decision).days), asked}
            .leaning_on(30)
            .about(subject, static_cast<std::uint32_t>(decided)),
        order, {}, of_event ? std::optional{decided} : std::nullopt);
}

void Search::note_appeals() {
    for (std::size_t e = 0; e < parts_.log.events().size(); ++e) {
        const auto* appealed = std::get_if<Appealed>(&parts_.log.events()[e]);
        if (appealed == nullptr || !parts_.log.is_known(e)) continue;
        const auto note = [&](OperandKind kind, std::optional<std::size_t> index) {
            if (index) appealed_.insert({kind, *index});
        };
        if (appealed->order) {
            note(OperandKind::order, parts_.conditions.order(appealed->order->value));
        }
        if (appealed->application) {
            note(OperandKind::application, parts_.log.application(appealed->application->value));
        }
        if (appealed->decision) {
            note(OperandKind::event, parts_.log.find(appealed->decision->value));
        }
    }
}

/// Whether an event is a decision on an application to change an order: what was ordered, a
/// refusal, or a grant of which nothing says what was ordered.
bool Search::is_appealable(std::size_t e) const {
    const auto& event = parts_.log.events()[e];
    if (const auto* determined = std::get_if<Determined>(&event)) {
        if (!determined->applied) return false;
        if (determined->outcome == Outcome::refused) return true;
        const auto applied = parts_.log.find(determined->applied->value);
        return applied && index_.is_granted_alone(*applied);
    }
    return std::holds_alternative<Varied>(event) || std::holds_alternative<Renewed>(event) ||
           std::holds_alternative<Discharged>(event);
}

/// Decisions that section 7 lets somebody appeal against. Changes of an interim order are none.
void Search::add_appeals() {
    if (parts_.log.death()) return;  // there is nobody left to appeal
    note_appeals();
    for (const auto& life : parts_.lives) {
        const auto& made = order(life.order);
        if (life.stretches.empty() || made.route == OrderRoute::on_appeal) continue;
        add_appeal(*made.made_on, OperandKind::order, life.order, life.order);
    }
    const auto applications = timeline::listed(parts_.file->applications);
    for (std::size_t a = 0; a < applications.size(); ++a) {
        for (const auto& ending : parts_.log.endings(a)) {
            if (!ending.on || ending.outcome != Outcome::refused) continue;
            add_appeal(*ending.on, OperandKind::application, a, {});
            break;
        }
    }
    const auto events = parts_.log.events();
    for (std::size_t e = 0; e < events.size(); ++e) {
        const auto day = day_of(events[e]);
        if (!day || !parts_.log.is_known(e) || !is_appealable(e)) continue;
        add_appeal(*day, OperandKind::event, e, parts_.log.order_of(e));
    }
}

void Search::add_birthday() {
    const auto day = time::first_day_of_18(parts_.file->defendant.born);
    if (!day || *day <= as_at_) return;
    add(DeadlineKind::turns_18, *day, std::nullopt,
        Finding{Verdict::for_the_court, spa("s14(1):magistrates-court"), Reason::deadline_turns_18,
                operand(*day)}
            .leaning_on(14));
}

}  // namespace
}  // namespace duty

std::vector<Deadline> deadlines(const Timeline& timeline, Date as_at, DeadlineOptions options) {
    constexpr int longest_lead = 3650;
    if (options.renewal_lead_days < 0 || options.renewal_lead_days > longest_lead) {
        throw Problem("", std::to_string(options.renewal_lead_days),
                      "a number of days from 0 to 3650");
    }
    const Timeline::Parts known{timeline.parts().file, as_at};
    return duty::Search{known, as_at, options}.all();
}

}  // namespace spo

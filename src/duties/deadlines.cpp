// The days to come: what ends, what is due, and what may be done from when.
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "law/provision_literal.hpp"
#include "spo/duties.hpp"
#include "spo/problem.hpp"
#include "time/counting.hpp"
#include "time/turning_18.hpp"
#include "timeline/operands.hpp"
#include "timeline/parts.hpp"

namespace spo {
namespace duty {
namespace {

using law::spa;
using timeline::event_operand;

/// The last day of a period, and a later one where the reading is open.
struct End {
    Date day;
    std::optional<Date> latest;
    Operand cause;              ///< what fixed the period, or leaves its end open
    std::uint8_t question = 0;  ///< the open question it leans on
};

/// The thing of the file that a finding names.
Operand cause_of(const Finding& finding) {
    for (std::size_t i = 0; i < 3; ++i) {
        const auto operand = finding.operand(i);
        if (operand.kind == OperandKind::event || operand.kind == OperandKind::application ||
            operand.kind == OperandKind::order) {
            return operand;
        }
    }
    return {};
}

/// The words for the end of a period: for one day or for two, by itself or by what fixed it.
struct EndWords {
    Reason one;
    Reason one_by;
    Reason two;
    Reason two_by;
};
constexpr EndWords of_order{Reason::deadline_order_ends, Reason::deadline_order_ends_by,
                            Reason::deadline_order_ends_two, Reason::deadline_order_ends_two_by};
constexpr EndWords of_condition{Reason::deadline_condition_ends, Reason::deadline_condition_ends_by,
                                Reason::deadline_condition_ends_two,
                                Reason::deadline_condition_ends_two_by};

Finding told(const End& end, ProvisionId provision, const EndWords& words) {
    const bool has_cause = end.cause.kind != OperandKind::none;
    if (!end.latest) {
        return {Verdict::met, provision, has_cause ? words.one_by : words.one, operand(end.day),
                end.cause};
    }
    const Finding finding{
        Verdict::for_the_court, provision, has_cause ? words.two_by : words.two, operand(end.day),
        operand(*end.latest),   end.cause};
    return end.question != 0 ? finding.leaning_on(end.question) : finding;
}

/// The end of the period that runs on `day`, or that is to begin after it.
std::optional<End> end_of_period(const std::vector<Stretch>& stretches, Date day) {
    for (std::size_t i = 1; i < stretches.size(); ++i) {
        if (!timeline::is_period_over(stretches[i].why.reason())) continue;
        const auto& before = stretches[i - 1];
        const auto last = *before.last;
        if (last < day) continue;
        const bool is_open = before.binds() == Verdict::for_the_court && i >= 2 &&
                             stretches[i - 2].binds() == Verdict::met;
        if (!is_open) return End{last, std::nullopt, cause_of(stretches[i].why)};
        // A withdrawal may have ended the order in the course of its own day.
        const bool by_withdrawal = before.why.reason() == Reason::life_main_withdrawn;
        return End{by_withdrawal ? before.first : *stretches[i - 2].last, last,
                   cause_of(before.why), before.why.question()};
    }
    return std::nullopt;
}

class Search {
public:
    Search(const Timeline& timeline, Date as_at, DeadlineOptions options)
        : timeline_(timeline), parts_(timeline.parts()), as_at_(as_at), options_(options) {}

    std::vector<Deadline> all();

private:
    void add(DeadlineKind kind, Date day, std::optional<Date> latest, const Finding& why,
             std::optional<std::size_t> order = {}, std::optional<std::size_t> condition = {},
             std::optional<std::size_t> event = {});
    void add_notifications();
    void add_order(const OrderLife& life);
    void add_conditions(const OrderLife& life);
    void add_free_discharge(const OrderLife& life);
    void add_renewal_reminder(const OrderLife& life, const End& end);
    void add_gap_before_hearing(const OrderLife& life, const End& end);
    void add_appeals();
    void add_appeal(Date decision, ProvisionId provision, Reason reason, SubjectKind kind,
                    std::size_t subject, std::optional<std::size_t> order,
                    std::optional<std::size_t> event);
    void add_hearings();
    void add_birthday();

    const Order& order(std::size_t i) const { return (*parts_.file->orders)[i]; }

    const Timeline& timeline_;
    const Timeline::Parts& parts_;
    Date as_at_;
    DeadlineOptions options_;
    /// Hearings from the as-at day on, by main application: the earliest, as an event.
    std::map<std::size_t, std::size_t> next_hearing_;
    /// What has been appealed against by the as-at day.
    std::set<std::pair<SubjectKind, std::size_t>> appealed_;
    std::vector<Deadline> days_;
};

std::vector<Deadline> Search::all() {
    add_hearings();
    add_notifications();
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
    days_.push_back({kind, day, latest, order, condition, event, why});
}

void Search::add_notifications() {
    for (const auto& duty : spo::duties(timeline_, as_at_)) {
        const bool is_open = duty.state == DutyState::due || duty.state == DutyState::unknown ||
                             duty.state == DutyState::for_the_court;
        if (!is_open || !duty.last_day_earliest || duty.notification) continue;
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
        add(DeadlineKind::notification, *duty.last_day_earliest, duty.last_day_latest, why,
            duty.order, {}, duty.event);
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

void Search::add_renewal_reminder(const OrderLife& life, const End& end) {
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

void Search::add_gap_before_hearing(const OrderLife& life, const End& end) {
    const auto& made = order(life.order);
    if (made.kind != OrderKind::interim) return;
    const auto main = parts_.log.main_of(made);
    const auto next = main ? next_hearing_.find(*main) : next_hearing_.end();
    if (next == next_hearing_.end()) return;
    const auto hearing = *day_of(parts_.log.events()[next->second]);
    if (end.day >= hearing) return;
    // Another order on the same application that binds on the day of the hearing fills the gap.
    for (const auto& other : parts_.lives) {
        if (other.order == life.order || other.stretches.empty()) continue;
        if (parts_.log.main_of(order(other.order)) != main) continue;
        if (timeline::order_on(other, order(other.order), hearing).verdict() == Verdict::met)
            return;
    }
    add(DeadlineKind::interim_before_hearing, end.day, end.latest,
        Finding{Verdict::not_met, spa("s5(6)(a)"), Reason::deadline_interim_before_hearing,
                operand(end.day), operand(hearing), event_operand(next->second)}
            .about(SubjectKind::order, static_cast<std::uint32_t>(life.order)),
        life.order, {}, next->second);
}

void Search::add_hearings() {
    const auto events = parts_.log.events();
    for (std::size_t e = 0; e < events.size(); ++e) {
        const auto* fixed = std::get_if<HearingFixed>(&events[e]);
        if (fixed == nullptr || !fixed->on || *fixed->on < as_at_) continue;
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

void Search::add_appeal(Date decision, ProvisionId provision, Reason reason, SubjectKind kind,
                        std::size_t subject, std::optional<std::size_t> order,
                        std::optional<std::size_t> event) {
    if (decision > as_at_) return;
    // Lodged already, by whoever may.
    if (appealed_.contains({kind, subject})) return;
    const auto last = last_day_to_appeal(decision);
    if (!last) return;
    add(DeadlineKind::appeal, *last, std::nullopt,
        Finding{Verdict::for_the_court, provision, reason, operand(*last),
                count(appeal_limit(decision).days)}
            .leaning_on(30)
            .about(kind, static_cast<std::uint32_t>(subject)),
        order, {}, event);
}

/// Decisions that section 7 lets somebody appeal against. Changes of an interim order are none.
void Search::add_appeals() {
    // After a death there is nobody left to appeal.
    const auto death = parts_.log.death();
    if (death && day_of(parts_.log.events()[*death]).value_or(as_at_) <= as_at_) return;
    for (const auto& event : parts_.log.events()) {
        const auto* appealed = std::get_if<Appealed>(&event);
        if (appealed == nullptr || (appealed->on && *appealed->on > as_at_)) continue;
        const auto note = [&](SubjectKind kind, std::optional<std::size_t> index) {
            if (index) appealed_.insert({kind, *index});
        };
        if (appealed->order) {
            note(SubjectKind::order, parts_.conditions.order(appealed->order->value));
        }
        if (appealed->application) {
            note(SubjectKind::application, parts_.log.application(appealed->application->value));
        }
        if (appealed->decision) {
            note(SubjectKind::event, parts_.log.find(appealed->decision->value));
        }
    }
    for (const auto& life : parts_.lives) {
        const auto& made = order(life.order);
        if (life.stretches.empty() || made.route == OrderRoute::on_appeal) continue;
        add_appeal(*made.made_on, made.kind == OrderKind::full ? spa("s7(1)(a)") : spa("s7(1)(b)"),
                   Reason::deadline_appeal_order, SubjectKind::order, life.order, life.order, {});
    }
    const auto applications = timeline::listed(parts_.file->applications);
    for (std::size_t a = 0; a < applications.size(); ++a) {
        for (const auto& ending : parts_.log.endings(a)) {
            if (!ending.on || ending.outcome != Outcome::refused) continue;
            add_appeal(*ending.on,
                       applications[a].seeks == Seeks::interim ? spa("s7(2)(b)") : spa("s7(2)(a)"),
                       Reason::deadline_appeal_refusal, SubjectKind::application, a, {}, {});
            break;
        }
    }
    const auto events = parts_.log.events();
    for (std::size_t e = 0; e < events.size(); ++e) {
        const auto day = day_of(events[e]);
        const auto of = parts_.log.order_of(e);
        if (!day || !of || order(*of).kind != OrderKind::full) continue;
        const auto* determined = std::get_if<Determined>(&events[e]);
        const bool is_refusal =
            determined != nullptr && determined->applied && determined->outcome == Outcome::refused;
        const bool is_change = std::holds_alternative<Varied>(events[e]) ||
                               std::holds_alternative<Renewed>(events[e]) ||
                               std::holds_alternative<Discharged>(events[e]);
        if (!is_refusal && !is_change) continue;
        add_appeal(*day, is_refusal ? spa("s7(1)(d)") : spa("s7(1)(c)"),
                   Reason::deadline_appeal_decision, SubjectKind::event, e, of, e);
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
    return duty::Search{timeline, as_at, options}.all();
}

}  // namespace spo

// Section 11: failing to notify, seen as an offence. What is late is for the duties; what an excuse
// is worth is for the court. https://www.legislation.gov.uk/ukpga/2019/9/section/11
#include <algorithm>

#include "duties/engine.hpp"
#include "law/provision_literal.hpp"
#include "spo/rules.hpp"
#include "timeline/operands.hpp"

namespace spo::duty {
namespace {

using law::spa;
using timeline::notification_operand;

Offence offence_of(NotificationOf of) noexcept {
    switch (of) {
        case NotificationOf::name:
            return Offence::name_notification;
        case NotificationOf::address:
            return Offence::address_notification;
        default:
            return Offence::first_notification;
    }
}
FailureOf failure_of(NotificationOf of) noexcept {
    switch (of) {
        case NotificationOf::name:
            return FailureOf::name;
        case NotificationOf::address:
            return FailureOf::address;
        default:
            return FailureOf::first;
    }
}

/// Whether nothing can have been failed yet: the period had not run out.
bool is_still_running(const Duty& duty, Date as_at) noexcept {
    return duty.last_day_earliest && as_at <= *duty.last_day_earliest;
}

/// Whether a duty was failed, surely or as far as can be told.
bool may_be_failed(const Duty& duty, Date as_at) noexcept {
    switch (duty.state) {
        case DutyState::late:
        case DutyState::done_late:
            return true;
        case DutyState::unknown:
        case DutyState::for_the_court:
            return !is_still_running(duty, as_at);
        default:
            return false;
    }
}

bool is_failed(const Duty& duty) noexcept {
    return duty.state == DutyState::late || duty.state == DutyState::done_late;
}

Date day_after(Date day) noexcept { return day == Date::last() ? day : day.plus_days(1); }

/// Whether a notification ended the failure: one whose manner, content or day is in doubt may have
/// ended nothing.
bool has_ended_it(const Duty& duty) {
    const auto why = duty.stands.reason();
    return duty.state == DutyState::done || duty.state == DutyState::done_late ||
           why == Reason::stands_done_between || why == Reason::stands_done_late_or_lapsed;
}

}  // namespace

std::vector<NotificationOffence> Engine::offences() {
    std::vector<NotificationOffence> all;
    for (const auto& duty : this->all()) {
        const bool is_failure = may_be_failed(duty, as_at_);
        auto offence = offence_in(duty, is_failure);
        if (is_failure || offence.failure) all.push_back(std::move(offence));
    }
    for (std::size_t n = 0; n < notifications().size(); ++n) {
        const auto& on = notifications()[n].on;
        if (on && *on > as_at_) continue;
        add_identity(n, all);
        add_false(n, all);
    }
    return all;
}

/// What the file records of a failure, by the id of what it is about.
std::optional<std::size_t> Engine::failure(FailureOf of,
                                           const std::optional<std::string>& id) const {
    const auto failures = timeline::listed(parts_.file->notification_failures);
    const auto is_of = [&](const auto& ref) { return ref && id && ref->value == *id; };
    const auto found = std::find_if(failures.begin(), failures.end(), [&](const auto& failure) {
        return failure.of == of &&
               (is_of(failure.order) || is_of(failure.event) || is_of(failure.notification));
    });
    if (found == failures.end()) return std::nullopt;
    return static_cast<std::size_t>(found - failures.begin());
}

/// Section 11(1)(a): a failure to comply with section 9(1), (3) or (4), without reasonable excuse.
NotificationOffence Engine::offence_in(const Duty& duty, bool is_failure) const {
    const auto id = duty.of == NotificationOf::first
                        ? std::optional{order(*duty.order).id.value}
                        : std::visit(
                              [](const auto& event) {
                                  return event.id ? std::optional{event.id->value} : std::nullopt;
                              },
                              parts_.log.events()[*duty.event]);
    NotificationOffence offence{.offence = offence_of(duty.of),
                                .duty = duty,
                                .notification = {},
                                .failure = failure(failure_of(duty.of), id),
                                .first_day_earliest = {},
                                .first_day_latest = {},
                                .last_day_earliest = {},
                                .last_day_latest = {},
                                .verdict = Verdict::not_met,
                                .elements = {duty.arises},
                                .matters = {},
                                .maximum = {},
                                .penalty = {}};
    const auto place = [&](const Finding& finding) { return placed(duty, finding); };
    constexpr auto failing = spa("s11(1)(a)");
    if (!is_failure) {
        offence.elements.push_back(
            place({Verdict::not_met, failing, Reason::failure_not_made_out}));
        return offence;
    }
    date(offence, duty);
    if (duty.state == DutyState::late) {
        offence.elements.push_back(place(
            {Verdict::met, failing, Reason::failure_not_notified, operand(*duty.last_day_latest)}));
    } else if (duty.state == DutyState::done_late) {
        offence.elements.push_back(
            place({Verdict::met, failing, Reason::failure_notified_late,
                   operand(*duty.last_day_latest), operand(*notifications()[*duty.notification].on),
                   notification_operand(*duty.notification)}));
    } else {
        // How the duty stands is not settled, and why not is what there is to say.
        offence.elements.push_back(duty.stands);
    }
    offence.elements.push_back(place(excuse(offence)));
    finish(offence, duty.stands);
    return offence;
}

/// Section 11(3)-(4): committed on the day of the first failure, and for as long as it goes on.
void Engine::date(NotificationOffence& offence, const Duty& duty) const {
    if (!duty.last_day_earliest) return;
    const auto first = day_after(*duty.last_day_earliest);
    const auto latest = day_after(*duty.last_day_latest);
    offence.first_day_earliest = first;
    offence.first_day_latest = latest;
    const auto done = duty.notification && has_ended_it(duty)
                          ? notifications()[*duty.notification].on
                          : std::optional<Date>{};
    // Whether a failure goes on once the order has ended is not said: both ends are told.
    const auto over = done ? std::optional<Date>{} : bound_throughout(duty, first, as_at_).ended_on;
    offence.last_day_latest = done ? done : as_at_;
    offence.last_day_earliest =
        over && *over < as_at_ ? std::max(*over, first) : offence.last_day_latest;
    if (!is_failed(duty)) return;
    const auto place = [&](const Finding& finding) {
        offence.matters.push_back(placed(duty, finding));
    };
    if (first == latest) {
        place(Finding{Verdict::met, spa("s11(3)"), Reason::failure_first_day,
                      operand(*duty.last_day_earliest), operand(first)}
                  .leaning_on(16));
    } else {
        place(Finding{Verdict::for_the_court, spa("s11(3)"), Reason::failure_first_days,
                      operand(first), operand(latest)}
                  .leaning_on(16));
    }
    if (done) {
        place({Verdict::met, spa("s11(4)"), Reason::failure_ended, operand(first), operand(*done)});
    } else if (offence.last_day_earliest != offence.last_day_latest) {
        place({Verdict::for_the_court, spa("s11(4)"), Reason::failure_after_order_ended,
               operand(first), operand(*over)});
    } else {
        place({Verdict::met, spa("s11(4)"), Reason::failure_goes_on, operand(first),
               operand(as_at_)});
    }
}

/// An offence committed at a notification.
NotificationOffence Engine::at(std::size_t n, Offence offence, FailureOf of) const {
    const auto& notification = notifications()[n];
    const auto id = notification.id ? std::optional{notification.id->value} : std::nullopt;
    return {.offence = offence,
            .duty = {},
            .notification = n,
            .failure = failure(of, id),
            .first_day_earliest = notification.on,
            .first_day_latest = notification.on,
            .last_day_earliest = notification.on,
            .last_day_latest = notification.on,
            .verdict = Verdict::not_met,
            .elements = {},
            .matters = {},
            .maximum = {},
            .penalty = {}};
}

/// Section 10(5) and section 11(1)(a): not allowing fingerprints or photographs when asked.
void Engine::add_identity(std::size_t n, std::vector<NotificationOffence>& all) const {
    const auto& notification = notifications()[n];
    bool is_refused = false;
    bool is_unanswered = false;
    for (const auto& check : {notification.fingerprints, notification.photographs}) {
        if (!check || check->requested != true) continue;
        is_refused = is_refused || check->allowed == false;
        is_unanswered = is_unanswered || !check->allowed;
    }
    if (!is_refused && !is_unanswered) return;
    auto offence =
        at(n, Offence::fingerprints_or_photographs, FailureOf::fingerprints_or_photographs);
    const auto about = [&](const Finding& finding) {
        return finding.about(SubjectKind::notification, static_cast<std::uint32_t>(n));
    };
    constexpr auto asking = spa("s10(5)");
    constexpr auto failing = spa("s11(1)(a)");
    const auto& by = notification.given_to;
    offence.elements = {
        about(!by ? Finding{Verdict::unknown, asking, Reason::failure_identity_by_whom_not_recorded}
              : *by == NotifiedTo::other
                  ? Finding{Verdict::not_met, asking, Reason::failure_identity_requested_by_another}
                  : Finding{Verdict::met, asking, Reason::failure_identity_requested}),
        about(is_refused ? Finding{Verdict::met, failing, Reason::failure_identity_refused}
                         : Finding{Verdict::unknown, failing,
                                   Reason::failure_identity_answer_not_recorded}),
        about(excuse(offence))};
    offence.matters.push_back(
        about(Finding{Verdict::for_the_court, spa("s11(3)"), Reason::failure_identity_day_not_said}
                  .leaning_on(16)));
    finish(offence, offence.elements.front());
    all.push_back(std::move(offence));
}

/// Section 11(1)(b): notifying what one knows to be false. Only what is alleged is told.
void Engine::add_false(std::size_t n, std::vector<NotificationOffence>& all) const {
    if (notifications()[n].known_to_be_false != true) return;
    auto offence = at(n, Offence::false_information, FailureOf::false_information);
    const auto about = [&](const Finding& finding) {
        return finding.about(SubjectKind::notification, static_cast<std::uint32_t>(n));
    };
    constexpr auto provision = spa("s11(1)(b)");
    offence.elements = {
        about({Verdict::met, provision, Reason::information_notified}),
        about({Verdict::for_the_court, provision, Reason::information_alleged_false})};
    finish(offence, offence.elements.front());
    all.push_back(std::move(offence));
}

/// Whether there was a reasonable excuse is never answered here: at the most, whether one was
/// raised.
Finding Engine::excuse(const NotificationOffence& offence) const {
    constexpr auto provision = spa("s11(1)(a)");
    const Finding silent{Verdict::unknown, provision, Reason::failure_excuse_not_recorded};
    if (!offence.failure) return silent;
    const auto& recorded = (*parts_.file->notification_failures)[*offence.failure];
    if (recorded.excuse || recorded.excuse_raised == true) {
        return {Verdict::for_the_court, provision, Reason::failure_excuse_raised};
    }
    if (!recorded.excuse_raised) return silent;
    return {Verdict::for_the_court, provision, Reason::failure_no_excuse_raised};
}

/// What is the same for all: one prosecution, the place of it, and the maximum.
void Engine::finish(NotificationOffence& offence, const Finding& subject) const {
    const auto about = [&](const Finding& finding) {
        return finding.about(subject.subject_kind(), subject.subject());
    };
    for (const auto& element : offence.elements) {
        const bool is_first = &element == &offence.elements.front();
        offence.verdict = is_first ? element.verdict() : all_of(offence.verdict, element.verdict());
    }
    const auto* recorded =
        offence.failure ? &(*parts_.file->notification_failures)[*offence.failure] : nullptr;
    // Section 11(5) speaks of a failure, which giving false information is not.
    if (offence.offence != Offence::false_information) {
        constexpr auto once = spa("s11(5)");
        const bool is_prosecuted =
            recorded != nullptr && (recorded->prosecuted == true || recorded->convicted_on);
        const bool is_not = recorded != nullptr && recorded->prosecuted == false;
        offence.matters.push_back(about(
            is_prosecuted ? Finding{Verdict::not_met, once, Reason::failure_prosecuted}
            : is_not      ? Finding{Verdict::met, once, Reason::failure_not_prosecuted}
                     : Finding{Verdict::unknown, once, Reason::failure_prosecution_not_recorded}));
    }
    offence.matters.push_back(about({Verdict::met, spa("s11(6)"), Reason::failure_venue}));

    PenaltyFacts facts{.offence = offence.offence,
                       .from = offence.first_day_earliest,
                       .to = offence.last_day_latest,
                       .convicted_on = {},
                       .defendant_born = parts_.file->defendant.born,
                       .as_at = as_at_};
    for (const auto& life : parts_.lives) {
        if (life.stretches.empty()) continue;
        const auto made = life.stretches.front().first;
        facts.not_before = std::min(facts.not_before.value_or(made), made);
    }
    // On one reading the offence is first committed at the very end of the last day: Q16.
    if (offence.duty) facts.perhaps_from = offence.duty->last_day_earliest;
    if (recorded != nullptr) facts.convicted_on = recorded->convicted_on;
    offence.maximum = maximum_penalty(facts);
    for (const auto& rule : penalty_rules()) {
        if (rule.concerns(facts)) offence.penalty.push_back(about(rule.apply(facts)));
    }
}

}  // namespace spo::duty

namespace spo {

std::vector<NotificationOffence> notification_offences(const Timeline& timeline, Date as_at) {
    return duty::Engine{timeline.parts(), as_at}.offences();
}

}  // namespace spo

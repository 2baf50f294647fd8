// Section 11: failing to notify, seen as an offence. What is late is for the duties; what an excuse
// is worth is for the court. https://www.legislation.gov.uk/ukpga/2019/9/section/11
#include <algorithm>
#include <array>

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
    index_failures();
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

void Engine::index_failures() {
    const auto failures = timeline::listed(parts_.file->notification_failures);
    for (std::size_t i = 0; i < failures.size(); ++i) {
        const auto& failure = failures[i];
        auto& of_kind = failures_.at(static_cast<std::size_t>(failure.of));
        const auto add = [&](const auto& ref) {
            if (ref) of_kind.try_emplace(ref->value, i);
        };
        add(failure.order);
        add(failure.event);
        add(failure.notification);
    }
}

/// What the file records of a failure, by the id of what it is about.
std::optional<std::size_t> Engine::failure(FailureOf of,
                                           const std::optional<std::string>& id) const {
    if (!id) return std::nullopt;
    const auto& of_kind = failures_.at(static_cast<std::size_t>(of));
    const auto found = of_kind.find(*id);
    return found == of_kind.end() ? std::nullopt : std::optional{found->second};
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
        tell_of_a_trial(offence, offence.elements.back());
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
    bool is_asking_open = false;
    bool is_refusal_recorded = false;  // of whatever was or was not asked for
    for (const auto& check : {notification.fingerprints, notification.photographs}) {
        is_asking_open = is_asking_open || !check || !check->requested;
        is_refusal_recorded =
            is_refusal_recorded || (check && !check->requested && check->allowed == false);
        if (!check || check->requested != true) continue;
        is_refused = is_refused || check->allowed == false;
        is_unanswered = is_unanswered || !check->allowed;
    }
    auto offence =
        at(n, Offence::fingerprints_or_photographs, FailureOf::fingerprints_or_photographs);
    const bool was_asked = is_refused || is_unanswered;
    if (!was_asked && !offence.failure && !is_refusal_recorded) return;
    const auto about = [&](const Finding& finding) {
        return finding.about(SubjectKind::notification, static_cast<std::uint32_t>(n));
    };
    constexpr auto asking = spa("s10(5)");
    constexpr auto failing = spa("s11(1)(a)");
    if (!was_asked && !is_asking_open) {
        return not_made_out(std::move(offence),
                            about({Verdict::not_met, failing, Reason::failure_not_made_out}), all);
    }
    const auto& by = notification.given_to;
    if (const auto why = not_surely_subject(notification.on, n)) {
        offence.elements.push_back(*why);
    }
    offence.elements.push_back(about(
        !was_asked ? Finding{Verdict::unknown, asking, Reason::failure_identity_not_recorded}
        : !by ? Finding{Verdict::unknown, asking, Reason::failure_identity_by_whom_not_recorded}
        : *by == NotifiedTo::other
            ? Finding{Verdict::not_met, asking, Reason::failure_identity_requested_by_another}
            : Finding{Verdict::met, asking, Reason::failure_identity_requested}));
    if (was_asked) {
        offence.elements.push_back(
            about(is_refused ? Finding{Verdict::met, failing, Reason::failure_identity_refused}
                             : Finding{Verdict::unknown, failing,
                                       Reason::failure_identity_answer_not_recorded}));
    }
    offence.elements.push_back(about(excuse(offence)));
    offence.matters.push_back(
        about(Finding{Verdict::for_the_court, spa("s11(3)"), Reason::failure_identity_day_not_said}
                  .leaning_on(16)));
    finish(offence, about(offence.elements.back()));
    all.push_back(std::move(offence));
}

/// Section 11(1)(b): notifying what one knows to be false. Only what is alleged is told.
void Engine::add_false(std::size_t n, std::vector<NotificationOffence>& all) const {
    const auto& alleged = notifications()[n].known_to_be_false;
    auto offence = at(n, Offence::false_information, FailureOf::false_information);
    if (alleged != true && !offence.failure) return;
    const auto about = [&](const Finding& finding) {
        return finding.about(SubjectKind::notification, static_cast<std::uint32_t>(n));
    };
    constexpr auto provision = spa("s11(1)(b)");
    if (alleged == false) {
        return not_made_out(std::move(offence),
                            about({Verdict::not_met, provision, Reason::failure_not_made_out}),
                            all);
    }
    offence.elements = {about({Verdict::met, provision, Reason::information_notified}),
                        about(alleged ? Finding{Verdict::for_the_court, provision,
                                                Reason::information_alleged_false}
                                      : Finding{Verdict::unknown, provision,
                                                Reason::information_falsity_not_recorded})};
    finish(offence, offence.elements.front());
    all.push_back(std::move(offence));
}

/// A failure that the file records, and that what else it records does not bear out.
void Engine::not_made_out(NotificationOffence offence, const Finding& why,
                          std::vector<NotificationOffence>& all) const {
    offence.first_day_earliest = offence.first_day_latest = {};
    offence.last_day_earliest = offence.last_day_latest = {};
    offence.elements = {why};
    tell_of_a_trial(offence, why);
    all.push_back(std::move(offence));
}

/// A trial that took place all the same is told, so that somebody looks at the file again. Section
/// 11(5) speaks of a failure, which giving false information is not.
void Engine::tell_of_a_trial(NotificationOffence& offence, const Finding& why) const {
    if (!offence.failure || offence.offence == Offence::false_information) return;
    const auto& recorded = (*parts_.file->notification_failures)[*offence.failure];
    const bool is_convicted = recorded.convicted_on && *recorded.convicted_on <= as_at_;
    if (!is_convicted && recorded.prosecuted != true) return;
    offence.matters.push_back(
        Finding{Verdict::not_met, spa("s11(5)"), Reason::failure_prosecuted}.about(
            why.subject_kind(), why.subject()));
}

/// Why the defendant was not surely subject to an order on a day; empty when he was.
std::optional<Finding> Engine::not_surely_subject(std::optional<Date> day, std::size_t n) const {
    const auto about = [&](const Finding& finding) {
        return finding.about(SubjectKind::notification, static_cast<std::uint32_t>(n));
    };
    constexpr auto provision = spa("s10(5)");
    if (!day) {
        return about({Verdict::unknown, provision, Reason::failure_subject_day_not_recorded});
    }
    if (const auto bound = bound_.on(*day)) {
        if (bound->how == Verdict::met) return std::nullopt;
        if (bound->why != nullptr) return *bound->why;
        return about(Finding{bound->how, provision, Reason::failure_subject_end_undone,
                             operand(*day), timeline::order_operand(bound->order)}
                         .leaning_on(35));
    }
    return about({Verdict::not_met, provision, Reason::failure_not_subject, operand(*day)});
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
    const auto* recorded =
        offence.failure ? &(*parts_.file->notification_failures)[*offence.failure] : nullptr;
    // A conviction after the as-at day has not happened yet.
    const bool is_convicted =
        recorded != nullptr && recorded->convicted_on && *recorded->convicted_on <= as_at_;
    // Section 11(5) speaks of a failure, which giving false information is not.
    if (offence.offence != Offence::false_information) {
        constexpr auto once = spa("s11(5)");
        const bool is_prosecuted =
            is_convicted || (recorded != nullptr && recorded->prosecuted == true);
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
    facts.not_before = first_made_;
    // On one reading the offence is first committed at the very end of the last day: Q16.
    if (offence.duty) facts.perhaps_from = offence.duty->last_day_earliest;
    if (is_convicted) facts.convicted_on = recorded->convicted_on;
    offence.maximum = maximum_penalty(facts);
    for (const auto& rule : penalty_rules()) {
        if (!rule.concerns(facts)) continue;
        offence.penalty.push_back(about(rule.apply(facts)));
        // Before the Act was in force nothing was an offence under it, whatever was done.
        if (offence.penalty.back().reason() == Reason::offence_before_commencement) {
            offence.elements.push_back(offence.penalty.back());
        }
    }
    for (const auto& element : offence.elements) {
        const bool is_first = &element == &offence.elements.front();
        offence.verdict = is_first ? element.verdict() : all_of(offence.verdict, element.verdict());
    }
}

}  // namespace spo::duty

namespace spo {

std::vector<NotificationOffence> notification_offences(const Timeline& timeline, Date as_at) {
    const Timeline::Parts known{timeline.parts().file, as_at};
    return duty::Engine{known, as_at}.offences();
}

}  // namespace spo

#include "report/duty_words.hpp"

#include <array>

#include "model/words.hpp"
#include "report/life.hpp"
#include "report/page.hpp"

namespace spo::report {

std::string_view label(DutyState state) noexcept {
    switch (state) {
        case DutyState::not_required:
            return "Not required";
        case DutyState::exempt:
            return "Exempt";
        case DutyState::due:
            return "Due";
        case DutyState::late:
            return "Late";
        case DutyState::done:
            return "Done";
        case DutyState::done_late:
            return "Done late";
        case DutyState::lapsed:
            return "Lapsed";
        case DutyState::unknown:
            return "Not known";
        case DutyState::for_the_court:
            return "For the court";
    }
    return "";
}

Verdict colour_of(DutyState state) noexcept {
    switch (state) {
        case DutyState::late:
        case DutyState::done_late:
            return Verdict::not_met;
        case DutyState::due:
        case DutyState::unknown:
            return Verdict::unknown;
        case DutyState::for_the_court:
            return Verdict::for_the_court;
        case DutyState::not_required:
        case DutyState::exempt:
        case DutyState::done:
        case DutyState::lapsed:
            break;
    }
    return Verdict::met;
}

std::string what(const Explainer& explainer, const Duty& duty) {
    const auto of_event = duty.event ? " in " + explainer.event_name(*duty.event) : "";
    switch (duty.of) {
        case NotificationOf::first:
            return "First notification" +
                   (duty.order ? " under order " + explainer.order_id(*duty.order) : "");
        case NotificationOf::name:
            return "Notification of the name" + of_event;
        case NotificationOf::address:
            return "Notification of the home address" + of_event;
    }
    return "";
}

std::string summary(Date as_at, std::span<const Duty> duties) {
    // What has to be looked at first comes first.
    constexpr std::array order{
        DutyState::late,          DutyState::due,       DutyState::unknown,
        DutyState::for_the_court, DutyState::done_late, DutyState::done,
        DutyState::exempt,        DutyState::lapsed,    DutyState::not_required};
    const auto day = "As at " + as_at.in_words() + ": ";
    if (duties.empty()) return day + "the file gives rise to no duty to notify the police.";
    std::vector<std::string> parts;
    for (const auto state : order) {
        std::size_t n = 0;
        for (const auto& duty : duties) n += duty.state == state ? 1 : 0;
        if (n == 0) continue;
        std::string word{label(state)};
        word.front() = static_cast<char>(word.front() - 'A' + 'a');
        parts.push_back(std::to_string(n) + " " + word);
    }
    return day + joined(parts, ", ") + ".";
}

std::string_view label(DeadlineKind kind) noexcept {
    switch (kind) {
        case DeadlineKind::notification:
            return "Last day to notify the police";
        case DeadlineKind::order_ends:
            return "Last day of the order";
        case DeadlineKind::condition_ends:
            return "Last day of the condition's own period";
        case DeadlineKind::free_discharge:
            return "First day on which discharge needs nobody's consent";
        case DeadlineKind::renewal_reminder:
            return "Reminder: the order ends soon";
        case DeadlineKind::interim_before_hearing:
            return "The interim order ends before the hearing";
        case DeadlineKind::hearing:
            return "Hearing";
        case DeadlineKind::appeal:
            return "Last day to appeal";
        case DeadlineKind::hearsay_notice:
            return "Last day to serve notice of hearsay";
        case DeadlineKind::turns_18:
            return "The defendant is 18";
    }
    return "";
}

std::string what(const Explainer& explainer, const Deadline& deadline) {
    std::string about;
    if (deadline.order) {
        about = "order " + explainer.order_id(*deadline.order);
        if (deadline.condition) {
            about = "condition " + explainer.condition_id(*deadline.order, *deadline.condition) +
                    " of " + about;
        }
    } else if (deadline.event) {
        about = explainer.event_name(*deadline.event);
    }
    return std::string{label(deadline.kind)} + (about.empty() ? "" : " (" + about + ")");
}

std::string days(std::optional<Date> earliest, std::optional<Date> latest) {
    if (!earliest) return latest ? latest->in_words() : "";
    if (!latest || *latest == *earliest) return earliest->in_words();
    return earliest->in_words() + " or " + latest->in_words();
}

std::string areas(const Duty& duty) {
    if (!duty.area && !duty.area_before_move) return "";
    const auto named = [](PoliceArea area) { return std::string{model::word(area)}; };
    if (!duty.area_before_move) return named(*duty.area);
    const auto before = named(*duty.area_before_move) + " (the home before the move)";
    return duty.area ? named(*duty.area) + " (the home after the move), " + before : before;
}

std::vector<const OpenQuestion*> questions(std::span<const Duty> duties) {
    Questions all;
    for (const auto& duty : duties) {
        all.add(duty.arises);
        all.add(duty.stands);
        all.add(duty.where);
        for (const auto& one : duty.clock) all.add(one);
        for (const auto& one : duty.content) all.add(one);
    }
    return all.list();
}

std::vector<const OpenQuestion*> questions(std::span<const Deadline> deadlines) {
    Questions all;
    for (const auto& deadline : deadlines) {
        all.add(deadline.why);
        for (const auto& one : deadline.clock) all.add(one);
    }
    return all.list();
}

}  // namespace spo::report

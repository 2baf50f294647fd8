// Section 9(3) and (4): a name that has not been notified, and a change of home address, within
// three days beginning with the day on which it happens.
#include <algorithm>

#include "duties/engine.hpp"
#include "law/provision_literal.hpp"
#include "timeline/operands.hpp"

namespace spo::duty {
namespace {

using law::spa;
using timeline::notification_operand;
using timeline::order_operand;

/// The earlier of two notifications; one without a day comes last.
bool is_earlier(const Notification& one, const Notification& other) {
    return one.on && (!other.on || *one.on < *other.on);
}

std::optional<std::size_t> first_of(const NotificationIndex::Places& places) {
    return places.empty() ? std::nullopt : std::optional{places.front()};
}

}  // namespace

/// Whether the defendant was subject to an order on the day of a change.
Finding Engine::change_arises(std::size_t event, Date day, ProvisionId provision,
                              Reason arises) const {
    const auto bound = bound_.on(day);
    const auto about = [&](const Finding& finding) {
        return finding.about(SubjectKind::event, static_cast<std::uint32_t>(event));
    };
    if (!bound) {
        return about({Verdict::not_met, provision, Reason::duty_not_subject, operand(day)});
    }
    if (bound->how != Verdict::met) {
        const bool is_undated = parts_.lives[bound->order].without_day.has_value();
        return about(
            {bound->how, provision,
             is_undated ? Reason::duty_subject_order_undated : Reason::duty_subject_not_known,
             operand(day), order_operand(bound->order)});
    }
    return about({Verdict::met, provision, arises, operand(day), order_operand(bound->order)});
}

void Engine::add_name(std::size_t e, const NameUsed& used) {
    const auto provision = spa("s9(3)");
    const auto about = [&](const Finding& finding) {
        return finding.about(SubjectKind::event, static_cast<std::uint32_t>(e));
    };
    Finding arises = about({Verdict::unknown, provision, Reason::duty_event_undated});
    if (used.on) {
        // What counts as using a name, and that the first use recorded is the first, is open: Q27.
        arises = change_arises(e, *used.on, provision, Reason::duty_name_arises);
        if (arises.verdict() == Verdict::met) arises = arises.leaning_on(27);
    }
    std::optional<std::size_t> done =
        used.id ? first_of(given_.about(NotificationOf::name, used.id->value)) : std::nullopt;
    const auto same_name = used.name ? first_of(given_.of_name(*used.name)) : std::nullopt;
    if (same_name) {
        const auto& on = notifications()[*same_name].on;
        if (used.on && on && *on < *used.on) {
            arises = about({Verdict::not_met, provision, Reason::duty_name_already_notified,
                            notification_operand(*same_name)});
        }
        if (!done || is_earlier(notifications()[*same_name], notifications()[*done])) {
            done = same_name;
        }
    }
    if (!used.name && !done && arises.verdict() == Verdict::met) {
        arises = about({Verdict::unknown, provision, Reason::duty_name_not_recorded});
    }
    Duty duty{.of = NotificationOf::name,
              .order = {},
              .event = e,
              .notification = done,
              .clock_earliest = used.on,
              .clock_latest = used.on,
              .last_day_earliest = {},
              .last_day_latest = {},
              .state = DutyState::unknown,
              .arises = arises,
              .stands = arises,
              .area = {},
              .area_before_move = {},
              .where = arises,
              .clock = {},
              .content = {}};
    if (used.on) duty.last_day_earliest = duty.last_day_latest = third_day(*used.on);
    settle(duty, provision, {}, used.on);
    duties_.push_back(std::move(duty));
}

/// Each notification is of one move: one that points at this move, else the first of the same
/// address that is not of an earlier one.
std::optional<std::size_t> Engine::notification_of(const Moved& moved) {
    if (moved.id) {
        const auto& about = given_.about(NotificationOf::address, moved.id->value);
        if (!about.empty()) return about.front();
    }
    if (!moved.address) return std::nullopt;
    const auto address = moved.address->reveal(ForPoliceAndCourtOnly{});
    // Given before the move: in advance of this one, if no other move lies between.
    const auto of_address = given_.of_address(address, true, last_move_on_);
    const auto of_another = given_.of_address(address, false, moved.on);
    if (!of_address || !of_another) return of_address ? of_address : of_another;
    return given_.is_earlier(*of_another, *of_address) ? of_another : of_address;
}

void Engine::add_move(std::size_t e, const Moved& moved) {
    const auto provision = spa("s9(4)");
    const auto about = [&](const Finding& finding) {
        return finding.about(SubjectKind::event, static_cast<std::uint32_t>(e));
    };
    Finding arises = about({Verdict::unknown, provision, Reason::duty_event_undated});
    if (moved.on) arises = change_arises(e, *moved.on, provision, Reason::duty_move_arises);
    if (arises.verdict() == Verdict::met) {
        if (!moved.home && !moved.area && !moved.address) {
            arises = about({Verdict::unknown, provision, Reason::duty_home_not_recorded});
        } else if (moved.home == Home::none) {
            arises = about(
                Finding{Verdict::not_met, provision, Reason::duty_move_to_none}.leaning_on(25));
        } else if (moved.home == Home::outside_uk) {
            arises = about(
                Finding{Verdict::not_met, provision, Reason::duty_move_abroad}.leaning_on(26));
        }
    }
    const auto done = notification_of(moved);
    // One that may be about this move, for want of an address on one side or the other.
    const auto unclear = moved.address ? given_.of_no_address() : given_.of_any_address();
    Duty duty{.of = NotificationOf::address,
              .order = {},
              .event = e,
              .notification = done,
              .clock_earliest = moved.on,
              .clock_latest = moved.on,
              .last_day_earliest = {},
              .last_day_latest = {},
              .state = DutyState::unknown,
              .arises = arises,
              .stands = arises,
              .area = {},
              .area_before_move = {},
              .where = arises,
              .clock = {},
              .content = {}};
    if (moved.on) duty.last_day_earliest = duty.last_day_latest = third_day(*moved.on);
    settle(duty, provision, {}, moved.on);
    if (duty.notification) given_.use(*duty.notification);
    if (!done && unclear && (duty.state == DutyState::due || duty.state == DutyState::late)) {
        duty.state = DutyState::unknown;
        duty.notification = unclear;
        duty.stands = about({Verdict::unknown, provision, Reason::stands_notification_unclear,
                             notification_operand(*unclear)});
    }
    duties_.push_back(std::move(duty));
}

}  // namespace spo::duty

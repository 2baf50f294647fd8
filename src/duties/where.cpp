// Section 10(1)-(3): at which police station a notification is given.
#include <algorithm>

#include "duties/engine.hpp"
#include "law/provision_literal.hpp"
#include "timeline/operands.hpp"

namespace spo::duty {
namespace {

using law::spa;
using timeline::order_operand;

}  // namespace

/// The home address as recorded for a day: by the last move up to then.
Engine::HomeThen Engine::home_on(Date day) const {
    const auto after = std::upper_bound(
        moves_.begin(), moves_.end(), day,
        [&](Date d, std::size_t e) { return d < *day_of(parts_.log.events()[e]); });
    if (after == moves_.begin()) return home_by(std::nullopt);
    return home_by(*std::prev(after));
}

/// The home address that a move leaves.
Engine::HomeThen Engine::home_before(std::size_t move) const {
    const auto place = place_of_move_.find(move);
    if (place == place_of_move_.end() || place->second == 0) return home_by(std::nullopt);
    return home_by(moves_[place->second - 1]);
}

/// Before any recorded move, by where the defendant is recorded to reside.
Engine::HomeThen Engine::home_by(std::optional<std::size_t> move) const {
    const auto lies_in = [](const std::optional<PoliceArea>& area) {
        return area ? std::optional{*area != PoliceArea::outside_england_and_wales} : std::nullopt;
    };
    if (!move) {
        const auto& area = parts_.file->defendant.police_area;
        return {lies_in(area), area, std::nullopt};
    }
    const auto& moved = std::get<Moved>(parts_.log.events()[*move]);
    if (!moved.home) return {lies_in(moved.area), moved.area, move};
    return {*moved.home == Home::england_or_wales, moved.area, move};
}

void Engine::place(Duty& duty) const {
    const auto put = [&](const Finding& finding) { duty.where = placed(duty, finding); };
    if (duty.arises.verdict() == Verdict::not_met) {
        return put({Verdict::met, spa("s10(1)(a)"), Reason::where_nowhere});
    }
    const bool of_move = duty.of == NotificationOf::address;
    // What has been notified was notified in the area of that day; what has not, in today's.
    const auto done_on =
        duty.notification ? notifications()[*duty.notification].on : std::optional<Date>{};
    const auto day =
        of_move && duty.clock_earliest ? *duty.clock_earliest : done_on.value_or(as_at_);
    // Of several moves on one day, the one the duty is about.
    const auto home = of_move ? home_by(duty.event) : home_on(day);
    if (of_move) duty.area_before_move = home_before(*duty.event).area;
    if (!home.in_england_or_wales) {
        return put({Verdict::unknown, spa("s10(1)(a)"), Reason::where_area_not_recorded});
    }
    if (*home.in_england_or_wales) {
        duty.area = home.area;
        if (!home.area) {
            return put({Verdict::unknown, spa("s10(1)(a)"), Reason::where_area_not_recorded});
        }
        if (of_move) {
            return put({Verdict::met, spa("s10(3)(a)"), Reason::where_own_area_after_move});
        }
        if (home.move) {
            return put({Verdict::met, spa("s10(1)(a)"), Reason::where_own_area_since_move,
                        timeline::event_operand(*home.move)});
        }
        // That "resides" is not the home address of section 14(1) is Q32.
        return put(Finding{Verdict::met, spa("s10(1)(a)"), Reason::where_own_area}.leaning_on(32));
    }
    const OrderLife* last = nullptr;
    for (const auto& life : parts_.lives) {
        if (life.stretches.empty() || *order(life.order).made_on > day) continue;
        if (last == nullptr || *order(last->order).made_on <= *order(life.order).made_on) {
            last = &life;
        }
    }
    if (last == nullptr) {
        return put({Verdict::unknown, spa("s10(2)(a)"), Reason::where_area_not_recorded});
    }
    const auto& made = order(last->order);
    const auto which = order_operand(last->order);
    duty.area = made.court_area;
    if (!made.court_area) {
        return put(Finding{Verdict::unknown, spa("s10(2)(a)"),
                           Reason::where_court_area_not_recorded, which}
                       .leaning_on(29));
    }
    if (made.court_kind == CourtKind::crown) {
        return put(
            Finding{Verdict::for_the_court, spa("s10(2)(a)"), Reason::where_court_area_crown, which}
                .leaning_on(29));
    }
    put({Verdict::met, spa("s10(2)(a)"), Reason::where_court_area, which});
}

/// The area in which a notification of that day had to be given; empty when it is not known or,
/// the home address not being in England or Wales, was that of a court.
std::optional<PoliceArea> Engine::own_area_on(const Duty& duty, Date day) const {
    // Section 10(3)(b): before a move it is the old home address that counts. On the day of the
    // move itself the new one is taken.
    const bool before_move =
        duty.of == NotificationOf::address && duty.clock_earliest && day < *duty.clock_earliest;
    const auto home = before_move ? home_before(*duty.event) : home_on(day);
    return home.in_england_or_wales == true ? home.area : std::nullopt;
}

/// What the record shows was not done as section 10 asks. What is not recorded is not held against
/// anyone.
bool Engine::given_wrongly(const Duty& duty, const Notification& notification) const {
    if (notification.attended == false || notification.oral == false ||
        notification.given_to == NotifiedTo::other) {
        return true;
    }
    if (!notification.on || !notification.area) return false;
    const auto right = own_area_on(duty, *notification.on);
    return right && *notification.area != *right;
}

}  // namespace spo::duty

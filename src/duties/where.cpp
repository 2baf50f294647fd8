// Section 10(1)-(3): at which police station a notification is given.
#include "duties/engine.hpp"
#include "law/provision_literal.hpp"
#include "timeline/operands.hpp"

namespace spo::duty {
namespace {

using law::spa;
using timeline::order_operand;

}  // namespace

/// The home address as recorded for a day: by the last move up to then, leaving out the move `but`;
/// before any move, by where the defendant is recorded to reside.
Engine::HomeThen Engine::home_on(Date day, std::optional<std::size_t> but) const {
    const Moved* last = nullptr;
    for (const auto e : moves_) {
        const auto& moved = std::get<Moved>(parts_.log.events()[e]);
        if (*moved.on > day || e == but) break;
        last = &moved;
    }
    const auto lies_in = [](const std::optional<PoliceArea>& area) {
        return area ? std::optional{*area != PoliceArea::outside_england_and_wales} : std::nullopt;
    };
    if (last == nullptr) {
        const auto& area = parts_.file->defendant.police_area;
        return {lies_in(area), area, true};
    }
    if (!last->home) return {lies_in(last->area), last->area, false};
    return {*last->home == Home::england_or_wales, last->area, false};
}

void Engine::place(Duty& duty) const {
    const auto put = [&](const Finding& finding) { duty.where = placed(duty, finding); };
    if (duty.arises.verdict() == Verdict::not_met) {
        return put({Verdict::met, spa("s10(1)(a)"), Reason::where_nowhere});
    }
    const bool of_move = duty.of == NotificationOf::address;
    const auto day = of_move && duty.clock_earliest ? *duty.clock_earliest : as_at_;
    const auto home = home_on(day, std::nullopt);
    if (of_move) duty.area_before_move = home_on(day, duty.event).area;
    if (!home.in_england_or_wales) {
        return put({Verdict::unknown, spa("s10(1)(a)"), Reason::where_area_not_recorded});
    }
    if (*home.in_england_or_wales) {
        duty.area = home.area;
        if (!home.area) {
            return put({Verdict::unknown, spa("s10(1)(a)"), Reason::where_area_not_recorded});
        }
        const Finding own{Verdict::met, of_move ? spa("s10(3)(a)") : spa("s10(1)(a)"),
                          of_move ? Reason::where_own_area_after_move : Reason::where_own_area};
        // That "resides" is not the home address of section 14(1) is Q32.
        return put(home.as_resident ? own.leaning_on(32) : own);
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

/// What the record shows was not done as section 10 asks. What is not recorded is not held against
/// anyone.
bool Engine::given_wrongly(const Duty& duty, const Notification& notification) const {
    if (notification.attended == false || notification.oral == false ||
        notification.given_to == NotifiedTo::other) {
        return true;
    }
    const bool before_move = duty.of == NotificationOf::address && duty.clock_earliest &&
                             notification.on && *notification.on < *duty.clock_earliest;
    const auto& right = before_move ? duty.area_before_move : duty.area;
    return notification.area && right && *notification.area != *right;
}

}  // namespace spo::duty

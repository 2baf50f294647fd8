// Section 10(1)-(3): at which police station a notification is given. Where the defendant lived on
// a day, and which court last made an order, are worked out where the rules of section 10 do it.
#include "act/section_10_giving_notification.hpp"
#include "duties/engine.hpp"
#include "law/provision_literal.hpp"
#include "timeline/operands.hpp"

namespace spo::duty {
namespace {

using law::spa;
using Kind = ResidenceFacts::Kind;

}  // namespace

void Engine::place(Duty& duty) const {
    const auto put = [&](const Finding& finding) { duty.where = placed(duty, finding); };
    if (duty.arises.verdict() == Verdict::not_met) {
        return put({Verdict::met, spa("s10(1)(a)"), Reason::where_nowhere});
    }
    const bool of_move = duty.of == NotificationOf::address;
    // What has been notified was notified in the area of that day; what has not, in today's.
    const auto done_on =
        duty.notification ? notifications()[*duty.notification].on : std::optional<Date>{};
    const auto day = done_on.value_or(as_at_);
    const auto home = of_move ? index_.residence_after(*duty.event) : index_.residence_on(day);
    if (of_move && duty.clock_earliest) {
        duty.area_before_move = index_.residence_on(*duty.clock_earliest, duty.event).area;
    }
    if (home.kind == Kind::in_area) {
        duty.area = home.area;
        if (of_move) {
            return put({Verdict::met, spa("s10(3)(a)"), Reason::where_own_area_after_move});
        }
        if (home.move) {
            return put({Verdict::met, spa("s10(1)(a)"), Reason::where_own_area_since_move,
                        timeline::event_operand(static_cast<std::size_t>(*home.move))});
        }
        // That "resides" is not the home address of section 14(1) is Q32.
        return put(Finding{Verdict::met, spa("s10(1)(a)"), Reason::where_own_area}.leaning_on(32));
    }
    const auto last = index_.last_order_by(day);
    const bool is_away = home.kind == Kind::elsewhere || home.kind == Kind::nowhere;
    if (!is_away || !last) {
        return put({Verdict::unknown, spa("s10(1)(a)"), Reason::where_area_not_recorded});
    }
    const auto& made = order(*last);
    const auto which = timeline::order_operand(*last);
    duty.area = made.made_on ? made.court_area : std::nullopt;
    if (!duty.area) {
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

/// What the rules of section 10 find against how it was given. What is not recorded is not held
/// against anyone.
bool Engine::given_wrongly(const Notification& notification, std::size_t index) const {
    if (notification.attended == false || notification.oral == false ||
        notification.given_to == NotifiedTo::other) {
        return true;
    }
    auto facts = act::notification_facts(index_, index);
    // That the area of a station is recorded says enough: it was not the right one.
    if (facts.attended == Stated::not_recorded) facts.attended = Stated::yes;
    return act::notified_at_the_right_station(facts).verdict() == Verdict::not_met;
}

}  // namespace spo::duty

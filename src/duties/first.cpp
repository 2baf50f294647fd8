// Section 9(1): the first notification, within three days beginning with the date of service.
#include <algorithm>

#include "duties/engine.hpp"
#include "duties/first_notification.hpp"
#include "duties/service_facts.hpp"
#include "law/provision_literal.hpp"
#include "timeline/operands.hpp"

namespace spo::duty {
namespace {

using law::spa;
using timeline::order_operand;

}  // namespace

void Engine::add_first(std::size_t index) {
    const auto& made = order(index);
    const auto arises = first_arises(index);
    Duty duty{.of = NotificationOf::first,
              .order = index,
              .event = {},
              .notification = {},
              .clock_earliest = {},
              .clock_latest = {},
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
    const auto services = services_of(index);
    duty.event = services.earliest ? services.earliest : services.event;
    // Section 9(7): the final day of an exemption that held when the order was made stands in the
    // place of the date of service.
    const auto was_exempt = made.made_on ? part_two_.on(*made.made_on).exempt : Exempt::no;
    const auto final_day =
        was_exempt == Exempt::yes ? part_two_.final_day(*made.made_on) : std::nullopt;
    if (final_day) {
        duty.clock_earliest = duty.clock_latest = final_day->day;
        duty.clock = clock_of_final_day(index, *final_day);
    } else if (was_exempt != Exempt::yes) {
        if (services.clock) {
            duty.clock_earliest = services.clock->earliest;
            duty.clock_latest = services.clock->latest;
        }
        duty.clock = clock_of(services);
    }
    if (duty.clock_earliest) {
        duty.last_day_earliest = third_day(*duty.clock_earliest);
        duty.last_day_latest = third_day(*duty.clock_latest);
    }
    duty.notification = first_notification(index, duty.last_day_latest);
    if (duty.notification) duty.content = content_of(*duty.notification);
    settle(duty, spa("s9(1)"), services, made.made_on);
    duties_.push_back(std::move(duty));
}

/// Whether a first notification is owed under the order at all.
Finding Engine::first_arises(std::size_t index) const {
    const auto& made = order(index);
    const auto about = [&](const Finding& finding) {
        return finding.about(SubjectKind::order, static_cast<std::uint32_t>(index));
    };
    const auto provision = made.kind == OrderKind::full ? spa("s9(1)(a)") : spa("s9(1)(b)");
    if (made.route == OrderRoute::on_conviction || made.route == OrderRoute::on_acquittal) {
        return about(
            Finding{Verdict::unknown, provision, Reason::duty_outside_rules}.leaning_on(37));
    }
    if (!made.made_on) return about(duty::first_arises(made.kind, made.made_on));
    if (made.kind == OrderKind::full && made.replaces) {
        const auto replaced = parts_.conditions.order(made.replaces->value);
        if (replaced && order(*replaced).kind == OrderKind::interim) {
            return about(replaced_arises(index, *replaced));
        }
    }
    if (made.kind == OrderKind::full && !made.replaces) {
        // An interim order on the same application that nobody says this one replaces.
        const auto main = parts_.log.main_of(made);
        const auto interim = main ? interim_on_.find(*main) : interim_on_.end();
        if (interim != interim_on_.end()) {
            return about({Verdict::unknown, provision, Reason::duty_replaces_not_recorded,
                          order_operand(interim->second)});
        }
    }
    return about(duty::first_arises(made.kind, made.made_on));
}

/// Section 9(1)(a) leaves out an order that replaces an interim one; Q21 asks which do.
Finding Engine::replaced_arises(std::size_t index, std::size_t replaced) const {
    const auto provision = spa("s9(1)(a)");
    const auto& interim = order(replaced);
    const auto made = *order(index).made_on;
    const auto which = order_operand(replaced);
    const auto open = [&](Reason reason, int question, Operand b = {}) {
        return Finding{Verdict::for_the_court, provision, reason, which, b}.leaning_on(question);
    };
    const auto& life = parts_.lives[replaced];
    const auto& last = life.stretches.empty() ? nullptr : &life.stretches.back();
    // One that ceases on the very day of the making is replaced by it. One that ran out at the end
    // of the day before was over by then: nothing says that an order without a gap replaces it.
    if (last != nullptr && last->binds() == Verdict::not_met && last->first <= made &&
        last->first > Date::first()) {
        const auto ended = last->first.plus_days(-1);
        return open(Reason::duty_replaced_interim_had_ended, 21, operand(ended));
    }
    if (interim.made_on && part_two_.on(*interim.made_on).exempt == Exempt::yes) {
        // Section 9(7) edits a subsection that does not apply to a replacing order: Q23.
        const auto final_day = part_two_.final_day(*interim.made_on);
        const bool ends_under_it = final_day && final_day->day >= made;
        return open(Reason::duty_replaced_interim_exempt, ends_under_it ? 23 : 21);
    }
    // What counts is how things stood when it was replaced.
    const auto served = services_of(replaced);
    if (!served.clock || served.clock->earliest > made) {
        return first_after_interim_not_served(which);
    }
    const auto notified = first_notification(replaced, made);
    const auto on = notified ? notifications()[*notified].on : std::optional<Date>{};
    if (!on || *on > made) {
        return open(Reason::duty_replaced_interim_not_notified, 21);
    }
    return {Verdict::not_met, provision, Reason::duty_replaces_interim, which};
}

/// Every service of the order's copy, with the earliest and the latest day it may have been
/// received. Services that cannot have happened are left to the timeline's conflicts.
Engine::Services Engine::services_of(std::size_t index) const {
    Services services;
    const auto& made = order(index);
    for (const auto e : parts_.log.about(index)) {
        const auto* served = std::get_if<Served>(&parts_.log.events()[e]);
        if (served == nullptr || served->document.value_or(Document::order) != Document::order) {
            continue;
        }
        if (served->on && made.made_on && *served->on < *made.made_on) continue;
        const auto deemed = deemed_service(service_facts(*served));
        if (made.made_on && deemed.earliest && *deemed.earliest < *made.made_on) continue;
        if (!services.event) services.event = e;
        if (!deemed.earliest) {
            if (!services.without_day) services.without_day = e;
            continue;
        }
        if (deemed.question != 0 && services.question == 0) services.question = deemed.question;
        if (!services.clock || *deemed.earliest < services.clock->earliest) services.earliest = e;
        if (!services.clock || *deemed.latest > services.clock->latest) services.latest = e;
        if (!services.clock) {
            services.clock = Clock{*deemed.earliest, *deemed.latest};
        } else {
            services.clock->earliest = std::min(services.clock->earliest, *deemed.earliest);
            services.clock->latest = std::max(services.clock->latest, *deemed.latest);
        }
    }
    return services;
}

/// The first notification to look at: the earliest, unless another said enough where that one did
/// not, and did so by the last day; or did so at all, where that one plainly did not.
std::optional<std::size_t> Engine::first_notification(std::size_t index,
                                                      std::optional<Date> last_day) const {
    const auto first = given_.first(order(index).id.value, order(index).made_on);
    if (!first.saying_enough || first.saying_enough == first.earliest) return first.earliest;
    const auto& on = notifications()[*first.saying_enough].on;
    const bool is_in_time = on && (!last_day || *on <= *last_day);
    return is_in_time || says_enough(*first.earliest) == Verdict::not_met ? first.saying_enough
                                                                          : first.earliest;
}

}  // namespace spo::duty

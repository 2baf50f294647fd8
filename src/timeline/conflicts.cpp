// Events that cannot have happened as they are recorded. Each finding is placed on the event that
// does not fit and names the other one.
#include <unordered_map>

#include "law/provision_literal.hpp"
#include "timeline/lives.hpp"
#include "timeline/operands.hpp"

namespace spo::timeline {
namespace {

using law::spa;

class Search {
public:
    explicit Search(Walk& walk) : walk_(walk) {}
    void run() {
        for (std::size_t e = 0; e < walk_.log.events().size(); ++e) {
            std::visit([&](const auto& kind) { look(e, kind); }, event(e));
            look_after_death(e);
        }
        look_for_two_endings();
        look_at_replaced_orders();
        look_at_notifications();
    }

private:
    const Event& event(std::size_t i) const { return walk_.log.events()[i]; }

    template <class Kind>
    void look(std::size_t, const Kind&) {}
    void look(std::size_t e, const Served& served);
    void look(std::size_t e, const HearingFixed& fixed);
    void look(std::size_t e, const Determined& determined);
    void look(std::size_t e, const Varied& varied) { look_at_decision(e, varied); }
    void look(std::size_t e, const Renewed& renewed) { look_at_decision(e, renewed); }
    void look(std::size_t e, const Discharged& discharged) { look_at_decision(e, discharged); }
    void look(std::size_t e, const Appealed& appealed);
    void look(std::size_t e, const AppealEnded& ended);
    void look(std::size_t e, const Died& died);

    template <class Kind>
    const Kind* pointed_at(std::size_t from, const std::optional<Ref<EventMark>>& ref);
    template <class Decision>
    void look_at_decision(std::size_t e, const Decision& decision);
    void decides(std::size_t e, const Ref<EventMark>& applied, std::optional<Date> on);
    void not_before(std::size_t e, std::optional<Date> on, std::optional<Date> earliest, Operand of,
                    Reason reason);
    void look_after_death(std::size_t e);
    void look_for_two_endings();
    void look_at_replaced_orders();
    void look_at_notifications();

    Walk& walk_;
    std::unordered_map<std::size_t, std::size_t> decided_;  ///< by the `applied` event: by which
    std::unordered_map<std::size_t, std::size_t> appeal_ended_;
};

/// The event a reference points at, when it is of the kind needed; if not, it is said so.
template <class Kind>
const Kind* Search::pointed_at(std::size_t from, const std::optional<Ref<EventMark>>& ref) {
    const auto target = ref ? walk_.log.find(ref->value) : std::nullopt;
    if (!target) return nullptr;
    const auto* kind = std::get_if<Kind>(&event(*target));
    if (kind == nullptr) {
        walk_.conflict(from, Reason::conflict_wrong_kind, event_operand(*target));
    }
    return kind;
}

void Search::not_before(std::size_t e, std::optional<Date> on, std::optional<Date> earliest,
                        Operand of, Reason reason) {
    if (!on || !earliest || *on >= *earliest) return;
    walk_.conflict(e, reason, of, operand(*earliest), operand(*on));
}

void Search::look(std::size_t e, const Served& served) {
    if (served.shown_received_on && served.on && *served.shown_received_on < *served.on) {
        walk_.conflict(e, Reason::conflict_received_before_sent, operand(*served.shown_received_on),
                       operand(*served.on));
    }
}

void Search::look(std::size_t e, const HearingFixed& fixed) {
    if (fixed.application) {
        if (const auto a = walk_.log.application(fixed.application->value)) {
            not_before(e, fixed.on, (*walk_.file->applications)[*a].made_on,
                       application_operand(*a), Reason::conflict_hearing_before_application);
        }
    }
    if (const auto* applied = pointed_at<Applied>(e, fixed.applied)) {
        not_before(e, fixed.on, applied->on, event_operand(*walk_.log.find(fixed.applied->value)),
                   Reason::conflict_hearing_before_application);
    }
}

void Search::look(std::size_t e, const Determined& determined) {
    if (determined.application) {
        if (const auto a = walk_.log.application(determined.application->value)) {
            not_before(e, determined.on, (*walk_.file->applications)[*a].made_on,
                       application_operand(*a), Reason::conflict_determined_before_made);
        }
    }
    if (pointed_at<Applied>(e, determined.applied) != nullptr) {
        decides(e, *determined.applied, determined.on);
    }
}

template <class Decision>
void Search::look_at_decision(std::size_t e, const Decision& decision) {
    if (pointed_at<Applied>(e, decision.applied) != nullptr) {
        decides(e, *decision.applied, decision.on);
    }
}

/// A decision on an application to change an order: one only, and not before it was made.
void Search::decides(std::size_t e, const Ref<EventMark>& ref, std::optional<Date> on) {
    const auto applied = *walk_.log.find(ref.value);
    not_before(e, on, day_of(event(applied)), event_operand(applied),
               Reason::conflict_decided_before_applied);
    const auto [first, is_new] = decided_.try_emplace(applied, e);
    if (is_new) return;
    // A `determined` event that grants beside the event that says what was granted is one decision.
    const auto grants = [&](std::size_t i) {
        const auto* one = std::get_if<Determined>(&event(i));
        return one != nullptr && one->outcome == Outcome::granted;
    };
    if (grants(e) != grants(first->second)) return;
    walk_.conflict(e, Reason::conflict_determined_twice, event_operand(first->second));
}

void Search::look(std::size_t e, const Appealed& appealed) {
    if (appealed.decision) {
        const auto decision = walk_.log.find(appealed.decision->value);
        if (!decision) return;
        const auto& decided = event(*decision);
        const bool is_decision = std::holds_alternative<Varied>(decided) ||
                                 std::holds_alternative<Renewed>(decided) ||
                                 std::holds_alternative<Discharged>(decided) ||
                                 std::holds_alternative<Determined>(decided);
        if (!is_decision) {
            walk_.conflict(e, Reason::conflict_wrong_kind, event_operand(*decision));
            return;
        }
        not_before(e, appealed.on, day_of(decided), event_operand(*decision),
                   Reason::conflict_appeal_before_decision);
    }
    if (appealed.application) {
        const auto a = walk_.log.application(appealed.application->value);
        if (!a || walk_.log.endings(*a).empty()) return;
        not_before(e, appealed.on, walk_.log.endings(*a).front().on, application_operand(*a),
                   Reason::conflict_appeal_before_decision);
    }
}

void Search::look(std::size_t e, const AppealEnded& ended) {
    const auto* lodged = pointed_at<Appealed>(e, ended.appeal);
    if (lodged == nullptr) return;
    const auto appeal = *walk_.log.find(ended.appeal.value);
    not_before(e, ended.on, lodged->on, event_operand(appeal),
               Reason::conflict_appeal_ended_before_lodged);
    const auto [first, is_new] = appeal_ended_.try_emplace(appeal, e);
    if (!is_new) {
        walk_.conflict(e, Reason::conflict_appeal_ended_twice, event_operand(first->second));
    }
}

void Search::look(std::size_t e, const Died&) {
    if (walk_.log.death() && *walk_.log.death() != e) {
        walk_.conflict(e, Reason::conflict_died_twice, event_operand(*walk_.log.death()));
    }
}

/// What the defendant is recorded as doing after death. Courts and police may still act.
void Search::look_after_death(std::size_t e) {
    const auto death = walk_.log.death();
    const auto on = day_of(event(e));
    if (!death || !on) return;
    const auto died = day_of(event(*death));
    const bool is_the_defendants =
        std::holds_alternative<Moved>(event(e)) || std::holds_alternative<NameUsed>(event(e));
    if (!died || !is_the_defendants || *on <= *died) return;
    walk_.conflict(e, Reason::conflict_after_death, event_operand(*death), operand(*died),
                   operand(*on));
}

/// Two determinations of one application. The file's own entry, and an event that says the same,
/// are one.
void Search::look_for_two_endings() {
    const auto applications = listed(walk_.file->applications);
    for (std::size_t a = 0; a < applications.size(); ++a) {
        const auto& entry = applications[a].determined;
        std::optional<std::size_t> first;
        for (const auto& ending : walk_.log.endings(a)) {
            if (ending.cause.kind != OperandKind::event) continue;
            const auto e = static_cast<std::size_t>(ending.cause.value);
            if (entry && (entry->outcome != ending.outcome ||
                          (entry->on && ending.on && *entry->on != *ending.on))) {
                walk_.conflict(e, Reason::conflict_determined_differently, application_operand(a));
            }
            if (first) {
                walk_.conflict(e, Reason::conflict_determined_twice, event_operand(*first));
            } else {
                first = e;
            }
        }
    }
}

void Search::look_at_replaced_orders() {
    const auto orders = listed(walk_.file->orders);
    for (std::size_t o = 0; o < orders.size(); ++o) {
        if (!orders[o].replaces || !orders[o].made_on) continue;
        const auto replaced = walk_.conditions.order(orders[o].replaces->value);
        if (!replaced || !orders[*replaced].made_on) continue;
        if (*orders[*replaced].made_on <= *orders[o].made_on) continue;
        walk_.conflicts.push_back(Finding{Verdict::not_met, spa("s9(1)(a)"),
                                          Reason::conflict_replaced_later, order_operand(*replaced),
                                          operand(*orders[*replaced].made_on)}
                                      .about(SubjectKind::order, static_cast<std::uint32_t>(o)));
    }
}

/// A notification before the order it names was made, or about an event of another kind.
void Search::look_at_notifications() {
    const auto notifications = listed(walk_.file->notifications);
    for (std::size_t n = 0; n < notifications.size(); ++n) {
        const auto& one = notifications[n];
        const auto tell = [&](ProvisionId provision, Reason reason, Operand a, Operand b = {},
                              Operand c = {}) {
            walk_.conflicts.push_back(Finding{Verdict::not_met, provision, reason, a, b, c}.about(
                SubjectKind::notification, static_cast<std::uint32_t>(n)));
        };
        if (one.order && one.on) {
            const auto order = walk_.conditions.order(one.order->value);
            const auto made = order ? (*walk_.file->orders)[*order].made_on : std::nullopt;
            if (made && *one.on < *made) {
                tell(spa("s9(1)"), Reason::conflict_notified_before_order, order_operand(*order),
                     operand(*made), operand(*one.on));
            }
        }
        const auto about = one.event ? walk_.log.find(one.event->value) : std::nullopt;
        if (!about) continue;
        const bool fits =
            one.of == NotificationOf::name      ? std::holds_alternative<NameUsed>(event(*about))
            : one.of == NotificationOf::address ? std::holds_alternative<Moved>(event(*about))
                                                : std::holds_alternative<Served>(event(*about));
        if (!fits) {
            tell(one.of == NotificationOf::name ? spa("s9(3)") : spa("s9(4)"),
                 Reason::conflict_wrong_kind, event_operand(*about));
        }
    }
}

}  // namespace

ProvisionId provision_of(const CaseFile& file, const EventLog& log, std::size_t event) {
    const auto order = log.order_of(event);
    const bool of_interim = order && (*file->orders)[*order].kind == OrderKind::interim;
    return std::visit(
        [&]<class Kind>(const Kind&) {
            if constexpr (std::is_same_v<Kind, Served>) return spa("s9(1)");
            if constexpr (std::is_same_v<Kind, Applied>) {
                return of_interim ? spa("s5(7)") : spa("s4(1)");
            }
            if constexpr (std::is_same_v<Kind, Varied> || std::is_same_v<Kind, Renewed> ||
                          std::is_same_v<Kind, Discharged>) {
                return of_interim ? spa("s5(8)") : spa("s4(3)");
            }
            if constexpr (std::is_same_v<Kind, Determined> || std::is_same_v<Kind, HearingFixed>) {
                return spa("s5(1)");
            }
            if constexpr (std::is_same_v<Kind, Appealed> || std::is_same_v<Kind, AppealEnded>) {
                return spa("s7(4)(a)");
            }
            if constexpr (std::is_same_v<Kind, NameUsed>) return spa("s9(3)");
            if constexpr (std::is_same_v<Kind, Moved>) return spa("s9(4)");
            return spa("s1(2)");
        },
        log.events()[event]);
}

void find_other_conflicts(Walk& walk) { Search{walk}.run(); }

}  // namespace spo::timeline

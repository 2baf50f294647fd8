#include "timeline/event_log.hpp"

#include <algorithm>

#include "timeline/operands.hpp"

namespace spo::timeline {
namespace {

/// Undated after everything dated.
bool earlier(const std::optional<Date>& a, const std::optional<Date>& b) {
    return a && (!b || *a < *b);
}

}  // namespace

EventLog::EventLog(const CaseFile& file, const ConditionIndex& conditions,
                   std::optional<Date> as_at)
    : file_(file), as_at_(as_at) {
    const auto happened = events();
    for (std::size_t e = 0; e < happened.size(); ++e) {
        std::visit(
            [&](const auto& kind) {
                if (kind.id) ids_.emplace(kind.id->value, e);
            },
            happened[e]);
    }
    const auto applications = listed(file_->applications);
    for (std::size_t a = 0; a < applications.size(); ++a) {
        applications_.emplace(applications[a].id.value, a);
    }

    known_.resize(happened.size());
    for (std::size_t e = 0; e < happened.size(); ++e) {
        const auto* fixed = std::get_if<HearingFixed>(&happened[e]);
        known_[e] = fixed != nullptr ? is_hearing_known(*fixed) : is_known(day_of(happened[e]));
    }

    const auto order_at = [&](const auto& ref) { return conditions.order(ref.value); };
    order_of_.resize(happened.size());
    const auto orders = listed(file_->orders);
    about_order_.resize(orders.size());
    replacing_.resize(orders.size());
    for (std::size_t o = 0; o < orders.size(); ++o) {
        if (!orders[o].replaces || orders[o].is_proposed()) continue;
        if (!is_known(orders[o].made_on)) continue;
        if (const auto replaced = order_at(*orders[o].replaces)) replacing_[*replaced].push_back(o);
    }
    for (std::size_t e = 0; e < happened.size(); ++e) {
        std::visit(
            [&]<class Kind>(const Kind& kind) {
                if constexpr (requires { kind.order.value; }) {
                    order_of_[e] = order_at(kind.order);
                } else if constexpr (requires { kind.order; }) {
                    if (kind.order) order_of_[e] = order_at(*kind.order);
                }
            },
            happened[e]);
    }
    // Those that are about an order by way of another event, which may itself be such a one: an
    // appeal against a decision on an application.
    for (std::size_t e = 0; e < happened.size(); ++e) note_order(e);

    for (std::size_t e = 0; e < happened.size(); ++e) {
        if (!known_[e]) continue;
        if (std::holds_alternative<Died>(happened[e]) && !death_) death_ = e;
        (order_of_[e] ? about_order_[*order_of_[e]] : of_defendant_).push_back(e);
    }
    const auto by_day = [&](std::size_t a, std::size_t b) {
        return earlier(day_of(happened[a]), day_of(happened[b]));
    };
    for (auto& about : about_order_) std::stable_sort(about.begin(), about.end(), by_day);
    std::stable_sort(of_defendant_.begin(), of_defendant_.end(), by_day);
    note_endings();
}

bool EventLog::is_hearing_known(const HearingFixed& fixed) const {
    if (fixed.applied) {
        const auto applied = find(fixed.applied->value);
        return !applied || is_known(day_of(events()[*applied]));
    }
    const auto a = fixed.application ? application(fixed.application->value) : std::nullopt;
    return !a || is_known((*file_->applications)[*a].made_on);
}

void EventLog::note_order(std::size_t e) {
    // Each step follows one reference; a chain is never longer than appeal ended, appeal, decision,
    // application to change.
    constexpr int longest_chain = 4;
    std::optional<std::size_t> at = e;
    for (int step = 0; step < longest_chain && at && !order_of_[*at]; ++step) {
        at = std::visit(
            [&]<class Kind>(const Kind& kind) -> std::optional<std::size_t> {
                if constexpr (std::is_same_v<Kind, AppealEnded>) return find(kind.appeal.value);
                if constexpr (std::is_same_v<Kind, Appealed>) {
                    if (kind.decision) return find(kind.decision->value);
                }
                if constexpr (std::is_same_v<Kind, Determined> ||
                              std::is_same_v<Kind, HearingFixed>) {
                    if (kind.applied) return find(kind.applied->value);
                }
                return std::nullopt;
            },
            events()[*at]);
    }
    if (at) order_of_[e] = order_of_[*at];
}

void EventLog::note_endings() {
    const auto applications = listed(file_->applications);
    endings_.resize(applications.size());
    full_orders_.resize(applications.size());
    for (std::size_t a = 0; a < applications.size(); ++a) {
        const auto& ended = applications[a].determined;
        if (ended && is_known(ended->on)) {
            endings_[a].push_back({ended->on, ended->outcome, application_operand(a)});
        }
    }
    const auto happened = events();
    for (std::size_t e = 0; e < happened.size(); ++e) {
        const auto* ended = std::get_if<Determined>(&happened[e]);
        if (ended == nullptr || !ended->application || !known_[e]) continue;
        if (const auto a = application(ended->application->value)) {
            endings_[*a].push_back({ended->on, ended->outcome, event_operand(e)});
        }
    }
    // A full order made on an application is what granting it means.
    const auto orders = listed(file_->orders);
    for (std::size_t o = 0; o < orders.size(); ++o) {
        const auto& order = orders[o];
        if (order.kind != OrderKind::full || order.is_proposed() || !order.application) continue;
        if (!is_known(order.made_on)) continue;
        const auto a = application(order.application->value);
        if (!a) continue;
        full_orders_[*a].push_back(o);
        if (order.made_on && order.route != OrderRoute::on_appeal) {
            endings_[*a].push_back({order.made_on, Outcome::granted, order_operand(o)});
        }
    }
    for (auto& endings : endings_) {
        std::stable_sort(endings.begin(), endings.end(),
                         [](const Ending& a, const Ending& b) { return earlier(a.on, b.on); });
    }
}

std::optional<std::size_t> EventLog::find(std::string_view id) const {
    const auto found = ids_.find(id);
    return found == ids_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<std::size_t> EventLog::application(std::string_view id) const {
    const auto found = applications_.find(id);
    return found == applications_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<std::size_t> EventLog::main_of(const Order& interim) const {
    if (!interim.application) return std::nullopt;
    const auto a = application(interim.application->value);
    if (!a) return std::nullopt;
    const auto& sought = (*file_->applications)[*a];
    if (sought.seeks != Seeks::interim) return a;
    return sought.main ? application(sought.main->value) : std::nullopt;
}

}  // namespace spo::timeline

#include "timeline/condition_index.hpp"

#include "model/described_events.hpp"
#include "timeline/event_log.hpp"

namespace spo::timeline {
std::string NumberedCondition::pointer() const {
    if (!event) {
        return "/orders/" + std::to_string(order) + "/conditions/" + std::to_string(place);
    }
    return "/events/" + std::to_string(*event) + "/" + std::string{event_word} + "/adds/" +
           std::to_string(place);
}

ConditionIndex::ConditionIndex(const CaseFile& file) : file_(file) {
    const auto orders = listed(file->orders);
    conditions_.resize(orders.size());
    numbers_.resize(orders.size());
    const auto add = [&](const NumberedCondition& one) {
        numbers_[one.order].emplace(one.condition->id.value, conditions_[one.order].size());
        conditions_[one.order].push_back(one);
    };
    for (std::size_t i = 0; i < orders.size(); ++i) {
        orders_.emplace(orders[i].id.value, i);
        const auto conditions = listed(orders[i].conditions);
        for (std::size_t k = 0; k < conditions.size(); ++k) {
            add({&conditions[k], i, k, std::nullopt, ""});
        }
    }
    const auto events = listed(file->events);
    for (std::size_t e = 0; e < events.size(); ++e) {
        const auto add_those_of = [&]<class Kind>(const Kind& kind) {
            if constexpr (requires { kind.adds; }) {
                std::optional<std::size_t> of;
                if constexpr (std::is_same_v<Kind, AppealEnded>) {
                    if (kind.order) of = order(kind.order->value);
                } else {
                    of = order(kind.order.value);
                }
                const auto adds = listed(kind.adds);
                for (std::size_t k = 0; of && k < adds.size(); ++k) {
                    add({&adds[k], *of, k, e, model::event_word<Kind>});
                }
            }
        };
        std::visit(add_those_of, events[e]);
    }
}

std::optional<std::size_t> ConditionIndex::number(std::size_t order, std::string_view id) const {
    const auto found = numbers_[order].find(id);
    return found == numbers_[order].end() ? std::nullopt : std::optional{found->second};
}

std::optional<std::size_t> ConditionIndex::order(std::string_view id) const {
    const auto found = orders_.find(id);
    return found == orders_.end() ? std::nullopt : std::optional{found->second};
}

}  // namespace spo::timeline

#include "life.hpp"

#include "report/life.hpp"

namespace spo::python::life {
namespace {

std::vector<Stretch> stretches(const Timeline& timeline, const std::vector<spo::Stretch>& all) {
    std::vector<Stretch> told;
    told.reserve(all.size());
    for (const auto& [first, last, why] : all) {
        told.push_back({first, last, explained(timeline, why)});
    }
    return told;
}

ConditionLife condition_life(const Timeline& timeline, const report::WithOrder& with_order,
                             const spo::ConditionLife& life) {
    ConditionLife told{life.id.value,
                       {},
                       stretches(timeline, life.stretches),
                       stretches(timeline, with_order.of(life).all)};
    for (const auto& [from, condition, event] : life.wordings) {
        told.wordings.push_back({from, condition, event});
    }
    return told;
}

std::optional<Condition> condition_of(const spo::Wording* wording) {
    return wording == nullptr ? std::nullopt : std::optional{wording->condition};
}

}  // namespace

ExplainedFinding explained(const Timeline& timeline, const Finding& finding) {
    return {finding, timeline.explain(finding)};
}

std::string order_id(const Timeline& timeline, std::size_t order) {
    return timeline.case_file()->orders->at(order).id.value;
}

std::string condition_id(const Timeline& timeline, std::size_t order, std::size_t condition) {
    return timeline.orders()[order].conditions.at(condition).id.value;
}

std::vector<OrderLife> orders_of(const Timeline& timeline) {
    std::vector<OrderLife> all;
    for (const auto& life : timeline.orders()) {
        OrderLife told{order_id(timeline, life.order), stretches(timeline, life.stretches), {}, {}};
        const report::WithOrder with_order{timeline, life};
        for (const auto& condition : life.conditions) {
            told.conditions.push_back(condition_life(timeline, with_order, condition));
        }
        if (life.without_day) told.without_day = explained(timeline, *life.without_day);
        all.push_back(std::move(told));
    }
    return all;
}

std::vector<Milestone> chronology_of(const Timeline& timeline) {
    std::vector<Milestone> all;
    for (const auto& milestone : timeline.chronology()) {
        Milestone told{milestone.day, milestone.kind, milestone.text, milestone.pointer, {}};
        if (milestone.order) told.order = order_id(timeline, *milestone.order);
        all.push_back(std::move(told));
    }
    return all;
}

std::vector<OrderState> orders_of(const State& state) {
    std::vector<OrderState> all;
    for (const auto& [order, why] : state.state.orders) {
        all.push_back({order_id(state.timeline, order), explained(state.timeline, why)});
    }
    return all;
}

std::vector<ConditionState> conditions_of(const State& state) {
    std::vector<ConditionState> all;
    for (const auto& c : state.state.conditions) {
        all.push_back({order_id(state.timeline, c.order),
                       condition_id(state.timeline, c.order, c.condition),
                       explained(state.timeline, c.why), condition_of(c.worded),
                       condition_of(c.worded_before)});
    }
    return all;
}

}  // namespace spo::python::life

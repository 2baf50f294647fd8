#include "spo/timeline.hpp"

#include "model/described_events.hpp"
#include "timeline/lives.hpp"
#include "timeline/parts.hpp"

namespace spo {

Timeline::Parts::Parts(CaseFile given, std::optional<Date> as_at)
    : file(std::move(given)), conditions(file), log(file, conditions, as_at) {
    timeline::Walk walk{file, conditions, log, conflicts};
    const auto orders = timeline::listed(file->orders);
    lives.reserve(orders.size());
    for (std::size_t o = 0; o < orders.size(); ++o) {
        if (!log.is_known(orders[o].made_on)) {
            lives.push_back({.order = o, .stretches = {}, .conditions = {}, .without_day = {}});
            continue;
        }
        auto walked = timeline::walk_order(walk, o);
        walked.life.conditions = timeline::walk_conditions(walk, o, walked.misfits);
        lives.push_back(std::move(walked.life));
    }
    if (!as_at) timeline::find_other_conflicts(walk);
}

Timeline::Timeline(CaseFile file) : parts_(std::make_shared<const Parts>(std::move(file))) {}

const CaseFile& Timeline::case_file() const noexcept { return parts_->file; }

std::span<const OrderLife> Timeline::orders() const noexcept { return parts_->lives; }

std::span<const Finding> Timeline::conflicts() const noexcept { return parts_->conflicts; }

const std::vector<Milestone>& Timeline::chronology() const {
    std::call_once(parts_->chronology_once,
                   [&] { parts_->chronology = timeline::chronology_of(*parts_); });
    return parts_->chronology;
}

std::vector<std::string> Timeline::undated() const {
    std::vector<std::string> pointers;
    const auto orders = timeline::listed(parts_->file->orders);
    for (std::size_t o = 0; o < orders.size(); ++o) {
        if (orders[o].is_proposed() || orders[o].made_on) continue;
        pointers.push_back("/orders/" + std::to_string(o));
    }
    const auto events = timeline::listed(parts_->file->events);
    for (std::size_t e = 0; e < events.size(); ++e) {
        if (!day_of(events[e])) pointers.push_back("/events/" + std::to_string(e));
    }
    const auto notifications = timeline::listed(parts_->file->notifications);
    for (std::size_t n = 0; n < notifications.size(); ++n) {
        if (!notifications[n].on) pointers.push_back("/notifications/" + std::to_string(n));
    }
    return pointers;
}

const report::Explainer& Timeline::explainer() const {
    std::call_once(parts_->explainer_once, [&] { parts_->explainer.emplace(parts_->file); });
    return *parts_->explainer;
}

Explanation Timeline::explain(const Finding& finding) const { return explainer().explain(finding); }

}  // namespace spo

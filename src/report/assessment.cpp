// An assessment in words: what the reader must know besides, and the findings explained.
#include "report/explainer.hpp"
#include "report/life.hpp"
#include "spo/breach.hpp"

namespace spo {

std::vector<Notice> BreachAssessment::notices() const {
    auto notices = report::notices(timeline_, as_at_);
    if (acts_->empty()) {
        notices.push_back({"no_conduct", "The file records no conduct to look at.", "/conduct"});
    }
    const auto& orders = case_file()->orders;
    for (std::size_t i = 0; orders && i < orders->size(); ++i) {
        const auto& made = (*orders)[i].made_on;
        if (!made || *made <= as_at_ || (*orders)[i].is_proposed()) continue;
        notices.push_back({"order_after_as_at",
                           "Order " + (*orders)[i].id.value + " was made on " + made->in_words() +
                               ", after the as-at day. Acts are held against it all the same.",
                           "/orders/" + std::to_string(i)});
    }
    for (const auto& act : *acts_) {
        if (!act.first || *act.first <= as_at_) continue;
        notices.push_back({"conduct_after_as_at",
                           "Act " + (*case_file()->conduct)[act.conduct].id.value + " is dated " +
                               act.first->in_words() + ", after the as-at day.",
                           "/conduct/" + std::to_string(act.conduct)});
    }
    return notices;
}

std::vector<const OpenQuestion*> BreachAssessment::questions() const {
    report::Questions all;
    for (const auto& act : *acts_) {
        for (const auto& match : act.conditions) {
            all.add(match.in_force);
            all.add(match.touches);
        }
        for (const auto& order : act.orders) {
            for (const auto& one : order.elements) all.add(one.finding);
        }
        for (const auto& finding : act.penalty) all.add(finding);
    }
    for (const auto& offence : *of_notifying_) {
        for (const auto& finding : offence.elements) all.add(finding);
        for (const auto& finding : offence.matters) all.add(finding);
        for (const auto& finding : offence.penalty) all.add(finding);
    }
    return all.list();
}

Explanation BreachAssessment::explain(const Finding& finding) const {
    return timeline_.explain(finding);
}

Explanation BreachAssessment::explain(const ConditionMatch& match) const {
    // The events that worded it, up to the wording that was looked at.
    std::vector<std::size_t> changed_by;
    const auto& life = timeline_.orders()[match.order].conditions[match.condition];
    for (const auto& wording : life.wordings) {
        if (!match.worded_by) break;
        if (wording.event) changed_by.push_back(*wording.event);
        if (wording.event == match.worded_by) break;
    }
    return timeline_.explainer().explain(match.touches, changed_by);
}

}  // namespace spo

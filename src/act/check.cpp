// check: facts, then rules, then their findings placed and set in the Act's order.
#include "spo/check.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "act/event_index.hpp"
#include "spo/facts.hpp"
#include "spo/rules.hpp"
#include "spo/timeline.hpp"

namespace spo {
namespace {

using Findings = std::vector<Finding>;

template <class Facts>
void apply(std::span<const Rule<Facts>> rules, const Facts& facts, SubjectKind kind,
           std::size_t subject, std::size_t condition, Findings& out) {
    for (const auto& rule : rules) {
        if (!rule.concerns(facts)) continue;
        out.push_back(rule.apply(facts).about(kind, static_cast<std::uint32_t>(subject),
                                              static_cast<std::uint32_t>(condition)));
    }
}

/// The table of provisions is in the Act's order, and so then are the findings.
void in_the_acts_order(std::ptrdiff_t begin, Findings& out) {
    std::stable_sort(out.begin() + begin, out.end(), [](const Finding& a, const Finding& b) {
        return a.provision() < b.provision();
    });
}

void compare_pairs(const Timeline& timeline, std::size_t order, const OrderFacts& facts,
                   Findings& out) {
    if (!facts.is_full() || facts.earlier.clashes == 0) return;
    const auto& orders = *timeline.case_file()->orders;
    const auto& mine = *orders[order].conditions;
    const Date day = facts.made_on.value_or(facts.as_at);
    std::int32_t named = 0;
    for (std::size_t other = 0; other < orders.size(); ++other) {
        if (!in_force_when_made(timeline, other, order, facts.as_at)) continue;
        for (const auto& theirs : timeline.conditions_on(other, day)) {
            if (theirs.why.verdict() == Verdict::not_met || theirs.worded == nullptr) continue;
            for (std::size_t i = 0; i < mine.size() && named < most_pairs_named; ++i) {
                const PairFacts pair{clash(mine[i], theirs.worded->condition),
                                     static_cast<std::int32_t>(other),
                                     static_cast<std::int32_t>(theirs.condition)};
                apply(pair_rules(), pair, SubjectKind::condition, order, i, out);
                named += pair.clash == Clash::none ? 0 : 1;
            }
        }
    }
}

void check_order(const Timeline& timeline, std::size_t order, Date as_at, Findings& out) {
    const auto& file = timeline.case_file();
    const auto facts = order_facts(timeline, order, as_at);
    apply(order_rules(), facts, SubjectKind::order, order, 0, out);
    const auto& conditions = (*file->orders)[order].conditions;
    for (std::size_t i = 0; conditions && i < conditions->size(); ++i) {
        const auto condition = condition_facts(file, order, i);
        apply(condition_rules(), ConditionInOrder{facts, condition}, SubjectKind::condition, order,
              i, out);
    }
    compare_pairs(timeline, order, facts, out);
}

void check_event(const act::EventIndex& index, std::size_t event, Date as_at, Findings& out) {
    if (const auto facts = act::change_facts(index, event, as_at)) {
        apply(change_rules(), *facts, SubjectKind::event, event, 0, out);
    }
    if (const auto facts = act::appeal_facts(index, event)) {
        apply(appeal_rules(), *facts, SubjectKind::event, event, 0, out);
    }
    if (const auto facts = appeal_end_facts(index.file(), event)) {
        apply(appeal_end_rules(), *facts, SubjectKind::event, event, 0, out);
    }
}

/// What the timeline finds contradictory, by the order or the event it is about.
class Conflicts {
public:
    explicit Conflicts(const Timeline& timeline) {
        for (const auto& finding : timeline.conflicts()) {
            by_subject_[{finding.subject_kind(), finding.subject()}].push_back(finding);
        }
    }
    void add(SubjectKind kind, std::size_t subject, Findings& out) const {
        const auto found = by_subject_.find({kind, static_cast<std::uint32_t>(subject)});
        if (found == by_subject_.end()) return;
        out.insert(out.end(), found->second.begin(), found->second.end());
    }

private:
    std::map<std::pair<SubjectKind, std::uint32_t>, Findings> by_subject_;
};

}  // namespace

Report check(const CaseFile& file, Date as_at) {
    const Timeline timeline{file};
    const Conflicts conflicts{timeline};
    const act::EventIndex index{file};
    Findings findings;
    const auto count = [](const auto& things) { return things ? things->size() : 0; };
    for (std::size_t i = 0; i < count(file->applications); ++i) {
        apply(application_rules(), application_facts(file, i, as_at), SubjectKind::application, i,
              0, findings);
    }
    // What is found of one order, event or notification stands in the Act's order.
    const auto each = [&](std::size_t n, const auto& look) {
        for (std::size_t i = 0; i < n; ++i) {
            const auto begin = static_cast<std::ptrdiff_t>(findings.size());
            look(i);
            in_the_acts_order(begin, findings);
        }
    };
    each(count(file->orders), [&](std::size_t i) {
        check_order(timeline, i, as_at, findings);
        conflicts.add(SubjectKind::order, i, findings);
    });
    each(count(file->events), [&](std::size_t i) {
        check_event(index, i, as_at, findings);
        conflicts.add(SubjectKind::event, i, findings);
    });
    each(count(file->notifications), [&](std::size_t i) {
        apply(notification_rules(), act::notification_facts(index, i), SubjectKind::notification, i,
              0, findings);
    });
    return Report{file, as_at, std::move(findings)};
}

}  // namespace spo

// check: facts, then rules, then their findings placed and set in the Act's order.
#include "spo/check.hpp"

#include <algorithm>

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

void compare_pairs(const CaseFile& file, std::size_t order, const OrderFacts& facts,
                   Findings& out) {
    if (!facts.is_full() || facts.earlier.clashes == 0) return;
    const auto& orders = *file->orders;
    const auto& mine = *orders[order].conditions;
    const Date day = facts.made_on.value_or(facts.as_at);
    std::int32_t named = 0;
    for (std::size_t other = 0; other < orders.size(); ++other) {
        if (!in_force_when_made(file, other, order, facts.as_at) || !orders[other].conditions) {
            continue;
        }
        const auto& theirs = *orders[other].conditions;
        for (std::size_t i = 0; i < mine.size(); ++i) {
            for (std::size_t j = 0; j < theirs.size() && named < most_pairs_named; ++j) {
                if (!still_runs(orders[other], theirs[j], day)) continue;
                const PairFacts pair{clash(mine[i], theirs[j]), static_cast<std::int32_t>(other),
                                     static_cast<std::int32_t>(j)};
                apply(pair_rules(), pair, SubjectKind::condition, order, i, out);
                named += pair.clash == Clash::none ? 0 : 1;
            }
        }
    }
}

void check_order(const CaseFile& file, std::size_t order, Date as_at, Findings& out) {
    const auto begin = static_cast<std::ptrdiff_t>(out.size());
    const auto facts = order_facts(file, order, as_at);
    apply(order_rules(), facts, SubjectKind::order, order, 0, out);
    const auto& conditions = (*file->orders)[order].conditions;
    for (std::size_t i = 0; conditions && i < conditions->size(); ++i) {
        const auto condition = condition_facts(file, order, i);
        apply(condition_rules(), ConditionInOrder{facts, condition}, SubjectKind::condition, order,
              i, out);
    }
    compare_pairs(file, order, facts, out);
    in_the_acts_order(begin, out);
}

void check_event(const act::EventIndex& index, std::size_t event, Date as_at, Findings& out) {
    const auto begin = static_cast<std::ptrdiff_t>(out.size());
    if (const auto facts = act::change_facts(index, event, as_at)) {
        apply(change_rules(), *facts, SubjectKind::event, event, 0, out);
    }
    if (const auto facts = act::appeal_facts(index, event)) {
        apply(appeal_rules(), *facts, SubjectKind::event, event, 0, out);
    }
    if (const auto facts = appeal_end_facts(index.file(), event)) {
        apply(appeal_end_rules(), *facts, SubjectKind::event, event, 0, out);
    }
    in_the_acts_order(begin, out);
}

void check_notification(const act::EventIndex& index, std::size_t notification, Findings& out) {
    const auto begin = static_cast<std::ptrdiff_t>(out.size());
    apply(notification_rules(), act::notification_facts(index, notification),
          SubjectKind::notification, notification, 0, out);
    in_the_acts_order(begin, out);
}

void check_what_happened(const CaseFile& file, Date as_at, Findings& out) {
    const act::EventIndex index{file};
    for (std::size_t i = 0; file->events && i < file->events->size(); ++i) {
        check_event(index, i, as_at, out);
    }
    for (std::size_t i = 0; file->notifications && i < file->notifications->size(); ++i) {
        check_notification(index, i, out);
    }
}

}  // namespace

Report check(const CaseFile& file, Date as_at) {
    Findings findings;
    for (std::size_t i = 0; file->applications && i < file->applications->size(); ++i) {
        apply(application_rules(), application_facts(file, i, as_at), SubjectKind::application, i,
              0, findings);
    }
    for (std::size_t i = 0; file->orders && i < file->orders->size(); ++i) {
        check_order(file, i, as_at, findings);
    }
    check_what_happened(file, as_at, findings);
    for (const auto& conflict : Timeline{file}.conflicts()) findings.push_back(conflict);
    return Report{file, as_at, std::move(findings)};
}

}  // namespace spo

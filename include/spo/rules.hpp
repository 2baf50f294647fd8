// The rules, in the Act's order: pure functions from facts to findings, easy to call in bulk.
#pragma once

#include <span>
#include <string_view>

#include "spo/facts.hpp"
#include "spo/finding.hpp"

namespace spo {

/// A rule about facts of one kind. `concerns` tells whether it has anything to say of them; only
/// then may `apply` be called. Neither allocates or throws. The finding is not yet placed: the
/// caller says which order or condition it is about (`Finding::about`).
template <class Facts>
struct Rule {
    std::string_view name;  ///< unique, stable: "s2(1)(a) acts found"
    ProvisionId provision;  ///< what it applies; a finding may cite a paragraph of it,
                            ///< or the provision that says the same of interim orders
    bool (*concerns)(const Facts&) noexcept;
    Finding (*apply)(const Facts&) noexcept;
};

/// A condition's facts and its order's.
struct ConditionInOrder {
    const OrderFacts& order;
    const ConditionFacts& condition;
};

using ApplicationRule = Rule<ApplicationFacts>;
using OrderRule = Rule<OrderFacts>;
using ConditionRule = Rule<ConditionInOrder>;
using PairRule = Rule<PairFacts>;
using ChangeRule = Rule<ChangeFacts>;
using AppealRule = Rule<AppealFacts>;
using AppealEndRule = Rule<AppealEndFacts>;
using NotificationRule = Rule<NotificationFacts>;
using PenaltyRule = Rule<PenaltyFacts>;

/// Every rule, in the Act's order. To add one: a function, a line here, a test.
std::span<const ApplicationRule> application_rules() noexcept;
std::span<const OrderRule> order_rules() noexcept;
std::span<const ConditionRule> condition_rules() noexcept;
std::span<const PairRule> pair_rules() noexcept;
std::span<const ChangeRule> change_rules() noexcept;
std::span<const AppealRule> appeal_rules() noexcept;
std::span<const AppealEndRule> appeal_end_rules() noexcept;
std::span<const NotificationRule> notification_rules() noexcept;
std::span<const PenaltyRule> penalty_rules() noexcept;

/// The verdict of all rules on `facts` together, without keeping the findings.
template <class Facts>
Verdict verdict(std::span<const Rule<Facts>> rules, const Facts& facts) noexcept {
    Verdict all = Verdict::met;
    for (const auto& rule : rules) {
        if (rule.concerns(facts)) all = all_of(all, rule.apply(facts).verdict());
    }
    return all;
}

/// Writes the findings of all rules on `facts` to `out`, which must have room for one finding a
/// rule, and returns those written.
template <class Facts>
std::span<Finding> trace(std::span<const Rule<Facts>> rules, const Facts& facts,
                         std::span<Finding> out) noexcept {
    std::size_t n = 0;
    for (const auto& rule : rules) {
        if (rule.concerns(facts)) out[n++] = rule.apply(facts);
    }
    return out.first(n);
}

}  // namespace spo

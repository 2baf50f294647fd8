// Every reported act against every condition of every order.
#include <algorithm>

#include "breach/days.hpp"
#include "breach/elements.hpp"
#include "breach/matching.hpp"
#include "spo/breach.hpp"
#include "spo/facts.hpp"
#include "spo/problem.hpp"
#include "spo/rules.hpp"
#include "timeline/parts.hpp"

namespace spo {
namespace breach {
namespace {

/// A condition as it was worded, and the event that worded it so.
struct Worded {
    const Condition* condition;
    std::optional<std::size_t> by;
    // The whole days on which it was so worded.
    std::optional<Date> from = {};
    std::optional<Date> to = {};
};

/// The wordings that may have held on the days of the act: one, unless the condition was worded
/// anew on them. Before it was imposed, that in which it was imposed.
std::vector<Worded> worded_on(const ConditionLife& life, const Condition& as_imposed,
                              const When& when) {
    std::vector<Worded> held;
    for (const auto& wording : life.wordings) {
        if (!held.empty() && when.last && wording.from > *when.last) break;
        // What it replaced held for a part of a day on which it was worded anew.
        const bool is_past = when.first && wording.from < *when.first;
        if (is_past) held.clear();
        if (!held.empty()) held.back().to = wording.from.plus_days(-1);
        const bool is_anew = wording.event.has_value();
        held.push_back({&wording.condition, wording.event,
                        is_anew ? std::optional{wording.from} : std::nullopt});
    }
    if (held.empty()) held.push_back({&as_imposed, std::nullopt});
    return held;
}

class Assessor {
public:
    Assessor(const Timeline& timeline, Date as_at)
        : timeline_(timeline), places_(timeline.case_file()), as_at_(as_at) {}

    ActAssessment assess(std::size_t act) const;

private:
    ConditionMatch match(std::size_t act, std::size_t order, std::size_t condition,
                         const When& when) const;
    /// The one condition that an act is about, where it says so itself.
    struct Only {
        std::size_t order;
        std::size_t condition;
    };
    std::optional<Only> only_condition(const Conduct& conduct) const;
    void weigh(ActAssessment& act) const;

    const Timeline& timeline_;
    PlaceIndex places_;
    Date as_at_;
};

std::optional<Assessor::Only> Assessor::only_condition(const Conduct& conduct) const {
    return std::visit(
        [&](const auto& act) -> std::optional<Only> {
            if constexpr (requires { act.condition; }) {
                const auto& conditions = timeline_.parts().conditions;
                const auto order = *conditions.order(act.order.value);
                return Only{order, *conditions.number(order, act.condition.value)};
            } else {
                return std::nullopt;
            }
        },
        conduct.is);
}

ConditionMatch Assessor::match(std::size_t act, std::size_t order, std::size_t number,
                               const When& when) const {
    const auto& conduct = (*timeline_.case_file()->conduct)[act];
    const auto& life = timeline_.orders()[order].conditions[number];
    const auto place = [&](const Finding& finding) {
        return finding.about(SubjectKind::condition, static_cast<std::uint32_t>(order),
                             static_cast<std::uint32_t>(number));
    };
    std::optional<ConditionMatch> found;
    const auto& as_imposed = *timeline_.parts().conditions.of(order)[number].condition;
    const bool is_of_occasions = std::holds_alternative<Attendances>(conduct.is);
    for (const auto& [condition, by, from, to] : worded_on(life, as_imposed, when)) {
        std::vector<DayRange> missed;
        const Held held{places_, conduct, act, *condition, as_at_, &missed, from, to};
        const auto touches = place(hold(held));
        if (!found) {
            found = ConditionMatch{
                order,   number, condition_bound_on(timeline_, order, number, when, act),
                touches, by,     std::move(missed)};
        } else if (is_of_occasions) {
            found->touches = place(attended_under_both(found->touches, touches));
            found->missed.insert(found->missed.end(), missed.begin(), missed.end());
        } else if (touches.verdict() != found->touches.verdict()) {
            const bool is_one_day = when.first && when.first == when.last;
            found->touches = place(unknown(held, is_one_day ? Reason::match_worded_anew_that_day
                                                            : Reason::match_wordings_differ));
            found->missed.clear();
            break;
        }
    }
    return *std::move(found);
}

/// Section 8(2)-(4): the greatest sentence, where some order can have bound.
void Assessor::weigh(ActAssessment& act) const {
    if (std::all_of(act.orders.begin(), act.orders.end(), surely_did_not_bind)) return;
    const auto& file = timeline_.case_file();
    const auto& conduct = (*file->conduct)[act.conduct];
    // What is dated after the day looked at has not happened.
    const auto convicted = conduct.convicted_on && *conduct.convicted_on <= as_at_
                               ? conduct.convicted_on
                               : std::nullopt;
    PenaltyFacts facts{.offence = Offence::breach,
                       .from = act.first,
                       .to = act.last,
                       .convicted_on = convicted,
                       .defendant_born = file->defendant.born,
                       .as_at = as_at_};
    for (const auto& order : act.orders) {
        const auto& made = (*file->orders)[order.order].made_on;
        if (surely_did_not_bind(order)) continue;
        // An undated order may be older than all the others.
        if (!made) {
            facts.not_before.reset();
            break;
        }
        facts.not_before = facts.not_before ? std::min(*facts.not_before, *made) : *made;
    }
    act.maximum = maximum_penalty(facts);
    for (const auto& rule : penalty_rules()) {
        if (!rule.concerns(facts)) continue;
        act.penalty.push_back(
            rule.apply(facts).about(SubjectKind::conduct, static_cast<std::uint32_t>(act.conduct)));
    }
}

ActAssessment Assessor::assess(std::size_t act) const {
    const auto& file = timeline_.case_file();
    const auto& conduct = (*file->conduct)[act];
    const auto when = when_of(conduct, as_at_);
    const auto only = only_condition(conduct);
    ActAssessment assessed{act, when.first, when.last, {}, {}, {}, {}};
    const auto orders = timeline::listed(file->orders);
    for (std::size_t o = 0; o < orders.size(); ++o) {
        if (only && only->order != o) continue;
        const auto before = assessed.conditions.size();
        const auto n = orders[o].is_proposed() ? 0 : timeline_.orders()[o].conditions.size();
        for (std::size_t c = 0; c < n; ++c) {
            if (only && only->condition != c) continue;
            assessed.conditions.push_back(match(act, o, c, when));
        }
        const std::span<const ConditionMatch> of_order{assessed.conditions.data() + before,
                                                       assessed.conditions.size() - before};
        assessed.orders.push_back(elements_of(timeline_, act, o, when, of_order));
    }
    weigh(assessed);
    return assessed;
}

std::string listed_ids(const std::vector<Conduct>& all) {
    constexpr std::size_t most = 8;
    std::string text;
    for (std::size_t i = 0; i < all.size() && i < most; ++i) {
        text += (i == 0 ? "" : ", ") + all[i].id.value;
    }
    return text + (all.size() > most ? ", ..." : "");
}

}  // namespace
}  // namespace breach

BreachAssessment::BreachAssessment(Timeline timeline, Date as_at, std::vector<ActAssessment> acts,
                                   std::vector<NotificationOffence> of_notifying)
    : timeline_(std::move(timeline)),
      as_at_(as_at),
      acts_(std::make_shared<const std::vector<ActAssessment>>(std::move(acts))),
      of_notifying_(
          std::make_shared<const std::vector<NotificationOffence>>(std::move(of_notifying))) {}

BreachAssessment assess(const Timeline& timeline, const std::optional<Ref<Conduct>>& conduct,
                        Date as_at) {
    const breach::Assessor assessor{timeline, as_at};
    static const std::vector<Conduct> none;
    const auto& all = timeline.case_file()->conduct ? *timeline.case_file()->conduct : none;
    std::vector<ActAssessment> acts;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (conduct && *conduct != all[i].id) continue;
        acts.push_back(assessor.assess(i));
    }
    if (conduct && acts.empty()) {
        throw Problem("/conduct", "no act of that id",
                      all.empty() ? "an act (the file records none)"
                                  : "the id of an act (" + breach::listed_ids(all) + ")");
    }
    // Who asks about one act does not ask about the duties to notify.
    auto of_notifying =
        conduct ? std::vector<NotificationOffence>{} : notification_offences(timeline, as_at);
    return {timeline, as_at, std::move(acts), std::move(of_notifying)};
}

BreachAssessment assess(const CaseFile& file, const std::optional<Ref<Conduct>>& conduct,
                        Date as_at) {
    return assess(Timeline{file}, conduct, as_at);
}

}  // namespace spo

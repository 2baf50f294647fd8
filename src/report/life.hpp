// What the answers on a timeline have in common: stretches in words, what binds and what does not,
// and what the reader must be told.
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "spo/timeline.hpp"

namespace spo::report {

/// "Binds", "Does not bind", "Not known", "For the court".
std::string_view binding_word(Verdict verdict) noexcept;

/// "31 March 2025 to 30 March 2030", "on 4 May 2025", "from 31 March 2025 on".
std::string days_of(const Stretch& stretch);

/// The stretches of a condition with its order's taken into account: what binds the defendant.
/// They begin with the day the condition was imposed.
std::vector<Stretch> stretches_that_bind(const Timeline& timeline, const OrderLife& order,
                                         const ConditionLife& condition);

/// Conditions of one order that have the same stretches for the same reasons.
struct AlikeConditions {
    std::vector<const ConditionLife*> conditions;
    std::vector<Stretch> stretches;
};
std::vector<AlikeConditions> alike(const Timeline& timeline, const OrderLife& order);

/// The order of a life, as the file holds it.
const Order& made(const Timeline& timeline, const OrderLife& life);

/// Whether some order has a day on which it was made, so that there is something to draw.
bool has_days(const Timeline& timeline);

/// What somebody who asks about a day must know: law that is not known so late, events that do not
/// fit together, things without a day.
std::vector<Notice> notices(const Timeline& timeline, Date as_at);

/// The open questions that findings lean on, each once, in order.
class Questions {
public:
    void add(const Finding& finding);
    void add(std::span<const Stretch> stretches);
    std::vector<const OpenQuestion*> list() const;

private:
    std::set<int> numbers_;
};

/// Those that the whole timeline leans on.
std::vector<const OpenQuestion*> questions(const Timeline& timeline);

}  // namespace spo::report

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

/// The stretches of one order's conditions with the order's taken into account: what binds the
/// defendant. Conditions that simply bind with their order pass over its stretches in one step, so
/// that many of both cost no more than they are.
class WithOrder {
public:
    WithOrder(const Timeline& timeline, const OrderLife& order);

    /// Of one condition, from the day it was imposed; no more than `most` of them, if that is
    /// given.
    struct Stretches {
        std::vector<Stretch> all;
        std::optional<Date> cut_at;  ///< the day from which no more are told
    };
    Stretches of(const ConditionLife& condition, std::optional<std::size_t> most = {}) const;

private:
    const Timeline& timeline_;
    const OrderLife& order_;
    std::vector<std::size_t> next_;  ///< for each stretch, the next that answers otherwise
};

/// How many stretches of a condition an answer tells. More than a court could make in a life: what
/// is left out goes by the days of its order, which are told in full.
inline constexpr std::size_t most_stretches = 16;

/// Conditions of one order that have the same stretches for the same reasons.
struct AlikeConditions {
    std::vector<const ConditionLife*> conditions;
    WithOrder::Stretches stretches;
};
std::vector<AlikeConditions> alike(const Timeline& timeline, const OrderLife& order);

/// "From 3 May 2031 on: by the days of its order, told above, and its own." Empty if nothing is
/// left out.
std::string left_out(const WithOrder::Stretches& stretches);

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
    void add(int number);  ///< 0 for none
    void add(const Finding& finding);
    void add(std::span<const Stretch> stretches);
    std::vector<const OpenQuestion*> list() const;

private:
    std::set<int> numbers_;
};

/// Those that the whole timeline leans on.
std::vector<const OpenQuestion*> questions(const Timeline& timeline);

}  // namespace spo::report

#include "report/state_words.hpp"

#include <vector>

#include "report/life.hpp"
#include "report/page.hpp"

namespace spo::report {
namespace {

void add(Counts& counts, Verdict verdict) {
    switch (verdict) {
        case Verdict::met:
            ++counts.met;
            break;
        case Verdict::not_met:
            ++counts.not_met;
            break;
        case Verdict::unknown:
            ++counts.unknown;
            break;
        case Verdict::for_the_court:
            ++counts.for_the_court;
            break;
    }
}

std::string things(std::size_t n, const std::string& one) {
    return std::to_string(n) + " " + one + (n == 1 ? "" : "s");
}

/// "1 order and 3 conditions"; empty when there is none.
std::string both(std::size_t orders, std::size_t conditions) {
    std::vector<std::string> parts;
    if (orders > 0) parts.push_back(things(orders, "order"));
    if (conditions > 0) parts.push_back(things(conditions, "condition"));
    return joined(parts, " and ");
}

}  // namespace

StateCounts counts(const State& state) {
    StateCounts counts;
    for (const auto& order : state.orders) add(counts.orders, order.why.verdict());
    for (const auto& condition : state.conditions) {
        add(counts.conditions, condition.why.verdict());
    }
    return counts;
}

std::string summary(const State& state) {
    const auto day = "On " + state.on.in_words() + ": ";
    if (state.orders.empty()) return day + "the file records no order.";
    const auto [orders, conditions] = counts(state);
    std::vector<std::string> parts;
    const auto tell = [&](std::size_t of_orders, std::size_t of_conditions, const char* one,
                          const char* several) {
        if (of_orders + of_conditions == 0) return;
        parts.push_back(both(of_orders, of_conditions) +
                        (of_orders + of_conditions == 1 ? one : several));
    };
    if (orders.met + conditions.met == 0) parts.emplace_back("nothing is sure to bind");
    tell(orders.met, conditions.met, " binds", " bind");
    tell(orders.unknown, conditions.unknown, " cannot be told, since a fact is missing",
         " cannot be told, since a fact is missing");
    tell(orders.for_the_court, conditions.for_the_court, " is for the court", " are for the court");
    tell(orders.not_met, conditions.not_met, " does not bind", " do not bind");
    if (orders.unknown + conditions.unknown + orders.for_the_court + conditions.for_the_court ==
            0 &&
        orders.met + conditions.met == 0) {
        parts.front() = "nothing binds";
    }
    return day + joined(parts, "; ") + ".";
}

std::vector<const OpenQuestion*> questions(const State& state) {
    Questions all;
    for (const auto& order : state.orders) all.add(order.why);
    for (const auto& condition : state.conditions) all.add(condition.why);
    return all.list();
}

}  // namespace spo::report

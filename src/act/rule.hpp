// What every section's rules are written with.
#pragma once

#include "law/provision_literal.hpp"
#include "spo/rules.hpp"

namespace spo::act {

using law::spa;

constexpr Finding met(ProvisionId p, Reason r, Operand a = {}, Operand b = {}, Operand c = {}) {
    return {Verdict::met, p, r, a, b, c};
}
constexpr Finding not_met(ProvisionId p, Reason r, Operand a = {}, Operand b = {}, Operand c = {}) {
    return {Verdict::not_met, p, r, a, b, c};
}
constexpr Finding unknown(ProvisionId p, Reason r, Operand a = {}, Operand b = {}, Operand c = {}) {
    return {Verdict::unknown, p, r, a, b, c};
}
constexpr Finding for_the_court(ProvisionId p, Reason r, Operand a = {}, Operand b = {},
                                Operand c = {}) {
    return {Verdict::for_the_court, p, r, a, b, c};
}

constexpr Operand act_index(std::int32_t i) { return {OperandKind::act, i}; }
constexpr Operand order_index(std::int32_t i) { return {OperandKind::order, i}; }
constexpr Operand condition_index(std::int32_t i) { return {OperandKind::condition, i}; }
constexpr Operand event_index(std::int32_t i) { return {OperandKind::event, i}; }
constexpr Operand application_index(std::int32_t i) { return {OperandKind::application, i}; }

/// `yes`, `no` or `silent`, as the fact is stated.
constexpr Finding by(Stated fact, Finding yes, Finding no, Finding silent) {
    return fact == Stated::yes ? yes : fact == Stated::no ? no : silent;
}

}  // namespace spo::act

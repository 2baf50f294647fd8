// Operands that point at things of the file.
#pragma once

#include <cstddef>

#include "spo/finding.hpp"

namespace spo::timeline {

constexpr Operand at(OperandKind kind, std::size_t index) noexcept {
    return {kind, static_cast<std::int32_t>(index)};
}
constexpr Operand event_operand(std::size_t index) noexcept {
    return at(OperandKind::event, index);
}
constexpr Operand order_operand(std::size_t index) noexcept {
    return at(OperandKind::order, index);
}
constexpr Operand application_operand(std::size_t index) noexcept {
    return at(OperandKind::application, index);
}
constexpr Operand condition_operand(std::size_t index) noexcept {
    return at(OperandKind::condition, index);
}
constexpr Operand part_two_operand(std::size_t index) noexcept {
    return at(OperandKind::part_two, index);
}
constexpr Operand notification_operand(std::size_t index) noexcept {
    return at(OperandKind::notification, index);
}

}  // namespace spo::timeline

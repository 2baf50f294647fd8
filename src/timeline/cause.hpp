// The thing of the file that a finding names.
#pragma once

#include "spo/finding.hpp"

namespace spo::timeline {

/// The first event, application or order among the operands; none when there is none.
inline Operand cause_of(const Finding& finding) noexcept {
    for (std::size_t i = 0; i < 3; ++i) {
        const auto operand = finding.operand(i);
        if (operand.kind == OperandKind::event || operand.kind == OperandKind::application ||
            operand.kind == OperandKind::order) {
            return operand;
        }
    }
    return {};
}

}  // namespace spo::timeline

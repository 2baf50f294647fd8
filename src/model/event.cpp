#include "spo/event.hpp"

namespace spo {

std::optional<Date> day_of(const Event& event) noexcept {
    return std::visit([](const auto& kind) { return kind.on; }, event);
}

}  // namespace spo

// The forces of section 14(1). Their areas follow the order of the enumeration.
#include <array>

#include "model/words.hpp"
#include "spo/chief_officer.hpp"

namespace spo {
namespace {

constexpr std::size_t territorial = model::words<PoliceArea>.size() - 1;

constexpr Office office_of(Force force) {
    return force == Force::metropolitan || force == Force::city_of_london ? Office::commissioner
                                                                          : Office::chief_constable;
}

constexpr auto table = [] {
    std::array<ForceInfo, model::words<Force>.size()> forces{};
    for (std::size_t i = 0; i < forces.size(); ++i) {
        const auto force = static_cast<Force>(i);
        forces[i] = {force, model::word(force), office_of(force), std::nullopt};
        if (i < territorial) forces[i].area = static_cast<PoliceArea>(i);
    }
    return forces;
}();

}  // namespace

std::span<const ForceInfo> forces() noexcept { return table; }

const ForceInfo& info(Force force) noexcept { return table[static_cast<std::size_t>(force)]; }

}  // namespace spo

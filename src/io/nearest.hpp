// "Did you mean": the known word nearest to one that is not known.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace spo::io {

/// The word that differs from `given` by the fewest letters, when they are at most two. No more:
/// the name of one police force is four letters from another's, and must not be suggested for it.
std::optional<std::string_view> nearest(std::string_view given,
                                        std::span<const std::string_view> known);

}  // namespace spo::io

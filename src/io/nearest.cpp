#include "io/nearest.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace spo::io {
namespace {

/// Levenshtein's distance: insertions, deletions and substitutions.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substitute = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substitute});
        }
    }
    return row.back();
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view given,
                                        std::span<const std::string_view> known) {
    constexpr std::size_t longest_worth_comparing = 64;
    if (given.size() > longest_worth_comparing) return std::nullopt;
    constexpr std::size_t farthest = 2;
    std::optional<std::string_view> best;
    std::size_t least = 0;
    for (const auto word : known) {
        const std::size_t d = distance(given, word);
        if (d <= farthest && (!best || d < least)) {
            best = word;
            least = d;
        }
    }
    return best;
}

}  // namespace spo::io

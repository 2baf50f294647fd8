// Which areas a position may be in: an R-tree over their boxes, so that of ten thousand areas only
// a few are asked.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "spo/track.hpp"

namespace spo::tracking {

class NearAreas {
public:
    explicit NearAreas(std::span<const TrackedArea> areas);
    NearAreas(NearAreas&&) noexcept;
    NearAreas& operator=(NearAreas&&) noexcept;
    ~NearAreas();

    /// Puts into `found` every area that something within `metres` of the position may be in, and
    /// perhaps some more; one of them perhaps twice.
    void find(const Position& position, double metres, std::vector<std::size_t>& found) const;

private:
    struct Tree;
    std::unique_ptr<const Tree> tree_;
};

}  // namespace spo::tracking

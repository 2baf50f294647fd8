// What the shape of an area cannot be. Each check adds its defects, with their places in the JSON
// form of the area.
#pragma once

#include <string>
#include <vector>

#include "spo/area.hpp"
#include "spo/problem.hpp"

namespace spo::area {

/// Every defect of a shape. Of what is wrong in itself, how it stands beside others is not asked.
std::vector<Defect> defects_of(const AreaShape& shape);

/// Those of polygons alone: of their rings, their holes, and each beside the others.
void check_polygons(const std::vector<Polygon>& polygons, std::vector<Defect>& defects);

/// An edge over more than half the way round the earth is one across the antimeridian.
void check_antimeridian(const std::vector<Position>& line, const std::string& at,
                        std::vector<Defect>& defects);

}  // namespace spo::area

// GeoJSON (RFC 7946) of timestamped points: a FeatureCollection, or features one after another.
#pragma once

#include "track/engine.hpp"
#include "track/lines.hpp"

namespace spo::tracking {

/// Reads the rest of `lines`, the first piece of which was read already.
void read_geojson(Lines& lines, Engine& engine);

}  // namespace spo::tracking

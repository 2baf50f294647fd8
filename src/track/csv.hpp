// CSV (RFC 4180) of timestamped points.
#pragma once

#include "track/engine.hpp"
#include "track/lines.hpp"

namespace spo::tracking {

/// Reads the rest of `lines`, the first piece of which was read already. Throws `Problem` when the
/// header does not name the columns.
void read_csv(Lines& lines, Engine& engine);

}  // namespace spo::tracking

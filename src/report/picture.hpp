// The picture of a timeline, as SVG.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "spo/timeline.hpp"

namespace spo::report {

/// Its style sheet, to stand once wherever pictures stand.
extern const std::string_view picture_style;

/// The picture alone, for a page that has the style sheet.
std::string picture(const Timeline& timeline, std::optional<Date> mark);

}  // namespace spo::report

// The words of what can be wrong with a point, in the order of its enumerators.
#pragma once

#include "model/words.hpp"
#include "spo/track.hpp"

namespace spo::model {

template <>
inline constexpr std::array words<TrackFault>{std::string_view{"unreadable"},
                                              std::string_view{"unreadable_time"},
                                              std::string_view{"time_without_offset"},
                                              std::string_view{"unreadable_position"},
                                              std::string_view{"position_out_of_range"},
                                              std::string_view{"position_swapped"},
                                              std::string_view{"time_backwards"},
                                              std::string_view{"point_repeated"},
                                              std::string_view{"time_repeated"},
                                              std::string_view{"unreadable_accuracy"}};
static_assert(words<TrackFault>.size() == track_faults);

template <>
inline constexpr std::array words<TrackFormat>{std::string_view{"csv"},
                                               std::string_view{"geojson"}};

}  // namespace spo::model

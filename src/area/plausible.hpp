// Whether a longitude and a latitude can be that, and whether they look swapped.
#pragma once

#include <cmath>

namespace spo::area {

inline constexpr double most_longitude = 180;
inline constexpr double most_latitude = 90;

inline bool is_on_earth(double longitude, double latitude) {
    return std::abs(longitude) <= most_longitude && std::abs(latitude) <= most_latitude;
}

/// In a rectangle around the United Kingdom.
inline bool is_near_home(double longitude, double latitude) {
    return longitude >= -9 && longitude <= 2.5 && latitude >= 49 && latitude <= 61.5;
}

/// Not near the United Kingdom as they stand, and near it when swapped.
inline bool look_swapped_near_home(double longitude, double latitude) {
    return is_near_home(latitude, longitude) && !is_near_home(longitude, latitude);
}

}  // namespace spo::area

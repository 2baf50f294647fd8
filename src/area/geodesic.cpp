// Karney's method, as Boost.Geometry has it: to nanometres, and between any two positions.
#include "area/geodesic.hpp"

#include <boost/geometry/formulas/karney_inverse.hpp>
#include <boost/geometry/srs/spheroid.hpp>
#include <cmath>

#include "spo/area.hpp"

namespace boost::geometry::math {

/// Boost 1.81 turns the quotient, which is negative below -45 degrees, into an unsigned number:
/// what that gives, C++ leaves undefined, and processors differ. Otherwise the same.
template <>
inline void sin_cos_degrees<double>(const double& x, double& sinx, double& cosx) {
    double remainder = std::fmod(x, 360.0);
    const double quotient = std::floor(remainder / 90 + 0.5);
    remainder = (remainder - 90 * quotient) * d2r<double>();
    const double s = std::sin(remainder);
    const double c = std::cos(remainder);
    switch (static_cast<int>(quotient) & 3) {
        case 0:
            sinx = s;
            cosx = c;
            break;
        case 1:
            sinx = c;
            cosx = -s;
            break;
        case 2:
            sinx = -s;
            cosx = -c;
            break;
        default:
            sinx = -c;
            cosx = s;
    }
    if (x != 0) {  // no nought has a sign but that of the sine of -0
        sinx += 0.0;
        cosx += 0.0;
    }
}

}  // namespace boost::geometry::math

namespace spo::area {
namespace {

constexpr double equatorial_radius = 6'378'137.0;
constexpr double flattening = 1 / 298.257223563;
constexpr double polar_radius = equatorial_radius * (1 - flattening);
constexpr double eccentricity_squared = flattening * (2 - flattening);

}  // namespace

Geodesic geodesic(const Point& from, const Point& to) {
    using Inverse = boost::geometry::formula::karney_inverse<double, true, false, true>;
    static const boost::geometry::srs::spheroid<double> wgs84{equatorial_radius, polar_radius};
    const auto found =
        Inverse::apply(from.lon * radians_per_degree, from.lat * radians_per_degree,
                       to.lon * radians_per_degree, to.lat * radians_per_degree, wgs84);
    return {found.distance, found.reverse_azimuth};
}

DegreeLengths degree_lengths(double latitude) {
    const double angle = latitude * radians_per_degree;
    const double s = 1 - eccentricity_squared * std::sin(angle) * std::sin(angle);
    const double across = equatorial_radius / std::sqrt(s);
    return {across * std::cos(angle) * radians_per_degree,
            across * (1 - eccentricity_squared) / s * radians_per_degree};
}

}  // namespace spo::area

namespace spo {

double metres_between(const Position& a, const Position& b) {
    return area::geodesic({a.longitude(), a.latitude()}, {b.longitude(), b.latitude()}).metres;
}

}  // namespace spo

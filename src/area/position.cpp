// What a position may be. A refusal repeats neither number: they may say where somebody lives.
#include <cmath>
#include <string>
#include <vector>

#include "area/plausible.hpp"
#include "spo/area.hpp"
#include "spo/problem.hpp"

namespace spo {
namespace {

using area::most_latitude;
using area::most_longitude;

bool is_within(double number, double most) { return std::abs(number) <= most; }

void check(double number, double most, bool look_swapped, const Defect& defect,
           std::vector<Defect>& defects) {
    if (is_within(number, most)) return;
    defects.push_back(defect);
    if (!std::isfinite(number)) defects.back().found = "a number that is not finite";
    if (look_swapped) defects.back().expected += "; longitude comes first: the two look swapped";
}

}  // namespace

Position::Position(double longitude, double latitude)
    // Nought has one sign, so that equal positions are written alike.
    : longitude_(longitude + 0.0), latitude_(latitude + 0.0) {
    if (area::is_on_earth(longitude, latitude)) return;
    const bool look_swapped = area::is_on_earth(latitude, longitude);
    std::vector<Defect> defects;
    check(longitude, most_longitude, false,
          {"/0", "a longitude out of range", "a longitude from -180 to 180 degrees"}, defects);
    check(latitude, most_latitude, look_swapped,
          {"/1", "a latitude out of range", "a latitude from -90 to 90 degrees"}, defects);
    throw Problem(std::move(defects));
}

}  // namespace spo

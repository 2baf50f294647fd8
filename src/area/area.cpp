// An area: its shape, and what its edges were prepared into when it was made.
#include "spo/area.hpp"

#include <limits>

#include "area/edges.hpp"
#include "area/validity.hpp"
#include "spo/problem.hpp"

namespace spo {

struct Area::Prepared {
    AreaShape shape;
    area::Edges edges;  // none of a circle

    /// Told exactly when it is from `least` to `most`; what is less may be told as still less, and
    /// what is more as still more.
    double metres_outside(const Position& position, double least, double most) const;
};

double Area::Prepared::metres_outside(const Position& position, double least, double most) const {
    if (const auto* circle = std::get_if<Circle>(&shape)) {
        return metres_between(circle->centre, position) - circle->metres;
    }
    const area::Point point{position.longitude(), position.latitude()};
    if (const auto* corridor = std::get_if<Corridor>(&shape)) {
        return edges.metres_to(point, most + corridor->metres) - corridor->metres;
    }
    return edges.surround(point) ? -edges.metres_to(point, -least) : edges.metres_to(point, most);
}

Area::Area(AreaShape shape) {
    auto defects = area::defects_of(shape);
    if (!defects.empty()) throw Problem(std::move(defects));
    auto prepared = std::make_shared<Prepared>(Prepared{std::move(shape), {}});
    if (const auto* corridor = std::get_if<Corridor>(&prepared->shape)) {
        prepared->edges.add(corridor->line);
        prepared->edges.prepare();
    } else if (const auto* polygons = std::get_if<std::vector<Polygon>>(&prepared->shape)) {
        for (const auto& polygon : *polygons) {
            prepared->edges.add(polygon.outer);
            for (const auto& hole : polygon.holes) prepared->edges.add(hole);
        }
        prepared->edges.prepare();
    }
    prepared_ = std::move(prepared);
}

const AreaShape& Area::reveal(ForPoliceAndCourtOnly) const noexcept { return prepared_->shape; }

double Area::metres_outside(const Position& position) const {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    return prepared_->metres_outside(position, -infinity, infinity);
}

Side Area::side_of(const Position& position, double within_metres, double accuracy_metres) const {
    // What a distance is told to. A position on the edge, however exact, is on neither side.
    constexpr double millimetre = 0.001;
    const double surely_inside = within_metres - accuracy_metres - millimetre;
    const double surely_outside = within_metres + accuracy_metres + millimetre;
    const double metres = prepared_->metres_outside(position, surely_inside, surely_outside);
    if (metres < surely_inside) return Side::inside;
    return metres > surely_outside ? Side::outside : Side::unknown;
}

bool operator==(const Area& a, const Area& b) {
    return a.prepared_ == b.prepared_ || a.prepared_->shape == b.prepared_->shape;
}

}  // namespace spo

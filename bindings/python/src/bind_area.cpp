// Positions and areas. Their text shows no coordinates, which can give an address away; what they
// are is in their properties, and in reveal().
#include "bind_described.hpp"

namespace spo::python {
namespace {

void bind_position(py::module_& m) {
    py::class_<Position> cls(m, "Position",
                             "A position on the WGS84 ellipsoid, in degrees. Its text shows "
                             "neither number.");
    cls.def(py::init([](const py::object& longitude, const py::object& latitude) {
                return Position{number(longitude, "Position(): longitude"),
                                number(latitude, "Position(): latitude")};
            }),
            py::kw_only(), py::arg("longitude"), py::arg("latitude"))
        .def_property_readonly("longitude", &Position::longitude, "From -180 to 180 degrees.")
        .def_property_readonly("latitude", &Position::latitude, "From -90 to 90 degrees.")
        .def("__repr__", [](const Position&) { return "Position(<confidential>)"; });
    bind_as_value(cls);
    cls.attr("__match_args__") = py::make_tuple("longitude", "latitude");
}

Polygon polygon(const py::object& outer, const py::object& holes) {
    return {argument<std::vector<Position>>(outer, "Polygon(): outer"),
            argument<std::vector<std::vector<Position>>>(holes, "Polygon(): holes")};
}

void bind_polygon(py::module_& m) {
    py::class_<Polygon> cls(m, "Polygon",
                            "Rings as GeoJSON has them: the first position of each is also its "
                            "last.");
    cls.def(py::init(&polygon), py::kw_only(), py::arg("outer"), py::arg("holes") = py::tuple{})
        .def_property_readonly(
            "outer", [](const Polygon& p) { return to_python(p.outer); }, "The ring around it.")
        .def_property_readonly(
            "holes", [](const Polygon& p) { return to_python(p.holes); },
            "Rings around what is not part of it.")
        .def("__repr__", [](const Polygon& p) {
            return repr_of("Polygon", py::dict("outer"_a = to_python(p.outer),
                                               "holes"_a = to_python(p.holes)));
        });
    bind_as_value(cls);
    cls.attr("__match_args__") = py::make_tuple("outer", "holes");
}

Area area(const py::object& shape) {
    if (py::isinstance<Circle>(shape)) return Area{shape.cast<Circle>()};
    if (py::isinstance<Corridor>(shape)) return Area{shape.cast<Corridor>()};
    return Area{argument<std::vector<Polygon>>(
        shape, "Area(): shape, where it is no Circle and no Corridor,")};
}

void bind_area_itself(py::module_& m) {
    py::class_<Area> cls(m, "Area",
                         "The extent of a place: a circle, a corridor or polygons. It prints as "
                         "<confidential>, and only reveal() gives its shape.");
    cls.def(py::init(&area), py::arg("shape"))
        .def(
            "reveal",
            [](const Area& a) {
                return std::visit([](const auto& shape) { return to_python(shape); },
                                  a.reveal(ForPoliceAndCourtOnly{}));
            },
            "The shape, for police and court only: a Circle, a Corridor, or Polygons.")
        .def(
            "metres_outside",
            [](const Area& a, const py::object& position) {
                return a.metres_outside(
                    argument<Position>(position, "Area.metres_outside(): position"));
            },
            py::arg("position"), "Metres from the edge: negative inside, positive outside.")
        .def("__str__", [](const Area&) { return "<confidential>"; })
        .def("__repr__", [](const Area&) { return "<confidential>"; });
    bind_as_value(cls);
    cls.attr("__match_args__") = py::tuple{};  // matching would take the mask off
}

}  // namespace

void bind_area(py::module_& m) {
    bind_position(m);
    bind_described<Fix>(m);
    bind_polygon(m);
    bind_described<Circle>(m);
    bind_described<Corridor>(m);
    bind_area_itself(m);
    m.def(
        "metres_between",
        [](const py::object& a, const py::object& b) {
            return metres_between(argument<Position>(a, "metres_between(): a"),
                                  argument<Position>(b, "metres_between(): b"));
        },
        py::arg("a"), py::arg("b"), "The geodesic distance on WGS84.");
}

}  // namespace spo::python

// The schema of positions and areas. It cannot say that a ring is closed or does not cross itself:
// the reader does.
#include "io/codec_area.hpp"

namespace spo::io {
namespace {

json::value degrees(int most) {
    return {{"type", "number"}, {"minimum", -most}, {"maximum", most}};
}

/// A list that begins with a longitude and a latitude.
json::object position(std::string_view doc, int most_numbers) {
    json::object schema{{"description", json_view(doc)},
                        {"type", "array"},
                        {"prefixItems", json::array{degrees(180), degrees(90)}},
                        {"minItems", 2},
                        {"maxItems", most_numbers}};
    if (most_numbers > 2) schema.emplace("items", json::object{{"type", "number"}});
    return schema;
}

json::object closed(json::object properties, json::array required) {
    return {{"type", "object"},
            {"properties", std::move(properties)},
            {"required", std::move(required)},
            {"additionalProperties", false}};
}

json::object list_of(json::value items, int fewest) {
    return {{"type", "array"}, {"items", std::move(items)}, {"minItems", fewest}};
}

json::value word(std::string_view text) { return {{"const", json_view(text)}}; }

json::value bounding_box() {
    return {{"type", "array"},
            {"items", {{"type", "number"}}},
            {"oneOf",
             json::array{{{"minItems", 4}, {"maxItems", 4}}, {{"minItems", 6}, {"maxItems", 6}}}}};
}

json::object geometry(std::string_view type, json::value coordinates) {
    return closed(
        {{"type", word(type)}, {"coordinates", std::move(coordinates)}, {"bbox", bounding_box()}},
        {"type", "coordinates"});
}

json::object of_kind(std::string_view kind, json::value schema) {
    return closed({{json_view(kind), std::move(schema)}}, {json_view(kind)});
}

}  // namespace

json::object position_schema_definition() {
    return position("A position on WGS84: longitude, then latitude, in degrees.", 2);
}

json::object geojson_polygon_schema_definition() {
    auto ring = list_of(
        position("A position; a third number, its height, is read and not kept (RFC 7946).", 3), 4);
    auto rings = list_of(std::move(ring), 1);
    rings.emplace("description",
                  "The ring around a polygon, then those of its holes; each ends where it begins.");
    return rings;
}

json::object area_schema_definition() {
    const json::value polygon = geometry("Polygon", Codec<Polygon>::schema());
    const json::value polygons = geometry("MultiPolygon", list_of(Codec<Polygon>::schema(), 1));
    const json::array geometries{polygon, polygons};
    const json::value no_properties{{"type", json::array{"object", "null"}}, {"maxProperties", 0}};
    const json::value feature = closed({{"type", word("Feature")},
                                        {"geometry", {{"oneOf", geometries}}},
                                        {"properties", no_properties},
                                        {"bbox", bounding_box()}},
                                       {"type", "geometry", "properties"});
    return {{"description", "The extent of a place. No report repeats it."},
            {"oneOf", json::array{of_kind("circle", Codec<Circle>::schema()),
                                  of_kind("corridor", Codec<Corridor>::schema()),
                                  of_kind("geojson",
                                          {{"oneOf", json::array{polygon, polygons, feature}}})}}};
}

}  // namespace spo::io

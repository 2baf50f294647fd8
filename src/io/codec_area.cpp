// GeoJSON is read by RFC 7946: a third number of a position is its height, and a bounding box says
// what the coordinates say again. Neither adds to an extent on the ground, so neither is kept. What
// a Feature has to tell besides its geometry would be lost, and is refused.
#include "io/codec_area.hpp"

namespace spo::io {
namespace {

constexpr std::array<std::string_view, 3> kinds{"circle", "corridor", "geojson"};
constexpr std::array<std::string_view, 3> geometry_keys{"type", "coordinates", "bbox"};
constexpr std::array<std::string_view, 4> feature_keys{"type", "geometry", "properties", "bbox"};

/// A position of two numbers, or of up to `most` where a height may follow.
std::optional<Position> read_position(const json::value& value, std::size_t most, const Pointer& at,
                                      Reading& reading) {
    const std::string expected = "a position: [longitude, latitude], in degrees";
    const auto* list = value.if_array();
    if (list == nullptr || list->size() < 2 || list->size() > most) {
        reading.wrong_kind(value, at, expected);
        return std::nullopt;
    }
    const auto before = reading.defects().size();
    for (std::size_t i = 0; i < list->size(); ++i) {
        if ((*list)[i].is_number()) continue;
        reading.wrong_kind((*list)[i], Pointer{at, i}, "a number of degrees");
    }
    if (reading.defects().size() != before) return std::nullopt;
    try {
        return Position{(*list)[0].to_number<double>(), (*list)[1].to_number<double>()};
    } catch (const Problem& problem) {
        reading.add(at, problem);
        return std::nullopt;
    }
}

/// A list, each item of which `read_item` reads; nothing when one could not be.
template <class Item, class ReadItem>
std::optional<std::vector<Item>> read_list(const json::value& value, const Pointer& at,
                                           Reading& reading, ReadItem read_item) {
    const auto* list = value.if_array();
    if (list == nullptr) {
        reading.wrong_kind(value, at, "a list");
        return std::nullopt;
    }
    std::vector<Item> items;
    for (std::size_t i = 0; i < list->size(); ++i) {
        auto item = read_item((*list)[i], Pointer{at, i}, reading);
        if (item) items.push_back(std::move(*item));
    }
    if (items.size() != list->size()) return std::nullopt;
    return items;
}

using Ring = std::vector<Position>;

std::optional<Ring> read_ring(const json::value& value, const Pointer& at, Reading& reading) {
    constexpr std::size_t with_height = 3;
    return read_list<Position>(value, at, reading,
                               [](const json::value& item, const Pointer& place, Reading& r) {
                                   return read_position(item, with_height, place, r);
                               });
}

std::optional<std::vector<Polygon>> read_polygons(const json::value& value, const Pointer& at,
                                                  Reading& reading) {
    return read_list<Polygon>(value, at, reading, Codec<Polygon>::read);
}

const json::value* required(const json::object& object, std::string_view key, const Pointer& at,
                            Reading& reading) {
    const auto* value = object.if_contains(json_view(key));
    if (value == nullptr) reading.add(Pointer{at, key}, "no such key", "the key " + shown(key));
    return value;
}

/// The `type` of a GeoJSON object, when it is among the words that may stand there.
std::optional<std::string_view> read_type(const json::object& object,
                                          std::span<const std::string_view> words,
                                          const Pointer& at, Reading& reading) {
    const auto* value = required(object, "type", at, reading);
    if (value == nullptr) return std::nullopt;
    const auto* text = value->if_string();
    const auto word = std::ranges::find(words, text == nullptr ? "" : view(*text));
    if (word != words.end()) return *word;
    std::string expected;
    for (const auto one : words) expected += (expected.empty() ? "" : ", ") + std::string{one};
    reading.wrong_kind(*value, Pointer{at, "type"}, "one of " + expected);
    return std::nullopt;
}

void check_bounding_box(const json::object& object, const Pointer& at, Reading& reading) {
    const auto* box = object.if_contains("bbox");
    if (box == nullptr) return;
    const auto* list = box->if_array();
    const bool is_one = list != nullptr && (list->size() == 4 || list->size() == 6) &&
                        std::ranges::all_of(*list, [](const auto& n) { return n.is_number(); });
    if (!is_one) reading.wrong_kind(*box, Pointer{at, "bbox"}, "a list of 4 or 6 numbers");
}

/// Where in a GeoJSON object its polygons stand.
struct Layout {
    bool in_feature = false;
    bool one_of_many = false;  ///< a MultiPolygon with one polygon
};

/// The place of a defect of an area, as the file has it: an area knows of no Feature, and of one
/// polygon only as a Polygon.
std::string as_laid_out(const std::string& pointer, const Layout& layout) {
    constexpr std::string_view coordinates = "/geojson/coordinates";
    if (!pointer.starts_with(coordinates)) return pointer;
    return std::string{layout.in_feature ? "/geojson/geometry/coordinates" : coordinates} +
           (layout.one_of_many ? "/0" : "") + pointer.substr(coordinates.size());
}

std::optional<std::vector<Polygon>> read_geometry(const json::object& object, const Pointer& at,
                                                  Layout& layout, Reading& reading) {
    static constexpr std::array<std::string_view, 2> types{"Polygon", "MultiPolygon"};
    refuse_unknown_keys(object, at, geometry_keys, reading);
    check_bounding_box(object, at, reading);
    const auto type = read_type(object, types, at, reading);
    const auto* coordinates = required(object, "coordinates", at, reading);
    if (!type || coordinates == nullptr) return std::nullopt;
    const Pointer coordinates_at{at, "coordinates"};
    if (*type == "MultiPolygon") {
        auto polygons = read_polygons(*coordinates, coordinates_at, reading);
        layout.one_of_many = polygons && polygons->size() == 1;
        return polygons;
    }
    auto polygon = Codec<Polygon>::read(*coordinates, coordinates_at, reading);
    if (!polygon) return std::nullopt;
    return std::vector{std::move(*polygon)};
}

std::optional<std::vector<Polygon>> read_feature(const json::object& object, const Pointer& at,
                                                 Layout& layout, Reading& reading) {
    layout.in_feature = true;
    refuse_unknown_keys(object, at, feature_keys, reading);
    check_bounding_box(object, at, reading);
    if (const auto* properties = required(object, "properties", at, reading)) {
        const auto* members = properties->if_object();
        if (!properties->is_null() && (members == nullptr || !members->empty())) {
            reading.wrong_kind(
                *properties, Pointer{at, "properties"},
                "null or {}: what there is to say of a place stands in its own keys");
        }
    }
    const auto* geometry = required(object, "geometry", at, reading);
    if (geometry == nullptr) return std::nullopt;
    const Pointer geometry_at{at, "geometry"};
    if (const auto* inner = geometry->if_object()) {
        return read_geometry(*inner, geometry_at, layout, reading);
    }
    reading.wrong_kind(*geometry, geometry_at, "a Polygon or a MultiPolygon");
    return std::nullopt;
}

std::optional<AreaShape> read_geojson(const json::value& value, const Pointer& at, Layout& layout,
                                      Reading& reading) {
    const auto* object = value.if_object();
    if (object == nullptr) {
        reading.wrong_kind(value, at, "a Polygon, a MultiPolygon, or a Feature of either");
        return std::nullopt;
    }
    const auto* type = object->if_contains("type");
    const bool is_feature = type != nullptr && *type == "Feature";
    return is_feature ? read_feature(*object, at, layout, reading)
                      : read_geometry(*object, at, layout, reading);
}

std::optional<AreaShape> read_shape(const json::key_value_pair& member, const Pointer& area_at,
                                    Layout& layout, Reading& reading) {
    const std::string_view kind{member.key().data(), member.key().size()};
    const Pointer at{area_at, kind};
    if (kind == "circle") return Codec<Circle>::read(member.value(), at, reading);
    if (kind == "corridor") return Codec<Corridor>::read(member.value(), at, reading);
    if (kind == "geojson") return read_geojson(member.value(), at, layout, reading);
    const auto near = nearest(kind, kinds);
    reading.add(looks_like_a_key(kind) ? at : area_at, "an unknown kind of area",
                "a kind of area: circle, corridor, geojson" +
                    (near ? "; did you mean " + shown(*near) + "?" : std::string{}));
    return std::nullopt;
}

json::value written(const std::vector<Polygon>& polygons) {
    if (polygons.size() == 1) {
        return {{"type", "Polygon"}, {"coordinates", Codec<Polygon>::write(polygons.front())}};
    }
    json::array all;
    for (const auto& polygon : polygons) all.push_back(Codec<Polygon>::write(polygon));
    return {{"type", "MultiPolygon"}, {"coordinates", all}};
}

}  // namespace

std::optional<Position> Codec<Position>::read(const json::value& value, const Pointer& at,
                                              Reading& reading) {
    return read_position(value, 2, at, reading);
}

json::value Codec<Position>::write(const Position& position) {
    return json::array{position.longitude(), position.latitude()};
}

json::value Codec<Position>::schema() { return definition("Position"); }

std::optional<Polygon> Codec<Polygon>::read(const json::value& value, const Pointer& at,
                                            Reading& reading) {
    auto rings = read_list<Ring>(value, at, reading, read_ring);
    if (!rings) return std::nullopt;
    if (rings->empty()) {
        reading.add(at, "no ring", "the ring around the polygon, then those of its holes");
        return std::nullopt;
    }
    Polygon polygon{std::move(rings->front())};
    polygon.holes.assign(std::move_iterator{rings->begin() + 1}, std::move_iterator{rings->end()});
    return polygon;
}

json::value Codec<Polygon>::write(const Polygon& polygon) {
    json::array rings{Codec<Ring>::write(polygon.outer)};
    for (const auto& hole : polygon.holes) rings.push_back(Codec<Ring>::write(hole));
    return rings;
}

json::value Codec<Polygon>::schema() { return definition("GeoJsonPolygon"); }

std::optional<Area> Codec<Area>::read(const json::value& value, const Pointer& at,
                                      Reading& reading) {
    const auto* object = value.if_object();
    if (object == nullptr || object->size() != 1) {
        reading.wrong_kind(value, at,
                           "an object with one key that says what the area is: circle, corridor or "
                           "geojson");
        return std::nullopt;
    }
    Layout layout;
    const auto before = reading.defects().size();
    auto shape = read_shape(*object->begin(), at, layout, reading);
    if (!shape || reading.defects().size() != before) return std::nullopt;
    try {
        return Area{std::move(*shape)};
    } catch (const Problem& problem) {
        for (const auto& defect : problem.defects()) {
            reading.defects().push_back(
                {at.text() + as_laid_out(defect.pointer, layout), defect.found, defect.expected});
        }
        return std::nullopt;
    }
}

// A case file is the police's own record, not a document for the defendant.
json::value Codec<Area>::write(const Area& area) {
    const auto& shape = area.reveal(ForPoliceAndCourtOnly{});
    if (const auto* circle = std::get_if<Circle>(&shape)) {
        return {{"circle", Codec<Circle>::write(*circle)}};
    }
    if (const auto* corridor = std::get_if<Corridor>(&shape)) {
        return {{"corridor", Codec<Corridor>::write(*corridor)}};
    }
    return {{"geojson", written(std::get<std::vector<Polygon>>(shape))}};
}

json::value Codec<Area>::schema() { return definition("Area"); }

}  // namespace spo::io

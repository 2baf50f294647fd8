// The case file's format: reader, writer and schema.
#include "io/codec_terms.hpp"
#include "io/syntax.hpp"
#include "spo/json.hpp"

namespace spo {
namespace io {

json::object term_schema_definition();
json::object condition_is_schema_definition();
json::object conduct_is_schema_definition();
json::object event_schema_definition();
json::object position_schema_definition();
json::object geojson_polygon_schema_definition();
json::object area_schema_definition();

namespace {

constexpr std::string_view format = "spo-case/1";

using Contents = CaseFile::Contents;

constexpr auto top_level_keys = [] {
    constexpr auto words = Codec<Contents>::words();
    std::array<std::string_view, words.size() + 1> keys{"format"};
    std::copy(words.begin(), words.end(), keys.begin() + 1);
    return keys;
}();

/// A file of another version is not read further: its other keys may mean something else.
bool read_format(const json::object& object, Reading& reading) {
    const Pointer root;
    const Pointer at{root, "format"};
    const auto* value = object.if_contains("format");
    if (value == nullptr) {
        reading.add(at, "no such key", "\"" + std::string{format} + "\"");
        return true;
    }
    const auto* text = value->if_string();
    if (text != nullptr && view(*text) == format) return true;
    reading.add(
        at,
        text != nullptr && view(*text).starts_with("spo-") ? shown(view(*text)) : kind_of(*value),
        "\"" + std::string{format} + "\", the one version this library reads");
    return false;
}

json::object written(const CaseFile& file) {
    json::object object{{"format", json_view(format)}};
    auto contents = Codec<Contents>::write(file.contents());
    for (auto& member : contents.as_object()) object.emplace(member.key(), member.value());
    return object;
}

template <class... Described>
void define(json::object& definitions) {
    (definitions.emplace(json_view(model::Described<Described>::name),
                         Codec<Described>::schema_definition()),
     ...);
}

}  // namespace
}  // namespace io

CaseFile parse_case_file(std::string_view text) {
    using namespace io;
    const auto value = parse(text);
    const Pointer root;
    Reading reading;
    const auto* object = value.if_object();
    if (object == nullptr) {
        reading.wrong_kind(value, root, "a JSON object");
        throw Problem(std::move(reading.defects()));
    }
    if (!read_format(*object, reading)) throw Problem(std::move(reading.defects()));
    refuse_unknown_keys(*object, root, top_level_keys, reading);
    auto contents = Codec<Contents>::read_fields(*object, root, reading);
    auto& defects = reading.defects();
    const auto more = reading.integrity.defects();
    defects.insert(defects.end(), more.begin(), more.end());
    if (!defects.empty()) throw Problem(std::move(defects));
    return CaseFile{std::move(*contents)};
}

std::string to_json(const CaseFile& file) { return io::spaced(io::written(file)); }

std::string to_canonical_json(const CaseFile& file) { return io::canonical(io::written(file)); }

std::string case_file_schema() {
    using namespace io;
    json::object schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                        {"$id", "urn:libspo:spo-case:1"},
                        {"title", "libspo case file, format spo-case/1"}};
    auto root = Codec<Contents>::schema_definition();
    json::object properties{{"format", {{"const", json_view(format)}}}};
    for (auto& property : root.at("properties").as_object()) {
        properties.emplace(property.key(), property.value());
    }
    json::array required{"format"};
    for (auto& key : root.at("required").as_array()) required.push_back(key);
    schema.emplace("description", root.at("description"));
    schema.emplace("type", "object");
    schema.emplace("properties", properties);
    schema.emplace("required", required);
    schema.emplace("additionalProperties", false);
    json::object definitions;
    define<ChiefOfficer, Address, Defendant, Person, Place, Act, Risk, Appears, Determination,
           Application, CourtFound, ConditionException, Avoids, Condition, Order, ChangeApplicant,
           Consent, OfficerHeard, Heard, ChangedCondition, IdentityCheck, Notification,
           NotificationFailure, SexualOffencesNotification, Circle, Corridor, Fix, Excuse, Conduct>(
        definitions);
    definitions.emplace("Position", position_schema_definition());
    definitions.emplace("Term", term_schema_definition());
    definitions.emplace("ConditionIs", condition_is_schema_definition());
    definitions.emplace("ConductIs", conduct_is_schema_definition());
    definitions.emplace("Event", event_schema_definition());
    definitions.emplace("GeoJsonPolygon", geojson_polygon_schema_definition());
    definitions.emplace("Area", area_schema_definition());
    schema.emplace("$defs", definitions);
    return spaced(schema);
}

}  // namespace spo

// Chief officers of police: section 14(1) of the Act.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace spo {

/// The police areas of England and Wales, and everywhere else.
enum class PoliceArea : std::uint8_t {
    avon_and_somerset,
    bedfordshire,
    cambridgeshire,
    cheshire,
    city_of_london,
    cleveland,
    cumbria,
    derbyshire,
    devon_and_cornwall,
    dorset,
    durham,
    dyfed_powys,
    essex,
    gloucestershire,
    greater_manchester,
    gwent,
    hampshire,
    hertfordshire,
    humberside,
    kent,
    lancashire,
    leicestershire,
    lincolnshire,
    merseyside,
    metropolitan,
    norfolk,
    north_wales,
    north_yorkshire,
    northamptonshire,
    northumbria,
    nottinghamshire,
    south_wales,
    south_yorkshire,
    staffordshire,
    suffolk,
    surrey,
    sussex,
    thames_valley,
    warwickshire,
    west_mercia,
    west_midlands,
    west_yorkshire,
    wiltshire,
    outside_england_and_wales,
};

/// The forces whose chief officers section 14(1) names: the 43 territorial forces of England and
/// Wales, in the order of their areas, and the two without an area.
enum class Force : std::uint8_t {
    avon_and_somerset,
    bedfordshire,
    cambridgeshire,
    cheshire,
    city_of_london,
    cleveland,
    cumbria,
    derbyshire,
    devon_and_cornwall,
    dorset,
    durham,
    dyfed_powys,
    essex,
    gloucestershire,
    greater_manchester,
    gwent,
    hampshire,
    hertfordshire,
    humberside,
    kent,
    lancashire,
    leicestershire,
    lincolnshire,
    merseyside,
    metropolitan,
    norfolk,
    north_wales,
    north_yorkshire,
    northamptonshire,
    northumbria,
    nottinghamshire,
    south_wales,
    south_yorkshire,
    staffordshire,
    suffolk,
    surrey,
    sussex,
    thames_valley,
    warwickshire,
    west_mercia,
    west_midlands,
    west_yorkshire,
    wiltshire,
    british_transport_police,
    ministry_of_defence_police,
};

/// The office a chief officer holds.
enum class Office : std::uint8_t {
    chief_constable,
    commissioner,
    other,  ///< any other office or body: not a chief officer within section 14(1)
};

/// A force's name, the office of its chief officer, and its area if it has one.
struct ForceInfo {
    Force force;
    std::string_view name;  ///< "Cheshire Constabulary"
    Office office;
    std::optional<PoliceArea> area;  ///< absent for BTP and the MoD Police
};

/// Every force, in the order of the enumeration.
std::span<const ForceInfo> forces() noexcept;
const ForceInfo& info(Force force) noexcept;

/// Who makes an application. Each fact is optional: what is absent was not recorded. A body that
/// section 14(1) does not name can be recorded (`office` other, `body`), so that the report can say
/// that it may not apply.
struct ChiefOfficer {
    std::optional<Office> office = {};
    std::optional<Force> force = {};
    std::optional<std::string> body = {};  ///< the body's name when it is no force listed here

    friend bool operator==(const ChiefOfficer&, const ChiefOfficer&) = default;
};

}  // namespace spo

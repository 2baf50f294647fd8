// The places of a case file, as a tag is held against them.
#include <map>
#include <set>

#include "model/walk.hpp"
#include "spo/track.hpp"

namespace spo {

std::vector<TrackedArea> tracked_areas(const CaseFile& file) {
    std::map<std::string, std::set<int>> added;
    model::walk(file.contents(), model::Pointer{}, [&]<class T>(const T& value, const auto&) {
        if constexpr (std::is_same_v<T, NoEnter>) {
            added[value.place.value].insert(value.metres.value_or(0));
        }
    });
    std::vector<TrackedArea> areas;
    for (const auto& place : file->places.value_or(std::vector<Place>{})) {
        if (!place.area) continue;
        auto& distances = added[place.id.value];
        if (distances.empty()) distances.insert(0);
        for (const int metres : distances) areas.push_back({place.id.value, *place.area, metres});
    }
    return areas;
}

}  // namespace spo

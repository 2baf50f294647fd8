// The places of a file, found by id.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "spo/case_file.hpp"

namespace spo::breach {

class PlaceIndex {
public:
    explicit PlaceIndex(const CaseFile& file) : places_(file->places ? &*file->places : nullptr) {
        for (std::size_t i = 0; places_ != nullptr && i < places_->size(); ++i) {
            index_.emplace((*places_)[i].id.value, i);
        }
    }

    std::optional<std::size_t> find(const Ref<Place>& ref) const {
        const auto found = index_.find(ref.value);
        return found == index_.end() ? std::nullopt : std::optional{found->second};
    }
    const Place& operator[](std::size_t place) const { return (*places_)[place]; }

private:
    const std::vector<Place>* places_;
    std::unordered_map<std::string_view, std::size_t> index_;
};

}  // namespace spo::breach

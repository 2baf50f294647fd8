// When two texts are of one name or one address.
#pragma once

#include <string>
#include <string_view>

namespace spo::model {

/// Two texts are of one name or one address if they differ in capitals, spaces, commas and full
/// stops only: then their levelled forms are the same.
std::string levelled(std::string_view text);

}  // namespace spo::model

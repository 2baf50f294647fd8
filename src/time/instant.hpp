// Reading a moment without an exception, for files of many.
#pragma once

#include <optional>
#include <string_view>

#include "spo/instant.hpp"

namespace spo::time {

enum class Unread : std::uint8_t { not_rfc_3339, no_such_moment, no_offset };

struct ReadInstant {
    std::optional<Instant> instant;
    Unread why = Unread::not_rfc_3339;  ///< when there is no instant
};

ReadInstant read_instant(std::string_view text, Instant::WithoutOffset naive);

}  // namespace spo::time

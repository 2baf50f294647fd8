// How a value of a closed vocabulary is repeated in an error: short, and only its printable part.
#pragma once

#include <string>
#include <string_view>

namespace spo {

/// `"text"`, cut to 32 characters, anything but plain printable ASCII shown as "?".
std::string shown(std::string_view text);

/// Whether `text` looks like a word of a vocabulary: small letters, digits, hyphens and
/// underscores. Only such a word is repeated when it is not one of those listed; anything else may
/// be free text.
bool looks_like_a_word(std::string_view text);

/// The same for a key, where capitals are a common slip: "bornOn".
bool looks_like_a_key(std::string_view text);

}  // namespace spo

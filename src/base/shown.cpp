#include "base/shown.hpp"

namespace spo {

std::string shown(std::string_view text) {
    constexpr std::size_t most = 32;
    std::string out = "\"";
    for (const char c : text.substr(0, most)) out += c >= ' ' && c <= '~' ? c : '?';
    out += text.size() > most ? "...\"" : "\"";
    return out;
}

bool looks_like_a_key(std::string_view text) {
    std::string small{text};
    for (char& c : small) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    constexpr std::size_t longest = 64;
    return small.size() <= longest && looks_like_a_word(small);
}

bool looks_like_a_word(std::string_view text) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789_-";
    return !text.empty() && text.find_first_not_of(letters) == std::string_view::npos;
}

}  // namespace spo

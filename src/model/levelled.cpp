#include "model/levelled.hpp"

namespace spo::model {

std::string levelled(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == ' ' || c == ',' || c == '.') {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else {
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

}  // namespace spo::model

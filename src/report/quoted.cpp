#include "report/quoted.hpp"

namespace spo::report {

std::vector<std::string> quoted_lines(std::string_view words) {
    std::vector<std::string> lines(1);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto byte = static_cast<unsigned char>(words[i]);
        const auto next = i + 1 < words.size() ? static_cast<unsigned char>(words[i + 1]) : 0U;
        const bool is_c1 = byte == 0xC2 && next >= 0x80 && next < 0xA0;
        if (words[i] == '\n') {
            lines.emplace_back();
        } else if (byte < 0x20 || byte == 0x7F || is_c1) {
            if (is_c1) ++i;
            lines.back() += ' ';
        } else {
            lines.back() += words[i];
        }
    }
    return lines;
}

}  // namespace spo::report

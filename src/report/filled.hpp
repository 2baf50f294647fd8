// Words with gaps, and what goes into them.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace spo::report {

/// `text` with every {word} replaced by what `value` gives for the word.
inline std::string filled(std::string_view text,
                          const std::function<std::string(std::string_view)>& value) {
    std::string out;
    while (!text.empty()) {
        const auto open = text.find('{');
        out += text.substr(0, open);
        if (open == std::string_view::npos) break;
        const auto close = text.find('}', open);
        out += value(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
    return out;
}

}  // namespace spo::report

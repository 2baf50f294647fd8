// Text for a terminal: every line within a width, colour beside the words and never instead of
// them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "spo/finding.hpp"
#include "spo/render.hpp"

namespace spo::report {

/// "NOT MET".
std::string capitals(std::string_view text);

class Writer {
public:
    explicit Writer(TextStyle style);

    void line(std::string_view text = "");
    void title(std::string_view text);
    void heading(std::string_view text);
    /// `text` with `lead` before its first line, broken between words, the rest under the text. A
    /// word longer than a line, such as a pointer or a digest, is broken too.
    void paragraph(std::string_view lead, std::string_view text);
    /// A paragraph in a list.
    void item(std::string_view text) { paragraph("  * ", text); }
    /// A line with words at its left and a word at its right, in capitals and in the colour of a
    /// verdict.
    void ruled(std::string_view left, std::string_view word, Verdict verdict);

    std::string coloured(std::string_view text, Verdict verdict) const;
    std::string take() { return std::move(out_); }

private:
    std::vector<std::string> broken(std::string_view lead, std::string_view text) const;
    void underlined(std::string_view text, char rule);
    std::string painted(std::string_view text, std::string_view code) const;

    bool colour_;
    std::size_t width_;
    std::string out_;
};

}  // namespace spo::report

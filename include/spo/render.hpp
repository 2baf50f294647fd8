// A report for people: as text for a terminal, as HTML for a browser or a notebook.
#pragma once

#include <string>

#include "spo/report.hpp"

namespace spo {

/// How text is laid out.
struct TextStyle {
    bool colour = false;  ///< ANSI colours beside the words, which always say it too
    int width = 96;       ///< columns, at least 40
};

/// The whole report as plain text, UTF-8.
std::string to_text(const Report& report, TextStyle style = {});

/// The whole report as one HTML page, self-contained: no script, no outside resource, light and
/// dark, headings and tables that a screen reader can walk.
std::string to_html(const Report& report);

/// The same without the page around it, for a notebook.
std::string to_html_fragment(const Report& report);

}  // namespace spo

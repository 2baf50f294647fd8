#include "report/writer.hpp"

#include <algorithm>

namespace spo::report {
namespace {

constexpr int narrowest = 40;

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

/// How wide text is: its characters, without the escapes that colour it.
std::size_t columns(std::string_view text) {
    std::size_t n = 0;
    bool in_escape = false;
    for (const char c : text) {
        if (c == '\x1b') in_escape = true;
        if (!in_escape && begins_character(c)) ++n;
        if (c == 'm') in_escape = false;
    }
    return n;
}

/// The bytes of the part of a long word that goes on this line: up to its last slash, if it has
/// one.
std::size_t part_that_fits(std::string_view word, std::size_t room) {
    std::size_t bytes = 0;
    for (std::size_t n = 0; bytes < word.size(); ++bytes) {
        if (begins_character(word[bytes]) && n++ == room) break;
    }
    const auto slash = word.substr(0, bytes).rfind('/');
    return slash == std::string_view::npos || slash == 0 ? bytes : slash;
}

}  // namespace

std::string capitals(std::string_view text) {
    std::string out{text};
    for (char& c : out) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return out;
}

Writer::Writer(TextStyle style)
    : colour_(style.colour), width_(static_cast<std::size_t>(std::max(style.width, narrowest))) {}

void Writer::line(std::string_view text) {
    const auto last = text.find_last_not_of(' ');
    out_ += text.substr(0, last == std::string_view::npos ? 0 : last + 1);
    out_ += '\n';
}

void Writer::title(std::string_view text) { underlined(text, '='); }

void Writer::heading(std::string_view text) {
    line();
    underlined(text, '-');
}

void Writer::underlined(std::string_view text, char rule) {
    std::size_t longest = 0;
    for (const auto& one : broken("", text)) {
        longest = std::max(longest, columns(one));
        line(painted(one, "1"));
    }
    line(std::string(longest, rule));
}

std::vector<std::string> Writer::broken(std::string_view lead, std::string_view text) const {
    const std::string margin(std::min(columns(lead), width_ / 2), ' ');
    const auto room = width_ - margin.size();
    std::vector<std::string> lines;
    std::string current{lead};
    bool empty = true;
    const auto end_line = [&] {
        lines.push_back(std::move(current));
        current = margin;
        empty = true;
    };
    while (true) {
        const auto space = text.find(' ');
        auto word = text.substr(0, space);
        if (!empty && columns(current) + 1 + columns(word) > width_) end_line();
        while (columns(word) > room) {
            const auto bytes = part_that_fits(word, room);
            current += word.substr(0, bytes);
            end_line();
            word.remove_prefix(bytes);
        }
        if (!empty) current += ' ';
        current += word;
        empty = false;
        if (space == std::string_view::npos) break;
        text.remove_prefix(space + 1);
    }
    lines.push_back(std::move(current));
    return lines;
}

void Writer::paragraph(std::string_view lead, std::string_view text) {
    for (const auto& one : broken(lead, text)) line(one);
}

void Writer::ruled(std::string_view left, std::string_view word, Verdict verdict) {
    const auto mark = capitals(word);
    const auto indent = std::min(left.find_first_not_of(' '), left.size());
    auto lines = broken(left.substr(0, indent), left.substr(indent));
    if (columns(lines.back()) + 2 + columns(mark) > width_) lines.emplace_back();
    auto& last = lines.back();
    last.append(width_ - columns(mark) - columns(last), ' ');
    last += coloured(mark, verdict);
    for (const auto& one : lines) line(one);
}

std::string Writer::coloured(std::string_view text, Verdict verdict) const {
    switch (verdict) {
        case Verdict::met:
            return painted(text, "32");
        case Verdict::not_met:
            return painted(text, "1;31");
        case Verdict::unknown:
            return painted(text, "33");
        case Verdict::for_the_court:
            return painted(text, "36");
    }
    return std::string{text};
}

std::string Writer::painted(std::string_view text, std::string_view code) const {
    if (!colour_) return std::string{text};
    return "\x1b[" + std::string{code} + "m" + std::string{text} + "\x1b[0m";
}

}  // namespace spo::report

// The report as text. Colour is added beside the words, never instead of them.
#include <algorithm>

#include "report/page.hpp"
#include "spo/render.hpp"

namespace spo {
namespace {

using report::Entry;
using report::Page;

constexpr int narrowest = 40;

std::size_t columns(std::string_view text) {
    // Every byte but a UTF-8 continuation byte begins a character.
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string capitals(std::string_view text) {
    std::string out{text};
    for (char& c : out) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return out;
}

class Writer {
public:
    explicit Writer(TextStyle style)
        : colour_(style.colour),
          width_(static_cast<std::size_t>(std::max(style.width, narrowest))) {}

    void line(std::string_view text = "") { out_ += std::string{text} + "\n"; }

    void title(std::string_view text) {
        line(painted(text, "1"));
        line(std::string(columns(text), '='));
    }
    void heading(std::string_view text) {
        line();
        line(painted(text, "1"));
        line(std::string(columns(text), '-'));
    }

    /// `text` with `lead` before its first line, broken between words, the rest under the text.
    void paragraph(std::string_view lead, std::string_view text) {
        const std::string margin(columns(lead), ' ');
        std::string current{lead};
        bool empty = true;
        while (!text.empty()) {
            const auto space = text.find(' ');
            const auto word = text.substr(0, space);
            if (!empty && columns(current) + 1 + columns(word) > width_) {
                line(current);
                current = margin;
                empty = true;
            }
            current += (empty ? "" : " ") + std::string{word};
            empty = false;
            if (space == std::string_view::npos) break;
            text.remove_prefix(space + 1);
        }
        line(current);
    }

    /// A line with words at its left and a verdict at its right.
    void ruled(std::string_view left, Verdict verdict) {
        const auto word = capitals(report::label(verdict));
        const std::size_t used = columns(left) + word.size();
        const std::string gap(used + 2 > width_ ? 2 : width_ - used, ' ');
        line(std::string{left} + gap + coloured(word, verdict));
    }

    std::string coloured(std::string_view text, Verdict verdict) const {
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

    std::string take() { return std::move(out_); }

private:
    std::string painted(std::string_view text, std::string_view code) const {
        if (!colour_) return std::string{text};
        return "\x1b[" + std::string{code} + "m" + std::string{text} + "\x1b[0m";
    }

    bool colour_;
    std::size_t width_;
    std::string out_;
};

void write_head(Writer& writer, const Page& page) {
    const auto& report = *page.report;
    const auto& law = report.law();
    writer.title("Stalking protection orders: report on a case file");
    writer.paragraph("Defendant  ", report.case_file()->defendant.id.value);
    writer.paragraph("As at      ", report.as_at().in_words());
    writer.paragraph("Law        ", std::string{report::jurisdiction_name} + ", version " +
                                        std::string{law.version()} + ", known up to " +
                                        law.known_up_to().in_words());
    writer.paragraph("Library    ", "libspo " + page.receipt.library_version);
    writer.line("Verdict    " +
                writer.coloured(capitals(report::label(report.verdict())), report.verdict()) +
                ": " + report::counted(page.counts));
    writer.line();
    writer.paragraph("", report::caution);
}

void write_notices(Writer& writer, const Page& page) {
    if (page.notices.empty()) return;
    writer.heading("Before you read on");
    for (const auto& notice : page.notices) writer.paragraph("  * ", notice.text);
}

/// The findings with one verdict, a line or two each: what a reader looks for first.
void write_summary(Writer& writer, const Page& page, Verdict verdict, std::string_view title) {
    const auto lines = report::summary(page, verdict);
    if (lines.empty()) return;
    writer.heading(title);
    for (const auto& line : lines) writer.paragraph("  * ", line);
}

void write_entry(Writer& writer, const Entry& entry) {
    writer.line();
    writer.ruled("  " + std::string{entry.provision->citation} + "  " +
                     std::string{entry.provision->heading},
                 entry.verdict);
    const std::string about = entry.on.empty() ? "" : entry.on + ": ";
    writer.paragraph("    ", about + entry.text);
    if (!entry.rests_on.empty()) {
        writer.paragraph("    Rests on  ", report::joined(entry.rests_on, ", "));
    }
    if (!entry.missing.empty()) {
        writer.paragraph("    Missing   ", report::joined(entry.missing, ", "));
    }
    if (entry.question != nullptr) {
        writer.paragraph("    Open      ", std::string{entry.question->id} + " (see below)");
    }
}

void write_questions(Writer& writer, const Page& page) {
    if (page.questions.empty()) return;
    writer.heading("Open questions the findings lean on");
    for (const auto* question : page.questions) {
        writer.line();
        writer.paragraph("  " + std::string{question->id} + "  ", question->question);
        writer.paragraph("      Here: ", question->handling);
    }
}

void write_receipt(Writer& writer, const Page& page) {
    writer.heading("Receipt");
    writer.line("  Case file  SHA-256 " + page.receipt.input_sha256);
    writer.line("  Report     SHA-256 " + page.receipt.report_sha256);
}

}  // namespace

std::string to_text(const Report& report, TextStyle style) {
    const auto page = report::page(report);
    Writer writer{style};
    write_head(writer, page);
    write_notices(writer, page);
    write_summary(writer, page, Verdict::not_met, report::not_met_title);
    write_summary(writer, page, Verdict::unknown, report::unknown_title);
    for (const auto& chapter : page.chapters) {
        writer.heading(chapter.title);
        for (const auto& entry : chapter.entries) write_entry(writer, entry);
    }
    write_questions(writer, page);
    write_receipt(writer, page);
    return writer.take();
}

}  // namespace spo

// The report as text.
#include "report/page.hpp"
#include "report/text_parts.hpp"
#include "spo/render.hpp"

namespace spo {
namespace {

using report::capitals;
using report::Entry;
using report::Page;
using report::Writer;

void write_head(Writer& writer, const Page& page) {
    const auto& report = *page.report;
    writer.title("Stalking protection orders: report on a case file");
    report::write_origin(writer, report.case_file(), report.as_at());
    writer.paragraph("Verdict    ",
                     writer.coloured(capitals(report::label(report.verdict())), report.verdict()) +
                         ": " + report::counted(page.counts));
    writer.line();
    writer.paragraph("", report::caution);
}

/// The findings with one verdict, a line or two each: what a reader looks for first.
void write_summary(Writer& writer, const Page& page, Verdict verdict, std::string_view title) {
    const auto lines = report::summary(page, verdict);
    if (lines.empty()) return;
    writer.heading(title);
    for (const auto& line : lines) writer.item(line);
}

void write_entry(Writer& writer, const Entry& entry) {
    writer.line();
    writer.ruled("  " + std::string{entry.provision->citation} + "  " +
                     std::string{entry.provision->heading},
                 report::label(entry.verdict), entry.verdict);
    const std::string about = entry.on.empty() ? "" : entry.on + ": ";
    writer.paragraph("    ", about + entry.text);
    report::write_facts(writer, "    ", entry.rests_on, entry.missing, entry.question);
}

}  // namespace

std::string to_text(const Report& report, TextStyle style) {
    const auto page = report::page(report);
    Writer writer{style};
    write_head(writer, page);
    report::write_notices(writer, page.notices);
    write_summary(writer, page, Verdict::not_met, report::not_met_title);
    write_summary(writer, page, Verdict::unknown, report::unknown_title);
    for (const auto& chapter : page.chapters) {
        writer.heading(chapter.title);
        for (const auto& entry : chapter.entries) write_entry(writer, entry);
    }
    report::write_questions(writer, page.questions);
    report::write_receipt(writer, "Report",
                          {page.receipt.input_sha256, page.receipt.report_sha256});
    return writer.take();
}

}  // namespace spo

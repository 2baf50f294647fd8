#include "report/text_parts.hpp"

#include "report/page.hpp"
#include "spo/receipt.hpp"

namespace spo::report {

void write_origin(Writer& writer, const CaseFile& file, std::optional<Date> as_at) {
    const auto& law = Law::england_and_wales();
    writer.paragraph("Defendant  ", file->defendant.id.value);
    if (as_at) writer.paragraph("As at      ", as_at->in_words());
    writer.paragraph("Law        ", law_line(law));
    writer.paragraph("Library    ", "libspo " + std::string{library_version()});
}

void write_notices(Writer& writer, std::span<const Notice> notices) {
    if (notices.empty()) return;
    writer.heading("Before you read on");
    for (const auto& notice : notices) writer.item(notice.text);
}

void write_facts(Writer& writer, std::string_view margin, const std::vector<std::string>& rests_on,
                 const std::vector<std::string>& missing, const OpenQuestion* question) {
    const std::string lead{margin};
    if (!rests_on.empty()) writer.paragraph(lead + "Rests on  ", joined(rests_on, ", "));
    if (!missing.empty()) writer.paragraph(lead + "Missing   ", joined(missing, ", "));
    if (question != nullptr) {
        writer.paragraph(lead + "Open      ", std::string{question->id} + " (see below)");
    }
}

void write_finding(Writer& writer, std::string_view margin, const Explainer& explainer,
                   const Finding& finding) {
    write_finding(writer, margin, finding, explainer.explain(finding));
}

void write_finding(Writer& writer, std::string_view margin, const Finding& finding,
                   const Explanation& words) {
    writer.paragraph(margin, std::string{info(finding.provision()).citation} + ": " + words.text);
    write_facts(writer, margin, words.rests_on, words.missing,
                finding.question() == 0 ? nullptr : &open_question(finding.question()));
}

void write_questions(Writer& writer, std::span<const OpenQuestion* const> questions) {
    if (questions.empty()) return;
    writer.heading("Open questions the findings lean on");
    for (const auto* question : questions) {
        writer.line();
        writer.paragraph("  " + std::string{question->id} + "  ", question->question);
        writer.paragraph("      Here: ", question->handling);
    }
}

void write_receipt(Writer& writer, std::string_view what, const Digests& digests) {
    std::string second{what};
    second.resize(11, ' ');
    writer.heading("Receipt");
    writer.paragraph("  Case file  ", "SHA-256 " + digests.input_sha256);
    writer.paragraph("  " + second, "SHA-256 " + digests.report_sha256);
}

void write_ending(Writer& writer, const CaseFile& file, Date as_at, const Digests& digests) {
    writer.heading("What this was made with");
    write_origin(writer, file, as_at);
    writer.line();
    writer.paragraph("", caution);
    write_receipt(writer, "Answer", digests);
}

}  // namespace spo::report

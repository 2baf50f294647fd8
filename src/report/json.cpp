// The report's format, "spo-report/1", and the receipt at its end.
#include "spo/json.hpp"

#include <openssl/evp.h>

#include <array>

#include "io/canonical.hpp"
#include "model/words.hpp"
#include "report/explainer.hpp"
#include "spo/receipt.hpp"
#include "spo/report.hpp"
#include "spo/version.hpp"

namespace spo {
namespace {

namespace json = boost::json;

json::string text(std::string_view view) {
    return json::string(json::string_view{view.data(), view.size()});
}

json::value operand_json(const Operand& operand) {
    switch (operand.kind) {
        case OperandKind::date:
            return {{"date", text(Date::from_days_since_1970(operand.value).iso())}};
        case OperandKind::count:
            return {{"count", operand.value}};
        case OperandKind::order:
            return {{"order", operand.value}};
        case OperandKind::condition:
            return {{"condition", operand.value}};
        case OperandKind::act:
            return {{"act", operand.value}};
        case OperandKind::none:
            break;
    }
    return nullptr;
}

json::array operands_json(const Finding& finding) {
    json::array operands;
    for (std::size_t i = 0; i < 3 && finding.operand(i).kind != OperandKind::none; ++i) {
        operands.push_back(operand_json(finding.operand(i)));
    }
    return operands;
}

json::array list(const std::vector<std::string>& items) {
    json::array array;
    for (const auto& item : items) array.push_back(text(item));
    return array;
}

json::object subject_json(const CaseFile& file, const Finding& finding) {
    json::object subject{{"kind", text(model::word(finding.subject_kind()))}};
    const auto index = finding.subject();
    if (finding.subject_kind() == SubjectKind::application) {
        subject.emplace("application", text((*file->applications)[index].id.value));
    } else if (finding.subject_kind() != SubjectKind::matter) {
        const auto& order = (*file->orders)[index];
        subject.emplace("order", text(order.id.value));
        if (finding.subject_kind() == SubjectKind::condition) {
            subject.emplace("condition", text((*order.conditions)[finding.condition()].id.value));
        }
    }
    return subject;
}

json::object finding_json(const report::Explainer& explainer, const CaseFile& file,
                          const Finding& finding) {
    const auto& provision = info(finding.provision());
    const auto explanation = explainer.explain(finding);
    json::object object{
        {"provision", text(provision.id)},          {"citation", text(provision.citation)},
        {"heading", text(provision.heading)},       {"subject", subject_json(file, finding)},
        {"verdict", text(name(finding.verdict()))}, {"reason", text(info(finding.reason()).code)},
        {"text", text(explanation.text)},           {"operands", operands_json(finding)},
        {"rests_on", list(explanation.rests_on)},   {"missing", list(explanation.missing)}};
    if (finding.question() != 0) {
        object.emplace("open_question", text(open_question(finding.question()).id));
    }
    object.emplace("link", text(provision.link));
    return object;
}

json::object question_json(const OpenQuestion& question) {
    json::array readings;
    for (const auto reading : question.readings) readings.push_back(text(reading));
    return {{"id", text(question.id)},
            {"question", text(question.question)},
            {"readings", readings},
            {"handling", text(question.handling)}};
}

/// The report as JSON, all but the receipt, which is made from it.
json::object report_json(const Report& report) {
    const auto& explainer = report.explainer();
    const auto& law = report.law();
    const auto counts = report.counts();
    json::array findings;
    for (const auto& finding : report.findings()) {
        findings.push_back(finding_json(explainer, report.case_file(), finding));
    }
    json::array questions;
    for (const auto* question : report.questions()) questions.push_back(question_json(*question));
    json::array notices;
    for (const auto& notice : report.notices()) {
        notices.push_back({{"code", text(notice.code)},
                           {"text", text(notice.text)},
                           {"pointer", text(notice.pointer)}});
    }
    return {{"format", "spo-report/1"},
            {"library", {{"name", "libspo"}, {"version", text(library_version())}}},
            {"law",
             {{"jurisdiction", text(law.jurisdiction())},
              {"version", text(law.version())},
              {"known_up_to", text(law.known_up_to().iso())}}},
            {"as_at", text(report.as_at().iso())},
            {"verdict", text(name(report.verdict()))},
            {"counts",
             {{"met", counts.met},
              {"not_met", counts.not_met},
              {"unknown", counts.unknown},
              {"for_the_court", counts.for_the_court}}},
            {"findings", findings},
            {"open_questions", questions},
            {"notices", notices}};
}

Receipt receipt_for(const Report& report, const json::object& body) {
    return {std::string{library_version()}, std::string{report.law().version()}, report.as_at(),
            sha256(to_canonical_json(report.case_file())), sha256(io::canonical(body))};
}

}  // namespace

std::string to_json(const Report& report) {
    auto body = report_json(report);
    const auto made = receipt_for(report, body);
    body.emplace("receipt", json::object{{"library_version", text(made.library_version)},
                                         {"law_version", text(made.law_version)},
                                         {"as_at", text(made.as_at.iso())},
                                         {"input_sha256", text(made.input_sha256)},
                                         {"report_sha256", text(made.report_sha256)}});
    return io::spaced(body);
}

Receipt receipt(const Report& report) { return receipt_for(report, report_json(report)); }

std::string_view library_version() noexcept { return version; }

std::string sha256(std::string_view bytes) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr);
    std::string out;
    for (unsigned int i = 0; i < size; ++i) {
        out += hex[digest[i] >> 4];
        out += hex[digest[i] & 0xF];
    }
    return out;
}

}  // namespace spo

#include "report/json_parts.hpp"

#include "io/canonical.hpp"
#include "model/words.hpp"
#include "report/receipt.hpp"
#include "spo/receipt.hpp"

namespace spo::report {

namespace json = boost::json;

json::string text(std::string_view view) {
    return json::string(json::string_view{view.data(), view.size()});
}

json::array list(const std::vector<std::string>& items) {
    json::array array;
    for (const auto& item : items) array.push_back(text(item));
    return array;
}

namespace {

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
        case OperandKind::event:
            return {{"event", operand.value}};
        case OperandKind::notification:
            return {{"notification", operand.value}};
        case OperandKind::application:
            return {{"application", operand.value}};
        case OperandKind::conduct:
            return {{"conduct", operand.value}};
        case OperandKind::place:
            return {{"place", operand.value}};
        case OperandKind::metres:
            return {{"metres", operand.value}};
        case OperandKind::exception:
            return {{"exception", operand.value}};
        case OperandKind::part_two:
            return {{"sexual_offences_notification", operand.value}};
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

/// By ids; an event or a notification, whose id is often absent, by its place as well.
json::object subject_json(const Explainer& explainer, const Finding& finding) {
    json::object subject{{"kind", text(model::word(finding.subject_kind()))}};
    switch (finding.subject_kind()) {
        case SubjectKind::application:
            subject.emplace("application", text(explainer.application_id(finding.subject())));
            break;
        case SubjectKind::condition:
            subject.emplace("order", text(explainer.order_id(finding.subject())));
            subject.emplace("condition", text(explainer.condition_id(finding)));
            break;
        case SubjectKind::order:
            subject.emplace("order", text(explainer.order_id(finding.subject())));
            break;
        case SubjectKind::event:
            if (const auto id = explainer.event_id(finding.subject())) {
                subject.emplace("event", text(*id));
            }
            subject.emplace("pointer", text(event_place(finding.subject())));
            break;
        case SubjectKind::notification:
            if (const auto id = explainer.notification_id(finding.subject())) {
                subject.emplace("notification", text(*id));
            }
            subject.emplace("pointer", text(notification_place(finding.subject())));
            break;
        case SubjectKind::conduct:
            subject.emplace("conduct", text(explainer.conduct_id(finding.subject())));
            break;
        case SubjectKind::matter:
            break;
    }
    return subject;
}

}  // namespace

json::object finding_json(const Explainer& explainer, const Finding& finding) {
    return finding_json(explainer, finding, explainer.explain(finding));
}

json::object finding_json(const Explainer& explainer, const Finding& finding,
                          const Explanation& explanation) {
    const auto& provision = info(finding.provision());
    json::object object{
        {"provision", text(provision.id)},          {"citation", text(provision.citation)},
        {"heading", text(provision.heading)},       {"subject", subject_json(explainer, finding)},
        {"verdict", text(name(finding.verdict()))}, {"reason", text(info(finding.reason()).code)},
        {"text", text(explanation.text)},           {"operands", operands_json(finding)},
        {"rests_on", list(explanation.rests_on)},   {"missing", list(explanation.missing)}};
    if (finding.question() != 0) {
        object.emplace("open_question", text(open_question(finding.question()).id));
    }
    object.emplace("link", text(provision.link));
    return object;
}

json::array findings_json(const Explainer& explainer, std::span<const Finding> findings) {
    json::array array;
    for (const auto& finding : findings) array.push_back(finding_json(explainer, finding));
    return array;
}

json::array questions_json(std::span<const OpenQuestion* const> questions) {
    json::array array;
    for (const auto* question : questions) {
        json::array readings;
        for (const auto reading : question->readings) readings.push_back(text(reading));
        array.push_back({{"id", text(question->id)},
                         {"question", text(question->question)},
                         {"readings", readings},
                         {"handling", text(question->handling)}});
    }
    return array;
}

json::array notices_json(std::span<const Notice> notices) {
    json::array array;
    for (const auto& notice : notices) {
        array.push_back({{"code", text(notice.code)},
                         {"text", text(notice.text)},
                         {"pointer", text(notice.pointer)}});
    }
    return array;
}

json::object counts_json(const Counts& counts) {
    return {{"met", counts.met},
            {"not_met", counts.not_met},
            {"unknown", counts.unknown},
            {"for_the_court", counts.for_the_court}};
}

json::object opening(std::string_view format, std::optional<Date> as_at) {
    const auto& law = Law::england_and_wales();
    json::object body{{"format", text(format)},
                      {"library", {{"name", "libspo"}, {"version", text(library_version())}}},
                      {"law",
                       {{"jurisdiction", text(law.jurisdiction())},
                        {"version", text(law.version())},
                        {"known_up_to", text(law.known_up_to().iso())}}}};
    if (as_at) body.emplace("as_at", text(as_at->iso()));
    return body;
}

std::string with_receipt(json::object body, const CaseFile& file, std::optional<Date> as_at) {
    const auto made = digests(file, body);
    json::object receipt{{"library_version", text(library_version())},
                         {"law_version", text(Law::england_and_wales().version())}};
    if (as_at) receipt.emplace("as_at", text(as_at->iso()));
    receipt.emplace("input_sha256", text(made.input_sha256));
    receipt.emplace("report_sha256", text(made.report_sha256));
    body.emplace("receipt", std::move(receipt));
    return io::spaced(body);
}

}  // namespace spo::report

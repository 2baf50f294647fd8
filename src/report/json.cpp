// The report's format, "spo-report/1".
#include "spo/json.hpp"

#include "report/bodies.hpp"
#include "report/json_parts.hpp"

namespace spo {
namespace report {

boost::json::object report_body(const Report& report) {
    auto body = opening("spo-report/1", report.as_at());
    body.emplace("verdict", text(name(report.verdict())));
    body.emplace("counts", counts_json(report.counts()));
    body.emplace("findings", findings_json(report.explainer(), report.findings()));
    body.emplace("open_questions", questions_json(report.questions()));
    body.emplace("notices", notices_json(report.notices()));
    return body;
}

}  // namespace report

std::string to_json(const Report& report) {
    return report::with_receipt(report::report_body(report), report.case_file(), report.as_at());
}

}  // namespace spo

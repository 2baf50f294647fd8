// The format of days to come, "spo-deadlines/1".
#include "model/words.hpp"
#include "report/bodies.hpp"
#include "report/duty_words.hpp"
#include "report/json_parts.hpp"
#include "report/life.hpp"
#include "spo/json.hpp"

namespace spo {
namespace report {
namespace {

namespace json = boost::json;

json::object deadline_json(const Explainer& explainer, const Deadline& deadline) {
    json::object object{{"kind", text(model::word(deadline.kind))},
                        {"day", text(deadline.day.iso())}};
    if (deadline.latest) object.emplace("latest", text(deadline.latest->iso()));
    if (deadline.order) object.emplace("order", text(explainer.order_id(*deadline.order)));
    if (deadline.order && deadline.condition) {
        object.emplace("condition",
                       text(explainer.condition_id(*deadline.order, *deadline.condition)));
    }
    if (deadline.event) object.emplace("event", text(event_place(*deadline.event)));
    object.emplace("finding", finding_json(explainer, deadline.why));
    if (!deadline.clock.empty()) {
        object.emplace("clock", findings_json(explainer, deadline.clock));
    }
    return object;
}

}  // namespace

json::object deadlines_body(const Timeline& timeline, Date as_at,
                            std::span<const Deadline> deadlines) {
    auto body = opening("spo-deadlines/1", as_at);
    json::array array;
    for (const auto& one : deadlines) array.push_back(deadline_json(timeline.explainer(), one));
    body.emplace("deadlines", std::move(array));
    body.emplace("open_questions", questions_json(questions(deadlines)));
    body.emplace("notices", notices_json(notices(timeline, as_at)));
    return body;
}

}  // namespace report

std::string deadlines_json(const Timeline& timeline, Date as_at,
                           std::span<const Deadline> deadlines) {
    return report::with_receipt(report::deadlines_body(timeline, as_at, deadlines),
                                timeline.case_file(), as_at);
}

}  // namespace spo

// The format of duties to notify, "spo-duties/1".
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

void put(json::object& object, std::string_view key, std::optional<Date> day) {
    if (day) object.emplace(json::string_view{key.data(), key.size()}, text(day->iso()));
}

json::object duty_json(const Explainer& explainer, const Duty& duty) {
    json::object object{{"of", text(model::word(duty.of))},
                        {"state", text(model::word(duty.state))}};
    if (duty.order) object.emplace("order", text(explainer.order_id(*duty.order)));
    if (duty.event) object.emplace("event", text(event_place(*duty.event)));
    if (duty.notification) {
        object.emplace("notification", text(notification_place(*duty.notification)));
    }
    put(object, "clock_earliest", duty.clock_earliest);
    put(object, "clock_latest", duty.clock_latest);
    put(object, "last_day_earliest", duty.last_day_earliest);
    put(object, "last_day_latest", duty.last_day_latest);
    if (duty.area) object.emplace("area", text(model::word(*duty.area)));
    if (duty.area_before_move) {
        object.emplace("area_before_move", text(model::word(*duty.area_before_move)));
    }
    object.emplace("arises", finding_json(explainer, duty.arises));
    object.emplace("clock", findings_json(explainer, duty.clock));
    object.emplace("stands", finding_json(explainer, duty.stands));
    object.emplace("content", findings_json(explainer, duty.content));
    object.emplace("where", finding_json(explainer, duty.where));
    return object;
}

}  // namespace

json::object duties_body(const Timeline& timeline, Date as_at, std::span<const Duty> duties) {
    auto body = opening("spo-duties/1", as_at);
    body.emplace("summary", text(summary(as_at, duties)));
    json::array array;
    for (const auto& duty : duties) array.push_back(duty_json(timeline.explainer(), duty));
    body.emplace("duties", std::move(array));
    body.emplace("open_questions", questions_json(questions(duties)));
    body.emplace("notices", notices_json(notices(timeline, as_at)));
    return body;
}

}  // namespace report

std::string duties_json(const Timeline& timeline, Date as_at, std::span<const Duty> duties) {
    return report::with_receipt(report::duties_body(timeline, as_at, duties), timeline.case_file(),
                                as_at);
}

}  // namespace spo

// The format of an assessment, "spo-breach/1".
#include "model/words.hpp"
#include "report/bodies.hpp"
#include "report/breach_words.hpp"
#include "report/json_parts.hpp"
#include "report/offence_words.hpp"
#include "spo/json.hpp"

namespace spo {
namespace report {
namespace {

namespace json = boost::json;

json::object days_json(std::optional<Date> first, std::optional<Date> last) {
    json::object days;
    if (first) days.emplace("first", text(first->iso()));
    if (last) days.emplace("last", text(last->iso()));
    return days;
}

json::object match_json(const BreachAssessment& assessment, const ConditionMatch& match) {
    const auto& explainer = assessment.timeline().explainer();
    json::object object{
        {"order", text(explainer.order_id(match.order))},
        {"condition", text(explainer.condition_id(match.order, match.condition))},
        {"verdict", text(name(match.verdict()))},
        {"in_force", finding_json(explainer, match.in_force)},
        {"touches", finding_json(explainer, match.touches, assessment.explain(match))}};
    if (match.worded_by) object.emplace("worded_by", text(event_place(*match.worded_by)));
    const auto& wording = worded(assessment, match).wording;
    if (wording) object.emplace("wording", text(*wording));
    if (!match.missed.empty()) {
        json::array missed;
        for (const auto& [first, last] : match.missed) missed.push_back(days_json(first, last));
        object.emplace("missed", std::move(missed));
    }
    return object;
}

json::object order_json(const BreachAssessment& assessment, const OrderElements& order) {
    const auto& explainer = assessment.timeline().explainer();
    json::array elements;
    for (const auto& [element, finding] : order.elements) {
        elements.push_back({{"element", text(model::word(element))},
                            {"finding", finding_json(explainer, finding)}});
    }
    return {{"order", text(explainer.order_id(order.order))}, {"elements", std::move(elements)}};
}

json::object maximum_json(const MaximumPenalty& maximum) {
    json::object object{{"age", text(model::word(maximum.age))},
                        {"verdict", text(name(maximum.verdict))},
                        {"fine", maximum.fine}};
    if (maximum.summary) {
        object.emplace("summary_months_least", maximum.summary->least);
        object.emplace("summary_months_most", maximum.summary->most);
    }
    if (maximum.summary_if_convicted_as_at) {
        object.emplace("summary_if_convicted_as_at", *maximum.summary_if_convicted_as_at);
    }
    if (maximum.indictment_years) {
        object.emplace("indictment_years", *maximum.indictment_years);
    }
    return object;
}

/// The offence by its code: what else is known of it, `spo offences` tells.
json::object offence_json(const Explainer& explainer, Offence offence,
                          const std::optional<MaximumPenalty>& maximum,
                          std::span<const Finding> penalty) {
    json::object object{{"code", text(info(offence).code)}, {"title", text(info(offence).title)}};
    json::object facts;
    for (const auto& [label, told] : facts_of(offence)) {
        facts.emplace(json::string_view{label.data(), label.size()}, text(told));
    }
    object.emplace("facts", std::move(facts));
    if (maximum) object.emplace("maximum", maximum_json(*maximum));
    object.emplace("penalty", findings_json(explainer, penalty));
    return object;
}

json::object of_notifying_json(const BreachAssessment& assessment,
                               const NotificationOffence& offence) {
    const auto& explainer = assessment.timeline().explainer();
    json::object object{
        {"title", text(title_of(explainer, offence))},
        {"verdict", text(name(offence.verdict))},
        {"first_day", days_json(offence.first_day_earliest, offence.first_day_latest)},
        {"last_day", days_json(offence.last_day_earliest, offence.last_day_latest)}};
    const auto& failures = assessment.case_file()->notification_failures;
    if (offence.failure && failures && (*failures)[*offence.failure].excuse) {
        object.emplace("excuse", text(*(*failures)[*offence.failure].excuse));
    }
    object.emplace("elements", findings_json(explainer, offence.elements));
    object.emplace("matters", findings_json(explainer, offence.matters));
    object.emplace("offence",
                   offence_json(explainer, offence.offence, offence.maximum, offence.penalty));
    return object;
}

json::object act_json(const BreachAssessment& assessment, const ActAssessment& act) {
    const auto& conduct = (*assessment.case_file()->conduct)[act.conduct];
    json::object object{{"conduct", text(conduct.id.value)},
                        {"days", days_json(act.first, act.last)},
                        {"in_short", list(in_short(assessment, act))}};
    if (conduct.excuse && conduct.excuse->words) {
        object.emplace("excuse", text(*conduct.excuse->words));
    }
    json::array conditions;
    for (const auto& match : act.conditions) conditions.push_back(match_json(assessment, match));
    object.emplace("conditions", std::move(conditions));
    json::array orders;
    for (const auto& order : act.orders) orders.push_back(order_json(assessment, order));
    object.emplace("orders", std::move(orders));
    if (act.maximum) {
        object.emplace("offence", offence_json(assessment.timeline().explainer(), Offence::breach,
                                               act.maximum, act.penalty));
    }
    return object;
}

}  // namespace

json::object breach_body(const BreachAssessment& assessment) {
    auto body = opening("spo-breach/1", assessment.as_at());
    body.emplace("summary", text(summary(assessment)));
    json::array acts;
    for (const auto& act : assessment.acts()) acts.push_back(act_json(assessment, act));
    body.emplace("acts", std::move(acts));
    json::array of_notifying;
    for (const auto& offence : assessment.of_notifying()) {
        of_notifying.push_back(of_notifying_json(assessment, offence));
    }
    body.emplace("notification_offences", std::move(of_notifying));
    body.emplace("open_questions", questions_json(assessment.questions()));
    body.emplace("notices", notices_json(assessment.notices()));
    return body;
}

}  // namespace report

std::string to_json(const BreachAssessment& assessment) {
    return report::with_receipt(report::breach_body(assessment), assessment.case_file(),
                                assessment.as_at());
}

}  // namespace spo

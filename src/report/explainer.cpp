#include "report/explainer.hpp"

#include <algorithm>
#include <functional>

#include "io/syntax.hpp"
#include "model/described_events.hpp"
#include "spo/json.hpp"

namespace spo::report {
namespace {

/// `text` with every {word} replaced by what `value` gives for the word.
std::string filled(std::string_view text,
                   const std::function<std::string(std::string_view)>& value) {
    std::string out;
    while (!text.empty()) {
        const auto open = text.find('{');
        out += text.substr(0, open);
        if (open == std::string_view::npos) break;
        const auto close = text.find('}', open);
        out += value(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
    return out;
}

bool is_operand(std::string_view word) {
    return word.size() == 1 && word[0] >= 'a' && word[0] <= 'c';
}
std::size_t operand_number(std::string_view word) {
    return static_cast<std::size_t>(word[0] - 'a');
}

std::string order_place(std::int64_t index) { return "/orders/" + std::to_string(index); }
std::string application_at(std::int64_t index) { return "/applications/" + std::to_string(index); }
std::string part_two_place(std::int64_t index) {
    return "/sexual_offences_notification/" + std::to_string(index);
}

}  // namespace

std::string event_place(std::size_t index) { return "/events/" + std::to_string(index); }
std::string notification_place(std::size_t index) {
    return "/notifications/" + std::to_string(index);
}

Explainer::Explainer(const CaseFile& file)
    : file_(file), conditions_(file), json_(io::parse(to_canonical_json(file))) {}

Explanation Explainer::explain(const Finding& finding) const {
    const auto& reason = info(finding.reason());
    Explanation explanation{subject(finding), text(finding), places(finding, reason.rests_on),
                            places(finding, reason.missing)};
    std::erase_if(explanation.rests_on,
                  [&](const std::string& pointer) { return !exists(pointer); });
    // A reason may name several facts of which only some are missing.
    auto& missing = explanation.missing;
    if (!std::all_of(missing.begin(), missing.end(),
                     [&](const std::string& pointer) { return exists(pointer); })) {
        std::erase_if(missing, [&](const std::string& pointer) { return exists(pointer); });
    }
    return explanation;
}

std::string Explainer::subject(const Finding& finding) const {
    switch (finding.subject_kind()) {
        case SubjectKind::application:
            return "application " + (*file_->applications)[finding.subject()].id.value;
        case SubjectKind::order:
            return "order " + order(finding.subject()).id.value;
        case SubjectKind::condition:
            return "condition " + condition_id(finding) + " of order " +
                   order(finding.subject()).id.value;
        case SubjectKind::event:
            return event_name(finding.subject());
        case SubjectKind::notification:
            return notification_name(finding.subject());
        case SubjectKind::matter:
            break;
    }
    return "the matter";
}

std::string Explainer::condition_id(const Finding& finding) const {
    return conditions_.of(finding.subject())[finding.condition()].condition->id.value;
}

std::string Explainer::condition_place(std::size_t order, std::size_t condition) const {
    return conditions_.of(order)[condition].pointer();
}

std::optional<std::string> Explainer::event_id(std::size_t event) const {
    return std::visit(
        [](const auto& kind) { return kind.id ? std::optional{kind.id->value} : std::nullopt; },
        (*file_->events)[event]);
}

std::string Explainer::event_name(std::size_t event) const {
    const auto word =
        std::visit([]<class Kind>(const Kind&) { return std::string{model::event_word<Kind>}; },
                   (*file_->events)[event]);
    return "event " + event_id(event).value_or(event_place(event)) + " (" + word + ")";
}

/// Its keys hang from the word that says what happened: "/events/3/served".
std::string Explainer::place_of_event(std::size_t event) const {
    return std::visit(
        [&]<class Kind>(const Kind&) {
            return event_place(event) + "/" + std::string{model::event_word<Kind>};
        },
        (*file_->events)[event]);
}

std::optional<std::string> Explainer::notification_id(std::size_t notification) const {
    const auto& id = (*file_->notifications)[notification].id;
    return id ? std::optional{id->value} : std::nullopt;
}

std::string Explainer::notification_name(std::size_t notification) const {
    return "notification " +
           notification_id(notification).value_or(notification_place(notification));
}

std::string Explainer::text(const Finding& finding) const {
    return filled(info(finding.reason()).text, [&](std::string_view word) {
        return operand_text(finding, operand_number(word));
    });
}

std::string Explainer::operand_text(const Finding& finding, std::size_t i) const {
    const auto operand = finding.operand(i);
    const auto index = static_cast<std::size_t>(operand.value);
    switch (operand.kind) {
        case OperandKind::date:
            return Date::from_days_since_1970(operand.value).in_words();
        case OperandKind::count:
            return std::to_string(operand.value);
        case OperandKind::order:
            return "order " + order(index).id.value;
        case OperandKind::act:
            return (*(*file_->applications)[finding.subject()].acts)[index].id.value;
        case OperandKind::condition: {
            const bool of_other = i > 0 && finding.operand(i - 1).kind == OperandKind::order;
            const auto holder = of_other ? static_cast<std::size_t>(finding.operand(i - 1).value)
                                         : finding.subject();
            return conditions_.of(holder)[index].condition->id.value;
        }
        case OperandKind::event:
            return event_name(index);
        case OperandKind::notification:
            return notification_name(index);
        case OperandKind::application:
            return "application " + (*file_->applications)[index].id.value;
        case OperandKind::part_two:
            return part_two_place(operand.value);
        case OperandKind::none:
            break;
    }
    return "";
}

std::string Explainer::operand_place(const Finding& finding, std::size_t i) const {
    const auto operand = finding.operand(i);
    const auto index = static_cast<std::size_t>(operand.value);
    if (operand.kind == OperandKind::order) return order_place(operand.value);
    if (operand.kind == OperandKind::event) return place_of_event(index);
    if (operand.kind == OperandKind::notification) return notification_place(index);
    if (operand.kind == OperandKind::application) return application_at(operand.value);
    if (operand.kind == OperandKind::part_two) return part_two_place(operand.value);
    const bool of_other = i > 0 && finding.operand(i - 1).kind == OperandKind::order;
    if (operand.kind == OperandKind::condition && of_other) {
        return condition_place(static_cast<std::size_t>(finding.operand(i - 1).value),
                               static_cast<std::size_t>(operand.value));
    }
    return std::to_string(operand.value);
}

std::vector<std::string> Explainer::places(const Finding& finding,
                                           std::string_view templates) const {
    std::vector<std::string> pointers;
    while (!templates.empty()) {
        const auto space = templates.find(' ');
        const auto one = templates.substr(0, space);
        auto pointer = filled(one, [&](std::string_view word) {
            return is_operand(word) ? operand_place(finding, operand_number(word))
                                    : place(finding, word);
        });
        // An application that is not in the file has nothing below it: the place is the reference.
        for (const std::string_view reference : {"/application/", "/main/"}) {
            if (const auto at = pointer.find(reference); at != std::string::npos) {
                pointer.resize(at + reference.size() - 1);
            }
        }
        pointers.push_back(std::move(pointer));
        if (space == std::string_view::npos) break;
        templates.remove_prefix(space + 1);
    }
    // Below a thing that is not in the file there is nothing: several places may come to one.
    const auto last = std::unique(pointers.begin(), pointers.end());
    pointers.erase(last, pointers.end());
    return pointers;
}

std::string Explainer::place(const Finding& finding, std::string_view word) const {
    if (word == "order") return order_place(finding.subject());
    if (word == "condition") return condition_place(finding.subject(), finding.condition());
    if (word == "event") return place_of_event(finding.subject());
    if (word == "notification") return notification_place(finding.subject());
    if (word == "application") return application_place(finding);
    return main_place(finding);
}

std::string Explainer::application_place(const Finding& finding) const {
    if (finding.subject_kind() == SubjectKind::application) {
        return "/applications/" + std::to_string(finding.subject());
    }
    const auto& ref = order(finding.subject()).application;
    return ref ? place_of_application(ref->value) : order_place(finding.subject()) + "/application";
}

std::string Explainer::main_place(const Finding& finding) const {
    const auto place = application_place(finding);
    for (std::size_t i = 0; file_->applications && i < file_->applications->size(); ++i) {
        const auto& application = (*file_->applications)[i];
        if (place != "/applications/" + std::to_string(i)) continue;
        if (application.seeks != Seeks::interim) return place;
        return application.main ? place_of_application(application.main->value) : place + "/main";
    }
    return place;
}

std::string Explainer::place_of_application(const std::string& id) const {
    const auto& applications = *file_->applications;
    const auto found =
        std::find_if(applications.begin(), applications.end(),
                     [&](const Application& application) { return application.id.value == id; });
    return "/applications/" + std::to_string(found - applications.begin());
}

bool Explainer::exists(const std::string& pointer) const {
    boost::json::error_code error;
    return json_.find_pointer(pointer, error) != nullptr;
}

}  // namespace spo::report

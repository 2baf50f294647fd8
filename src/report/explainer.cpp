#include "report/explainer.hpp"

#include <algorithm>

#include "io/syntax.hpp"
#include "law/provision_literal.hpp"
#include "model/described_events.hpp"
#include "report/filled.hpp"
#include "spo/json.hpp"

namespace spo::report {
namespace {

bool is_operand(std::string_view word) {
    return word.size() == 1 && word[0] >= 'a' && word[0] <= 'c';
}
/// {A} is {a} at the beginning of a sentence.
bool begins_a_sentence(std::string_view word) {
    return word.size() == 1 && word[0] >= 'A' && word[0] <= 'C';
}
std::size_t operand_number(std::string_view word) {
    return static_cast<std::size_t>(word[0] - (begins_a_sentence(word) ? 'A' : 'a'));
}
std::string capitalised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    }
    return text;
}

std::string order_place(std::int64_t index) { return "/orders/" + std::to_string(index); }
/// What stands for a failure that the file does not hold: the end of its list (RFC 6901).
constexpr const char* no_failure_recorded = "/notification_failures/-";
std::string application_at(std::int64_t index) { return "/applications/" + std::to_string(index); }
std::string conduct_place(std::int64_t index) { return "/conduct/" + std::to_string(index); }
std::string place_place(std::int64_t index) { return "/places/" + std::to_string(index); }
std::string part_two_place(std::int64_t index) {
    return "/sexual_offences_notification/" + std::to_string(index);
}

}  // namespace

std::string event_place(std::size_t index) { return "/events/" + std::to_string(index); }
std::string notification_place(std::size_t index) {
    return "/notifications/" + std::to_string(index);
}

Explainer::Explainer(const CaseFile& file)
    : file_(file), conditions_(file), json_(io::parse(to_canonical_json(file))) {
    const auto count = file_->notification_failures ? file_->notification_failures->size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& failure = (*file_->notification_failures)[i];
        const auto add = [&](const auto& ref) {
            if (ref) failures_of_[ref->value].push_back(i);
        };
        add(failure.order);
        add(failure.event);
        add(failure.notification);
    }
}

Explanation Explainer::explain(const Finding& finding,
                               std::span<const std::size_t> changed_by) const {
    const auto& reason = info(finding.reason());
    const Telling telling{finding, changed_by};
    Explanation explanation{subject(finding), text(telling), places(telling, reason.rests_on),
                            places(telling, reason.missing)};
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
        case SubjectKind::conduct:
            return "act " + conduct_id(finding.subject());
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

std::string Explainer::text(const Telling& telling) const {
    return filled(info(telling.finding.reason()).text, [&](std::string_view word) {
        auto operand = operand_text(telling, operand_number(word));
        return begins_a_sentence(word) ? capitalised(std::move(operand)) : operand;
    });
}

/// The exception's kind in words: "through solicitors".
std::string Explainer::exception_text(const Telling& telling, std::size_t exception) const {
    const auto& finding = telling.finding;
    const auto list = where_worded(
        telling, condition_place(finding.subject(), finding.condition()) + "/exceptions");
    boost::json::error_code error;
    const auto* kind = json_.find_pointer(list + "/" + std::to_string(exception) + "/kind", error);
    if (kind == nullptr) return "one whose kind is not recorded";
    std::string words{kind->as_string()};
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::string Explainer::operand_text(const Telling& telling, std::size_t i) const {
    const auto& finding = telling.finding;
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
        case OperandKind::conduct:
            return "act " + conduct_id(index);
        case OperandKind::place:
            return "place " + (*file_->places)[index].id.value;
        case OperandKind::metres:
            return std::to_string(operand.value) + (operand.value == 1 ? " metre" : " metres");
        case OperandKind::exception:
            return exception_text(telling, index);
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
    if (operand.kind == OperandKind::conduct) return conduct_place(operand.value);
    if (operand.kind == OperandKind::place) return place_place(operand.value);
    if (operand.kind == OperandKind::part_two) return part_two_place(operand.value);
    const bool of_other = i > 0 && finding.operand(i - 1).kind == OperandKind::order;
    if (operand.kind == OperandKind::condition && of_other) {
        return condition_place(static_cast<std::size_t>(finding.operand(i - 1).value),
                               static_cast<std::size_t>(operand.value));
    }
    return std::to_string(operand.value);
}

std::vector<std::string> Explainer::places(const Telling& telling,
                                           std::string_view templates) const {
    std::vector<std::string> pointers;
    while (!templates.empty()) {
        const auto space = templates.find(' ');
        const auto one = templates.substr(0, space);
        auto pointer = filled(one, [&](std::string_view word) {
            return is_operand(word) ? operand_place(telling.finding, operand_number(word))
                                    : place(telling, word);
        });
        pointer = where_worded(telling, std::move(pointer));
        // The days of an offence follow from other parts of the file.
        if (one == "{offence}/from" || one == "{offence}/to" || one == "{offence}/on") {
            pointer = place_of_day(telling.finding);
        }
        // An application that is not in the file has nothing below it: the place is the reference.
        for (const std::string_view reference : {"/application/", "/main/", no_failure_recorded}) {
            if (const auto at = pointer.find(reference); at != std::string::npos) {
                pointer.resize(at + reference.find('/', 1));
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

/// The key of an object with one key, which says what it is: "/conduct/0/is/contact".
std::string Explainer::only_key_at(const std::string& pointer) const {
    boost::json::error_code error;
    const auto* value = json_.find_pointer(pointer, error);
    const auto* object = value == nullptr ? nullptr : value->if_object();
    if (object == nullptr || object->empty()) return pointer;
    return pointer + "/" + std::string{object->begin()->key()};
}

/// The place of a part of a condition: in the last event that worded that part anew, else where the
/// condition stands.
std::string Explainer::where_worded(const Telling& telling, std::string pointer) const {
    const auto& finding = telling.finding;
    if (telling.changed_by.empty() || finding.subject_kind() != SubjectKind::condition) {
        return pointer;
    }
    const auto as_imposed = condition_place(finding.subject(), finding.condition()) + "/";
    if (!pointer.starts_with(as_imposed)) return pointer;
    const auto part = pointer.substr(as_imposed.size());
    const auto key = part.substr(0, part.find('/'));
    const auto id = condition_id(finding);
    for (auto event = telling.changed_by.rbegin(); event != telling.changed_by.rend(); ++event) {
        const auto changes = place_of_event(*event) + "/changes";
        for (std::size_t i = 0;; ++i) {
            const auto change = changes + "/" + std::to_string(i);
            boost::json::error_code error;
            const auto* of = json_.find_pointer(change + "/condition", error);
            if (of == nullptr) break;
            if (of->as_string() != id || !exists(change + "/" + key)) continue;
            return change + "/" + part;
        }
    }
    return pointer;
}

std::string Explainer::place(const Telling& telling, std::string_view word) const {
    const auto& finding = telling.finding;
    if (word == "act") {
        return only_key_at(conduct_place(finding.operand(0).value) + "/is");
    }
    if (word == "terms") {
        return only_key_at(
            where_worded(telling, condition_place(finding.subject(), finding.condition()) + "/is"));
    }
    if (word == "order") return order_place(finding.subject());
    if (word == "condition") return condition_place(finding.subject(), finding.condition());
    if (word == "event") {
        // What clashes may be a notification that points at an event.
        return finding.subject_kind() == SubjectKind::notification
                   ? notification_place(finding.subject())
                   : place_of_event(finding.subject());
    }
    if (word == "notification") return notification_place(finding.subject());
    if (word == "application") return application_place(finding);
    if (word == "offence") {
        return finding.subject_kind() == SubjectKind::conduct ? conduct_place(finding.subject())
                                                              : failure_place(finding);
    }
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

/// Where the file holds what it says of a failure; the whole list where two failures at one
/// notification could be meant.
std::string Explainer::failure_place(const Finding& finding) const {
    const auto subject_id = [&]() -> std::optional<std::string> {
        switch (finding.subject_kind()) {
            case SubjectKind::order:
                return order(finding.subject()).id.value;
            case SubjectKind::event:
                return event_id(finding.subject());
            case SubjectKind::notification:
                return notification_id(finding.subject());
            default:
                return std::nullopt;
        }
    }();
    const auto found = subject_id ? failures_of_.find(*subject_id) : failures_of_.end();
    if (found == failures_of_.end() || found->second.size() != 1) {
        return std::string{no_failure_recorded};
    }
    // At one notification both can go wrong, and the one recorded may be the other.
    const auto only = found->second.front();
    const bool is_false = (*file_->notification_failures)[only].of == FailureOf::false_information;
    const bool is_of_false = finding.provision() == law::spa("s11(1)(b)");
    const bool is_of_refusal = finding.provision() == law::spa("s11(1)(a)") ||
                               finding.provision() == law::spa("s11(5)") ||
                               finding.provision() == law::spa("s10(5)");
    if (finding.subject_kind() == SubjectKind::notification &&
        (is_false ? is_of_refusal : is_of_false)) {
        return std::string{no_failure_recorded};
    }
    return "/notification_failures/" + std::to_string(only);
}

/// The part of the file that tells on which day an offence was committed.
std::string Explainer::place_of_day(const Finding& finding) const {
    if (finding.subject_kind() == SubjectKind::conduct) {
        const auto& conduct = (*file_->conduct)[finding.subject()];
        const bool is_a_range = !conduct.on && (conduct.from || conduct.to);
        return conduct_place(finding.subject()) + (is_a_range ? "/from" : "/on");
    }
    if (finding.subject_kind() == SubjectKind::event) {
        return place_of_event(finding.subject()) + "/on";
    }
    if (finding.subject_kind() == SubjectKind::notification) {
        return notification_place(finding.subject()) + "/on";
    }
    return "/events";
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

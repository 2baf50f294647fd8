// From a finding to words: the reason's sentence, with the operands and the places filled in.
#pragma once

#include <boost/json/value.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "spo/report.hpp"
#include "timeline/condition_index.hpp"

namespace spo::report {

/// "/events/3".
std::string event_place(std::size_t index);
/// "/notifications/0".
std::string notification_place(std::size_t index);

class Explainer {
public:
    explicit Explainer(const CaseFile& file);

    Explanation explain(const Finding& finding) const { return explain(finding, {}); }
    /// The same of a finding on a condition that the events of those indices, in their order,
    /// worded anew: the places are those of the wording they left.
    Explanation explain(const Finding& finding, std::span<const std::size_t> changed_by) const;
    /// "application A1", "order O1", "condition C1 of order O1", "event V1 (served)",
    /// "notification N1", "the matter".
    std::string subject(const Finding& finding) const;
    /// The id alone of a condition that a finding is about.
    std::string condition_id(const Finding& finding) const;

    const CaseFile& case_file() const noexcept { return file_; }
    const std::string& application_id(std::size_t application) const {
        return (*file_->applications)[application].id.value;
    }
    const std::string& order_id(std::size_t order) const { return this->order(order).id.value; }
    const std::string& condition_id(std::size_t order, std::size_t condition) const {
        return conditions_.of(order)[condition].condition->id.value;
    }
    std::optional<std::string> event_id(std::size_t event) const;
    std::optional<std::string> notification_id(std::size_t notification) const;
    /// "event V1 (served)"; without an id, by its place: "event /events/0 (served)".
    std::string event_name(std::size_t event) const;
    /// "notification N1".
    std::string notification_name(std::size_t notification) const;
    /// Where the file holds a condition: "/orders/0/conditions/1", "/events/3/varied/adds/0".
    std::string condition_place(std::size_t order, std::size_t condition) const;
    const std::string& conduct_id(std::size_t act) const { return (*file_->conduct)[act].id.value; }

private:
    /// What is told, and the events that worded the condition it is about.
    struct Telling {
        const Finding& finding;
        std::span<const std::size_t> changed_by;
    };
    std::string text(const Telling& telling) const;
    std::string operand_text(const Telling& telling, std::size_t i) const;
    std::string exception_text(const Telling& telling, std::size_t exception) const;
    std::string operand_place(const Finding& finding, std::size_t i) const;
    std::vector<std::string> places(const Telling& telling, std::string_view templates) const;
    std::string place(const Telling& telling, std::string_view word) const;
    std::string where_worded(const Telling& telling, std::string pointer) const;
    std::string only_key_at(const std::string& pointer) const;
    std::string application_place(const Finding& finding) const;
    std::string main_place(const Finding& finding) const;
    std::string failure_place(const Finding& finding) const;
    std::string place_of_day(const Finding& finding) const;
    std::string place_of_application(const std::string& id) const;
    std::string place_of_event(std::size_t event) const;
    bool exists(const std::string& pointer) const;

    const Order& order(std::size_t index) const { return (*file_->orders)[index]; }

    CaseFile file_;
    timeline::ConditionIndex conditions_;
    /// What is recorded of failures, by the id of what each is about.
    std::unordered_map<std::string, std::vector<std::size_t>> failures_of_;
    boost::json::value json_;  ///< the file as written, to tell which places it has
};

}  // namespace spo::report

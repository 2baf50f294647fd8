// What the facts of events and notifications need to look up, made once for a file in time linear
// in it (but for sorting by day).
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "spo/case_file.hpp"
#include "spo/facts.hpp"
#include "timeline/condition_index.hpp"

namespace spo::act {

class EventIndex {
public:
    explicit EventIndex(const CaseFile& file);

    const CaseFile& file() const noexcept { return file_; }
    const timeline::ConditionIndex& conditions() const noexcept { return conditions_; }

    /// The index of an event, an order or an application by its id.
    std::optional<std::size_t> event(const std::optional<Ref<EventMark>>& ref) const;
    std::size_t order(const Ref<Order>& ref) const;
    std::optional<std::size_t> application(const std::optional<Ref<Application>>& ref) const;

    /// The event that decided on an `applied` event.
    std::optional<std::size_t> decision_on(std::size_t applied) const;
    /// Whether an `applied` event was granted and no other event says what was ordered.
    bool is_granted_alone(std::size_t applied) const;
    /// The `determined` event of an application for an order.
    std::optional<std::size_t> determination_of(std::size_t application) const;
    /// The day of the last hearing fixed for an `applied` event.
    std::optional<Date> hearing_of(std::size_t applied) const;
    /// The last renewal of an order on or before a day.
    std::optional<std::size_t> renewal_by(std::size_t order, Date day) const;
    /// A made order without its day, else the order last made on or before the day.
    std::optional<std::size_t> last_order_by(std::optional<Date> day) const;

    /// Where the defendant resides on a day: as the last move on or before it says, `skipped` left
    /// out, else in the recorded police area.
    ResidenceFacts residence_on(std::optional<Date> day,
                                std::optional<std::size_t> skipped = {}) const;
    /// Where a `moved` event leads.
    ResidenceFacts residence_after(std::size_t move) const;

    /// Which of the names recorded of the defendant are not among `names`.
    struct NamesMissing {
        bool own = false;
        bool other = false;
        std::optional<std::size_t> used;  ///< the first use of such a name, on or before the day
    };
    NamesMissing names_missing(const std::vector<std::string>& names,
                               std::optional<Date> day) const;

private:
    using Dated = std::pair<Date, std::size_t>;

    void note(std::size_t event);
    void note_names();

    CaseFile file_;
    timeline::ConditionIndex conditions_;
    std::unordered_map<std::string_view, std::size_t> events_;
    std::unordered_map<std::string_view, std::size_t> applications_;
    std::unordered_map<std::size_t, std::size_t> decisions_;
    std::unordered_map<std::size_t, std::size_t> determinations_;
    std::unordered_map<std::size_t, Date> hearings_;
    std::unordered_map<std::size_t, std::vector<Dated>> renewals_;  ///< of an order, by day
    std::vector<Dated> moves_;                                      ///< by day
    std::vector<std::size_t> undated_moves_;
    std::unordered_set<std::size_t> told_;  ///< `applied` events of which it is told what followed
    std::set<std::pair<std::size_t, Date>> told_days_;  ///< of decisions that name no application
    std::string own_name_;                              ///< levelled, as are those below
    std::unordered_set<std::string> other_names_;
    std::vector<std::pair<Dated, std::string>> names_used_;  ///< the first use of each, by day
    std::vector<Dated> orders_made_;                         ///< by day
    std::optional<std::size_t> undated_order_;
};

/// The facts of an event or a notification, as `change_facts` and its kin give them.
std::optional<ChangeFacts> change_facts(const EventIndex& index, std::size_t event, Date as_at);
std::optional<AppealFacts> appeal_facts(const EventIndex& index, std::size_t event);
/// The same of an appeal that nobody has lodged yet: against the making of an order, the refusal of
/// an application, or a decision on an application to change an order.
AppealFacts facts_of_decision(const EventIndex& index, OperandKind kind, std::size_t decision);
NotificationFacts notification_facts(const EventIndex& index, std::size_t notification);

}  // namespace spo::act

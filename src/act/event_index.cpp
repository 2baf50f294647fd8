#include "act/event_index.hpp"

#include <algorithm>
#include <iterator>

#include "model/levelled.hpp"

namespace spo::act {
namespace {

std::optional<std::size_t> found(const std::unordered_map<std::string_view, std::size_t>& ids,
                                 std::string_view id) {
    const auto at = ids.find(id);
    return at == ids.end() ? std::nullopt : std::optional{at->second};
}

std::optional<std::size_t> found(const std::unordered_map<std::size_t, std::size_t>& events,
                                 std::size_t of) {
    const auto at = events.find(of);
    return at == events.end() ? std::nullopt : std::optional{at->second};
}

/// The end of what happened on or before a day.
template <class List>
auto end_of(const List& by_day, Date day) {
    return std::upper_bound(by_day.begin(), by_day.end(), day,
                            [](Date d, const auto& one) { return d < one.first; });
}

/// The police area in which a move leads, or that it leads out of England and Wales.
ResidenceFacts::Kind kind_of(const Moved& moved) {
    using enum ResidenceFacts::Kind;
    if (moved.home && moved.home != Home::england_or_wales) {
        return moved.home == Home::none ? nowhere : elsewhere;
    }
    if (!moved.area) return move_incomplete;
    return moved.area == PoliceArea::outside_england_and_wales ? elsewhere : in_area;
}

}  // namespace

EventIndex::EventIndex(const CaseFile& file) : file_(file), conditions_(file) {
    for (std::size_t i = 0; file_->applications && i < file_->applications->size(); ++i) {
        applications_.emplace((*file_->applications)[i].id.value, i);
    }
    for (std::size_t i = 0; file_->orders && i < file_->orders->size(); ++i) {
        const auto& order = (*file_->orders)[i];
        if (order.is_proposed()) continue;
        if (order.made_on) {
            orders_made_.emplace_back(*order.made_on, i);
        } else if (!undated_order_) {
            undated_order_ = i;
        }
    }
    if (file_->events) {
        const auto& events = *file_->events;
        const auto id = [](const auto& kind) { return kind.id ? &kind.id->value : nullptr; };
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (const auto* own = std::visit(id, events[i])) events_.emplace(*own, i);
        }
        // Events may point at later ones, so ids come first.
        for (std::size_t i = 0; i < events.size(); ++i) note(i);
    }
    note_names();
    // By day and, within a day, as the file lists them.
    std::sort(orders_made_.begin(), orders_made_.end());
    std::sort(moves_.begin(), moves_.end());
    for (auto& [order, renewals] : renewals_) std::sort(renewals.begin(), renewals.end());
}

void EventIndex::note(std::size_t i) {
    const auto& event = (*file_->events)[i];
    const auto note_decision = [&](const std::optional<Ref<EventMark>>& applied) {
        if (const auto of = this->event(applied)) decisions_.emplace(*of, i);
    };
    const auto note_change = [&](const auto& change) {
        note_decision(change.applied);
        if (const auto of = this->event(change.applied)) {
            told_.insert(*of);
        } else if (change.on) {
            told_days_.emplace(order(change.order), *change.on);
        }
    };
    if (const auto* varied = std::get_if<Varied>(&event)) note_change(*varied);
    if (const auto* discharged = std::get_if<Discharged>(&event)) note_change(*discharged);
    if (const auto* renewed = std::get_if<Renewed>(&event)) {
        note_change(*renewed);
        if (renewed->on) renewals_[order(renewed->order)].emplace_back(*renewed->on, i);
    }
    if (const auto* determined = std::get_if<Determined>(&event)) {
        note_decision(determined->applied);
        if (const auto of = application(determined->application)) determinations_.emplace(*of, i);
    }
    if (const auto* hearing = std::get_if<HearingFixed>(&event)) {
        const auto of = this->event(hearing->applied);
        if (of && hearing->on) {
            auto& last = hearings_.try_emplace(*of, *hearing->on).first->second;
            last = std::max(last, *hearing->on);
        }
    }
    if (const auto* moved = std::get_if<Moved>(&event)) {
        if (moved->on) {
            moves_.emplace_back(*moved->on, i);
        } else {
            undated_moves_.push_back(i);
        }
    }
}

void EventIndex::note_names() {
    const auto& defendant = file_->defendant;
    if (defendant.name) own_name_ = model::levelled(*defendant.name);
    if (defendant.other_names) {
        for (const auto& name : *defendant.other_names) other_names_.insert(model::levelled(name));
    }
    if (!file_->events) return;
    std::vector<std::pair<Dated, std::string>> uses;
    for (std::size_t i = 0; i < file_->events->size(); ++i) {
        const auto* used = std::get_if<NameUsed>(&(*file_->events)[i]);
        if (used == nullptr || !used->on || !used->name) continue;
        uses.push_back({{*used->on, i}, model::levelled(*used->name)});
    }
    std::sort(uses.begin(), uses.end());
    std::unordered_set<std::string> seen;
    for (auto& use : uses) {
        if (seen.insert(use.second).second) names_used_.push_back(std::move(use));
    }
}

EventIndex::NamesMissing EventIndex::names_missing(const std::vector<std::string>& names,
                                                   std::optional<Date> day) const {
    std::unordered_set<std::string> notified;
    for (const auto& name : names) notified.insert(model::levelled(name));
    const auto is_missing = [&](const std::string& name) { return !notified.contains(name); };
    NamesMissing missing;
    missing.own = !own_name_.empty() && is_missing(own_name_);
    // Each name on the way to the first that is missing is one of those notified, so neither search
    // goes further than they are many.
    missing.other = std::any_of(other_names_.begin(), other_names_.end(), is_missing);
    for (const auto& [use, name] : names_used_) {
        if (!day || use.first > *day) break;
        if (!is_missing(name)) continue;
        missing.used = use.second;
        break;
    }
    return missing;
}

bool EventIndex::is_granted_alone(std::size_t applied) const {
    const auto decision = decision_on(applied);
    if (!decision || told_.contains(applied)) return false;
    const auto* determined = std::get_if<Determined>(&(*file_->events)[*decision]);
    if (determined == nullptr || determined->outcome != Outcome::granted) return false;
    const auto* asked = std::get_if<Applied>(&(*file_->events)[applied]);
    return asked != nullptr &&
           !(determined->on && told_days_.contains({order(asked->order), *determined->on}));
}

std::optional<std::size_t> EventIndex::event(const std::optional<Ref<EventMark>>& ref) const {
    return ref ? found(events_, ref->value) : std::nullopt;
}

std::size_t EventIndex::order(const Ref<Order>& ref) const {
    return conditions_.order(ref.value).value();  // a case file points at nothing it does not hold
}

std::optional<std::size_t> EventIndex::application(
    const std::optional<Ref<Application>>& ref) const {
    return ref ? found(applications_, ref->value) : std::nullopt;
}

std::optional<std::size_t> EventIndex::decision_on(std::size_t applied) const {
    return found(decisions_, applied);
}

std::optional<std::size_t> EventIndex::determination_of(std::size_t application) const {
    return found(determinations_, application);
}

std::optional<Date> EventIndex::hearing_of(std::size_t applied) const {
    const auto at = hearings_.find(applied);
    return at == hearings_.end() ? std::nullopt : std::optional{at->second};
}

std::optional<std::size_t> EventIndex::renewal_by(std::size_t order, Date day) const {
    const auto of = renewals_.find(order);
    if (of == renewals_.end()) return std::nullopt;
    const auto end = end_of(of->second, day);
    return end == of->second.begin() ? std::nullopt : std::optional{std::prev(end)->second};
}

std::optional<std::size_t> EventIndex::last_order_by(std::optional<Date> day) const {
    if (undated_order_) return undated_order_;
    const auto end = day ? end_of(orders_made_, *day) : orders_made_.end();
    return end == orders_made_.begin() ? std::nullopt : std::optional{std::prev(end)->second};
}

ResidenceFacts EventIndex::residence_on(std::optional<Date> day,
                                        std::optional<std::size_t> skipped) const {
    using enum ResidenceFacts::Kind;
    // A move without its day may be the last one.
    for (const auto move : undated_moves_) {
        if (move != skipped) {
            return {.kind = move_incomplete, .move = static_cast<std::int32_t>(move)};
        }
    }
    if (!day && !moves_.empty()) return {.kind = day_not_recorded};
    auto end = day ? end_of(moves_, *day) : moves_.begin();
    while (end != moves_.begin()) {
        --end;
        if (end->second != skipped) return residence_after(end->second);
    }
    const auto area = file_->defendant.police_area;
    if (!area) return {};
    if (area == PoliceArea::outside_england_and_wales) return {.kind = elsewhere};
    return {.kind = in_area, .area = area};
}

ResidenceFacts EventIndex::residence_after(std::size_t move) const {
    const auto& moved = std::get<Moved>((*file_->events)[move]);
    ResidenceFacts facts{.kind = kind_of(moved), .move = static_cast<std::int32_t>(move)};
    if (facts.kind == ResidenceFacts::Kind::in_area) facts.area = moved.area;
    return facts;
}

}  // namespace spo::act

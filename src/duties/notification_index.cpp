#include "duties/notification_index.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include "model/levelled.hpp"
#include "timeline/event_log.hpp"

namespace spo::duty {
namespace {

bool is_before(const Notification& one, const Notification& other) {
    return one.on && (!other.on || *one.on < *other.on);
}

}  // namespace

NotificationIndex::NotificationIndex(std::span<const Notification> notifications, Date as_at,
                                     const std::function<bool(std::size_t)>& says_enough)
    : notifications_(notifications), used_(notifications.size(), false) {
    Places by_day(notifications.size());
    std::iota(by_day.begin(), by_day.end(), std::size_t{0});
    std::stable_sort(by_day.begin(), by_day.end(), [&](std::size_t a, std::size_t b) {
        return is_before(notifications[a], notifications[b]);
    });
    const auto append = [](Queue& queue, std::size_t n) {
        queue.next.push_back(queue.places.size());
        queue.places.push_back(n);
    };
    for (const auto n : by_day) {
        const auto& one = notifications[n];
        if (one.on && *one.on > as_at) continue;
        if (one.event) about_[static_cast<std::size_t>(one.of)][one.event->value].push_back(n);
        std::set<std::string> names;
        for (const auto& name : timeline::listed(one.names)) names.insert(model::levelled(name));
        for (const auto& name : names) names_[name].push_back(n);
        const bool as_address = one.of == NotificationOf::address;
        if (one.home_address && !one.event) {
            const auto text = one.home_address->reveal(ForPoliceAndCourtOnly{});
            append(addresses_[as_address ? 1 : 0][model::levelled(text)], n);
        }
        if (as_address && !one.event) {
            append(of_any_address_, n);
            if (!one.home_address) append(of_no_address_, n);
        }
        if (one.of != NotificationOf::first) continue;
        (one.order ? first_of_order_[one.order->value] : first_of_none_).places.push_back(n);
    }
    const auto look_ahead = [&](Firsts& firsts) {
        firsts.next_saying_enough.resize(firsts.places.size());
        std::optional<std::size_t> next;
        for (auto i = firsts.places.size(); i-- > 0;) {
            if (says_enough(firsts.places[i])) next = firsts.places[i];
            firsts.next_saying_enough[i] = next;
        }
    };
    for (auto& [order, firsts] : first_of_order_) look_ahead(firsts);
    look_ahead(first_of_none_);
}

const NotificationIndex::Places& NotificationIndex::find(const ByText& all,
                                                         const std::string& key) {
    static const Places none;
    const auto found = all.find(key);
    return found == all.end() ? none : found->second;
}

const NotificationIndex::Places& NotificationIndex::about(NotificationOf of,
                                                          std::string_view event_id) const {
    return find(about_[static_cast<std::size_t>(of)], std::string{event_id});
}
const NotificationIndex::Places& NotificationIndex::of_name(std::string_view name) const {
    return find(names_, model::levelled(name));
}

bool NotificationIndex::is_earlier(std::size_t one, std::size_t other) const {
    return is_before(notifications_[one], notifications_[other]);
}

std::optional<std::size_t> NotificationIndex::first_unused(Queue& queue, std::size_t from) {
    const auto at = [&](std::size_t i) { return queue.places[i]; };
    auto found = from;
    while (found < queue.places.size() && (queue.next[found] != found || used_[at(found)])) {
        found = queue.next[found] == found ? found + 1 : queue.next[found];
    }
    // What was walked over leads straight here the next time.
    for (auto i = from; i < found;) {
        const auto next = queue.next[i] == i ? i + 1 : queue.next[i];
        queue.next[i] = found;
        i = next;
    }
    return found < queue.places.size() ? std::optional{at(found)} : std::nullopt;
}

std::optional<std::size_t> NotificationIndex::of_address(std::string_view address, bool as_address,
                                                         std::optional<Date> not_before) {
    auto& all = addresses_[as_address ? 1 : 0];
    const auto queue = all.find(model::levelled(address));
    if (queue == all.end()) return std::nullopt;
    const auto& places = queue->second.places;
    const auto from = std::partition_point(places.begin(), places.end(), [&](std::size_t n) {
        const auto& on = notifications_[n].on;
        return not_before && on && *on < *not_before;
    });
    return first_unused(queue->second, static_cast<std::size_t>(from - places.begin()));
}

NotificationIndex::First NotificationIndex::first_in(const Firsts& firsts,
                                                     std::optional<Date> made_on) const {
    const auto& places = firsts.places;
    const auto from = std::partition_point(places.begin(), places.end(), [&](std::size_t n) {
        const auto& on = notifications_[n].on;
        return made_on && on && *on < *made_on;
    });
    if (from == places.end()) return {};
    return {*from, firsts.next_saying_enough[static_cast<std::size_t>(from - places.begin())]};
}

NotificationIndex::First NotificationIndex::first(std::string_view order_id,
                                                  std::optional<Date> made_on) const {
    const auto of_order = first_of_order_.find(std::string{order_id});
    const auto named =
        of_order == first_of_order_.end() ? First{} : first_in(of_order->second, made_on);
    const auto unnamed = first_in(first_of_none_, made_on);
    const auto earlier = [&](std::optional<std::size_t> one, std::optional<std::size_t> other) {
        if (!one || !other) return one ? one : other;
        return is_earlier(*other, *one) ? other : one;
    };
    return {earlier(named.earliest, unnamed.earliest),
            earlier(named.saying_enough, unnamed.saying_enough)};
}

}  // namespace spo::duty

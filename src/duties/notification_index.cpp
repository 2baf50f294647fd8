#include "duties/notification_index.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include "timeline/event_log.hpp"

namespace spo::duty {
namespace {

bool is_earlier(const Notification& one, const Notification& other) {
    return one.on && (!other.on || *one.on < *other.on);
}

}  // namespace

std::string levelled(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == ' ' || c == ',' || c == '.') {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else {
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

NotificationIndex::NotificationIndex(std::span<const Notification> notifications, Date as_at)
    : notifications_(notifications) {
    Places by_day(notifications.size());
    std::iota(by_day.begin(), by_day.end(), std::size_t{0});
    std::stable_sort(by_day.begin(), by_day.end(), [&](std::size_t a, std::size_t b) {
        return is_earlier(notifications[a], notifications[b]);
    });
    const ForPoliceAndCourtOnly here;
    for (const auto n : by_day) {
        const auto& one = notifications[n];
        if (one.on && *one.on > as_at) continue;
        if (one.event) about_[static_cast<std::size_t>(one.of)][one.event->value].push_back(n);
        std::set<std::string> names;
        for (const auto& name : timeline::listed(one.names)) names.insert(levelled(name));
        for (const auto& name : names) names_[name].push_back(n);
        if (one.home_address) {
            addresses_[levelled(one.home_address->reveal(here))].push_back(n);
        }
        if (one.of == NotificationOf::address && !one.event) {
            of_any_address_.push_back(n);
            if (!one.home_address) of_no_address_.push_back(n);
        }
        if (one.of != NotificationOf::first) continue;
        (one.order ? first_of_order_[one.order->value] : first_of_none_).push_back(n);
    }
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
    return find(names_, levelled(name));
}
const NotificationIndex::Places& NotificationIndex::of_address(std::string_view address) const {
    return find(addresses_, levelled(address));
}

std::optional<std::size_t> NotificationIndex::first(std::string_view order_id,
                                                    std::optional<Date> made_on) const {
    const auto earliest = [&](const Places& places) -> std::optional<std::size_t> {
        const auto from = std::partition_point(places.begin(), places.end(), [&](std::size_t n) {
            const auto& on = notifications_[n].on;
            return made_on && on && *on < *made_on;
        });
        return from == places.end() ? std::nullopt : std::optional{*from};
    };
    const auto named = earliest(find(first_of_order_, std::string{order_id}));
    const auto unnamed = earliest(first_of_none_);
    if (!named || !unnamed) return named ? named : unnamed;
    return is_earlier(notifications_[*unnamed], notifications_[*named]) ? unnamed : named;
}

}  // namespace spo::duty

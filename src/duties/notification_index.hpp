// The notifications of a file up to a day, found by what they are about.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "spo/notification.hpp"

namespace spo::duty {

/// Two texts are of one name or one address if they differ in capitals, spaces, commas and full
/// stops only.
std::string levelled(std::string_view text);

class NotificationIndex {
public:
    /// Those dated after `as_at` are left out; the undated are kept.
    NotificationIndex(std::span<const Notification> notifications, Date as_at);

    using Places = std::vector<std::size_t>;

    /// Every index below is in order of day, the undated last.
    const Places& about(NotificationOf of, std::string_view event_id) const;
    const Places& of_name(std::string_view name) const;
    const Places& of_address(std::string_view address) const;
    /// Notifications of an address that neither point at a move nor record an address.
    const Places& of_no_address() const { return of_no_address_; }
    const Places& of_any_address() const { return of_any_address_; }
    /// The earliest first notification that names the order or none, not before its making.
    std::optional<std::size_t> first(std::string_view order_id, std::optional<Date> made_on) const;

private:
    using ByText = std::unordered_map<std::string, Places>;
    static const Places& find(const ByText& all, const std::string& key);

    std::span<const Notification> notifications_;
    std::array<ByText, 3> about_;  ///< by what it was given under
    ByText names_;
    ByText addresses_;
    ByText first_of_order_;
    Places first_of_none_;
    Places of_no_address_;
    Places of_any_address_;
};

}  // namespace spo::duty

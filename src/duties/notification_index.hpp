// The notifications of a file up to a day, found by what they are about.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "spo/notification.hpp"

namespace spo::duty {

class NotificationIndex {
public:
    /// Those dated after `as_at` are left out; the undated are kept. `says_enough` tells of a first
    /// notification whether it plainly said all that section 9(2) asks for.
    NotificationIndex(std::span<const Notification> notifications, Date as_at,
                      const std::function<bool(std::size_t)>& says_enough);

    using Places = std::vector<std::size_t>;

    /// Every index below is in order of day, the undated last.
    const Places& about(NotificationOf of, std::string_view event_id) const;
    const Places& of_name(std::string_view name) const;

    /// First notifications that name the order or none, not before its making: the earliest, and
    /// the earliest that said enough.
    struct First {
        std::optional<std::size_t> earliest;
        std::optional<std::size_t> saying_enough;
    };
    First first(std::string_view order_id, std::optional<Date> made_on) const;

    // Each notification of an address is of one move: what `use` has taken is found no more. These
    // look past it without walking over it again.
    void use(std::size_t notification) { used_[notification] = true; }
    bool is_used(std::size_t notification) const { return used_[notification]; }
    /// The earliest unused notification of that address that points at no move, given on that day
    /// or after it; the undated count as after every day. Those given under the duty to notify an
    /// address, and the rest.
    std::optional<std::size_t> of_address(std::string_view address, bool as_address,
                                          std::optional<Date> not_before);
    /// The earliest unused notification of a move that points at none: of any address, or of none
    /// recorded.
    std::optional<std::size_t> of_any_address() { return first_unused(of_any_address_, 0); }
    std::optional<std::size_t> of_no_address() { return first_unused(of_no_address_, 0); }

    bool is_earlier(std::size_t one, std::size_t other) const;

private:
    /// Places, and for each the next that may be unused.
    struct Queue {
        Places places;
        Places next;
    };
    /// First notifications of one order, or of none, by day; and for each the next from it on that
    /// says enough.
    struct Firsts {
        Places places;
        std::vector<std::optional<std::size_t>> next_saying_enough;
    };
    using ByText = std::unordered_map<std::string, Places>;

    static const Places& find(const ByText& all, const std::string& key);
    std::optional<std::size_t> first_unused(Queue& queue, std::size_t from);
    First first_in(const Firsts& firsts, std::optional<Date> made_on) const;

    std::span<const Notification> notifications_;
    std::vector<bool> used_;
    std::array<ByText, 3> about_;  ///< by what it was given under
    ByText names_;
    std::array<std::unordered_map<std::string, Queue>, 2> addresses_;  ///< the rest; as an address
    std::unordered_map<std::string, Firsts> first_of_order_;
    Firsts first_of_none_;
    Queue of_no_address_;
    Queue of_any_address_;
};

}  // namespace spo::duty

// What the parts of the notification engine share.
#pragma once

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "act/event_index.hpp"
#include "duties/bound_days.hpp"
#include "duties/notification_index.hpp"
#include "duties/part_two.hpp"
#include "duties/third_day.hpp"
#include "spo/duties.hpp"
#include "timeline/parts.hpp"

namespace spo::duty {

/// A clock: the day it starts, by each reading.
struct Clock {
    Date earliest;
    Date latest;
};

class Engine {
public:
    /// `parts` are what is known of the file on `as_at`.
    Engine(const Timeline::Parts& parts, Date as_at);

    std::vector<Duty> all();
    std::vector<NotificationOffence> offences();

private:
    struct Standing {
        DutyState state;
        Finding why;
    };

    // first.cpp
    void add_first(std::size_t order);
    Finding first_arises(std::size_t order) const;
    Finding replaced_arises(std::size_t order, std::size_t replaced) const;
    struct Services {
        std::optional<Clock> clock;
        std::optional<std::size_t> event;        ///< the first recorded service
        std::optional<std::size_t> earliest;     ///< the service that gives the earlier day
        std::optional<std::size_t> latest;       ///< the service that gives the later day
        std::optional<std::size_t> without_day;  ///< one whose day the rules do not give
        std::uint8_t question = 0;
    };
    Services services_of(std::size_t order) const;
    std::optional<std::size_t> first_notification(std::size_t order,
                                                  std::optional<Date> last_day) const;

    // clock.cpp
    std::vector<Finding> clock_of(const Services& services) const;
    void add_clock(std::vector<Finding>& clock, std::size_t service) const;
    std::vector<Finding> clock_of_final_day(std::size_t order, PartTwo::Day final_day) const;
    Finding without_service_day(ProvisionId provision, std::size_t service) const;

    // changes.cpp
    void add_name(std::size_t event, const NameUsed& used);
    void add_move(std::size_t event, const Moved& moved);
    Finding change_arises(std::size_t event, Date day, ProvisionId provision, Reason arises) const;
    std::optional<std::size_t> notification_of(const Moved& moved);

    // exemption.cpp
    std::optional<Standing> exempt(const Duty& duty, ProvisionId provision,
                                   std::optional<Date> made_on) const;
    std::optional<Standing> exempt_when_made(const Duty& duty, Date made_on) const;
    std::optional<Standing> exempt_later(const Duty& duty, ProvisionId provision, Date from) const;

    // standing.cpp
    void settle(Duty& duty, ProvisionId provision, const Services& services,
                std::optional<Date> made_on) const;
    Standing standing(const Duty& duty, ProvisionId provision, const Services& services) const;
    Standing performed(const Duty& duty, std::size_t notification, ProvisionId provision) const;
    enum class Fate : std::uint8_t { running, late, ended, open };
    /// How a duty stands that was not done, if its clock started on one of its days.
    struct Reading {
        Fate fate;
        Date last_day;
        BoundDays::Throughout bound;
    };
    BoundDays::Throughout bound_throughout(const Duty& duty, Date first, Date last) const;
    Reading read(const Duty& duty, Date clock, Date last_day) const;
    Standing order_open(ProvisionId provision, const Reading& reading) const;
    Standing not_done(const Duty& duty, ProvisionId provision, const Services& services,
                      const Reading& earlier, const Reading& later) const;
    Standing due(const Duty& duty, ProvisionId provision, std::optional<std::size_t> service) const;
    Standing late(const Duty& duty, ProvisionId provision,
                  std::optional<std::size_t> service) const;

    // content.cpp
    std::vector<Finding> content_of(std::size_t notification) const;
    Verdict says_enough(std::size_t notification) const;
    Standing open_content(ProvisionId provision, const Duty& duty, std::size_t notification) const;

    // offences.cpp
    NotificationOffence offence_in(const Duty& duty, bool is_failure) const;
    void date(NotificationOffence& offence, const Duty& duty) const;
    void add_identity(std::size_t notification, std::vector<NotificationOffence>& all) const;
    void add_false(std::size_t notification, std::vector<NotificationOffence>& all) const;
    NotificationOffence at(std::size_t notification, Offence offence, FailureOf of) const;
    void finish(NotificationOffence& offence, const Finding& subject) const;
    void index_failures();
    std::optional<std::size_t> failure(FailureOf of, const std::optional<std::string>& id) const;
    void not_made_out(NotificationOffence offence, const Finding& why,
                      std::vector<NotificationOffence>& all) const;
    void tell_of_a_trial(NotificationOffence& offence, const Finding& why) const;
    std::optional<Finding> not_surely_subject(std::optional<Date> day, std::size_t n) const;
    Finding excuse(const NotificationOffence& offence) const;

    // where.cpp
    void place(Duty& duty) const;
    bool given_wrongly(const Notification& notification, std::size_t index) const;

    Finding placed(const Duty& duty, const Finding& finding) const;
    const Order& order(std::size_t i) const { return (*parts_.file->orders)[i]; }
    std::span<const Notification> notifications() const {
        return timeline::listed(parts_.file->notifications);
    }

    const Timeline::Parts& parts_;
    Date as_at_;
    PartTwo part_two_;
    act::EventIndex index_;
    NotificationIndex given_;
    BoundDays bound_;
    /// The first made interim order on each main application.
    std::unordered_map<std::size_t, std::size_t> interim_on_;
    std::optional<Date> first_made_;  ///< the day on which the first of the orders was made
    /// The failures recorded: by what they are of, and by the id of what they are about.
    std::array<std::unordered_map<std::string, std::size_t>, 5> failures_;
    std::optional<Date> last_move_on_;  ///< the day of the move before the one looked at
    std::vector<Duty> duties_;
};

}  // namespace spo::duty

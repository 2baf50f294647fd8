// The whole matter of one defendant.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "spo/application.hpp"
#include "spo/conduct.hpp"
#include "spo/event.hpp"
#include "spo/notification.hpp"
#include "spo/order.hpp"
#include "spo/person.hpp"
#include "spo/place.hpp"

namespace spo {

/// Which law governs the matter. Northern Ireland's own Act is not in the library yet.
enum class Jurisdiction : std::uint8_t { england_and_wales };

/// A case file: what is recorded of one defendant's matter, checked for everything that cannot
/// be (ids that point nowhere, periods that end before they begin) and for nothing else.
/// Immutable; copying it is cheap.
class CaseFile {
public:
    struct Contents {
        Jurisdiction jurisdiction = Jurisdiction::england_and_wales;
        std::optional<std::string> title = {};
        /// What whoever wrote the file assumed, a sentence each.
        std::optional<std::vector<std::string>> assumptions = {};
        Defendant defendant;
        std::optional<std::vector<Person>> protected_persons = {};
        std::optional<std::vector<Person>> other_persons = {};
        std::optional<std::vector<Place>> places = {};
        std::optional<std::vector<Application>> applications = {};
        std::optional<std::vector<Order>> orders = {};
        std::optional<std::vector<Event>> events = {};
        std::optional<std::vector<Notification>> notifications = {};
        std::optional<std::vector<NotificationFailure>> notification_failures = {};
        std::optional<std::vector<SexualOffencesNotification>> sexual_offences_notification = {};
        std::optional<std::vector<Conduct>> conduct = {};

        friend bool operator==(const Contents&, const Contents&) = default;
    };

    /// Throws `Problem` with every defect found: a duplicate id, a reference to nothing or to the
    /// wrong kind of thing, a range or a period that ends before it begins, an id or a text or a
    /// number that the JSON format could not hold.
    explicit CaseFile(Contents contents);

    const Contents& contents() const noexcept { return *contents_; }
    const Contents* operator->() const noexcept { return contents_.get(); }

    friend bool operator==(const CaseFile& a, const CaseFile& b) {
        return *a.contents_ == *b.contents_;
    }

private:
    std::shared_ptr<const Contents> contents_;
};

}  // namespace spo

// An order book: orders as a table holds them, a row each, and the five answers an audit gives.
//
// The answers come from the same rules as `check`, `Timeline` and `duties`: a row that needs no
// more than those rules is answered from its plain facts; any other is written out as a case file.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "spo/case_file.hpp"
#include "spo/date.hpp"
#include "spo/facts.hpp"
#include "spo/finding.hpp"
#include "spo/service.hpp"

namespace spo {

/// What can have happened to an order, as a table tells it.
enum class BookEventKind : std::uint8_t {
    served,
    varied,
    renewed,
    discharged,
    main_determined,
    died
};

/// One thing that happened. Absent facts are not recorded.
struct BookEvent {
    BookEventKind kind;
    std::optional<Date> on = {};
    std::optional<ServiceMethod> how = {};  ///< of a service
    TermFacts term = {};                    ///< of a variation or a renewal
    std::optional<Outcome> outcome = {};    ///< of the main application
};

/// One order, as a row holds it. Absent facts are not recorded.
struct OrderRow {
    std::optional<OrderKind> kind = {};
    std::optional<Date> made = {};
    TermFacts term = {};
    std::optional<BookEvent> service = {};           ///< of the order's copy
    Stated replaces_interim = Stated::not_recorded;  ///< for a full order: section 9(1)(a)
    /// A time subject to Part 2 of the Sexual Offences Act 2003: section 9(5).
    std::optional<SexualOffencesNotification> part_two = {};
    /// How the main application of an interim order ended; for any other it is not read.
    std::optional<BookEvent> main_determined = {};
    std::optional<BookEvent> discharged = {};
    /// Whatever else happened, and in any number.
    std::span<const BookEvent> events = {};
    /// What the court found of the necessity of each condition; absent: the conditions are not
    /// recorded. Empty: the order imposes none.
    std::optional<std::span<const Stated>> necessary = {};
    /// How many persons each condition protects.
    std::optional<std::int32_t> protects = {};
};

/// What an audit says an order's state is.
enum class BookState : std::uint8_t { not_made, in_force, ended, unknown, for_the_court };

/// The facts whose absence left an answer unknown, as bits.
enum class Missing : std::uint16_t {
    kind = 1 << 0,
    made = 1 << 1,
    term = 1 << 2,
    conditions = 1 << 3,  ///< what they are, or whether each was found necessary
    protects = 1 << 4,
    served = 1 << 5,
    how = 1 << 6,
    part_two_from = 1 << 7,
    day_of_event = 1 << 8,
    term_of_event = 1 << 9,
    day_received = 1 << 10,
};
/// How many there are.
inline constexpr std::size_t missing_kinds = 11;
/// The word for each bit, in order: the column that would tell.
std::span<const std::string_view> missing_words() noexcept;

/// The five answers. Without a kind none can be given, and every finding is absent.
struct RowAudit {
    /// Whether the period satisfies section 3(1)-(2), or 5(6)(a) for an interim order.
    std::optional<Finding> term = {};
    /// The last day of the least period of a full order, by both methods of counting when they
    /// differ: the library's answer, and the other.
    std::optional<Date> least_last_day = {};
    std::optional<Date> least_last_day_other = {};
    /// Whether each condition was found necessary (section 2(2)); for an interim order, whether it
    /// imposes any (section 5(3)).
    std::optional<Finding> conditions = {};
    /// Why the last day of effect is what it is: `met` also where there is no last day.
    std::optional<Finding> effect = {};
    /// The last day of effect, inclusive; two where its reading is open. Absent: until something
    /// else happens, or not known.
    std::optional<Date> last_day = {};
    std::optional<Date> last_day_latest = {};
    /// Whether the order binds on the as-at day.
    std::optional<Finding> state = {};
    /// Whether a first notification is owed, and if its last day is known: `met` when it is.
    std::optional<Finding> notify = {};
    std::optional<Date> notify_by = {};
    std::optional<Date> notify_by_latest = {};
    /// Bits of `Missing`.
    std::uint16_t missing = 0;

    friend bool operator==(const RowAudit&, const RowAudit&) = default;
};

/// The state that a finding on it tells.
BookState book_state(const std::optional<Finding>& state) noexcept;

/// The five answers on a row, as at a day. Indices in the findings are those of the file that
/// `case_file` gives, in which the order is the first; the findings themselves are not placed.
/// Throws `Problem` where `case_file` would.
RowAudit audit(const OrderRow& row, Date as_at);

/// The same, always by way of the case file; slower, and never different.
RowAudit audit_by_case_file(const OrderRow& row, Date as_at);

/// The row as a case file. It must have a kind. Throws `Problem` for what cannot be: a last day
/// before the order was made, a time that ends before it begins, a determination of the main
/// application whose outcome is not recorded.
CaseFile case_file(const OrderRow& row);

}  // namespace spo

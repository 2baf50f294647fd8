// What a rule answers: a verdict, the provision it comes from, and what decided it.
#pragma once

#include <array>
#include <cstdint>
#include <iosfwd>
#include <string_view>
#include <type_traits>

#include "spo/date.hpp"
#include "spo/law.hpp"
#include "spo/reason.hpp"

namespace spo {

/// The four answers. Closed: detail goes into the reason.
enum class Verdict : std::uint8_t {
    met,            ///< the recorded facts satisfy the provision
    not_met,        ///< the recorded facts do not satisfy it
    unknown,        ///< a fact is missing; the finding names it
    for_the_court,  ///< the Act leaves it to a person's judgement, or the reading is open
};

/// "met", "not_met", "unknown", "for_the_court".
std::string_view name(Verdict verdict) noexcept;
std::ostream& operator<<(std::ostream& out, Verdict verdict);

/// The verdict of several together: `not_met` if any is, then `unknown`, then `for_the_court`,
/// then `met`. Of none at all: `met`.
constexpr Verdict all_of(Verdict left, Verdict right) noexcept {
    constexpr std::array<int, 4> weight{0, 3, 2, 1};
    const auto rank = [&](Verdict v) { return weight[static_cast<std::size_t>(v)]; };
    return rank(left) >= rank(right) ? left : right;
}

/// What a finding is about.
enum class SubjectKind : std::uint8_t {
    matter,
    application,
    order,
    condition,
    event,
    notification,
    conduct,
};

/// What an operand holds, and so how it is written.
enum class OperandKind : std::uint8_t {
    none,
    date,       ///< days since 1 January 1970
    count,      ///< a number of things
    order,      ///< index of another order in the case file
    condition,  ///< index of a condition: in the order of the preceding operand, else the subject's
    act,        ///< index of an act in the subject application
    event,      ///< index of an event
    notification,  ///< index of a notification
    application,   ///< index of an application
    conduct,       ///< index of a reported act
    place,         ///< index of a place
    metres,        ///< a distance in metres
    exception,     ///< number of an exception in the subject condition
    part_two,      ///< index of a time subject to Part 2 of the Sexual Offences Act 2003
};

/// One operand of a finding: the value that decided it.
struct Operand {
    OperandKind kind = OperandKind::none;
    std::int32_t value = 0;

    friend bool operator==(const Operand&, const Operand&) = default;
};

constexpr Operand operand(Date date) noexcept {
    return {OperandKind::date, date.days_since_1970()};
}
constexpr Operand count(std::int32_t number) noexcept { return {OperandKind::count, number}; }

/// The answer of one rule about one subject. A small trivially copyable value: the words are made
/// from it later, so they cannot disagree with the decision.
class Finding {
public:
    constexpr Finding(Verdict verdict, ProvisionId provision, Reason reason, Operand a = {},
                      Operand b = {}, Operand c = {}) noexcept
        : values_{a.value, b.value, c.value},
          provision_(provision),
          reason_(reason),
          verdict_(verdict),
          kinds_{a.kind, b.kind, c.kind} {}

    constexpr Verdict verdict() const noexcept { return verdict_; }
    constexpr ProvisionId provision() const noexcept { return provision_; }
    constexpr Reason reason() const noexcept { return reason_; }
    /// The number of the open question it leans on; 0 for none.
    constexpr std::uint8_t question() const noexcept { return question_; }
    constexpr Operand operand(std::size_t i) const noexcept { return {kinds_[i], values_[i]}; }
    constexpr SubjectKind subject_kind() const noexcept { return subject_kind_; }
    /// Index of the application, the order, the event or the notification; 0 for the matter as a
    /// whole.
    constexpr std::uint32_t subject() const noexcept { return subject_; }
    /// Index of the condition in its order; 0 unless the subject is a condition.
    constexpr std::uint32_t condition() const noexcept { return condition_; }

    /// The same finding, leaning on open question Q`number`.
    constexpr Finding leaning_on(int number) const noexcept {
        Finding copy = *this;
        copy.question_ = static_cast<std::uint8_t>(number);
        return copy;
    }
    /// The same finding, placed: rules do not know which order of the file they are looking at.
    constexpr Finding about(SubjectKind kind, std::uint32_t subject,
                            std::uint32_t condition = 0) const noexcept {
        Finding copy = *this;
        copy.subject_kind_ = kind;
        copy.subject_ = subject;
        copy.condition_ = condition;
        return copy;
    }

    friend bool operator==(const Finding&, const Finding&) = default;

private:
    std::array<std::int32_t, 3> values_;
    std::uint32_t subject_ = 0;
    std::uint32_t condition_ = 0;
    ProvisionId provision_;
    Reason reason_;
    Verdict verdict_;
    std::uint8_t question_ = 0;
    std::array<OperandKind, 3> kinds_;
    SubjectKind subject_kind_ = SubjectKind::matter;
};

static_assert(sizeof(Finding) <= 32);
static_assert(std::is_trivially_copyable_v<Finding>);

}  // namespace spo

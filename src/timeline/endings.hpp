// How an order ends before its time, in findings: one wording for every way in.
#pragma once

#include "law/provision_literal.hpp"
#include "timeline/run.hpp"

namespace spo::timeline {

/// What holds on the day of an ending, of which a part was still bound, and on every day after it.
struct EndFindings {
    Finding that_day;
    Finding afterwards;
};

/// Whether a stretch is a day in the course of which the order ended: a part of it was still bound.
constexpr bool ended_that_day(const Stretch& stretch) noexcept {
    return stretch.why.reason() == Reason::life_ended_that_day ||
           stretch.why.reason() == Reason::life_ceased_that_day;
}

/// The provision under which a court varies, renews or discharges an order of that kind.
constexpr ProvisionId ended_under(OrderKind kind) noexcept {
    return kind == OrderKind::full ? law::spa("s4(3)") : law::spa("s5(8)");
}

/// Sections 4(3) and 5(8): discharged by the event `cause` on `day`.
constexpr EndFindings end_by_discharge(OrderKind kind, Operand cause, Date day) noexcept {
    const auto provision = ended_under(kind);
    return {{Verdict::unknown, provision, Reason::life_ended_that_day, cause},
            {Verdict::not_met, provision, Reason::life_discharged, cause, operand(day)}};
}

/// Section 5(6)(b): the main application was determined on `day`, as `cause` records.
constexpr EndFindings end_by_determination(Operand cause, Date day) noexcept {
    constexpr auto provision = law::spa("s5(6)(b)");
    return {{Verdict::unknown, provision, Reason::life_ceased_that_day, cause, operand(day)},
            {Verdict::not_met, provision, Reason::life_ceased, cause, operand(day)}};
}

/// The same, where it was withdrawn: whether that determines it is Q15.
inline Run run_once_withdrawn(Run run, Operand cause, Date day) noexcept {
    const auto open = Finding{Verdict::for_the_court, law::spa("s5(6)(b)"),
                              Reason::life_main_withdrawn, cause, operand(day)}
                          .leaning_on(15);
    run.binds = open;
    run.between = open;
    return run;
}

}  // namespace spo::timeline

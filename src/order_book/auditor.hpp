// The five answers on one row after another, as at one day.
#pragma once

#include "spo/facts.hpp"
#include "spo/order_book.hpp"
#include "spo/timeline.hpp"
#include "timeline/run.hpp"

namespace spo::book {

/// Answers the commonest rows from their plain facts. What is not certainly the same by way of a
/// case file is left to it: so nothing about the law is decided here, only which rules to ask. What
/// it works with it keeps from row to row.
class PlainAuditor {
public:
    explicit PlainAuditor(Date as_at);

    /// Writes the answers over whatever `audit` held. The row must have a kind. False for a row
    /// that needs a case file, and then `audit` holds nothing to be read.
    bool answer(const OrderRow& row, RowAudit& audit);

private:
    void take_facts(const OrderRow& row);
    void tell_term_and_conditions(const OrderRow& row, RowAudit& audit);
    void tell_undated(const OrderRow& row, RowAudit& audit) const;
    std::optional<Finding> lapse(const OrderRow& row, const timeline::Run& run,
                                 const DeemedService& deemed);
    bool tell_notification(const OrderRow& row, const timeline::Run& run, RowAudit& audit);

    Date as_at_;
    OrderFacts facts_;  ///< those of sections 2(2), 3 and 5(6)(a) that a row holds
    OrderLife life_{.order = 0, .stretches = {}, .conditions = {}, .without_day = {}};
};

/// Answers every row.
class Auditor {
public:
    explicit Auditor(Date as_at) : as_at_(as_at), plain_(as_at) {}

    /// Writes the answers over whatever `audit` held. Throws `Problem` where `case_file` would.
    void answer(const OrderRow& row, RowAudit& audit);

private:
    Date as_at_;
    PlainAuditor plain_;
};

}  // namespace spo::book

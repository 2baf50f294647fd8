// What both renderings show, laid out once: the same findings of several conditions shown together.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/explainer.hpp"
#include "spo/receipt.hpp"
#include "spo/report.hpp"

namespace spo::report {

/// One entry: a finding, or the same finding on several conditions of one order.
struct Entry {
    const Provision* provision;
    Verdict verdict;
    std::string on;  ///< "", or "C1, C2, C4": the conditions it is about
    std::string text;
    std::vector<std::string> rests_on;  ///< "/orders/0/conditions/{0,1,3}/necessary"
    std::vector<std::string> missing;
    const OpenQuestion* question;  ///< null for none
};

/// The entries on one application, order, event or notification, or on the matter as a whole.
struct Chapter {
    std::string title;  ///< "Order O1 (full, made 31 March 2025)"
    std::vector<Entry> entries;
};

struct Page {
    const Report* report;
    std::vector<Chapter> chapters;
    std::vector<Notice> notices;
    std::vector<const OpenQuestion*> questions;
    Counts counts;
    Receipt receipt;
};

Page page(const Report& report);

/// "Order O1 (full, made 31 March 2025)".
std::string title_of(const Order& order);

/// A word of a vocabulary as people write it: "appeal ended" of "appeal_ended".
std::string in_words(std::string_view word);

/// "Met", "Not met", "Unknown", "For the court".
std::string_view label(Verdict verdict) noexcept;

/// "4 not met, 2 unknown, 1 for the court, 30 met"; verdicts with none are left out.
std::string counted(const Counts& counts);

/// A line for each entry with that verdict: "s.3(2) (Order O1): why".
std::vector<std::string> summary(const Page& page, Verdict verdict);

inline constexpr std::string_view not_met_title = "Not met";
inline constexpr std::string_view unknown_title = "Unknown: facts that are missing";

/// "England and Wales, version 2026-11-23.1, known up to 23 November 2026": the one jurisdiction
/// there is.
std::string law_line(const Law& law);

/// "C1, C2" and the like, joined.
std::string joined(const std::vector<std::string>& words, std::string_view separator);

inline constexpr std::string_view caution =
    "This report applies the Act's rules to the facts recorded in the file. It decides nothing "
    "that the Act leaves to a person, it is not advice, and it does not test whether the facts "
    "are true.";

}  // namespace spo::report

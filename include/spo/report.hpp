// A report: the findings on a case file as at a day, in the Act's order.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "spo/case_file.hpp"
#include "spo/date.hpp"
#include "spo/finding.hpp"
#include "spo/law.hpp"

namespace spo {

namespace report {
class Explainer;
}
struct PenaltyFacts;

/// Something the reader of a report must know that is not a finding about any provision.
struct Notice {
    std::string code;  ///< stable: "section_not_read"
    std::string text;
    std::string pointer;  ///< the place it is about; "" for the whole

    friend bool operator==(const Notice&, const Notice&) = default;
};

/// How many findings have each verdict.
struct Counts {
    std::size_t met = 0;
    std::size_t not_met = 0;
    std::size_t unknown = 0;
    std::size_t for_the_court = 0;
};

/// A finding in words: made from the finding and the case file it is about, and from nothing else.
struct Explanation {
    std::string subject;                ///< "condition C1 of order O1"
    std::string text;                   ///< why
    std::vector<std::string> rests_on;  ///< JSON pointers to the facts that decided it
    std::vector<std::string> missing;   ///< JSON pointers to the facts that were not there
};

/// A finding of `penalty_rules` in words, where there is no case file: its pointers are into the
/// facts themselves ("/convicted_on"), the date of birth being at "/defendant/born".
Explanation explain(const Finding& finding, const PenaltyFacts& facts);

/// The findings on one case file. Applications come first, then orders, events and notifications,
/// as the file lists them; the findings on each are in the Act's order. No report repeats a name,
/// an address or any other free text of the file: it speaks of ids.
class Report {
public:
    Report(CaseFile file, Date as_at, std::vector<Finding> findings);

    const CaseFile& case_file() const noexcept { return file_; }
    Date as_at() const noexcept { return as_at_; }
    const Law& law() const noexcept { return Law::england_and_wales(); }
    std::span<const Finding> findings() const noexcept { return findings_; }

    /// All findings together (`all_of`); `unknown` when there is none, since nothing was looked at.
    Verdict verdict() const noexcept;
    Counts counts() const noexcept;
    /// Sections of the file that were not read, orders dated after the as-at day, and the like.
    std::vector<Notice> notices() const;
    /// The open questions that findings lean on, each once, in order.
    std::vector<const OpenQuestion*> questions() const;

    /// The finding in words. It must be one of this report's.
    Explanation explain(const Finding& finding) const;
    /// All findings in words, in their order.
    std::vector<Explanation> explanations() const;

    /// What the explanations are made with; for the renderers.
    const report::Explainer& explainer() const;

private:
    struct Words;
    CaseFile file_;
    Date as_at_;
    std::vector<Finding> findings_;
    std::shared_ptr<Words> words_;
};

}  // namespace spo

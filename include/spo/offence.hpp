// The six offences of the Act as data: their codes, what they carry, and since when.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "spo/date.hpp"
#include "spo/finding.hpp"
#include "spo/law.hpp"

namespace spo {

struct PenaltyFacts;

/// The offences of sections 8 and 11, as the courts' systems tell them apart.
enum class Offence : std::uint8_t {
    breach,                       ///< section 8(1)
    first_notification,           ///< sections 9(1) and 11(1)(a)
    name_notification,            ///< sections 9(3) and 11(1)(a)
    address_notification,         ///< sections 9(4) and 11(1)(a)
    fingerprints_or_photographs,  ///< sections 10(5) and 11(1)(a)
    false_information,            ///< sections 9 and 11(1)(b)
};

/// How a row of one list was set beside a row of another.
enum class Matched : std::uint8_t {
    stated,    ///< a source gives both together
    by_title,  ///< the two titles describe the same thing, and no source says that they do
};

/// Where data were read, and the day they were of.
struct DataSource {
    std::string_view where;
    std::optional<Date> as_of;  ///< absent: the source gives no day
};

/// A guideline that a court follows when it passes sentence.
struct SentencingGuideline {
    std::string_view title;
    std::string_view applies_to;  ///< which breaches, and which offenders
    std::string_view range;       ///< of sentences: a maximum is in the Act, not here
    std::string_view source;
};

/// What is known of one offence.
struct OffenceInfo {
    Offence offence;
    std::string_view code;   ///< "ST19001", the offence code of the criminal justice systems
    std::string_view title;  ///< plain, ours
    std::span<const ProvisionId> created_by;
    Matched created_by_matched;
    ProvisionId penalty;    ///< section 8(2) or 11(2)
    std::string_view pnld;  ///< "H20164", the reference of the Police National Legal Database
    Matched pnld_matched;
    std::string_view home_office_class;  ///< "008/74"
    std::string_view category;           ///< "CE": triable either way
    bool notifiable;                     ///< counted in recorded crime
    bool recordable;                     ///< on the Police National Computer
    int indictment_years;                ///< the greatest term on conviction on indictment
    bool bars_conditional_discharge;     ///< section 8(4)
    bool continuing;                     ///< section 11(3) and (4)
    std::optional<ProvisionId> venue;    ///< a rule of the Act on where it may be prosecuted
    /// Absent: none was found.
    std::optional<SentencingGuideline> guideline;
    DataSource codes_from;
    DataSource class_from;
    DataSource pnld_from;
};

/// The six, in the order of their codes.
std::span<const OffenceInfo> offences() noexcept;
const OffenceInfo& info(Offence offence) noexcept;
/// Finds an offence by its code ("ST19001") or its PNLD reference ("H20164").
std::optional<Offence> find_offence(std::string_view code) noexcept;

/// An offence of another Act that whoever looks at a breach may consider. A pointer only: nothing
/// is worked out about it, and that it stands here says nothing about any conduct.
struct CompanionOffence {
    std::string_view code;
    std::string_view title;     ///< plain, ours; several codes may share one
    std::string_view category;  ///< as in the data; empty where it was not read
    std::string_view home_office_class;
    DataSource from;
};

/// Those to consider beside an offence; none beside those of section 11.
std::span<const CompanionOffence> companions(Offence offence) noexcept;

/// What is done in the civil court, so far as its systems have a code for it.
enum class CourtMatter : std::uint8_t {
    apply_for_full,
    apply_for_interim,
    vary_full,
    renew_full,
    discharge_full,
    vary_interim,
    renew_interim,
    discharge_interim,
    interim_made,
    full_made,
};

/// The code of a civil application or of its result.
struct CourtCode {
    CourtMatter matter;
    std::string_view code;   ///< "ST19501", "3307"; empty where there is none
    std::string_view title;  ///< plain, ours
    bool is_result;          ///< of a result, not of an application
    std::string_view kind;   ///< "VP" of civil proceedings; of a result, its type: "I", "F"
    ProvisionId provision;
    std::string_view note;  ///< what to do where there is no code; else empty
    DataSource from;
};

/// Every matter in the order of the enumeration, those without a code among them.
std::span<const CourtCode> court_codes() noexcept;
const CourtCode& info(CourtMatter matter) noexcept;

/// What decides which row of the limits below applies.
enum class CountsBy : std::uint8_t { offence, conviction };

/// The greatest term of imprisonment on summary conviction of an adult, of one of these offences.
/// A row holds for offences committed within its first two days and convictions within its last
/// two.
struct SummaryLimit {
    int months;
    CountsBy counts_by;  ///< the day that sets this row apart from the one before
    Date offence_from;
    std::optional<Date> offence_to;      ///< absent: no end
    std::optional<Date> convicted_from;  ///< absent: whatever the day
    /// Absent: no end is known. What is not known is not the same as none: Q38.
    std::optional<Date> convicted_to;
    std::string_view instrument;
    std::string_view source;
};

inline constexpr std::size_t summary_limit_rows = 4;

/// The rows, in order of time: first that for offences committed before the limit began to follow
/// the general one, then those of the general limit by the day of conviction.
std::span<const SummaryLimit, summary_limit_rows> summary_limits() noexcept;

/// What the recorded age lets be said of an adult's maximum.
enum class PenaltyAge : std::uint8_t {
    adult,
    under_18,      ///< on a day that counts: no adult's maximum is shown
    not_recorded,  ///< the figures are an adult's; whether they apply is not known
    not_known,     ///< for want of a day, it cannot be told: no adult's maximum is shown
};

/// Terms in months, from the least to the greatest that is possible.
struct SummaryMonths {
    int least;
    int most;

    bool is_one() const noexcept { return least == most; }
    friend bool operator==(SummaryMonths, SummaryMonths) = default;
};

/// The greatest sentence that an adult could be given for one offence.
struct MaximumPenalty {
    PenaltyAge age;
    /// All that `penalty_rules` find on the facts, together: `met` when the figures are settled.
    Verdict verdict;
    /// Which rows of `summary_limits` are possible, in their order.
    std::array<bool, summary_limit_rows> possible;
    /// On summary conviction; absent where no figure may be shown.
    std::optional<SummaryMonths> summary;
    /// What `summary` would be on a conviction on the as-at day, where no conviction is recorded
    /// and that much can be told. A supposition, to be shown as one.
    std::optional<int> summary_if_convicted_as_at;
    /// On conviction on indictment; absent where no figure may be shown.
    std::optional<int> indictment_years;
    /// Whether a fine may be imposed, alone or beside imprisonment, on either kind of conviction.
    bool fine;

    friend bool operator==(const MaximumPenalty&, const MaximumPenalty&) = default;
};

/// Throws `Problem` when the range of days of an offence ends before it begins, or before the
/// defendant was born.
void refuse_impossible(const PenaltyFacts& facts);

/// Works out the maximum from the rules of sections 8(2) to (4) and 11(2) and (7); the findings
/// behind it are those of `penalty_rules` on the same facts.
MaximumPenalty maximum_penalty(const PenaltyFacts& facts) noexcept;

}  // namespace spo

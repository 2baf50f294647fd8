// The offences, their codes and the limits of their penalties, as data with sources.

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "law/provision_literal.hpp"
#include "spo/offence.hpp"

namespace spo {
namespace {

using law::spa;

constexpr std::array breach_by{spa("s8(1)")};
constexpr std::array first_by{spa("s9(1)"), spa("s11(1)(a)")};
constexpr std::array name_by{spa("s9(3)"), spa("s11(1)(a)")};
constexpr std::array address_by{spa("s9(4)"), spa("s11(1)(a)")};
constexpr std::array identity_by{spa("s10(5)"), spa("s11(1)(a)")};
constexpr std::array false_by{spa("s9"), spa("s11(1)(b)")};

/// The day of the published list of codes.
Date day_of_codes() { return {2026, 8, 21}; }

DataSource codes_from() {
    return {"ministryofjustice/bichard7-next-data, input-data/offence-code/cjs-offences.json",
            day_of_codes()};
}
DataSource class_from() {
    return {"npm package @moj-bichard7-developers/bichard7-next-data 2.0.414", std::nullopt};
}
DataSource results_from() { return {"ministryofjustice/bichard7-next-data", day_of_codes()}; }
DataSource pnld_from() { return {"Police National Legal Database, pnld.co.uk", Date{2020, 1, 20}}; }

constexpr SentencingGuideline breach_guideline{
    "Breach of a protective order (restraining and non-molestation orders)",
    "Its heading says that it applies to breach of a stalking protection order too; for offenders "
    "aged 18 or over who are sentenced on or after 1 October 2018, whatever the day of the offence",
    "a fine to 4 years' custody",
    "Sentencing Council, magistrates' courts and Crown Court guidelines, read in a search index's "
    "copy; the breach guidelines, definitive guideline"};

OffenceInfo of_section_8() {
    return {.offence = Offence::breach,
            .code = "ST19001",
            .title = "Breach of a stalking protection order, full or interim",
            .created_by = breach_by,
            .created_by_matched = Matched::stated,
            .penalty = spa("s8(2)"),
            .pnld = "H20164",
            .pnld_matched = Matched::by_title,
            .home_office_class = "008/74",
            .category = "CE",
            .notifiable = true,
            .recordable = true,
            .indictment_years = 5,
            .bars_conditional_discharge = true,
            .continuing = false,
            .venue = std::nullopt,
            .guideline = breach_guideline,
            .codes_from = codes_from(),
            .class_from = class_from(),
            .pnld_from = pnld_from()};
}

OffenceInfo of_section_11(Offence offence, std::string_view code, std::string_view title,
                          std::span<const ProvisionId> created_by, std::string_view pnld,
                          bool continuing) {
    return {.offence = offence,
            .code = code,
            .title = title,
            .created_by = created_by,
            .created_by_matched = Matched::by_title,
            .penalty = spa("s11(2)"),
            .pnld = pnld,
            .pnld_matched = Matched::by_title,
            .home_office_class = "068/16",
            .category = "CE",
            .notifiable = true,
            .recordable = true,
            .indictment_years = 5,
            .bars_conditional_discharge = false,
            .continuing = continuing,
            .venue = spa("s11(6)"),
            .guideline = std::nullopt,
            .codes_from = codes_from(),
            .class_from = class_from(),
            .pnld_from = pnld_from()};
}

CourtCode application(CourtMatter matter, std::string_view code, std::string_view title,
                      ProvisionId provision, std::string_view note = "") {
    return {matter, code, title, false, code.empty() ? "" : "VP", provision, note, codes_from()};
}

CourtCode result(CourtMatter matter, std::string_view code, std::string_view title,
                 std::string_view type, ProvisionId provision) {
    return {matter, code, title, true, type, provision, "", results_from()};
}

}  // namespace

std::span<const OffenceInfo> offences() noexcept {
    static const std::array all{
        of_section_8(),
        of_section_11(Offence::first_notification, "ST19002",
                      "Failing to notify the police within 3 days of service of the order",
                      first_by, "H20165", true),
        of_section_11(Offence::name_notification, "ST19003",
                      "Failing to notify the police of a name within 3 days", name_by, "H20166",
                      true),
        of_section_11(Offence::address_notification, "ST19004",
                      "Failing to notify the police of a new home address within 3 days",
                      address_by, "H20167", true),
        of_section_11(Offence::fingerprints_or_photographs, "ST19005",
                      "Not allowing fingerprints or photographs to be taken when asked",
                      identity_by, "H20168", false),
        of_section_11(Offence::false_information, "ST19006",
                      "Notifying to the police information known to be false", false_by, "H20169",
                      false),
    };
    return all;
}

const OffenceInfo& info(Offence offence) noexcept {
    return offences()[static_cast<std::size_t>(offence)];
}

std::optional<Offence> find_offence(std::string_view code) noexcept {
    const auto all = offences();
    const auto found = std::find_if(all.begin(), all.end(), [&](const OffenceInfo& offence) {
        return offence.code == code || offence.pnld == code;
    });
    return found == all.end() ? std::nullopt : std::optional{found->offence};
}

std::span<const CompanionOffence> companions(Offence offence) noexcept {
    // What sets apart the codes that share a title was not read.
    static const auto all = std::to_array<CompanionOffence>({
        {"PH97006", "Stalking without fear of violence, alarm or distress", "CS", "195/12",
         codes_from()},
        {"PH97007", "Stalking involving fear of violence", "CE", "008/65", codes_from()},
        {"PH97010", "Stalking involving fear of violence", "CE", "008/65", codes_from()},
        {"PH97008", "Stalking involving serious alarm or distress", "CE", "008/66", codes_from()},
        {"PH97011", "Stalking involving serious alarm or distress", "CE", "008/66", codes_from()},
        {"CD98077", "Stalking, racially or religiously aggravated", "", "008/56", codes_from()},
        {"CD98078", "Stalking, racially or religiously aggravated", "", "008/58", codes_from()},
        {"CD98079", "Stalking, racially or religiously aggravated", "", "008/58", codes_from()},
    });
    return offence == Offence::breach ? std::span<const CompanionOffence>{all}
                                      : std::span<const CompanionOffence>{};
}

std::span<const CourtCode> court_codes() noexcept {
    using enum CourtMatter;
    static const std::array all{
        application(apply_for_full, "ST19501", "Application for a stalking protection order",
                    spa("s1")),
        application(apply_for_interim, "", "Application for an interim stalking protection order",
                    spa("s5(2)"),
                    "There is no code for it: that an interim order is asked for has to be said in "
                    "words, beside the code of the main application."),
        application(vary_full, "ST19502", "Application to vary a stalking protection order",
                    spa("s4")),
        application(renew_full, "ST19503", "Application to renew a stalking protection order",
                    spa("s4")),
        application(discharge_full, "ST19504",
                    "Application to discharge a stalking protection order", spa("s4")),
        application(vary_interim, "ST19505",
                    "Application to vary an interim stalking protection order", spa("s5(7)")),
        application(renew_interim, "ST19506",
                    "Application to renew an interim stalking protection order", spa("s5(7)")),
        application(discharge_interim, "ST19507",
                    "Application to discharge an interim stalking protection order", spa("s5(7)")),
        result(interim_made, "3306", "Interim stalking protection order made", "I", spa("s5(3)")),
        result(full_made, "3307", "Stalking protection order made", "F", spa("s2(1)")),
    };
    return all;
}

const CourtCode& info(CourtMatter matter) noexcept {
    return court_codes()[static_cast<std::size_t>(matter)];
}

std::span<const SummaryLimit, summary_limit_rows> summary_limits() noexcept {
    // A new limit is a new row, and the row before it is given its last day.
    static const auto rows = std::to_array<SummaryLimit>({
        {6, CountsBy::offence, Date{2020, 1, 20}, Date{2022, 5, 1}, std::nullopt, std::nullopt,
         "Stalking Protection Act 2019, sections 8(3) and 11(7), as amended by SI 2022/500",
         "For an offence committed before 2 May 2022 the reference to the general limit is read as "
         "one to 6 months, whatever the day of conviction; SI 2022/500 put in the day from 28 "
         "April "
         "2022, and SI 2023/149 the words about the general limit from noon on 7 February 2023"},
        {12, CountsBy::offence, Date{2022, 5, 2}, std::nullopt, Date{2022, 5, 2}, Date{2023, 3, 29},
         "SI 2022/500, regulation 4",
         "Commences the either-way limit of 12 months on 2 May 2022 (Sentencing Act 2020, Schedule "
         "22 paragraph 24; now section 224(1A)(b) of the Sentencing Code)"},
        {6, CountsBy::conviction, Date{2022, 5, 2}, std::nullopt, Date{2023, 3, 30},
         Date{2024, 11, 17}, "SI 2023/298, regulation 2",
         "For convictions on or after the day it came into force (Sentencing Act 2020, Schedule 23 "
         "paragraph 14A(2))"},
        {12, CountsBy::conviction, Date{2022, 5, 2}, std::nullopt, Date{2024, 11, 18}, std::nullopt,
         "SI 2024/1067, regulation 2",
         "For convictions on or after the day it came into force (the same paragraph 14A(2)); no "
         "later regulations were found"},
    });
    return rows;
}

}  // namespace spo

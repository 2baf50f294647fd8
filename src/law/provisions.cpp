// Looking things up in the law data: provisions, instruments and commencements.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>
#include <span>
#include <string_view>

#include "law/provision_table.hpp"
#include "spo/law.hpp"

namespace spo {
namespace {

using law::provision_table;

constexpr std::size_t rows = provision_table.size();
static_assert(rows <= std::numeric_limits<std::uint16_t>::max());

/// The places of the rows, in the order of their ids.
std::array<std::uint16_t, rows> sorted_by_id() noexcept {
    std::array<std::uint16_t, rows> order{};
    std::iota(order.begin(), order.end(), std::uint16_t{0});
    std::sort(order.begin(), order.end(), [](std::uint16_t left, std::uint16_t right) {
        return provision_table[left].id < provision_table[right].id;
    });
    return order;
}

constexpr std::array instruments{
    InstrumentInfo{Instrument::spa_2019, "spa-2019", "Stalking Protection Act 2019", Authority::act,
                   "https://www.legislation.gov.uk/ukpga/2019/9"},
    InstrumentInfo{Instrument::cpa_2026, "cpa-2026", "Crime and Policing Act 2026", Authority::act,
                   "https://www.legislation.gov.uk/ukpga/2026/20"},
    InstrumentInfo{Instrument::pha_1997, "pha-1997", "Protection from Harassment Act 1997",
                   Authority::act, "https://www.legislation.gov.uk/ukpga/1997/40"},
    InstrumentInfo{Instrument::daa_2021, "daa-2021", "Domestic Abuse Act 2021", Authority::act,
                   "https://www.legislation.gov.uk/ukpga/2021/17"},
    InstrumentInfo{Instrument::mcr_1981, "mcr-1981", "Magistrates' Courts Rules 1981",
                   Authority::rules, "https://www.legislation.gov.uk/uksi/1981/552"},
    InstrumentInfo{Instrument::hearsay_1999, "hearsay-1999",
                   "Magistrates' Courts (Hearsay Evidence in Civil Proceedings) Rules 1999",
                   Authority::rules, "https://www.legislation.gov.uk/uksi/1999/681"},
    InstrumentInfo{Instrument::ccr_1982, "ccr-1982", "Crown Court Rules 1982", Authority::rules,
                   "https://www.legislation.gov.uk/uksi/1982/1109"},
};

}  // namespace

std::span<const Provision> provisions() noexcept { return provision_table; }

const Provision& info(ProvisionId provision) noexcept { return provision_table[provision.index]; }

std::optional<ProvisionId> find_provision(std::string_view id) noexcept {
    static const std::array<std::uint16_t, rows> by_id = sorted_by_id();
    const auto found = std::lower_bound(by_id.begin(), by_id.end(), id,
                                        [](std::uint16_t row, std::string_view wanted) {
                                            return provision_table[row].id < wanted;
                                        });
    if (found == by_id.end() || provision_table[*found].id != id) {
        return std::nullopt;
    }
    return ProvisionId{*found};
}

const InstrumentInfo& info(Instrument instrument) noexcept {
    return instruments[static_cast<std::size_t>(instrument)];
}

const CommencementInfo& info(Commencement commencement) noexcept {
    static const std::array commencements{
        CommencementInfo{Commencement::royal_assent, Date(2019, 3, 15),
                         "Stalking Protection Act 2019, section 15(2)"},
        CommencementInfo{Commencement::si_2020_26, Date(2020, 1, 20),
                         "Stalking Protection Act 2019 (Commencement) Regulations 2020 "
                         "(SI 2020/26), regulation 2"},
        CommencementInfo{Commencement::si_1999_681, Date(1999, 4, 1),
                         "Magistrates' Courts (Hearsay Evidence in Civil Proceedings) Rules 1999 "
                         "(SI 1999/681), rule 1"},
        CommencementInfo{Commencement::si_2019_1367, Date(2020, 1, 1),
                         "Magistrates' Courts (Amendment) Rules 2019 (SI 2019/1367), rule 1(1)"},
        CommencementInfo{Commencement::not_known, std::nullopt, "No verified commencement day"},
    };
    return commencements[static_cast<std::size_t>(commencement)];
}

}  // namespace spo

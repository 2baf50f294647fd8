#include "columns/fault.hpp"

namespace spo::columns {
namespace {

constexpr std::array<std::string_view, fault_kinds> fault_words{
    "not_a_date",         "has_time",      "out_of_range",        "not_a_word",
    "not_a_whole_number", "not_yes_or_no", "length_out_of_range", "unreadable",
    "before_made",        "before_from",   "not_recorded",        "contradicts",
    "calendar_years"};

}  // namespace

std::string_view word(Fault fault) noexcept { return fault_words[static_cast<std::size_t>(fault)]; }

}  // namespace spo::columns

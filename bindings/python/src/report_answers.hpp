// The small values of reports and problems, described.
#pragma once

#include "bind_answer.hpp"

namespace spo::model {

template <>
struct Described<Defect> {
    static constexpr std::string_view name = "Defect";
    static constexpr std::string_view doc =
        "One thing wrong with what was given: where, what was found, and what was expected. Free "
        "text is described and never repeated.";
    static constexpr auto fields = std::tuple{
        field("pointer", &Defect::pointer, "JSON pointer (RFC 6901) to the value."),
        field("found", &Defect::found, "What was there."),
        field("expected", &Defect::expected, "What would have been accepted."),
    };
};

template <>
struct Described<Notice> {
    static constexpr std::string_view name = "Notice";
    static constexpr std::string_view doc = "Something a reader must know that is no finding.";
    static constexpr auto fields = std::tuple{
        field("code", &Notice::code, "Stable, such as \"section_not_read\"."),
        field("text", &Notice::text, "The same in words."),
        field("pointer", &Notice::pointer, "JSON pointer to what it is about; \"\": the whole."),
    };
};

template <>
struct Described<Receipt> {
    static constexpr std::string_view name = "Receipt";
    static constexpr std::string_view doc = "What is needed to replay an answer.";
    static constexpr auto fields = std::tuple{
        field("library_version", &Receipt::library_version, "The library that gave it."),
        field("law_version", &Receipt::law_version, "The law it held."),
        field("as_at", &Receipt::as_at, "The day on which the matter was looked at."),
        field("input_sha256", &Receipt::input_sha256,
              "Digest of the case file's canonical JSON (RFC 8785)."),
        field("report_sha256", &Receipt::report_sha256,
              "Digest of the report's canonical JSON without its receipt."),
    };
};

}  // namespace spo::model

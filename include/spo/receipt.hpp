// A receipt: what is needed to replay an answer, and to tell whether it is the same answer. Every
// answer as JSON carries one in the same form; that of a timeline, which is of every day, has no
// `as_at`.
#pragma once

#include <string>
#include <string_view>

#include "spo/date.hpp"
#include "spo/report.hpp"

namespace spo {

/// What a report was made from. The same library, law, day and input give the same bytes, in C++
/// and in Python.
struct Receipt {
    std::string library_version;
    std::string law_version;
    Date as_at;
    std::string input_sha256;   ///< of the case file's canonical JSON (RFC 8785)
    std::string report_sha256;  ///< of the report's canonical JSON without its receipt: the digest

    friend bool operator==(const Receipt&, const Receipt&) = default;
};

Receipt receipt(const Report& report);

/// The version of the library, "0.1.0".
std::string_view library_version() noexcept;

/// SHA-256 in lower-case hexadecimal.
std::string sha256(std::string_view bytes);

}  // namespace spo

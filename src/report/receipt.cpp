#include "spo/receipt.hpp"

#include "base/sha256.hpp"
#include "io/canonical.hpp"
#include "report/bodies.hpp"
#include "report/receipt.hpp"
#include "spo/json.hpp"
#include "spo/version.hpp"

namespace spo {
namespace report {

Digests digests(const CaseFile& file, const boost::json::object& body) {
    return {sha256(to_canonical_json(file)), sha256(io::canonical(body))};
}

}  // namespace report

Receipt receipt(const Report& report) {
    auto made = report::digests(report.case_file(), report::report_body(report));
    return {std::string{library_version()}, std::string{report.law().version()}, report.as_at(),
            std::move(made.input_sha256), std::move(made.report_sha256)};
}

std::string_view library_version() noexcept { return version; }

std::string sha256(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.digest();
}

}  // namespace spo

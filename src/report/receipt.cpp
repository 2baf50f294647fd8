#include "spo/receipt.hpp"

#include <openssl/evp.h>

#include <array>

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
    constexpr std::string_view hex = "0123456789abcdef";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr);
    std::string out;
    for (unsigned int i = 0; i < size; ++i) {
        out += hex[digest[i] >> 4];
        out += hex[digest[i] & 0xF];
    }
    return out;
}

}  // namespace spo

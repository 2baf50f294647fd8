// The two digests that every answer carries.
#pragma once

#include <boost/json/object.hpp>
#include <string>

#include "spo/case_file.hpp"

namespace spo::report {

struct Digests {
    std::string input_sha256;   ///< of the case file's canonical JSON
    std::string report_sha256;  ///< of the answer's canonical JSON without its receipt
};

Digests digests(const CaseFile& file, const boost::json::object& body);

}  // namespace spo::report

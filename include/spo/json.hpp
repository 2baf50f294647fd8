// The JSON door: case files in and out, and the schema that describes them.
#pragma once

#include <string>
#include <string_view>

#include "spo/case_file.hpp"

namespace spo {

class Report;

/// Reads a case file in the format "spo-case/1". Throws `Problem` with every defect of the file,
/// each with its JSON pointer, what was found and what was expected. Nothing is guessed, and
/// nothing is built from a file with a defect.
CaseFile parse_case_file(std::string_view json);

/// Writes a case file for people: two-space indentation, keys in the order of the model. Reading it
/// gives an equal case file.
std::string to_json(const CaseFile& file);

/// Writes a case file canonically (RFC 8785), for digests.
std::string to_canonical_json(const CaseFile& file);

/// Writes a report in the format "spo-report/1".
std::string to_json(const Report& report);

/// The JSON Schema (2020-12) of the case-file format, made from the same description as the reader.
std::string case_file_schema();

}  // namespace spo

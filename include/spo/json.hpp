// The JSON door: case files in and out, and the schema that describes them.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "spo/case_file.hpp"
#include "spo/date.hpp"

namespace spo {

class Report;
class Timeline;
struct State;
struct Duty;
struct Deadline;
class BreachAssessment;

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

/// Writes a timeline in the format "spo-timeline/1".
std::string to_json(const Timeline& timeline);

/// Writes what binds on a day in the format "spo-state/1". With each condition stands the court's
/// wording on that day, which may hold names and places.
std::string state_json(const Timeline& timeline, const State& state);

/// Writes the duties that `duties` gave for a day in the format "spo-duties/1".
std::string duties_json(const Timeline& timeline, Date as_at, std::span<const Duty> duties);

/// Writes the days that `deadlines` gave for a day in the format "spo-deadlines/1".
std::string deadlines_json(const Timeline& timeline, Date as_at,
                           std::span<const Deadline> deadlines);

/// Writes an assessment in the format "spo-breach/1". It repeats the words of an excuse, which are
/// evidence, and no other free text.
std::string to_json(const BreachAssessment& assessment);

/// The JSON Schema (2020-12) of the case-file format, made from the same description as the reader.
std::string case_file_schema();

}  // namespace spo

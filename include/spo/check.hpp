// The main job: a case file in, a report out.
#pragma once

#include "spo/case_file.hpp"
#include "spo/date.hpp"
#include "spo/report.hpp"

namespace spo {

/// Applies every rule of sections 1 to 6, 14 and 15 to every application and order of the file,
/// before filing and after making alike. `as_at` is the day on which the matter is looked at; no
/// clock is read.
Report check(const CaseFile& file, Date as_at);

}  // namespace spo

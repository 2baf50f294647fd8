// The main job: a case file in, a report out.
#pragma once

#include "spo/case_file.hpp"
#include "spo/date.hpp"
#include "spo/report.hpp"

namespace spo {

/// Applies every rule of sections 1 to 7, 10 and 13 to 15 to every application, order, event and
/// notification of the file, before filing and after making alike, and adds the events that do not
/// fit together (`Timeline::conflicts`). Section 9 is for `duties`. `as_at` is the day on which the
/// matter is looked at; no clock is read.
Report check(const CaseFile& file, Date as_at);

}  // namespace spo

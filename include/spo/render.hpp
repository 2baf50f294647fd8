// Answers for people: as text for a terminal, as HTML for a browser or a notebook, as a picture.
//
// No answer repeats a name, an address or any other free text of the file, but for what is said
// where it is done: `state_text` and an assessment give the court's words, an assessment an
// excuse's.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "spo/breach.hpp"
#include "spo/duties.hpp"
#include "spo/report.hpp"
#include "spo/timeline.hpp"

namespace spo {

/// How text is laid out.
struct TextStyle {
    bool colour = false;  ///< ANSI colours beside the words, which always say it too
    int width = 96;       ///< columns, at least 40
};

/// The whole report as plain text, UTF-8.
std::string to_text(const Report& report, TextStyle style = {});

/// The whole report as one HTML page, self-contained: no script, no outside resource, light and
/// dark, headings and tables that a screen reader can walk. Where an order has a day, it holds the
/// picture of the orders' lives with the as-at day marked.
std::string to_html(const Report& report);

/// The same without the page around it, for a notebook.
std::string to_html_fragment(const Report& report);

/// A timeline as text: the chronology; for each order the days on which it binds and why, and its
/// conditions' the same way, with their order taken into account; events that do not fit together.
std::string to_text(const Timeline& timeline, TextStyle style = {});

/// The picture, as one self-contained SVG: a bar for each order and a thinner one for each
/// condition, solid where it binds, striped where a fact is missing or the court must say, dashed
/// round a gap, an arrow where there is no end; what happened is numbered and listed. Ids only. A
/// line marks the day `mark`.
std::string to_svg(const Timeline& timeline, std::optional<Date> mark = {});

/// The picture and the tables, as one page like a report's.
std::string to_html(const Timeline& timeline);
std::string to_html_fragment(const Timeline& timeline);

/// What binds on the day of `state`, which must be `timeline`'s: a summary, then each condition as
/// the court worded it on that day, which may hold names and places, then the orders and why.
std::string state_text(const Timeline& timeline, const State& state, TextStyle style = {});
/// The same as one page like a report's, and without the page.
std::string state_html(const Timeline& timeline, const State& state);
std::string state_html_fragment(const Timeline& timeline, const State& state);

/// The duties to notify that `duties` gave for that day: what is to be done, then each duty and
/// why.
std::string duties_text(const Timeline& timeline, Date as_at, std::span<const Duty> duties,
                        TextStyle style = {});
std::string duties_html(const Timeline& timeline, Date as_at, std::span<const Duty> duties);
std::string duties_html_fragment(const Timeline& timeline, Date as_at,
                                 std::span<const Duty> duties);

/// The days to come that `deadlines` gave for that day, and why.
std::string deadlines_text(const Timeline& timeline, Date as_at,
                           std::span<const Deadline> deadlines, TextStyle style = {});
std::string deadlines_html(const Timeline& timeline, Date as_at,
                           std::span<const Deadline> deadlines);
std::string deadlines_html_fragment(const Timeline& timeline, Date as_at,
                                    std::span<const Deadline> deadlines);

/// An assessment: for each act what is in force and what it touches, then condition by condition,
/// then what has to be proved and what is recorded of it. It repeats the court's wording of the
/// conditions looked at and the words of an excuse, which are evidence.
std::string to_text(const BreachAssessment& assessment, TextStyle style = {});
/// The same as one page like a report's, for a case summary.
std::string to_html(const BreachAssessment& assessment);
std::string to_html_fragment(const BreachAssessment& assessment);

}  // namespace spo

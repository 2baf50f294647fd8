// What the text of every answer is made of.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "report/explainer.hpp"
#include "report/receipt.hpp"
#include "report/writer.hpp"

namespace spo::report {

/// Whose matter it is, the day, the law and the library.
void write_origin(Writer& writer, const CaseFile& file, std::optional<Date> as_at);
void write_notices(Writer& writer, std::span<const Notice> notices);
/// What a finding rests on and what it misses, below its words.
void write_facts(Writer& writer, std::string_view margin, const std::vector<std::string>& rests_on,
                 const std::vector<std::string>& missing, const OpenQuestion* question);
/// "s.3(1)(a): why", and below it the facts.
void write_finding(Writer& writer, std::string_view margin, const Explainer& explainer,
                   const Finding& finding);
/// The same, in words found already.
void write_finding(Writer& writer, std::string_view margin, const Finding& finding,
                   const Explanation& words);
void write_questions(Writer& writer, std::span<const OpenQuestion* const> questions);
/// `what` is the word for what the second digest is of.
void write_receipt(Writer& writer, std::string_view what, const Digests& digests);
/// What an answer of one day was made with, and its receipt: the end of it, since the reader came
/// for something else.
void write_ending(Writer& writer, const CaseFile& file, Date as_at, const Digests& digests);

}  // namespace spo::report

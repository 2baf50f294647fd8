// What the HTML of every answer is made of.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/explainer.hpp"
#include "report/receipt.hpp"
#include "spo/report.hpp"

namespace spo::report {

std::string escaped(std::string_view text);

/// A verdict in words and colour; `word` is what it means here.
std::string verdict_html(Verdict verdict, std::string_view word);
/// One term and what stands under it, which is already HTML.
std::string definition(std::string_view term, const std::string& html);
/// Whose matter it is, the day, the law and the library: definitions.
std::string origin_html(const CaseFile& file, std::optional<Date> as_at);
/// The line of small print under the head.
std::string caution_html();
/// JSON pointers, after a word that says what they are.
std::string facts_html(std::string_view lead, const std::vector<std::string>& pointers);
/// "s.3(1)(a): why", and below it what it rests on, what it misses and the question it leans on.
std::string why_html(const Finding& finding, const Explanation& words);
/// What the reader must be told first; empty if there is nothing.
std::string notices_html(std::span<const Notice> notices);
/// The head of a column.
std::string head_html(std::string_view words);
std::string table_html(const std::string& heads, const std::string& rows);
/// A row of a table of findings: what it is of, the verdict, why. All are HTML.
std::string row_html(const std::string& head, const std::string& verdict, const std::string& why);
/// Words as they were written, with their lines.
std::string quote_html(std::string_view words);
/// The first cell of a row: the provision, linked to its official page.
std::string provision_html(const Provision& provision);
std::string questions_html(std::span<const OpenQuestion* const> questions);
/// `what` is the word for what the second digest is of.
std::string receipt_html(std::string_view what, const Digests& digests);

/// The fragment around the content: the style sheet and the article.
std::string article_html(const std::string& content);
/// The page around a fragment.
std::string page_html(std::string_view title, const std::string& fragment);

}  // namespace spo::report

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

#include "spo/report.hpp"

#include <mutex>
#include <optional>
#include <set>

#include "report/explainer.hpp"

namespace spo {
namespace {

/// What this report does not look at, and which answer does.
void notice_conduct(const CaseFile& file, std::vector<Notice>& notices) {
    if (!file->conduct || file->conduct->empty()) return;
    notices.push_back({"conduct_looked_at_apart",
                       "The file records reported acts. This report does not hold them against the "
                       "conditions: an assessment does (spo breach).",
                       "/conduct"});
}

/// Made orders dated after the as-at day: the report looks at them as though the day had come.
void notice_later_orders(const CaseFile& file, Date as_at, std::vector<Notice>& notices) {
    for (std::size_t i = 0; file->orders && i < file->orders->size(); ++i) {
        const auto& order = (*file->orders)[i];
        if (order.is_proposed() || !order.made_on || *order.made_on <= as_at) continue;
        notices.push_back({"order_after_as_at",
                           "Order " + order.id.value + " is dated " + order.made_on->in_words() +
                               ", after the as-at day.",
                           "/orders/" + std::to_string(i) + "/made_on"});
    }
}

}  // namespace

/// The explainer, made when it is first asked for and shared by copies: it reads the whole file.
struct Report::Words {
    std::once_flag once;
    std::optional<report::Explainer> explainer;
};

Report::Report(CaseFile file, Date as_at, std::vector<Finding> findings)
    : file_(std::move(file)),
      as_at_(as_at),
      findings_(std::move(findings)),
      words_(std::make_shared<Words>()) {}

const report::Explainer& Report::explainer() const {
    std::call_once(words_->once, [this] { words_->explainer.emplace(file_); });
    return *words_->explainer;
}

Verdict Report::verdict() const noexcept {
    if (findings_.empty()) return Verdict::unknown;
    Verdict all = Verdict::met;
    for (const auto& finding : findings_) all = all_of(all, finding.verdict());
    return all;
}

Counts Report::counts() const noexcept {
    Counts counts;
    for (const auto& finding : findings_) {
        switch (finding.verdict()) {
            case Verdict::met:
                ++counts.met;
                break;
            case Verdict::not_met:
                ++counts.not_met;
                break;
            case Verdict::unknown:
                ++counts.unknown;
                break;
            case Verdict::for_the_court:
                ++counts.for_the_court;
                break;
        }
    }
    return counts;
}

std::vector<Notice> Report::notices() const {
    std::vector<Notice> notices;
    if (findings_.empty()) {
        notices.push_back({"nothing_to_check",
                           "The file records no application and no order, so no rule had "
                           "anything to look at.",
                           ""});
    }
    if (as_at_ > law().known_up_to()) {
        notices.push_back({"law_not_known_so_late",
                           "The law is known up to " + law().known_up_to().in_words() +
                               ", before the as-at day; later changes are not known here.",
                           ""});
    }
    notice_later_orders(file_, as_at_, notices);
    notice_conduct(file_, notices);
    return notices;
}

std::vector<const OpenQuestion*> Report::questions() const {
    std::set<int> numbers;
    for (const auto& finding : findings_) {
        if (finding.question() != 0) numbers.insert(finding.question());
    }
    std::vector<const OpenQuestion*> questions;
    for (const int number : numbers) questions.push_back(&open_question(number));
    return questions;
}

Explanation Report::explain(const Finding& finding) const { return explainer().explain(finding); }

std::vector<Explanation> Report::explanations() const {
    std::vector<Explanation> all;
    all.reserve(findings_.size());
    for (const auto& finding : findings_) all.push_back(explainer().explain(finding));
    return all;
}

}  // namespace spo

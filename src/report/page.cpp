#include "report/page.hpp"

#include <algorithm>

#include "model/words.hpp"

namespace spo::report {
namespace {

/// Two findings that say the same of two conditions of one order.
bool say_the_same(const Finding& a, const Finding& b) {
    const auto operands_equal = [&] {
        for (std::size_t i = 0; i < 3; ++i) {
            if (a.operand(i).kind != b.operand(i).kind ||
                a.operand(i).value != b.operand(i).value) {
                return false;
            }
        }
        return true;
    };
    return a.subject_kind() == SubjectKind::condition && b.subject_kind() == a.subject_kind() &&
           a.subject() == b.subject() && a.provision() == b.provision() &&
           a.reason() == b.reason() && a.verdict() == b.verdict() && a.question() == b.question() &&
           operands_equal();
}

/// The pointers of one finding, standing for those of several conditions.
std::vector<std::string> for_conditions(std::vector<std::string> pointers,
                                        const std::vector<std::uint32_t>& conditions,
                                        std::uint32_t order) {
    if (conditions.size() < 2) return pointers;
    std::string all;
    for (const auto index : conditions) all += (all.empty() ? "" : ",") + std::to_string(index);
    const std::string list = "/orders/" + std::to_string(order) + "/conditions/";
    const std::string one = list + std::to_string(conditions.front()) + "/";
    for (auto& pointer : pointers) {
        if (pointer.starts_with(one)) pointer.replace(0, one.size(), list + "{" + all + "}/");
    }
    return pointers;
}

Entry entry(const Explainer& explainer, std::span<const Finding* const> same) {
    const auto& first = *same.front();
    auto explanation = explainer.explain(first);
    std::vector<std::string> ids;
    std::vector<std::uint32_t> conditions;
    if (first.subject_kind() == SubjectKind::condition) {
        for (const auto* finding : same) {
            ids.push_back(explainer.condition_id(*finding));
            conditions.push_back(finding->condition());
        }
    }
    return {&info(first.provision()),
            first.verdict(),
            joined(ids, ", "),
            std::move(explanation.text),
            for_conditions(std::move(explanation.rests_on), conditions, first.subject()),
            for_conditions(std::move(explanation.missing), conditions, first.subject()),
            first.question() == 0 ? nullptr : &open_question(first.question())};
}

std::string title(const CaseFile& file, const Finding& finding) {
    if (finding.subject_kind() == SubjectKind::application) {
        const auto& application = (*file->applications)[finding.subject()];
        return "Application " + application.id.value + " (" +
               (application.made_on ? "made " + application.made_on->in_words()
                                    : "no day of making recorded") +
               ")";
    }
    const auto& order = (*file->orders)[finding.subject()];
    std::string state = order.is_proposed() ? "proposed" : "made, on a day not recorded";
    if (!order.is_proposed() && order.made_on) state = "made " + order.made_on->in_words();
    return "Order " + order.id.value + " (" + std::string{model::word(order.kind)} + ", " + state +
           ")";
}

bool same_chapter(const Finding& a, const Finding& b) {
    const auto is_application = [](const Finding& f) {
        return f.subject_kind() == SubjectKind::application;
    };
    return is_application(a) == is_application(b) && a.subject() == b.subject();
}

}  // namespace

Page page(const Report& report) {
    const auto& explainer = report.explainer();
    Page page{&report, {}, report.notices(), report.questions(), report.counts(), receipt(report)};
    const auto findings = report.findings();
    const Finding* previous = nullptr;
    std::vector<bool> done(findings.size(), false);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto& finding = findings[i];
        if (previous == nullptr || !same_chapter(*previous, finding)) {
            page.chapters.push_back({title(report.case_file(), finding), {}});
        }
        previous = &finding;
        if (done[i]) continue;
        std::vector<const Finding*> same{&finding};
        // Findings on one provision stand together, so those that say the same are near.
        for (std::size_t j = i + 1;
             j < findings.size() && findings[j].provision() == finding.provision() &&
             same_chapter(finding, findings[j]);
             ++j) {
            if (done[j] || !say_the_same(finding, findings[j])) continue;
            same.push_back(&findings[j]);
            done[j] = true;
        }
        page.chapters.back().entries.push_back(entry(explainer, same));
    }
    return page;
}

std::string_view label(Verdict verdict) noexcept {
    switch (verdict) {
        case Verdict::met:
            return "Met";
        case Verdict::not_met:
            return "Not met";
        case Verdict::unknown:
            return "Unknown";
        case Verdict::for_the_court:
            return "For the court";
    }
    return "";
}

std::string counted(const Counts& counts) {
    std::vector<std::string> parts;
    const auto add = [&](std::size_t n, const char* word) {
        if (n > 0) parts.push_back(std::to_string(n) + " " + word);
    };
    add(counts.not_met, "not met");
    add(counts.unknown, "unknown");
    add(counts.for_the_court, "for the court");
    add(counts.met, "met");
    return parts.empty() ? "no findings" : joined(parts, ", ");
}

std::vector<std::string> summary(const Page& page, Verdict verdict) {
    std::vector<std::string> lines;
    for (const auto& chapter : page.chapters) {
        const auto subject = chapter.title.substr(0, chapter.title.find(" ("));
        for (const auto& entry : chapter.entries) {
            if (entry.verdict != verdict) continue;
            lines.push_back(std::string{entry.provision->citation} + " (" + subject +
                            (entry.on.empty() ? "" : ", " + entry.on) + "): " + entry.text);
        }
    }
    return lines;
}

std::string joined(const std::vector<std::string>& words, std::string_view separator) {
    std::string text;
    for (const auto& word : words) {
        if (!text.empty()) text += separator;
        text += word;
    }
    return text;
}

}  // namespace spo::report

#include "report/page.hpp"

#include <map>
#include <utility>

#include "model/described_events.hpp"
#include "model/words.hpp"
#include "report/grouping.hpp"

namespace spo::report {
namespace {

Entry entry(const Explainer& explainer, std::span<const Finding* const> same) {
    const auto& first = *same.front();
    auto explanation = explainer.explain(first);
    std::vector<std::string> ids;
    std::vector<std::string> places;
    if (first.subject_kind() == SubjectKind::condition) {
        for (const auto* finding : same) {
            ids.push_back(explainer.condition_id(*finding));
            places.push_back(explainer.condition_place(finding->subject(), finding->condition()));
        }
    }
    return {&info(first.provision()),
            first.verdict(),
            joined(ids, ", "),
            std::move(explanation.text),
            for_conditions(std::move(explanation.rests_on), places),
            for_conditions(std::move(explanation.missing), places),
            first.question() == 0 ? nullptr : &open_question(first.question())};
}

/// Whether two findings of one chapter may be told together.
bool told_together(const Explainer& explainer, const Finding& a, const Finding& b) {
    const auto list = [&](const Finding& f) {
        return list_of(explainer.condition_place(f.subject(), f.condition()));
    };
    return a.subject_kind() == SubjectKind::condition && b.subject_kind() == a.subject_kind() &&
           a.subject() == b.subject() && say_the_same(a, b) && list(a) == list(b);
}

/// "made 31 March 2025", "no day recorded".
std::string on_day(std::string_view what, std::optional<Date> day) {
    return (what.empty() ? "" : std::string{what} + ", ") +
           (day ? day->in_words() : "no day recorded");
}

std::string title_of_application(const Application& application) {
    return "Application " + application.id.value + " (" +
           (application.made_on ? "made " + application.made_on->in_words()
                                : "no day of making recorded") +
           ")";
}

std::string title_of_event(const Explainer& explainer, std::size_t index) {
    const auto& event = (*explainer.case_file()->events)[index];
    const auto word = std::visit(
        []<class Kind>(const Kind&) { return in_words(model::event_word<Kind>); }, event);
    return "Event " + explainer.event_id(index).value_or(event_place(index)) + " (" +
           on_day(word, day_of(event)) + ")";
}

std::string title_of_notification(const Explainer& explainer, std::size_t index) {
    const auto& given = (*explainer.case_file()->notifications)[index];
    return "Notification " + explainer.notification_id(index).value_or(notification_place(index)) +
           " (" + on_day(model::word(given.of), given.on) + ")";
}

std::string title(const Explainer& explainer, const Finding& finding) {
    switch (finding.subject_kind()) {
        case SubjectKind::matter:
            return "The matter";
        case SubjectKind::application:
            return title_of_application((*explainer.case_file()->applications)[finding.subject()]);
        case SubjectKind::event:
            return title_of_event(explainer, finding.subject());
        case SubjectKind::notification:
            return title_of_notification(explainer, finding.subject());
        case SubjectKind::conduct:
            return "Act " + explainer.conduct_id(finding.subject());
        case SubjectKind::order:
        case SubjectKind::condition:
            break;
    }
    return title_of((*explainer.case_file()->orders)[finding.subject()]);
}

/// What a chapter is about. Conditions stand in the chapter of their order.
std::pair<SubjectKind, std::uint32_t> chapter_of(const Finding& finding) {
    const auto kind = finding.subject_kind();
    return {kind == SubjectKind::condition ? SubjectKind::order : kind, finding.subject()};
}

bool same_chapter(const Finding& a, const Finding& b) { return chapter_of(a) == chapter_of(b); }

}  // namespace

Page page(const Report& report) {
    const auto& explainer = report.explainer();
    Page page{&report, {}, report.notices(), report.questions(), report.counts(), receipt(report)};
    const auto findings = report.findings();
    // Findings on one thing may stand apart: a contradiction comes after everything else.
    std::map<std::pair<SubjectKind, std::uint32_t>, std::size_t> begun;
    std::vector<bool> done(findings.size(), false);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto& finding = findings[i];
        if (done[i]) continue;
        const auto [chapter, is_new] = begun.try_emplace(chapter_of(finding), page.chapters.size());
        if (is_new) page.chapters.push_back({title(explainer, finding), {}});
        std::vector<const Finding*> same{&finding};
        // Findings on one provision stand together, so those that say the same are near.
        for (std::size_t j = i + 1;
             j < findings.size() && findings[j].provision() == finding.provision() &&
             same_chapter(finding, findings[j]);
             ++j) {
            if (done[j] || !told_together(explainer, finding, findings[j])) continue;
            same.push_back(&findings[j]);
            done[j] = true;
        }
        page.chapters[chapter->second].entries.push_back(entry(explainer, same));
    }
    return page;
}

std::string title_of(const Order& order) {
    std::string state = order.is_proposed() ? "proposed" : "made, on a day not recorded";
    if (!order.is_proposed() && order.made_on) state = "made " + order.made_on->in_words();
    return "Order " + order.id.value + " (" + std::string{model::word(order.kind)} + ", " + state +
           ")";
}

std::string in_words(std::string_view word) {
    std::string text{word};
    for (char& c : text) {
        if (c == '_') c = ' ';
    }
    return text;
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

std::string law_line(const Law& law) {
    return "England and Wales, version " + std::string{law.version()} + ", known up to " +
           law.known_up_to().in_words();
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

// The offences, their codes, what they carry, and failures to notify.
#include "bind_answer.hpp"
#include "offence_answers.hpp"

namespace spo::python {
namespace {

using namespace offences;

Source told(const DataSource& source) { return {text_of(source.where), source.as_of}; }

std::optional<std::string> if_any(std::string_view text) {
    return text.empty() ? std::nullopt : std::optional{text_of(text)};
}
std::string id_of(ProvisionId provision) { return text_of(info(provision).id); }

Info told(const OffenceInfo& offence) {
    std::vector<std::string> created_by;
    for (const auto provision : offence.created_by) created_by.push_back(id_of(provision));
    std::optional<Guideline> guideline;
    if (const auto& g = offence.guideline) {
        guideline = {text_of(g->title), text_of(g->applies_to), text_of(g->range),
                     text_of(g->source)};
    }
    std::vector<Companion> beside;
    for (const auto& c : companions(offence.offence)) {
        beside.push_back({text_of(c.code), text_of(c.title), if_any(c.category),
                          text_of(c.home_office_class), told(c.from)});
    }
    return {offence.offence,
            text_of(offence.code),
            text_of(offence.title),
            std::move(created_by),
            offence.created_by_matched,
            id_of(offence.penalty),
            text_of(offence.pnld),
            offence.pnld_matched,
            text_of(offence.home_office_class),
            text_of(offence.category),
            offence.notifiable,
            offence.recordable,
            offence.indictment_years,
            offence.bars_conditional_discharge,
            offence.continuing,
            offence.venue ? std::optional{id_of(*offence.venue)} : std::nullopt,
            std::move(guideline),
            std::move(beside),
            told(offence.codes_from),
            told(offence.class_from),
            told(offence.pnld_from)};
}

Code told(const CourtCode& code) {
    return {code.matter,       if_any(code.code),     text_of(code.title), code.is_result,
            if_any(code.kind), id_of(code.provision), if_any(code.note),   told(code.from)};
}

Limit told(const SummaryLimit& row) {
    return {row.months,         row.counts_by,    row.offence_from,        row.offence_to,
            row.convicted_from, row.convicted_to, text_of(row.instrument), text_of(row.source)};
}

Maximum told(const MaximumPenalty& maximum, std::vector<ExplainedFinding> findings) {
    std::vector<Limit> limits;
    for (std::size_t row = 0; row < summary_limit_rows; ++row) {
        if (maximum.possible[row]) limits.push_back(told(summary_limits()[row]));
    }
    std::optional<int> least;
    std::optional<int> most;
    if (maximum.summary) {
        least = maximum.summary->least;
        most = maximum.summary->most;
    }
    return {maximum.age,
            maximum.verdict,
            std::move(limits),
            least,
            most,
            maximum.summary_if_convicted_as_at,
            maximum.indictment_years,
            maximum.fine,
            std::move(findings)};
}

Info offence_of_code(const py::object& code) {
    const auto found = find_offence(argument<std::string>(code, "offence(): code"));
    if (!found) throw Problem("", "no such offence", "a code such as ST19001, or H20164");
    return told(info(*found));
}

Maximum maximum_of(const py::object& offence, const py::object& on, const py::object& from,
                   const py::object& to, const py::object& convicted_on, const py::object& born,
                   const py::object& as_at) {
    const auto day = [](const py::object& value, const std::string& name) {
        return argument<std::optional<Date>>(value, "maximum_penalty(): " + name);
    };
    const auto single = day(on, "on");
    PenaltyFacts facts{.offence = argument<Offence>(offence, "maximum_penalty(): offence"),
                       .from = day(from, "from_"),
                       .to = day(to, "to"),
                       .convicted_on = day(convicted_on, "convicted_on"),
                       .defendant_born = day(born, "born"),
                       .as_at = argument<Date>(as_at, "maximum_penalty(): as_at")};
    if (single && (facts.from || facts.to)) {
        throw Problem("/on", single->iso() + " beside a range of days",
                      "either a day (on) or a range (from_, to)");
    }
    if (single) facts.from = facts.to = single;
    refuse_impossible(facts);
    std::vector<ExplainedFinding> findings;
    for (const auto& rule : penalty_rules()) {
        if (!rule.concerns(facts)) continue;
        const auto finding = rule.apply(facts);
        findings.push_back({finding, explain(finding, facts)});
    }
    return told(maximum_penalty(facts), std::move(findings));
}

std::vector<OfNotifying> told(const Timeline& timeline,
                              std::span<const NotificationOffence> offences) {
    const auto in_words = [&](const std::vector<Finding>& findings) {
        std::vector<ExplainedFinding> words;
        for (const auto& finding : findings) words.push_back(life::explained(timeline, finding));
        return words;
    };
    std::vector<OfNotifying> all;
    for (const auto& o : offences) {
        std::optional<life::Duty> duty;
        if (o.duty) duty = life::told(timeline, *o.duty);
        std::optional<Maximum> maximum;
        if (o.maximum) maximum = told(*o.maximum, in_words(o.penalty));
        all.push_back({o.offence, std::move(duty), o.notification, o.failure, o.first_day_earliest,
                       o.first_day_latest, o.last_day_earliest, o.last_day_latest, o.verdict,
                       in_words(o.elements), in_words(o.matters), std::move(maximum)});
    }
    return all;
}

py::object offences_about_notifying(const py::object& file, const py::object& as_at) {
    const Timeline timeline{argument<CaseFile>(file, "notification_offences(): case")};
    const auto day = argument<Date>(as_at, "notification_offences(): as_at");
    return to_python(told(timeline, spo::notification_offences(timeline, day)));
}

template <class T, class All>
py::object every(const All& all) {
    std::vector<T> list;
    for (const auto& one : all) list.push_back(told(one));
    return to_python(list);
}

void bind_data(py::module_& m) {
    bind_answer<Source>(m).def("__str__", [](const Source& source) { return source.where; });
    bind_answer<Guideline>(m).def("__str__",
                                  [](const Guideline& guideline) { return guideline.title; });
    bind_answer<Companion>(m).def("__str__", [](const Companion& companion) {
        return companion.code + ": " + companion.title;
    });
    auto offence = bind_parts_of<Info>(m);
    bind_as_entry(offence, "offence", [](const Info& info) { return info.code; });
    offence.def("__str__", [](const Info& info) { return info.code + ": " + info.title; });
    bind_answer<Code>(m).def("__str__", [](const Code& code) {
        return code.code.value_or("no code") + ": " + code.title;
    });
    bind_answer<Limit>(m).def("__str__", [](const Limit& limit) {
        return std::to_string(limit.months) + " months, " + limit.instrument;
    });
}

}  // namespace

namespace offences {

Maximum maximum_told(const MaximumPenalty& maximum, std::vector<ExplainedFinding> findings) {
    return told(maximum, std::move(findings));
}

std::vector<OfNotifying> all_told(const Timeline& timeline,
                                  std::span<const NotificationOffence> of_notifying) {
    return told(timeline, of_notifying);
}

}  // namespace offences

void bind_offences(py::module_& m) {
    bind_data(m);
    bind_answer<Maximum>(m);
    bind_answer<OfNotifying>(m).def("__str__", [](const OfNotifying& offence) {
        return text_of(model::word(offence.offence)) + ": " + text_of(model::word(offence.verdict));
    });
    m.def(
        "offences", [] { return every<Info>(spo::offences()); },
        "The six offences of sections 8 and 11, in the order of their codes.");
    m.def("offence", &offence_of_code, py::arg("code"),
          "The offence of that code or PNLD reference. Raises Problem when there is none.");
    m.def(
        "court_codes", [] { return every<Code>(spo::court_codes()); },
        "The codes of civil applications and results; one matter has none.");
    m.def(
        "summary_limits", [] { return every<Limit>(spo::summary_limits()); },
        "The limits on summary conviction, by the days of the offence and of the conviction.");
    m.def("maximum_penalty", &maximum_of, py::arg("offence"), py::kw_only(),
          py::arg("on") = py::none(), py::arg("from_") = py::none(), py::arg("to") = py::none(),
          py::arg("convicted_on") = py::none(), py::arg("born") = py::none(), py::arg("as_at"),
          "The greatest sentence for an offence on a day, or on a day of a range. Raises Problem "
          "when the range ends before it begins.");
    m.def("notification_offences", &offences_about_notifying, py::arg("case"), py::kw_only(),
          py::arg("as_at"),
          "Every failure to notify up to a day, seen as the offence it would be.");
}

}  // namespace spo::python

// check, and what it gives back.
#include "arguments.hpp"

namespace spo::python {
namespace {

/// A finding with its words: in Python the two are always wanted together.
struct ExplainedFinding {
    Finding finding;
    Explanation words;
};

std::vector<ExplainedFinding> explained(const Report& report) {
    auto words = report.explanations();
    std::vector<ExplainedFinding> all;
    all.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        all.push_back({report.findings()[i], std::move(words[i])});
    }
    return all;
}

py::object question_of(const Finding& finding) {
    if (finding.question() == 0) return py::none();
    return py::cast(&open_question(finding.question()), py::return_value_policy::reference);
}

py::object operand_of(const Finding& finding, std::size_t i) {
    const auto operand = finding.operand(i);
    if (operand.kind == OperandKind::date) {
        return py::cast(Date::from_days_since_1970(operand.value));
    }
    return py::int_(operand.value);
}

py::tuple operands_of(const Finding& finding) {
    py::list operands;
    for (std::size_t i = 0; i < 3 && finding.operand(i).kind != OperandKind::none; ++i) {
        operands.append(operand_of(finding, i));
    }
    return py::tuple(operands);
}

py::tuple finding_state(const ExplainedFinding& f) {
    py::list operands;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto operand = f.finding.operand(i);
        operands.append(py::make_tuple(static_cast<int>(operand.kind), operand.value));
    }
    return py::make_tuple(text_of(info(f.finding.provision()).id), f.finding.verdict(),
                          static_cast<int>(f.finding.reason()), f.finding.question(), operands,
                          f.finding.subject_kind(), f.finding.subject(), f.finding.condition(),
                          f.words.subject, f.words.text, f.words.rests_on, f.words.missing);
}

ExplainedFinding finding_from(const py::tuple& t) {
    const auto provision = find_provision(t[0].cast<std::string>());
    const auto reason = t[2].cast<std::size_t>();
    const auto question = t[3].cast<int>();
    if (!provision || reason >= reasons().size()) {
        throw Problem("", "a finding of another version", "one of this version");
    }
    std::array<Operand, 3> operands;
    for (std::size_t i = 0; i < operands.size(); ++i) {
        const auto pair = t[4].cast<py::list>()[i].cast<std::pair<int, std::int32_t>>();
        operands[i] = {static_cast<OperandKind>(pair.first), pair.second};
    }
    auto finding = Finding{t[1].cast<Verdict>(), *provision,  static_cast<Reason>(reason),
                           operands[0],          operands[1], operands[2]}
                       .about(t[5].cast<SubjectKind>(), t[6].cast<std::uint32_t>(),
                              t[7].cast<std::uint32_t>());
    if (question != 0) finding = finding.leaning_on(open_question(question).number);
    return {finding,
            {t[8].cast<std::string>(), t[9].cast<std::string>(),
             t[10].cast<std::vector<std::string>>(), t[11].cast<std::vector<std::string>>()}};
}

py::tuple identity(const ExplainedFinding& f) {
    return py::make_tuple(text_of(info(f.finding.provision()).id),
                          text_of(info(f.finding.reason()).code), f.words.subject, f.words.text);
}

void bind_finding(py::module_& m) {
    py::class_<ExplainedFinding>(m, "Finding", "The answer of one rule about one subject.")
        .def_property_readonly("verdict",
                               [](const ExplainedFinding& f) { return f.finding.verdict(); })
        .def_property_readonly(
            "provision",
            [](const ExplainedFinding& f) {
                return py::cast(&info(f.finding.provision()), py::return_value_policy::reference);
            },
            "The provision it applies.")
        .def_property_readonly(
            "reason",
            [](const ExplainedFinding& f) { return text_of(info(f.finding.reason()).code); },
            "Why, as a stable code.")
        .def_property_readonly(
            "subject", [](const ExplainedFinding& f) { return f.words.subject; },
            "What it is about, such as \"condition C1 of order O1\".")
        .def_property_readonly("subject_kind",
                               [](const ExplainedFinding& f) { return f.finding.subject_kind(); })
        .def_property_readonly(
            "text", [](const ExplainedFinding& f) { return f.words.text; }, "Why, in words.")
        .def_property_readonly(
            "rests_on", [](const ExplainedFinding& f) { return to_python(f.words.rests_on); },
            "JSON pointers to the facts that decided it.")
        .def_property_readonly(
            "missing", [](const ExplainedFinding& f) { return to_python(f.words.missing); },
            "JSON pointers to the facts that were not there.")
        .def_property_readonly(
            "operands", [](const ExplainedFinding& f) { return operands_of(f.finding); },
            "The dates and numbers that decided it.")
        .def_property_readonly(
            "open_question", [](const ExplainedFinding& f) { return question_of(f.finding); },
            "The open question it leans on, or None.")
        .def(
            "__eq__",
            [](const ExplainedFinding& a, const ExplainedFinding& b) {
                return a.finding.verdict() == b.finding.verdict() && identity(a).equal(identity(b));
            },
            py::is_operator())
        .def("__hash__", [](const ExplainedFinding& f) { return py::hash(identity(f)); })
        .def(py::pickle(&finding_state, &finding_from))
        .def("__repr__", [](const ExplainedFinding& f) {
            return "<Finding " + text_of(info(f.finding.provision()).citation) + ", " +
                   f.words.subject + ": " + text_of(name(f.finding.verdict())) + ">";
        });
}

/// The arguments are read here, so that a wrong one is refused by its type and not repeated.
Report check_one(const py::object& file, const py::object& as_at) {
    return check(argument<CaseFile>(file, "check(): case"),
                 argument<Date>(as_at, "check(): as_at"));
}

std::vector<Report> check_many(const py::iterable& files, const py::object& day) {
    const auto as_at = argument<Date>(day, "check_many(): as_at");
    std::vector<CaseFile> cases;
    for (const auto file : files) {
        cases.push_back(argument<CaseFile>(file, "check_many(): each of cases"));
    }
    const py::gil_scoped_release release;
    std::vector<Report> reports;
    reports.reserve(cases.size());
    for (const auto& file : cases) reports.push_back(check(file, as_at));
    return reports;
}

}  // namespace

void bind_report(py::module_& m) {
    bind_finding(m);
    py::class_<Notice>(m, "Notice", "Something a reader must know that is no finding.")
        .def_readonly("code", &Notice::code)
        .def_readonly("text", &Notice::text)
        .def_readonly("pointer", &Notice::pointer)
        .def(py::self == py::self)
        .def(py::pickle([](const Notice& n) { return py::make_tuple(n.code, n.text, n.pointer); },
                        [](const py::tuple& t) {
                            return Notice{argument<std::string>(t[0], "Notice: code"),
                                          argument<std::string>(t[1], "Notice: text"),
                                          argument<std::string>(t[2], "Notice: pointer")};
                        }))
        .def("__hash__", [](const Notice& n) { return py::hash(py::str(n.text)); })
        .def("__repr__", [](const Notice& n) { return "<Notice " + text_of(n.code) + ">"; });
    py::class_<Receipt>(m, "Receipt", "What is needed to replay an answer.")
        .def_readonly("library_version", &Receipt::library_version)
        .def_readonly("law_version", &Receipt::law_version)
        .def_readonly("as_at", &Receipt::as_at)
        .def_readonly("input_sha256", &Receipt::input_sha256)
        .def_readonly("report_sha256", &Receipt::report_sha256, "The digest.")
        .def(py::self == py::self)
        .def(py::pickle(
            [](const Receipt& r) {
                return py::make_tuple(r.library_version, r.law_version, r.as_at, r.input_sha256,
                                      r.report_sha256);
            },
            [](const py::tuple& t) {
                return Receipt{t[0].cast<std::string>(), t[1].cast<std::string>(),
                               t[2].cast<Date>(), t[3].cast<std::string>(),
                               t[4].cast<std::string>()};
            }))
        .def("__hash__", [](const Receipt& r) { return py::hash(py::str(r.report_sha256)); })
        .def("__repr__",
             [](const Receipt& r) { return "<Receipt " + r.report_sha256.substr(0, 16) + ">"; });
    py::class_<Report>(m, "Report", "The findings on one case file, in the Act's order.")
        .def_property_readonly("case", &Report::case_file)
        .def_property_readonly("as_at", &Report::as_at)
        .def_property_readonly("verdict", &Report::verdict, "All findings together.")
        .def_property_readonly(
            "counts",
            [](const Report& r) {
                const auto counts = r.counts();
                py::dict by_verdict;
                by_verdict[py::cast(Verdict::met)] = counts.met;
                by_verdict[py::cast(Verdict::not_met)] = counts.not_met;
                by_verdict[py::cast(Verdict::unknown)] = counts.unknown;
                by_verdict[py::cast(Verdict::for_the_court)] = counts.for_the_court;
                return by_verdict;
            },
            "How many findings have each verdict.")
        .def_property_readonly("findings", [](const Report& r) { return to_python(explained(r)); })
        .def_property_readonly("notices", [](const Report& r) { return to_python(r.notices()); })
        .def_property_readonly(
            "open_questions",
            [](const Report& r) {
                py::list questions;
                for (const auto* question : r.questions()) {
                    questions.append(py::cast(question, py::return_value_policy::reference));
                }
                return py::tuple(questions);
            },
            "The open questions that findings lean on.")
        .def_property_readonly("receipt", &receipt)
        .def("to_json", py::overload_cast<const Report&>(&to_json), "Format spo-report/1.")
        .def(
            "to_text",
            [](const Report& r, bool colour, int width) {
                return to_text(r, {.colour = colour, .width = width});
            },
            py::kw_only(), py::arg("colour") = false, py::arg("width") = 96)
        .def("to_html", &to_html, "A self-contained page.")
        .def("_repr_html_", &to_html_fragment)
        .def("__bool__", [](const Report&) { return true; })
        .def("__iter__", [](const Report& r) { return py::iter(to_python(explained(r))); })
        .def("__len__", [](const Report& r) { return r.findings().size(); })
        .def(
            "__eq__",
            [](const Report& a, const Report& b) {
                return a.as_at() == b.as_at() && a.case_file() == b.case_file();
            },
            py::is_operator())
        .def("__hash__",
             [](const Report& r) { return py::hash(py::str(receipt(r).report_sha256)); })
        .def(py::pickle(
            [](const Report& r) { return py::make_tuple(r.case_file(), r.as_at()); },
            [](const py::tuple& t) { return check(t[0].cast<CaseFile>(), t[1].cast<Date>()); }));
    m.def("check", &check_one, py::arg("case"), py::kw_only(), py::arg("as_at"),
          "Applies every rule of sections 1 to 6, 14 and 15 to every application and order. "
          "`as_at` is the day on which the matter is looked at; no clock is read.");
    m.def("check_many", &check_many, py::arg("cases"), py::kw_only(), py::arg("as_at"),
          "Equal to [check(case, as_at=as_at) for case in cases], without Python's lock.");
}

}  // namespace spo::python

// check, and what it gives back.
#include "explained.hpp"
#include "report_answers.hpp"

namespace spo::python {
namespace {

std::vector<ExplainedFinding> explained(const Report& report) {
    auto words = report.explanations();
    std::vector<ExplainedFinding> all;
    all.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        all.push_back({report.findings()[i], std::move(words[i])});
    }
    return all;
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
        cases.push_back(argument<CaseFile>(file, "check_many(): cases, each of them,"));
    }
    const py::gil_scoped_release release;
    std::vector<Report> reports;
    reports.reserve(cases.size());
    for (const auto& file : cases) reports.push_back(check(file, as_at));
    return reports;
}

}  // namespace

void bind_report(py::module_& m) {
    bind_answer<Notice>(m).def("__str__", [](const Notice& notice) { return notice.text; });
    bind_answer<Receipt>(m);
    py::class_<Report> cls(m, "Report", "The findings on one case file, in the Act's order.");
    bind_as_list(
        cls, [](const Report& r) { return r.findings().size(); },
        [](const Report& r) { return to_python(explained(r)); });
    bind_as_true(cls);
    cls.attr("__match_args__") = py::make_tuple("case", "as_at");
    cls.def_property_readonly("case", &Report::case_file)
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
        .def("to_html", py::overload_cast<const Report&>(&to_html), "A self-contained page.")
        .def("_repr_html_", py::overload_cast<const Report&>(&to_html_fragment))
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
    m.def(
        "check", &check_one, py::arg("case"), py::kw_only(), py::arg("as_at"),
        "Applies every rule of sections 1 to 7, 10 and 13 to 15 to every application, order, event "
        "and notification; section 9 is for duties(). `as_at` is the day on which the matter is "
        "looked at; no clock is read.");
    m.def("check_many", &check_many, py::arg("cases"), py::kw_only(), py::arg("as_at"),
          "Equal to [check(case, as_at=as_at) for case in cases], without Python's lock.");
}

}  // namespace spo::python

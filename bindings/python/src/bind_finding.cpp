// Findings: the answer of one rule, with its words.
#include <algorithm>
#include <array>

#include "explained.hpp"

namespace spo::python {

/// An operand.
template <>
struct TypeText<py::object> {
    static std::string text() { return "datetime.date | int"; }
};

namespace {

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

const Provision& provision_of(const ExplainedFinding& f) { return info(f.finding.provision()); }

/// Everything that Python sees of it, in the order of the constructor.
py::tuple parts_of(const ExplainedFinding& f) {
    return py::make_tuple(
        f.finding.verdict(), py::cast(&provision_of(f), py::return_value_policy::reference),
        text_of(info(f.finding.reason()).code), f.finding.subject_kind(), f.words.subject,
        f.words.text, to_python(f.words.rests_on), to_python(f.words.missing),
        operands_of(f.finding), question_numbered(f.finding.question()));
}

constexpr std::array part_names{"verdict", "provision", "reason",  "subject_kind", "subject",
                                "text",    "rests_on",  "missing", "operands",     "open_question"};

std::array<Operand, 3> operands_from(const py::object& given) {
    std::array<Operand, 3> operands;
    const auto all = argument<std::vector<py::object>>(given, "Finding(): operands");
    if (all.size() > operands.size()) throw Problem("/operands", "more than three", "up to three");
    for (std::size_t i = 0; i < all.size(); ++i) {
        operands.at(i) =
            PyLong_Check(all[i].ptr())
                ? count(argument<int>(all[i], "Finding(): operands, each of them,"))
                : operand(argument<Date>(all[i], "Finding(): operands, each of them,"));
    }
    return operands;
}

/// What it points at inside a case file is in its words; the indices behind them are not kept.
ExplainedFinding finding(const py::object& verdict, const py::object& provision,
                         const py::object& reason, const py::object& subject_kind,
                         const py::object& subject, const py::object& text,
                         const py::object& rests_on, const py::object& missing,
                         const py::object& operands, const py::object& question) {
    const auto [a, b, c] = operands_from(operands);
    auto made = Finding{argument<Verdict>(verdict, "Finding(): verdict"),
                        provision_given(provision, "Finding(): provision"),
                        reason_coded(reason, "Finding(): reason"),
                        a,
                        b,
                        c}
                    .about(argument<SubjectKind>(subject_kind, "Finding(): subject_kind"), 0, 0);
    if (const auto number = question_given(question, "Finding(): open_question")) {
        made = made.leaning_on(number);
    }
    return {made,
            {argument<std::string>(subject, "Finding(): subject"),
             argument<std::string>(text, "Finding(): text"),
             argument<std::vector<std::string>>(rests_on, "Finding(): rests_on"),
             argument<std::vector<std::string>>(missing, "Finding(): missing")}};
}

ExplainedFinding finding_from(const py::tuple& t) {
    return finding(t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7], t[8], t[9]);
}

py::dict fields_of(const ExplainedFinding& f) {
    py::dict fields;
    const auto parts = parts_of(f);
    for (std::size_t i = 0; i < part_names.size(); ++i) fields[part_names.at(i)] = parts[i];
    return fields;
}

}  // namespace

Reason reason_coded(const py::object& given, const std::string& name) {
    const auto code = argument<std::string>(given, name);
    const auto found = std::find_if(reasons().begin(), reasons().end(),
                                    [&](const ReasonInfo& info) { return info.code == code; });
    if (found == reasons().end()) {
        throw Problem("/reason", "no such reason", "the code of a reason, as findings give it");
    }
    return found->reason;
}

ProvisionId provision_given(const py::object& provision, const std::string& name) {
    if (!py::isinstance<Provision>(provision)) throw WrongArgument(name, " must be Provision");
    return *find_provision(provision.cast<const Provision&>().id);
}

std::uint8_t question_given(const py::object& question, const std::string& name) {
    if (question.is_none()) return 0;
    if (!py::isinstance<OpenQuestion>(question)) {
        throw WrongArgument(name, " must be OpenQuestion | None");
    }
    return question.cast<const OpenQuestion&>().number;
}

py::object question_numbered(int number) {
    if (number == 0) return py::none();
    return py::cast(&open_question(number), py::return_value_policy::reference);
}

void bind_finding(py::module_& m) {
    py::class_<ExplainedFinding> cls(m, "Finding", "The answer of one rule about one subject.");
    cls.def(py::init(&finding), py::kw_only(), py::arg("verdict"), py::arg("provision"),
            py::arg("reason"), py::arg("subject_kind"), py::arg("subject"), py::arg("text"),
            py::arg("rests_on") = py::tuple{}, py::arg("missing") = py::tuple{},
            py::arg("operands") = py::tuple{}, py::arg("open_question") = py::none())
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
            "open_question",
            [](const ExplainedFinding& f) { return question_numbered(f.finding.question()); },
            "The open question it leans on, or None.")
        .def(
            "__eq__",
            [](const ExplainedFinding& a, const ExplainedFinding& b) {
                return parts_of(a).equal(parts_of(b));
            },
            py::is_operator())
        .def("__hash__", [](const ExplainedFinding& f) { return py::hash(parts_of(f)); })
        .def(py::pickle(&parts_of, &finding_from))
        .def("__str__",
             [](const ExplainedFinding& f) {
                 return text_of(provision_of(f).citation) + ", " + f.words.subject + ": " +
                        text_of(name(f.finding.verdict())) + ". " + f.words.text;
             })
        .def("__repr__",
             [](const ExplainedFinding& f) { return repr_of("Finding", fields_of(f)); });
    py::list names;
    for (const auto* name : part_names) names.append(name);
    cls.attr("__match_args__") = py::tuple(names);
}

}  // namespace spo::python

// Findings: the answer of one rule, with its words.
#include "explained.hpp"

namespace spo::python {
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

}  // namespace

py::object question_numbered(int number) {
    if (number == 0) return py::none();
    return py::cast(&open_question(number), py::return_value_policy::reference);
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
            "open_question",
            [](const ExplainedFinding& f) { return question_numbered(f.finding.question()); },
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

}  // namespace spo::python

// The case file: typed keywords or JSON in, JSON out.
#include "bind_described.hpp"

namespace spo::python {
namespace {

using Contents = CaseFile::Contents;

template <class Member>
void bind_contents_field(py::class_<CaseFile>& cls, const model::Field<Contents, Member>& field) {
    const auto member = field.member;
    cls.def_property_readonly(
        field.word.data(),
        [member](const CaseFile& file) { return to_python(file.contents().*member); },
        field.doc.data());
}

/// The case file from keywords; the one jurisdiction there is may be left out.
CaseFile make(const py::kwargs& given) {
    py::kwargs all(given);
    if (!all.contains("jurisdiction")) all["jurisdiction"] = Jurisdiction::england_and_wales;
    return CaseFile{FromKeywords<Contents>{all}.build()};
}

std::string signature() {
    auto text = FromKeywords<Contents>::signature();
    const std::string required = "jurisdiction: Jurisdiction";
    text.insert(text.find(required) + required.size(), " = ...");
    return text;
}

/// Takes str or bytes itself, so that a wrong argument is never repeated.
CaseFile parse(const py::object& json) {
    if (PyBytes_Check(json.ptr())) return parse_case_file(py::bytes(json));
    return parse_case_file(argument<std::string>(json, "parse(): json (or bytes)"));
}

}  // namespace

void bind_case_file(py::module_& m) {
    py::class_<CaseFile> cls(m, "CaseFile",
                             "The whole matter of one defendant. Raises Problem, with every "
                             "defect, for what cannot be.");
    {
        py::options options;
        options.disable_function_signatures();
        cls.def(py::init(&make), signature().c_str());
    }
    bind_replace(
        cls, [](const CaseFile& file) { return fields_of(file.contents()); }, &make);
    std::apply(
        [&](const auto&... fields) {
            (bind_contents_field(cls, fields), ...);
            cls.attr("__match_args__") = py::make_tuple(py::str(text_of(fields.word))...);
        },
        model::Described<Contents>::fields);
    cls.def("to_json", py::overload_cast<const CaseFile&>(&to_json),
            "The case file as readable JSON, format spo-case/1.");
    cls.def("to_canonical_json", &to_canonical_json, "Canonical JSON (RFC 8785), for digests.");
    cls.def(py::self == py::self);
    cls.def("__hash__",
            [](const CaseFile& file) { return py::hash(py::str(to_canonical_json(file))); });
    cls.def("__repr__",
            [](const CaseFile& file) { return repr_of("CaseFile", fields_of(file.contents())); });
    cls.def(py::pickle([](const CaseFile& file) { return to_canonical_json(file); },
                       [](const std::string& json) { return parse_case_file(json); }));

    m.def("parse", &parse, py::arg("json"),
          "Reads a case file from JSON text (str or UTF-8 bytes). Raises Problem with every "
          "defect of the file.");
    m.def("case_file_schema", &case_file_schema,
          "The JSON Schema (2020-12) of the case-file format, as text.");
}

}  // namespace spo::python

// columns.hpp: order books in, answers out, by the Arrow PyCapsule protocol.
#include "bind.hpp"
#include "columns/words.hpp"
#include "spo/columns.hpp"
#include "wrong_argument.hpp"

namespace spo::python {
namespace {

/// A capsule that releases what it holds, unless somebody has moved it out.
template <class Struct>
py::capsule capsule_of(Struct taken, const char* name) {
    auto held = std::make_unique<Struct>(taken);
    py::capsule capsule{held.get(), name, [](PyObject* object) {
                            auto* inside = static_cast<Struct*>(
                                PyCapsule_GetPointer(object, PyCapsule_GetName(object)));
                            if (inside->release != nullptr) inside->release(inside);
                            delete inside;
                        }};
    held.release();
    return capsule;
}

ArrowArrayStream taken_from(const py::object& source) {
    if (!py::hasattr(source, "__arrow_c_stream__")) {
        throw WrongArgument("audit(): table", " must be a table that has __arrow_c_stream__");
    }
    const py::object capsule = source.attr("__arrow_c_stream__")();
    auto* stream =
        static_cast<ArrowArrayStream*>(PyCapsule_GetPointer(capsule.ptr(), "arrow_array_stream"));
    if (stream == nullptr) throw py::error_already_set();
    if (stream->release == nullptr)
        throw Problem("", "a source that has been read already", "one that has not been read");
    return std::exchange(*stream, {});
}

DateOrder order_of(const std::string& word) {
    if (word == "iso") return DateOrder::iso;
    if (word == "day-month-year") return DateOrder::day_month_year;
    if (word == "month-day-year") return DateOrder::month_day_year;
    throw Problem("/date_order", "a word that is not known",
                  "iso, day-month-year or month-day-year");
}

using Words = std::map<std::string, std::map<std::string, std::string>>;

std::shared_ptr<AuditStream> open(
    const py::object& source, Date as_at, const std::string& date_order,
    const std::optional<std::map<std::string, std::string>>& names,
    const std::optional<Words>& words,
    const std::optional<std::map<std::string, std::string>>& constants, WholeNumber threads,
    std::int64_t batch_rows) {
    if (threads.value < 0) {
        throw Problem("/threads", std::to_string(threads.value), "0 or more");
    }
    ColumnOptions options{.as_at = as_at,
                          .date_order = order_of(date_order),
                          .threads = static_cast<unsigned>(threads.value),
                          .batch_rows = batch_rows};
    if (names) options.names = *names;
    if (words) options.words = *words;
    if (constants) options.constants = *constants;
    const auto stream = taken_from(source);
    const py::gil_scoped_release unlocked;
    return std::make_shared<AuditStream>(stream, options);
}

AuditBatch next(AuditStream& stream) {
    std::optional<AuditBatch> batch;
    {
        const py::gil_scoped_release unlocked;
        batch = stream.next();
    }
    // Ctrl-C stops between batches.
    if (PyErr_CheckSignals() != 0) throw py::error_already_set();
    if (!batch) throw py::stop_iteration();
    return *batch;
}

py::capsule schema_capsule(const auto& holder) {
    ArrowSchema schema{};
    holder.schema_to_arrow(schema);
    return capsule_of(schema, "arrow_schema");
}

py::list counts_of(const AuditStream& stream) {
    py::list all;
    for (const auto& count : stream.counts()) {
        const auto& finding = count.finding;
        const auto verdict = count.answer == Answer::state ? model::word(count.state)
                             : finding                     ? name(finding->verdict())
                                                           : name(Verdict::unknown);
        py::object question = py::none();
        if (finding && finding->question() != 0) question = py::int_(int{finding->question()});
        all.append(
            py::make_tuple(name(count.answer), verdict, finding ? info(finding->reason()).code : "",
                           finding ? info(finding->provision()).id : "", question, count.rows));
    }
    return all;
}

py::list faults_of(const AuditStream& stream) {
    py::list all;
    for (const auto& count : stream.faults()) {
        all.append(py::make_tuple(count.column, count.fault, count.rows));
    }
    return all;
}

}  // namespace

void bind_columns(py::module_& m) {
    py::class_<AuditBatch>(m, "AuditBatch", "Answers on some rows of an order book, in columns.")
        .def("__len__", &AuditBatch::rows)
        .def(
            "__arrow_c_schema__", [](const AuditBatch& batch) { return schema_capsule(batch); },
            "The columns, by the Arrow PyCapsule protocol.")
        .def(
            "__arrow_c_array__",
            [](const AuditBatch& batch, const py::object&) {
                ArrowArray array{};
                batch.to_arrow(array);
                return py::make_tuple(schema_capsule(batch), capsule_of(array, "arrow_array"));
            },
            "requested_schema"_a = py::none(),
            "The answers, by the Arrow PyCapsule protocol; as often as it is asked for. They come "
            "in their own columns whatever is requested.")
        .def("__repr__", [](const AuditBatch& batch) {
            return "<AuditBatch of " + std::to_string(batch.rows()) + " rows>";
        });

    py::class_<AuditStream, std::shared_ptr<AuditStream>>(
        m, "AuditStream", "One pass over an order book, batch by batch.")
        .def(py::init(&open), "source"_a, "as_at"_a, py::kw_only(), "date_order"_a = "iso",
             "names"_a = py::none(), "words"_a = py::none(), "constants"_a = py::none(),
             "threads"_a = 0, "batch_rows"_a = ColumnOptions{Date::first()}.batch_rows)
        .def("__iter__", [](py::object self) { return self; })
        .def("__next__", &next)
        .def(
            "__arrow_c_schema__", [](const AuditStream& stream) { return schema_capsule(stream); },
            "The columns of the answers, by the Arrow PyCapsule protocol.")
        .def(
            "__arrow_c_stream__",
            [](const std::shared_ptr<AuditStream>& stream, const py::object&) {
                ArrowArrayStream out{};
                stream_to_arrow(stream, out);
                return capsule_of(out, "arrow_array_stream");
            },
            "requested_schema"_a = py::none(),
            "What is left of the pass, worked out as it is asked for.")
        .def(
            "stream_of",
            [](const AuditStream& like, std::vector<AuditBatch> batches) {
                ArrowArrayStream out{};
                stream_to_arrow(std::move(batches), like, out);
                return capsule_of(out, "arrow_array_stream");
            },
            "batches"_a, "Batches of this pass as an Arrow stream in a capsule.")
        .def_property_readonly("columns_read",
                               [](const AuditStream& stream) { return stream.columns_read(); })
        .def_property_readonly("columns_not_read",
                               [](const AuditStream& stream) { return stream.columns_not_read(); })
        .def_property_readonly("rows", &AuditStream::rows, "Answered so far, the bad among them.")
        .def_property_readonly("bad_rows", &AuditStream::bad_rows)
        .def("counts", &counts_of,
             "So far: (answer, verdict or state, reason, provision, open question, rows).")
        .def("fault_counts", &faults_of, "So far: (column, fault, rows).");

    m.def(
        "reason_text",
        [](std::string_view code) {
            for (const auto& reason : reasons()) {
                if (reason.code == code) return reason.text;
            }
            throw Problem("/reason", "a reason that is not known", "the code of a reason");
        },
        "code"_a, "The words of a reason, with {a}, {b} and {c} where its operands go.");
    m.def(
        "order_book_columns", [] { return order_book_columns(); },
        "The names of the columns that are read.");
}

}  // namespace spo::python

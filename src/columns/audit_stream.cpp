// One pass over an order book, batch by batch, on all cores.
#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>

#include "columns/answer_columns.hpp"
#include "columns/order_book_reader.hpp"
#include "columns/owned.hpp"
#include "columns/tally.hpp"
#include "order_book/auditor.hpp"
#include "spo/columns.hpp"
#include "spo/problem.hpp"
#include "time/counting.hpp"

namespace spo {
namespace {

using columns::Fault;
using columns::Faults;
using columns::Field;

/// How many rows a thread takes at once: so many that they are worth its while, so few that all
/// threads have some to the end, and a multiple of those that share a cache line of a bitmap.
std::int64_t rows_a_part(std::int64_t rows, unsigned threads) noexcept {
    constexpr std::int64_t least = 4096;
    constexpr std::int64_t most = 32'768;
    constexpr std::int64_t parts_a_thread = 4;
    constexpr std::int64_t together = 512;
    const auto each = std::clamp(rows / (parts_a_thread * threads), least, most);
    return (each + together - 1) / together * together;
}

/// By the number of the error: the source's own words may repeat what stands in a cell.
[[noreturn]] void source_failed(int error) {
    throw Problem("",
                  "a table that cannot be read (" + std::generic_category().message(error) + ")",
                  "an Arrow stream that can be read to its end");
}

columns::Owned<ArrowSchema> schema_of(ArrowArrayStream& source) {
    ArrowSchema schema{};
    if (const int error = source.get_schema(&source, &schema)) source_failed(error);
    return columns::Owned<ArrowSchema>{schema};
}

/// The classic slip: so many years from the year made to the year of the last day, whatever the
/// days are.
bool counts_calendar_years(const OrderRow& row, const RowAudit& audit) noexcept {
    if (!row.made || !row.term.last_day || row.kind != OrderKind::full) return false;
    const auto& length = row.term.length;
    const bool is_short = audit.term && audit.term->verdict() == Verdict::not_met;
    if (!length && !is_short) return false;
    const int years = row.term.last_day->year() - row.made->year();
    if (!length) {
        const auto least = Law::england_and_wales().least_term(*row.made);
        return least && years * 12 >= least->months;
    }
    if (length->parts() != Length::Parts{.years = years}) return false;
    const auto last = time::last_day(*row.made, *length, CountingWord::beginning_with);
    return last && last->date != *row.term.last_day && last->alternative != row.term.last_day;
}

/// "made: not_a_date; served: before_made"
void tell(const Faults& faults, std::string& text) {
    const char* between = "";
    for (const auto& one : faults.all()) {
        text.append(between).append(name(one.field)).append(": ").append(word(one.fault));
        between = "; ";
    }
}

/// What one thread makes of its rows.
struct Part {
    std::int64_t begin;
    std::int64_t end;
    columns::Tally tally = {};
    columns::TextPart ids = {};
    columns::TextPart forces = {};
    columns::SparseText faults = {};
    std::exception_ptr failed = {};
};

}  // namespace

struct AuditStream::Pass {
    Pass(ArrowArrayStream taken, const ColumnOptions& options)
        : source(taken), layout(*schema_of(*source.get()).get(), options) {
        threads = options.threads != 0 ? options.threads
                                       : std::max(1U, std::thread::hardware_concurrency());
        const auto has = [&](Field field) {
            return layout.place(field).has_value() || layout.constant(field) != nullptr;
        };
        answers.has_id = has(Field::id);
        answers.has_force = has(Field::force);
    }

    bool fetch();
    void work(const columns::Batch& from, AuditBatch::Columns& out, Part& part) const;

    std::mutex turn;
    columns::Owned<ArrowArrayStream> source;
    columns::Layout layout;
    unsigned threads = 1;
    columns::AnswerLayout answers;
    columns::Owned<ArrowArray> batch;
    std::int64_t next_in_batch = 0;
    std::int64_t rows = 0;
    columns::Tally tally;
};

/// Makes sure of a batch with rows left in it; false at the end.
bool AuditStream::Pass::fetch() {
    while (!batch.is_live() || next_in_batch >= batch->length) {
        batch.reset();
        next_in_batch = 0;
        if (!source.is_live()) return false;
        ArrowArray taken{};
        if (const int error = source->get_next(source.get(), &taken)) source_failed(error);
        if (taken.release == nullptr) {
            source.reset();
            return false;
        }
        batch = columns::Owned<ArrowArray>{taken};
        if (batch->length < 0) {
            throw Problem("", "an Arrow array with a negative length", "one that fits its schema");
        }
    }
    return true;
}

void AuditStream::Pass::work(const columns::Batch& from, AuditBatch::Columns& out,
                             Part& part) const {
    book::Auditor auditor{layout.options().as_at};
    columns::Chunk chunk{from};
    columns::RowReader reader{chunk};
    AuditBatch::Columns::Writer writer{out, part.begin};
    Faults faults;
    RowAudit told_of_row;
    for (auto begin = part.begin; begin < part.end; begin += columns::Chunk::most_rows) {
        const auto length = std::min(columns::Chunk::most_rows, part.end - begin);
        chunk.read(next_in_batch + begin, length);
        for (std::int64_t r = 0; r < length; ++r) {
            const auto i = begin + r;
            const auto& row = reader.read(static_cast<std::size_t>(r), faults);
            if (!faults.is_bad()) {
                auditor.answer(row, told_of_row);
                if (counts_calendar_years(row, told_of_row)) {
                    faults.mark(Field::last_day, Fault::calendar_years);
                }
                part.tally.add(told_of_row);
            } else {
                ++part.tally.bad_rows;
            }
            writer.write(static_cast<std::uint64_t>(rows + i), faults.is_bad(), told_of_row);
            if (faults.all().empty()) continue;
            tell(faults, part.faults.data());
            part.faults.end(i);
            part.tally.add(faults);
        }
    }
    std::string text;
    for (auto i = part.begin; i < part.end; ++i) {
        const auto row = next_in_batch + i;
        if (answers.has_id) part.ids.add(columns::passed_on(from, Field::id, row, text));
        if (answers.has_force) part.forces.add(columns::passed_on(from, Field::force, row, text));
    }
}

AuditStream::AuditStream(ArrowArrayStream source, const ColumnOptions& options) {
    columns::Owned<ArrowArrayStream> taken{source};
    if (options.batch_rows < 1)
        throw Problem("/batch_rows", std::to_string(options.batch_rows), "1 or more");
    pass_ = std::make_unique<Pass>(std::exchange(*taken.get(), {}), options);
}
AuditStream::AuditStream(AuditStream&&) noexcept = default;
AuditStream& AuditStream::operator=(AuditStream&&) noexcept = default;
AuditStream::~AuditStream() = default;

std::optional<AuditBatch> AuditStream::next() {
    auto& pass = *pass_;
    const std::scoped_lock turn{pass.turn};
    if (!pass.fetch()) return std::nullopt;
    const auto length =
        std::min(pass.batch->length - pass.next_in_batch, pass.layout.options().batch_rows);
    const columns::Batch rows{pass.layout, *pass.batch.get()};
    auto out = std::make_shared<AuditBatch::Columns>(length, pass.answers);

    std::vector<Part> parts;
    const auto each = rows_a_part(length, pass.threads);
    for (std::int64_t begin = 0; begin < length; begin += each) {
        parts.push_back({.begin = begin, .end = std::min(begin + each, length)});
    }
    // Each takes the next part when it is done with one: a core that has other work to do as well
    // keeps nobody waiting.
    std::atomic<std::size_t> next_part = 0;
    const auto run = [&] {
        for (auto p = next_part++; p < parts.size(); p = next_part++) {
            try {
                pass.work(rows, *out, parts[p]);
            } catch (...) {
                parts[p].failed = std::current_exception();
            }
        }
    };
    {
        const auto workers = std::min<std::size_t>(pass.threads, parts.size());
        std::vector<std::jthread> others;
        while (others.size() + 1 < workers) others.emplace_back(run);
        run();
    }
    std::vector<const columns::TextPart*> ids;
    std::vector<const columns::TextPart*> forces;
    std::vector<const columns::SparseText*> faults;
    for (const auto& part : parts) {
        if (part.failed) {
            pass.source.reset();
            pass.batch.reset();
            std::rethrow_exception(part.failed);
        }
        pass.tally.add(part.tally);
        ids.push_back(&part.ids);
        forces.push_back(&part.forces);
        faults.push_back(&part.faults);
    }
    if (pass.answers.has_id) out->ids = columns::TextColumn::joined(ids);
    if (pass.answers.has_force) out->forces = columns::TextColumn::joined(forces);
    out->faults = columns::TextColumn::sparse(length, faults);
    pass.next_in_batch += length;
    pass.rows += length;
    return AuditBatch{std::move(out)};
}

void AuditStream::schema_to_arrow(ArrowSchema& out) const {
    columns::schema_of_answers(pass_->answers, out);
}
AuditBatch AuditStream::no_rows() const {
    auto columns = std::make_shared<AuditBatch::Columns>(0, pass_->answers);
    for (auto* text : {&columns->ids, &columns->forces, &columns->faults}) {
        *text = columns::TextColumn::joined({});
    }
    return AuditBatch{std::move(columns)};
}
const std::vector<std::string>& AuditStream::columns_read() const noexcept {
    return pass_->layout.columns_read();
}
const std::vector<std::string>& AuditStream::columns_not_read() const noexcept {
    return pass_->layout.columns_not_read();
}
std::int64_t AuditStream::rows() const {
    const std::scoped_lock turn{pass_->turn};
    return pass_->rows;
}
std::int64_t AuditStream::bad_rows() const {
    const std::scoped_lock turn{pass_->turn};
    return pass_->tally.bad_rows;
}
std::vector<AnswerCount> AuditStream::counts() const {
    const std::scoped_lock turn{pass_->turn};
    return pass_->tally.answers();
}
std::vector<FaultCount> AuditStream::faults() const {
    const std::scoped_lock turn{pass_->turn};
    return pass_->tally.faults();
}

}  // namespace spo

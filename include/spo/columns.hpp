// Order books in columns: an Arrow stream of orders in, a stream of audits out.
//
// The columns read are those of `OrderRow` (docs/order-book.md lists them); one that is missing,
// and a cell that is null, is not recorded. No column is copied on the way in. A row with a cell
// that cannot be read is kept, marked and counted, and no answer is given for it: what is
// unreadable may have been the very thing that decides. Memory does not grow with the number of
// rows.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "spo/arrow.h"
#include "spo/date.hpp"
#include "spo/finding.hpp"
#include "spo/order_book.hpp"

namespace spo {

/// How days are written where a column holds them as text.
enum class DateOrder : std::uint8_t {
    iso,             ///< 2025-04-01
    day_month_year,  ///< 01/04/2025, 1.4.2025, 01-04-2025
    month_day_year,  ///< 04/01/2025
};

struct ColumnOptions {
    Date as_at;
    DateOrder date_order = DateOrder::iso;
    /// A column of ours by the name the table gives it.
    std::map<std::string, std::string> names = {};
    /// For a column of ours, the table's words and our own: {"kind", {{"SPO", "full"}}}.
    std::map<std::string, std::map<std::string, std::string>> words = {};
    /// For a column of ours that the table does not have, what every row has in it, as text.
    std::map<std::string, std::string> constants = {};
    unsigned threads = 0;               ///< 0: as many as the machine has
    std::int64_t batch_rows = 262'144;  ///< the most rows answered at once
};

/// The names of the columns that are read.
std::vector<std::string_view> order_book_columns();

/// One of the five answers.
enum class Answer : std::uint8_t { term, conditions, last_day, state, notify };
inline constexpr std::size_t answers = 5;
/// "term", "conditions", "last_day", "state", "notify".
std::string_view name(Answer answer) noexcept;

/// How many rows had one and the same answer.
struct AnswerCount {
    Answer answer;
    std::optional<Finding> finding;  ///< without its operands; absent where the kind is missing
    BookState state;                 ///< meaningful for `state`
    std::int64_t rows;
};

/// How many rows had one and the same fault in one column.
struct FaultCount {
    std::string column;
    std::string fault;
    std::int64_t rows;
};

/// Answers in columns; copying shares them.
class AuditBatch {
public:
    std::int64_t rows() const noexcept;
    /// The columns of the answers.
    void schema_to_arrow(ArrowSchema& out) const;
    /// Fills `out` with these answers, which live on until it is released.
    void to_arrow(ArrowArray& out) const;

    struct Columns;
    explicit AuditBatch(std::shared_ptr<const Columns> columns) : columns_(std::move(columns)) {}

private:
    std::shared_ptr<const Columns> columns_;
};

/// One pass over an order book. Threads may share it: each takes the next batch when its turn
/// comes.
class AuditStream {
public:
    /// Takes `source` over; it is released when the pass is over. Throws `Problem`, before any row,
    /// with every column that is of a type that cannot hold what it ought to, a day with a time
    /// zone, a name that names no column, and a table of which no column is read.
    AuditStream(ArrowArrayStream source, const ColumnOptions& options);
    AuditStream(AuditStream&&) noexcept;
    AuditStream& operator=(AuditStream&&) noexcept;
    ~AuditStream();

    /// The next answers; empty at the end. Throws `Problem` when the source fails or gives an array
    /// that does not fit its schema; then the pass is over.
    std::optional<AuditBatch> next();

    /// The columns of the answers.
    void schema_to_arrow(ArrowSchema& out) const;
    /// A batch of no rows, which has the columns.
    AuditBatch no_rows() const;

    const std::vector<std::string>& columns_read() const noexcept;
    const std::vector<std::string>& columns_not_read() const noexcept;

    std::int64_t rows() const;      ///< so far
    std::int64_t bad_rows() const;  ///< so far
    std::vector<AnswerCount> counts() const;
    std::vector<FaultCount> faults() const;

private:
    struct Pass;
    std::unique_ptr<Pass> pass_;
};

/// What is left of a pass as an Arrow stream, worked out as it is asked for.
void stream_to_arrow(const std::shared_ptr<AuditStream>& stream, ArrowArrayStream& out);
/// Batches of one pass as an Arrow stream, as often as it is asked for; `like` gives the columns
/// where there is no batch.
void stream_to_arrow(std::vector<AuditBatch> batches, const AuditStream& like,
                     ArrowArrayStream& out);

}  // namespace spo

// The libraries at hand end a record at the first newline, quoted or not, or end the reading at the
// first bad line, or escape in another way than RFC 4180: so this is read here.
#include "track/csv.hpp"

#include <algorithm>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "spo/problem.hpp"
#include "track/fields.hpp"

namespace spo::tracking {
namespace {

/// A quoted field may run over so many lines. Beyond, the quote is taken for a slip, and only the
/// line it stands on is lost.
constexpr std::size_t most_lines = 8;
constexpr std::size_t longest_line = 64 * 1024;

struct Line {
    std::string text = {};
    std::uint64_t number = 0;
    bool is_too_long = false;
};

bool has_an_open_quote(std::string_view text) { return std::ranges::count(text, '"') % 2 == 1; }

/// The lines of a file, some of which may be put back.
class Source {
public:
    /// The first piece is the one that `lines` stands at.
    explicit Source(Lines& lines) : lines_(lines) {}

    /// The next line, its text valid until the next; false at the end.
    bool next() {
        if (!put_back_.empty()) {
            line_ = std::move(put_back_.front());
            put_back_.pop_front();
            text_ = line_.text;
            number_ = line_.number;
            is_too_long_ = line_.is_too_long;
            return true;
        }
        if (has_begun_ && !lines_.next()) return false;
        has_begun_ = true;
        number_ = lines_.line();
        text_ = lines_.piece();
        is_too_long_ = text_.size() > longest_line || !lines_.ends_line();
        while (!lines_.ends_line() && lines_.next()) {
        }
        return true;
    }
    void put_back(std::deque<Line> lines) {
        put_back_.insert(put_back_.begin(), std::make_move_iterator(lines.begin()),
                         std::make_move_iterator(lines.end()));
    }

    std::string_view text() const { return text_; }
    std::uint64_t number() const { return number_; }
    bool is_too_long() const { return is_too_long_; }
    /// A copy that stays.
    Line line() const { return {std::string{is_too_long_ ? "" : text_}, number_, is_too_long_}; }

private:
    Lines& lines_;
    bool has_begun_ = false;
    std::deque<Line> put_back_;
    Line line_;
    std::string_view text_;
    std::uint64_t number_ = 0;
    bool is_too_long_ = false;
};

std::string_view without_newline(std::string_view text) {
    if (text.ends_with('\n')) text.remove_suffix(1);
    if (text.ends_with('\r')) text.remove_suffix(1);
    return text;
}

/// The fields of a record; false when it is none: a quote inside a field, or after one. A field
/// with quotes in it is kept in `unquoted`.
bool split(std::string_view record, std::vector<std::string_view>& fields,
           std::deque<std::string>& unquoted) {
    fields.clear();
    unquoted.clear();
    for (;;) {
        if (!record.starts_with('"')) {
            const auto field = record.substr(0, record.find(','));
            if (field.find('"') != std::string_view::npos) return false;
            fields.push_back(field);
            if (field.size() == record.size()) return true;
            record.remove_prefix(field.size() + 1);
            continue;
        }
        std::string& text = unquoted.emplace_back();
        std::size_t i = 1;
        for (; i < record.size(); ++i) {
            if (record[i] == '"' && (i + 1 == record.size() || record[i + 1] != '"')) break;
            if (record[i] == '"') ++i;
            text += record[i];
        }
        if (i >= record.size()) return false;
        fields.emplace_back(text);
        if (i + 1 == record.size()) return true;
        if (record[i + 1] != ',') return false;
        record.remove_prefix(i + 2);
    }
}

/// Where the columns are.
struct Columns {
    std::size_t time;
    std::size_t longitude;
    std::size_t latitude;
    std::optional<std::size_t> accuracy;
    std::size_t number;
};

class Reader {
public:
    Reader(Lines& lines, Engine& engine) : source_(lines), lines_(lines), engine_(engine) {}

    void read() {
        read_header();
        constexpr std::uint64_t told_every = 16'384;
        for (std::uint64_t records = 1; source_.next(); ++records) {
            read_record();
            if (records % told_every == 0) engine_.progress(lines_.bytes());
        }
    }

private:
    void read_header() {
        while (source_.next()) {
            if (trimmed(source_.text()).empty()) continue;
            if (source_.is_too_long() ||
                !split(without_newline(source_.text()), fields_, unquoted_)) {
                throw Problem("", "no header in line " + std::to_string(source_.number()),
                              "a header with the names of the columns");
            }
            return find_columns();
        }
        throw Problem("", "a file without a line", "a header with the names of the columns");
    }

    void find_columns() {
        const auto& names = engine_.options().names;
        std::vector<Defect> defects;
        const auto find = [&](const std::string& name, bool is_required) {
            std::optional<std::size_t> column;
            std::size_t times = 0;
            for (std::size_t i = 0; i < fields_.size(); ++i) {
                if (trimmed(fields_[i]) != name) continue;
                column = i;
                ++times;
            }
            if (times > 1 || (times == 0 && is_required)) {
                const bool is_one = fields_.size() == 1;
                defects.push_back(
                    {"",
                     "a header of " + std::to_string(fields_.size()) +
                         (is_one ? " column" : " columns") + ", of which " + std::to_string(times) +
                         " are named \"" + name + "\"",
                     is_one ? "columns with commas between them, one of them of that name"
                            : "one such column, or the name of another in its place"});
            }
            return column;
        };
        const auto time = find(names.time, true);
        const auto longitude = find(names.longitude, true);
        const auto latitude = find(names.latitude, true);
        const auto accuracy = find(names.accuracy, false);
        if (!defects.empty()) throw Problem(std::move(defects));
        columns_ = {*time, *longitude, *latitude, accuracy, fields_.size()};
    }

    void read_record() {
        const auto number = source_.number();
        if (source_.is_too_long()) return engine_.set_aside(TrackFault::unreadable, number);
        if (source_.text().find('"') == std::string_view::npos) {
            const auto text = without_newline(source_.text());
            if (trimmed(text).empty()) return;
            if (!take(text, number)) engine_.set_aside(TrackFault::unreadable, number);
            return;
        }
        // A quoted field may run on over the lines that follow.
        std::deque<Line> taken{source_.line()};
        std::string record = taken.front().text;
        while (has_an_open_quote(record) && taken.size() < most_lines &&
               !taken.back().is_too_long && source_.next()) {
            taken.push_back(source_.line());
            record += taken.back().text;
        }
        const bool is_whole = !taken.back().is_too_long && !has_an_open_quote(record);
        if (is_whole && take(without_newline(record), number)) return;
        engine_.set_aside(TrackFault::unreadable, number);
        taken.pop_front();
        source_.put_back(std::move(taken));
    }

    bool take(std::string_view record, std::uint64_t line) {
        if (!split(record, fields_, unquoted_) || fields_.size() != columns_.number) return false;
        Fields found;
        found.time = fields_[columns_.time];
        found.longitude = number(fields_[columns_.longitude]);
        found.latitude = number(fields_[columns_.latitude]);
        if (columns_.accuracy && !trimmed(fields_[*columns_.accuracy]).empty()) {
            found.accuracy = number(fields_[*columns_.accuracy]);
            found.accuracy_is_unreadable = !found.accuracy;
        }
        report(found, line, engine_);
        return true;
    }

    Source source_;
    Lines& lines_;
    Engine& engine_;
    Columns columns_{};
    std::vector<std::string_view> fields_;
    std::deque<std::string> unquoted_;
};

}  // namespace

void read_csv(Lines& lines, Engine& engine) { Reader{lines, engine}.read(); }

}  // namespace spo::tracking

// Cells that are read many at a time answer as those that are read one by one: the same orders,
// held as text and held as numbers, wherever their columns begin.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <limits>
#include <map>
#include <ostream>
#include <random>
#include <set>

#include "columns/words.hpp"
#include "columns_fixture.hpp"
#include "model/words.hpp"
#include "order_book_fixture.hpp"
#include "spo/problem.hpp"

namespace spo::test {
namespace {

const Date as_at{2025, 1, 1};

/// The cells of one column: numbers or nothing, some of them of no meaning.
using Cells = std::vector<std::optional<std::int64_t>>;

struct Book {
    std::map<std::string, Cells> days = {};
    std::map<std::string, Cells> wholes = {};
    std::map<std::string, Cells> yes_or_no = {};
    std::map<std::string, Cells> words = {};
    std::vector<std::int32_t> lists = {0};
    std::vector<std::optional<bool>> necessary = {};
    /// What the case file of each row tells; empty where there is none, or a cell is wrong.
    std::vector<std::optional<std::string>> expected = {};

    std::size_t rows() const { return expected.size(); }
};

const std::map<std::string, std::vector<std::string>> words_of{
    {"kind", {"full", "interim", "draft"}},
    {"how", {"handed", "posted", "emailed", "by pigeon"}},
    {"main_outcome", {"granted", "refused", "withdrawn", "lost"}}};

std::string told(const std::optional<Finding>& finding, std::string_view verdict) {
    if (!finding) return std::string{verdict} + " | null | null | null | ";
    const auto question = finding->question();
    return std::string{verdict} + " | " +
           std::string{reasons()[static_cast<std::size_t>(finding->reason())].code} + " | " +
           std::string{provisions()[finding->provision().index].id} + " | " +
           (question == 0 ? "null" : std::to_string(question)) + " | ";
}

/// The columns of an answer in the order in which `told` takes them from the columns.
const std::vector<std::string> answer_columns{"term",
                                              "term_reason",
                                              "term_provision",
                                              "term_question",
                                              "conditions",
                                              "conditions_reason",
                                              "conditions_provision",
                                              "conditions_question",
                                              "last_day_verdict",
                                              "last_day_reason",
                                              "last_day_provision",
                                              "last_day_question",
                                              "state",
                                              "state_reason",
                                              "state_provision",
                                              "state_question",
                                              "notify",
                                              "notify_reason",
                                              "notify_provision",
                                              "notify_question",
                                              "least_last_day",
                                              "least_last_day_other",
                                              "last_day",
                                              "last_day_latest",
                                              "notify_by",
                                              "notify_by_latest",
                                              "missing"};

std::string told(const RowAudit& audit) {
    const auto verdict = [](const std::optional<Finding>& finding) {
        return name(finding ? finding->verdict() : Verdict::unknown);
    };
    std::string all;
    for (const auto* finding : {&audit.term, &audit.conditions, &audit.effect}) {
        all += told(*finding, verdict(*finding));
    }
    all += told(audit.state, model::word(book_state(audit.state)));
    all += told(audit.notify, verdict(audit.notify));
    for (const auto& day : {audit.least_last_day, audit.least_last_day_other, audit.last_day,
                            audit.last_day_latest, audit.notify_by, audit.notify_by_latest}) {
        all += (day ? day->iso() : "null") + " | ";
    }
    std::string missing;
    for (std::size_t bit = 0; bit < missing_kinds; ++bit) {
        if ((audit.missing >> bit & 1) == 0) continue;
        missing += (missing.empty() ? "" : "; ") + std::string{missing_words()[bit]};
    }
    return all + (missing.empty() ? "null" : missing) + " | ";
}

/// Random orders, as far as columns can say them, and what their case files tell; one cell in so
/// many holds what cannot be.
class RandomBook {
public:
    RandomBook(std::size_t rows, std::uint64_t seed, Date day)
        : random_(seed), orders_(seed), as_at_(day) {
        for (std::size_t i = 0; i < rows; ++i) add_row();
    }
    Book book;

private:
    bool one_in(int n) { return upto(n) == 0; }
    int upto(int n) { return std::uniform_int_distribution{0, n - 1}(random_); }

    void add(Cells& cells, std::optional<std::int64_t> held, std::int64_t wrong) {
        const bool is_wrong = one_in(400);
        any_wrong_ |= is_wrong;
        cells.push_back(is_wrong ? std::optional{wrong} : held);
    }
    void add_day(const std::string& column, std::optional<Date> day) {
        constexpr std::int64_t year_2500 = 193'577;
        add(book.days[column],
            day ? std::optional{std::int64_t{day->days_since_1970()}} : std::nullopt,
            one_in(2) ? year_2500 : std::numeric_limits<std::int32_t>::min());
    }
    void add_day(const std::string& column, const std::optional<BookEvent>& event) {
        add_day(column, event ? event->on : std::nullopt);
    }
    void add_whole(const std::string& column, std::optional<int> number, std::int64_t wrong) {
        add(book.wholes[column], number ? std::optional{std::int64_t{*number}} : std::nullopt,
            wrong);
    }
    void add_yes_or_no(const std::string& column, std::optional<bool> said) {
        book.yes_or_no[column].push_back(said ? std::optional{std::int64_t{*said}} : std::nullopt);
    }
    /// An event of a column of its own, with the last day it gave if it gave one.
    void add_change(const std::string& column, BookEventKind kind, Date after) {
        std::optional<BookEvent> event;
        if (one_in(12)) {
            event = BookEvent{.kind = kind, .on = after.plus_days(upto(900))};
            if (kind != BookEventKind::died && one_in(2)) {
                event->term = {.kind = TermFacts::Kind::fixed,
                               .last_day = after.plus_days(upto(1500))};
            }
            events_.push_back(*event);
        }
        add_day(column, event);
        if (kind != BookEventKind::died) {
            add_day(column + "_last_day", event ? event->term.last_day : std::nullopt);
        }
    }

    void add_row() {
        auto row = orders_.next();
        any_wrong_ = false;
        events_.clear();
        if (row.term.kind == TermFacts::Kind::not_specified) row.term = {};
        const auto& length = row.term.length;
        const auto part = [&](int Length::Parts::*which) {
            return length ? std::optional{length->parts().*which} : std::nullopt;
        };
        add_day("made", row.made);
        add_day("last_day", row.term.last_day);
        add_whole("years", part(&Length::Parts::years), 10'000);
        add_whole("months", part(&Length::Parts::months), -1);
        add_whole("days", part(&Length::Parts::days), 10'000);
        const bool is_open = row.term.kind == TermFacts::Kind::until_further_order;
        add_yes_or_no("until_further_order",
                      is_open || one_in(2) ? std::optional{is_open} : std::nullopt);
        constexpr std::array methods{ServiceMethod::handed, ServiceMethod::posted,
                                     ServiceMethod::emailed};
        const auto how = static_cast<std::size_t>(upto(4));
        const auto is_recorded = how < methods.size();
        if (row.service) {
            row.service->how = is_recorded ? std::optional{methods[how]} : std::nullopt;
        }
        add_day("served", row.service);
        add(book.words["how"],
            is_recorded ? std::optional{static_cast<std::int64_t>(how)} : std::nullopt, 3);
        add_yes_or_no("replaces_interim", row.replaces_interim == Stated::not_recorded
                                              ? std::nullopt
                                              : std::optional{row.replaces_interim == Stated::yes});
        const auto& time = row.part_two;
        add_day("notification_from", time ? time->from : std::nullopt);
        add_day("notification_to", time ? time->to : std::nullopt);
        const bool is_told_alone = time && !time->from && !time->to;
        add_yes_or_no("part_two",
                      is_told_alone || one_in(2) ? std::optional{time.has_value()} : std::nullopt);
        add_day("discharged", row.discharged);
        const auto& determined = row.main_determined;
        add_day("main_determined", determined);
        add(book.words["main_outcome"],
            determined ? std::optional{static_cast<std::int64_t>(*determined->outcome)}
                       : std::nullopt,
            3);
        const auto after = row.made.value_or(Date{2022, 1, 1});
        add_change("varied", BookEventKind::varied, after);
        add_change("renewed", BookEventKind::renewed, after);
        add_change("died", BookEventKind::died, after);
        row.events = events_;
        add_whole("protects", row.protects, 1001);
        add(book.words["kind"],
            row.kind ? std::optional{static_cast<std::int64_t>(*row.kind)} : std::nullopt, 2);
        for (const auto found : row.necessary.value_or(std::span<const Stated>{})) {
            book.necessary.push_back(
                found == Stated::not_recorded ? std::nullopt : std::optional{found == Stated::yes});
        }
        book.lists.push_back(row.necessary ? static_cast<std::int32_t>(book.necessary.size()) : -1);
        book.expected.push_back(expected(row));
    }

    std::optional<std::string> expected(const OrderRow& row) const {
        if (any_wrong_) return std::nullopt;
        try {
            // What cannot be is a fault of a row without a kind too, of which no file can be made.
            auto of_some_kind = row;
            of_some_kind.kind = row.kind.value_or(OrderKind::full);
            (void)case_file(of_some_kind);
            return told(audit_by_case_file(row, as_at_));
        } catch (const Problem&) {
            return std::nullopt;
        }
    }

    std::mt19937_64 random_;
    RandomOrders orders_;
    Date as_at_;
    std::vector<BookEvent> events_;
    bool any_wrong_ = false;
};

/// Cells that nobody is to see, before those of the column.
template <class Cell>
std::vector<std::optional<Cell>> after_junk(std::size_t junk, Cell held,
                                            const std::vector<std::optional<Cell>>& cells) {
    std::vector<std::optional<Cell>> all(junk, held);
    all.insert(all.end(), cells.begin(), cells.end());
    return all;
}

Column begins_at(Column column, std::size_t offset) {
    column->offset = static_cast<std::int64_t>(offset);
    column->length -= column->offset;
    return column;
}

template <class Number>
Column narrow(const std::string& name, const std::string& format, const Cells& cells,
              std::size_t offset) {
    std::vector<std::optional<Number>> values;
    for (const auto& cell : cells) {
        values.push_back(cell ? std::optional{static_cast<Number>(*cell)} : std::nullopt);
    }
    return begins_at(numbers<Number>(name, format, after_junk(offset, Number{77}, values)), offset);
}

Column as_text(const std::string& name, const Cells& cells,
               const std::function<std::string(std::int64_t)>& written) {
    std::vector<std::optional<std::string>> all;
    for (const auto& cell : cells) {
        all.push_back(cell ? std::optional{written(*cell)} : std::nullopt);
    }
    return texts(name, all);
}

/// Lists begin at an offset with those of `offset` rows of two cells each. One that is not recorded
/// (-1) is null.
Column necessity(const Book& book, std::size_t offset) {
    std::vector<std::int32_t> offsets;
    std::vector<std::optional<bool>> is_there(offset, true);
    const auto before = static_cast<std::int32_t>(2 * offset);
    for (std::int32_t at = 0; at < before; at += 2) offsets.push_back(at);
    for (const auto at : book.lists) {
        offsets.push_back(at < 0 ? offsets.back() : before + at);
        if (offsets.size() > offset + 1) {
            is_there.push_back(at < 0 ? std::nullopt : std::optional{true});
        }
    }
    auto made = lists("conditions_necessary", offsets,
                      booleans("", after_junk(2 * offset, false, book.necessary)));
    Made bitmap;
    bitmap.add_valid(is_there);
    made->buffers.front() = bitmap.buffers.front();
    made->null_count = bitmap.null_count;
    return begins_at(made, offset);
}

/// Every cell as text, which is read by itself.
Column one_by_one(const Book& book) {
    std::vector<Column> columns{necessity(book, 0)};
    for (const auto& [name, cells] : book.days) {
        // A day outside the calendar has no text that says so but one of a year outside it.
        columns.push_back(as_text(name, cells, [](std::int64_t day) {
            const bool is_in =
                day >= Date::first().days_since_1970() && day <= Date::last().days_since_1970();
            return is_in ? Date::from_days_since_1970(static_cast<std::int32_t>(day)).iso()
                         : std::string{"2500-01-01"};
        }));
    }
    for (const auto& [name, cells] : book.wholes) {
        columns.push_back(as_text(name, cells, [](std::int64_t n) { return std::to_string(n); }));
    }
    for (const auto& [name, cells] : book.yes_or_no) {
        columns.push_back(as_text(name, cells, [](std::int64_t n) { return n ? "yes" : "no"; }));
    }
    for (const auto& [name, cells] : book.words) {
        const auto& words = words_of.at(name);
        columns.push_back(as_text(
            name, cells, [&](std::int64_t n) { return words[static_cast<std::size_t>(n)]; }));
    }
    return table(std::move(columns), static_cast<std::int64_t>(book.rows()));
}

/// Every cell in the type that is read many at a time, each column from an offset of its own.
Column in_bulk(const Book& book, std::size_t offset) {
    std::size_t next = offset;
    std::vector<Column> columns{necessity(book, next)};
    for (const auto& [name, cells] : book.days) {
        columns.push_back(narrow<std::int32_t>(name, "tdD", cells, ++next));
    }
    columns.push_back(narrow<std::int32_t>("years", "i", book.wholes.at("years"), ++next));
    columns.push_back(narrow<std::int64_t>("days", "l", book.wholes.at("days"), ++next));
    columns.push_back(narrow<std::int16_t>("months", "s", book.wholes.at("months"), ++next));
    columns.push_back(narrow<std::uint64_t>("protects", "L", book.wholes.at("protects"), ++next));
    for (const auto& [name, cells] : book.yes_or_no) {
        std::vector<std::optional<bool>> held;
        for (const auto& cell : cells) {
            held.push_back(cell ? std::optional{*cell != 0} : std::nullopt);
        }
        ++next;
        columns.push_back(begins_at(booleans(name, after_junk(next, true, held)), next));
    }
    for (const auto& [name, cells] : book.words) {
        std::vector<std::optional<std::string>> words;
        for (const auto& word : words_of.at(name)) words.emplace_back(word);
        auto column = narrow<std::int8_t>(name, "c", cells, ++next);
        column->dictionary = texts("", words);
        columns.push_back(std::move(column));
    }
    return table(std::move(columns), static_cast<std::int64_t>(book.rows()));
}

/// The status and the faults of each row, and what its answers tell.
struct Told {
    std::string status;
    std::string faults;
    std::string answers;
    friend bool operator==(const Told&, const Told&) = default;
};

std::vector<Told> told(const Column& book, Date day = as_at) {
    Source source{book};
    AuditStream stream{source.stream(), ColumnOptions{.as_at = day, .threads = 1}};
    const auto batch = stream.next();
    BOOST_REQUIRE(batch);
    const Answers answers{*batch};
    std::vector<Told> all;
    for (std::int64_t i = 0; i < batch->rows(); ++i) {
        Told row{answers.at("status", i), answers.at("faults", i), {}};
        for (const auto& column : answer_columns) row.answers += answers.at(column, i) + " | ";
        all.push_back(std::move(row));
    }
    return all;
}

std::ostream& operator<<(std::ostream& out, const Told& told) {
    return out << told.status << " | " << told.faults << " | " << told.answers;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(cells_read_many_at_a_time)

// Each row is read over the one before it, and answered over its answers: nothing of it may stay.
BOOST_AUTO_TEST_CASE(a_row_in_columns_is_answered_as_the_case_file_that_it_makes) {
    constexpr int rows_a_book = 4000;
    const int number = orders_compared();
    int compared = 0;
    int bad = 0;
    for (int b = 0; compared + bad < number; ++b) {
        const auto day = Date{2020, 1, 1}.plus_days(b * 97 % 2600);
        const auto book =
            RandomBook{static_cast<std::size_t>(std::min(rows_a_book, number - compared - bad)),
                       static_cast<std::uint64_t>(b), day}
                .book;
        const auto all = told(in_bulk(book, static_cast<std::size_t>(b % 9)), day);
        for (std::size_t i = 0; i < book.rows(); ++i) {
            const auto& expected = book.expected[i];
            const bool is_alike = expected ? all[i].answers == *expected : all[i].status == "bad";
            BOOST_REQUIRE_MESSAGE(is_alike, "book " << b << ", row " << i << "\n  " << all[i]
                                                    << "\n  " << expected.value_or("cannot be"));
            ++(expected ? compared : bad);
        }
    }
    BOOST_TEST(compared > number / 10 * 8);
    BOOST_TEST(bad > number / 100);
    BOOST_TEST_MESSAGE(number << " orders in columns, " << compared
                              << " answered as by their case files, " << bad
                              << " that cannot be marked so");
}

BOOST_AUTO_TEST_CASE(they_answer_as_cells_read_one_by_one_wherever_their_columns_begin) {
    // More rows than are read at once, and not a multiple of them.
    const auto book = RandomBook{1000, 5, as_at}.book;
    const auto expected = told(one_by_one(book));
    for (const std::size_t offset : {0U, 1U, 7U, 8U, 61U}) {
        const auto bulk = told(in_bulk(book, offset));
        for (std::size_t i = 0; i < book.rows(); ++i) {
            BOOST_REQUIRE_MESSAGE(bulk[i] == expected[i], "offset " << offset << ", row " << i
                                                                    << "\n  " << bulk[i] << "\n  "
                                                                    << expected[i]);
        }
    }
}

BOOST_AUTO_TEST_CASE(faults_are_told_column_by_column_and_each_once) {
    const auto all =
        told(table({numbers<std::int32_t>("years", "i", {0}), texts("served", {"soon"}),
                    texts("made", {"2024-02-30"}), texts("kind", {"draft"}),
                    lists("conditions_necessary", {0, 3}, texts("", {"so", "so", "no"}))},
                   1));
    BOOST_TEST(all[0].faults ==
               "kind: not_a_word; made: not_a_date; years: length_out_of_range; "
               "served: not_a_date; conditions_necessary: not_yes_or_no");
}

BOOST_AUTO_TEST_CASE(a_dictionary_of_more_words_than_are_remembered_reads_all_of_them) {
    std::vector<std::optional<std::string>> words;
    for (int i = 0; i < 3000; ++i) words.emplace_back(i % 2 == 0 ? "full" : "interim");
    auto kind = numbers<std::int16_t>("kind", "s", {0, 1, 2998, 2999, 3000, -1});
    kind->dictionary = texts("", words);
    const std::optional<Date> made{Date{2024, 1, 1}};
    const auto all = told(table({kind, days("made", {made, made, made, made, made, made})}, 6));
    BOOST_TEST(all[2] == all[0]);
    BOOST_TEST(all[3] == all[1]);
    BOOST_TEST(all[0] != all[1]);
    BOOST_TEST(all[4].faults.find("kind: unreadable") != std::string::npos);
    BOOST_TEST(all[5].faults.find("kind: unreadable") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_column_of_nulls_alone_is_not_recorded_whatever_it_would_hold) {
    const auto nulls = [](std::string name) {
        auto made = std::make_shared<Made>();
        made->name = std::move(name);
        made->format = "n";
        made->length = 2;
        made->null_count = 2;
        return made;
    };
    const std::optional<Date> made{Date{2024, 1, 1}};
    for (const auto name : order_book_columns()) {
        if (name == "kind") continue;
        std::vector<Column> columns{texts("kind", {"full", "interim"})};
        if (name != "made") columns.push_back(days("made", {made, made}));
        const auto without = told(table(columns, 2));
        columns.push_back(nulls(std::string{name}));
        BOOST_TEST_CONTEXT(name) { BOOST_TEST((told(table(columns, 2)) == without)); }
    }
    for (const auto* name : {"kind", "how", "main_outcome"}) {
        auto words = dictionary(name, {0, 0}, {});
        words->dictionary = nulls("");
        std::vector<Column> columns{days("made", {made, made})};
        const auto without = told(table(columns, 2));
        columns.push_back(words);
        BOOST_TEST_CONTEXT(name) { BOOST_TEST((told(table(columns, 2)) == without)); }
    }
}

BOOST_AUTO_TEST_CASE(lists_that_run_back_over_each_other_are_read_row_by_row) {
    const auto items = [] { return booleans("", {true, false, true, std::nullopt}); };
    const std::optional<Date> made{Date{2024, 1, 1}};
    const auto book = [&](const std::vector<std::int32_t>& offsets) {
        return told(
            table({texts("kind", {"full", "full", "full"}), days("made", {made, made, made}),
                   numbers<std::int32_t>("protects", "i", {1, 1, 1}),
                   lists("conditions_necessary", offsets, items())},
                  3));
    };
    const auto in_order = book({0, 1, 2, 3});
    BOOST_TEST(in_order[0].answers.find("condition_necessary |") != std::string::npos);
    BOOST_TEST(in_order[1].answers.find("condition_not_necessary") != std::string::npos);
    // The second list would end before it begins; the others can be read.
    const auto back = book({0, 3, 2, 4});
    BOOST_TEST(back[0].answers.find("condition_not_necessary") != std::string::npos);
    BOOST_TEST(back[1].faults.find("conditions_necessary: unreadable") != std::string::npos);
    BOOST_TEST(back[2].answers.find("condition_necessity_not_recorded") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_order_may_have_more_conditions_than_are_read_at_once) {
    constexpr std::int32_t many = 20'000;
    std::vector<std::optional<bool>> found(many, true);
    found.back() = false;
    const auto all =
        told(table({texts("kind", {"full", "full"}),
                    lists("conditions_necessary", {0, many - 1, many}, booleans("", found)),
                    numbers<std::int32_t>("protects", "i", {1, 1})},
                   2));
    BOOST_TEST(all[0].answers.find("condition_necessary |") != std::string::npos);
    BOOST_TEST(all[1].answers.find("condition_not_necessary") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace spo::test

// Cells that are read many at a time answer as those that are read one by one: the same orders,
// held as text and held as numbers, wherever their columns begin.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <limits>
#include <map>
#include <random>
#include <set>

#include "columns_fixture.hpp"
#include "order_book_fixture.hpp"

namespace spo::test {
namespace {

const Date as_at{2025, 1, 1};

/// The cells of one column: numbers or nothing, some of them of no meaning.
using Cells = std::vector<std::optional<std::int64_t>>;

struct Book {
    std::size_t rows;
    std::map<std::string, Cells> days = {};
    std::map<std::string, Cells> wholes = {};
    std::map<std::string, Cells> yes_or_no = {};
    std::map<std::string, Cells> words = {};
    std::vector<std::int32_t> lists = {0};
    std::vector<std::optional<bool>> necessary = {};
};

const std::map<std::string, std::vector<std::string>> words_of{
    {"kind", {"full", "interim", "draft"}},
    {"how", {"handed", "posted", "emailed", "by pigeon"}},
    {"main_outcome", {"granted", "refused", "withdrawn", "lost"}}};

/// Random orders; one cell in so many holds what cannot be.
Book random_book(std::size_t rows, std::uint64_t seed) {
    Book book{.rows = rows};
    RandomOrders orders{seed};
    std::mt19937_64 random{seed};
    const auto one_in = [&](int n) { return std::uniform_int_distribution{1, n}(random) == n; };
    const auto add = [&](Cells& cells, std::optional<std::int64_t> held, std::int64_t wrong) {
        cells.push_back(one_in(200) ? std::optional{wrong} : held);
    };
    const auto day = [](const std::optional<Date>& on) {
        return on ? std::optional{std::int64_t{on->days_since_1970()}} : std::nullopt;
    };
    const auto of_event = [&](const std::optional<BookEvent>& event) {
        return event ? day(event->on) : std::nullopt;
    };
    constexpr std::int64_t year_2500 = 193'577;
    for (std::size_t i = 0; i < rows; ++i) {
        const auto& row = orders.next();
        add(book.days["made"], day(row.made), year_2500);
        add(book.days["last_day"], day(row.term.last_day),
            std::numeric_limits<std::int32_t>::min());
        add(book.days["served"], of_event(row.service), -30'000);
        add(book.days["discharged"], of_event(row.discharged), year_2500);
        add(book.days["main_determined"], of_event(row.main_determined), year_2500);
        add(book.days["notification_from"], row.part_two ? day(row.part_two->from) : std::nullopt,
            year_2500);
        const auto& length = row.term.length;
        add(book.wholes["years"],
            length ? std::optional<std::int64_t>{length->parts().years} : std::nullopt, 10'000);
        add(book.wholes["months"],
            length ? std::optional<std::int64_t>{length->parts().months} : std::nullopt, -1);
        add(book.wholes["protects"],
            row.protects ? std::optional<std::int64_t>{*row.protects} : std::nullopt, 1001);
        const bool is_open = row.term.kind == TermFacts::Kind::until_further_order;
        book.yes_or_no["until_further_order"].push_back(
            one_in(9) ? std::nullopt : std::optional<std::int64_t>{is_open});
        add(book.words["kind"],
            row.kind ? std::optional{static_cast<std::int64_t>(*row.kind)} : std::nullopt, 2);
        add(book.words["how"], one_in(5) ? std::nullopt : std::optional<std::int64_t>{i % 3}, 3);
        add(book.words["main_outcome"],
            row.main_determined && row.main_determined->outcome
                ? std::optional{static_cast<std::int64_t>(*row.main_determined->outcome)}
                : std::nullopt,
            3);
        for (const auto found : row.necessary.value_or(std::span<const Stated>{})) {
            book.necessary.push_back(
                found == Stated::not_recorded ? std::nullopt : std::optional{found == Stated::yes});
        }
        book.lists.push_back(static_cast<std::int32_t>(book.necessary.size()));
    }
    return book;
}

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

/// Lists begin at an offset with those of `junk` rows of two cells each.
Column necessity(const Book& book, std::size_t offset) {
    std::vector<std::int32_t> offsets;
    const auto before = static_cast<std::int32_t>(2 * offset);
    for (std::int32_t at = 0; at < before; at += 2) offsets.push_back(at);
    for (const auto at : book.lists) offsets.push_back(before + at);
    return begins_at(lists("conditions_necessary", offsets,
                           booleans("", after_junk(2 * offset, false, book.necessary))),
                     offset);
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
    return table(std::move(columns), static_cast<std::int64_t>(book.rows));
}

/// Every cell in the type that is read many at a time, each column from an offset of its own.
Column in_bulk(const Book& book, std::size_t offset) {
    std::size_t next = offset;
    std::vector<Column> columns{necessity(book, next)};
    for (const auto& [name, cells] : book.days) {
        columns.push_back(narrow<std::int32_t>(name, "tdD", cells, ++next));
    }
    columns.push_back(narrow<std::int32_t>("years", "i", book.wholes.at("years"), ++next));
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
    return table(std::move(columns), static_cast<std::int64_t>(book.rows));
}

std::vector<std::string> told(const Column& book, std::size_t rows) {
    Source source{book};
    AuditStream stream{source.stream(), ColumnOptions{.as_at = as_at, .threads = 1}};
    const auto batch = stream.next();
    BOOST_REQUIRE(batch);
    const Answers answers{*batch};
    std::vector<std::string> all;
    for (std::size_t i = 0; i < rows; ++i) {
        std::string row;
        for (const auto* column :
             {"status", "faults", "term_reason", "least_last_day", "conditions_reason", "last_day",
              "last_day_reason", "state_reason", "notify_by", "notify_reason", "missing"}) {
            row += answers.at(column, static_cast<std::int64_t>(i)) + " | ";
        }
        all.push_back(std::move(row));
    }
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(cells_read_many_at_a_time)

BOOST_AUTO_TEST_CASE(they_answer_as_cells_read_one_by_one_wherever_their_columns_begin) {
    // More rows than are read at once, and not a multiple of them.
    constexpr std::size_t rows = 1000;
    const auto book = random_book(rows, 5);
    const auto expected = told(one_by_one(book), rows);
    for (const std::size_t offset : {0U, 1U, 7U, 8U, 61U}) {
        const auto bulk = told(in_bulk(book, offset), rows);
        for (std::size_t i = 0; i < rows; ++i) {
            BOOST_REQUIRE_MESSAGE(bulk[i] == expected[i], "offset " << offset << ", row " << i
                                                                    << "\n  " << bulk[i] << "\n  "
                                                                    << expected[i]);
        }
    }
    // A comparison of rows that say nothing would prove nothing.
    std::set<std::string> kinds{expected.begin(), expected.end()};
    BOOST_TEST(kinds.size() > rows / 2);
    const auto bad = std::count_if(expected.begin(), expected.end(),
                                   [](const std::string& row) { return row.starts_with("bad"); });
    BOOST_TEST(bad > 20);
    BOOST_TEST(bad < 500);
}

BOOST_AUTO_TEST_CASE(a_dictionary_of_more_words_than_are_remembered_reads_all_of_them) {
    std::vector<std::optional<std::string>> words;
    for (int i = 0; i < 3000; ++i) words.emplace_back(i % 2 == 0 ? "full" : "interim");
    auto kind = numbers<std::int16_t>("kind", "s", {0, 1, 2998, 2999, 3000, -1});
    kind->dictionary = texts("", words);
    const std::optional<Date> made{Date{2024, 1, 1}};
    const auto all = told(table({kind, days("made", {made, made, made, made, made, made})}, 6), 6);
    BOOST_TEST(all[2] == all[0]);
    BOOST_TEST(all[3] == all[1]);
    BOOST_TEST(all[0] != all[1]);
    BOOST_TEST(all[4].find("kind: unreadable") != std::string::npos);
    BOOST_TEST(all[5].find("kind: unreadable") != std::string::npos);
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
        const auto without = told(table(columns, 2), 2);
        columns.push_back(nulls(std::string{name}));
        BOOST_TEST_CONTEXT(name) { BOOST_TEST((told(table(columns, 2), 2) == without)); }
    }
    for (const auto* name : {"kind", "how", "main_outcome"}) {
        auto words = dictionary(name, {0, 0}, {});
        words->dictionary = nulls("");
        std::vector<Column> columns{days("made", {made, made})};
        const auto without = told(table(columns, 2), 2);
        columns.push_back(words);
        BOOST_TEST_CONTEXT(name) { BOOST_TEST((told(table(columns, 2), 2) == without)); }
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
                  3),
            3);
    };
    const auto in_order = book({0, 1, 2, 3});
    BOOST_TEST(in_order[0].find("condition_necessary |") != std::string::npos);
    BOOST_TEST(in_order[1].find("condition_not_necessary") != std::string::npos);
    // The second list would end before it begins; the others can be read.
    const auto back = book({0, 3, 2, 4});
    BOOST_TEST(back[0].find("condition_not_necessary") != std::string::npos);
    BOOST_TEST(back[1].find("conditions_necessary: unreadable") != std::string::npos);
    BOOST_TEST(back[2].find("condition_necessity_not_recorded") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_order_may_have_more_conditions_than_are_read_at_once) {
    constexpr std::int32_t many = 20'000;
    std::vector<std::optional<bool>> found(many, true);
    found.back() = false;
    const auto all =
        told(table({texts("kind", {"full", "full"}),
                    lists("conditions_necessary", {0, many - 1, many}, booleans("", found)),
                    numbers<std::int32_t>("protects", "i", {1, 1})},
                   2),
             2);
    BOOST_TEST(all[0].find("condition_necessary |") != std::string::npos);
    BOOST_TEST(all[1].find("condition_not_necessary") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace spo::test

// Order books in columns: every way Arrow has of holding a cell, whole and broken.
#include <array>
#include <boost/test/unit_test.hpp>
#include <set>

#include "columns_fixture.hpp"
#include "order_book_fixture.hpp"
#include "spo/problem.hpp"

namespace spo::test {
namespace {

const Date as_at{2025, 1, 1};

std::string refusal(Column made, ColumnOptions options = {as_at}) {
    Source source{std::move(made)};
    try {
        AuditStream stream{source.stream(), std::move(options)};
        while (stream.next()) {
        }
    } catch (const Problem& problem) {
        BOOST_TEST(source.released() == 1);
        return problem.what();
    }
    return "none";
}

AuditBatch only(Column made, ColumnOptions options = {as_at}) {
    Source source{std::move(made)};
    AuditStream stream{source.stream(), std::move(options)};
    auto batch = stream.next();
    BOOST_REQUIRE(batch);
    BOOST_TEST(!stream.next());
    return *batch;
}

Column whole_order() {
    return table({texts("kind", {"full"}), days("made", {Date{2023, 5, 10}}),
                  days("last_day", {Date{2025, 5, 9}}), days("served", {Date{2023, 5, 12}}),
                  texts("how", {"handed"}), texts("id", {"A-1"})},
                 1);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(order_books_in_columns)

BOOST_AUTO_TEST_CASE(one_order_is_answered) {
    const Answers answers{only(whole_order())};
    BOOST_TEST(answers.at("row", 0) == "0");
    BOOST_TEST(answers.at("id", 0) == "A-1");
    BOOST_TEST(answers.at("status", 0) == "checked");
    BOOST_TEST(answers.at("faults", 0) == "null");
    BOOST_TEST(answers.at("least_last_day", 0) == "2025-05-09");
    BOOST_TEST(answers.at("term", 0) == "met");
    BOOST_TEST(answers.at("term_reason", 0) == "least_term_reached");
    BOOST_TEST(answers.at("term_provision", 0) == "spa-2019:s3(2)");
    BOOST_TEST(answers.at("last_day", 0) == "2025-05-09");
    BOOST_TEST(answers.at("state", 0) == "in_force");
    BOOST_TEST(answers.at("notify_by", 0) == "2023-05-14");
    BOOST_TEST(answers.at("conditions", 0) == "unknown");
    BOOST_TEST(answers.at("missing", 0) == "conditions_necessary");
}

BOOST_AUTO_TEST_CASE(a_missing_column_and_a_null_cell_are_not_recorded) {
    const Answers answers{only(table(
        {texts("kind", {"full", std::nullopt}), days("made", {std::nullopt, Date{2023, 5, 10}})},
        2))};
    BOOST_TEST(answers.at("term", 0) == "unknown");
    BOOST_TEST(answers.at("missing", 0) == "made; term; conditions_necessary; served");
    BOOST_TEST(answers.at("term", 1) == "unknown");
    BOOST_TEST(answers.at("term_reason", 1) == "null");
    BOOST_TEST(answers.at("missing", 1) == "kind");
}

BOOST_AUTO_TEST_CASE(words_may_be_held_in_any_way_arrow_has) {
    for (const auto& kind : {texts("kind", {"full", "interim", std::nullopt}),
                             texts<std::int64_t>("kind", {"full", "interim", std::nullopt}),
                             views("kind", {"full", "interim", std::nullopt}),
                             dictionary("kind", {1, 0, std::nullopt}, {"interim", "full"}),
                             dictionary("kind", {1, 0, 2}, {"interim", "full", std::nullopt})}) {
        const Answers answers{only(table(
            {kind, days("made", {Date{2024, 1, 1}, Date{2024, 1, 1}, Date{2024, 1, 1}})}, 3))};
        BOOST_TEST(answers.at("term_provision", 0) == "spa-2019:s3(1)");
        BOOST_TEST(answers.at("term_provision", 1) == "spa-2019:s5(6)(a)");
        BOOST_TEST(answers.at("missing", 2) == "kind");
    }
}

BOOST_AUTO_TEST_CASE(days_may_be_held_in_any_way_that_says_which_day) {
    constexpr std::int64_t day = 19'487;  // 10 May 2023
    constexpr std::int64_t seconds = day * 86'400;
    for (const auto& made :
         {days("made", {Date{2023, 5, 10}}), texts("made", {"2023-05-10"}),
          views("made", {"  2023-05-10  "}), numbers<std::int64_t>("made", "tdm", {seconds * 1000}),
          numbers<std::int64_t>("made", "tss:", {seconds}),
          numbers<std::int64_t>("made", "tsm:", {seconds * 1000}),
          numbers<std::int64_t>("made", "tsu:", {seconds * 1'000'000}),
          numbers<std::int64_t>("made", "tsn:", {seconds * 1'000'000'000}),
          dictionary("made", {0}, {"2023-05-10"})}) {
        const Answers answers{only(table({texts("kind", {"full"}), made}, 1))};
        BOOST_TEST(answers.at("least_last_day", 0) == "2025-05-09");
    }
    // Before 1970 as well, when units count down.
    const Answers before{only(
        table({texts("kind", {"full"}), numbers<std::int64_t>("made", "tss:", {-86'400})}, 1))};
    BOOST_TEST(before.at("status", 0) == "checked");
}

BOOST_AUTO_TEST_CASE(a_day_written_in_another_order_is_read_when_it_is_said_so) {
    ColumnOptions options{as_at};
    options.date_order = DateOrder::day_month_year;
    const Answers answers{
        only(table({texts("kind", {"full", "full", "full", "full"}),
                    texts("made", {"10/05/2023", "1.4.2025", "31/02/2024", "10/05/23"})},
                   4),
             options)};
    BOOST_TEST(answers.at("least_last_day", 0) == "2025-05-09");
    BOOST_TEST(answers.at("status", 1) == "checked");
    BOOST_TEST(answers.at("faults", 2) == "made: not_a_date");
    BOOST_TEST(answers.at("faults", 3) == "made: not_a_date");
}

BOOST_AUTO_TEST_CASE(a_slice_and_an_offset_move_the_cells) {
    auto kind = texts("kind", {"interim", "full", "interim", "full"});
    auto made = days("made", {std::nullopt, Date{2020, 2, 1}, Date{2023, 5, 10}, std::nullopt});
    kind->offset = 1;
    kind->length = 3;
    made->offset = 1;
    made->length = 3;
    // The table itself begins one further on.
    const Answers answers{only(table({kind, made}, 2, 1))};
    BOOST_TEST(answers.at("term_provision", 0) == "spa-2019:s5(6)(a)");
    BOOST_TEST(answers.at("state", 0) == "unknown");
    BOOST_TEST(answers.at("missing", 1) == "made; term; conditions_necessary; served");
}

BOOST_AUTO_TEST_CASE(cells_that_cannot_be_read_are_marked_and_the_row_gets_no_answer) {
    const auto row = [](Column column) {
        const Answers answers{only(table(
            {texts("kind", {"full"}), days("served", {Date{2023, 5, 10}}), std::move(column)}, 1))};
        if (answers.at("status", 0) == "bad") BOOST_TEST(answers.at("term", 0) == "null");
        return answers.at("faults", 0);
    };
    BOOST_TEST(row(texts("made", {"2023-02-29"})) == "made: not_a_date");
    BOOST_TEST(row(texts("made", {"10/05/2023"})) == "made: not_a_date");
    BOOST_TEST(row(texts("made", {"1899-12-31"})) == "made: out_of_range");
    BOOST_TEST(row(texts("made", {"2400-01-01"})) == "made: out_of_range");
    BOOST_TEST(row(texts("made", {"2399-12-31"})) == "served: before_made");
    BOOST_TEST(row(numbers<std::int32_t>("made", "tdD", {INT32_MAX})) == "made: out_of_range");
    BOOST_TEST(row(numbers<std::int64_t>("made", "tss:", {1})) == "made: has_time");
    BOOST_TEST(row(texts("how", {"by owl"})) == "how: not_a_word");
    BOOST_TEST(row(texts("years", {"two"})) == "years: not_a_whole_number");
    BOOST_TEST(row(numbers<std::int32_t>("years", "i", {0})) == "years: length_out_of_range");
    BOOST_TEST(row(numbers<std::int32_t>("years", "i", {-2})) == "years: length_out_of_range");
    BOOST_TEST(row(numbers<std::int32_t>("years", "i", {10'000})) == "years: length_out_of_range");
    BOOST_TEST(row(numbers<std::uint64_t>("years", "L", {UINT64_MAX})) ==
               "years: length_out_of_range");
    BOOST_TEST(row(numbers<double>("years", "g", {2.5})) == "years: not_a_whole_number");
    BOOST_TEST(row(numbers<double>("years", "g", {1e300})) == "years: not_a_whole_number");
    BOOST_TEST(row(numbers<double>("years", "g", {2.0})) == "null");
    BOOST_TEST(row(texts("replaces_interim", {"perhaps"})) == "replaces_interim: not_yes_or_no");
    BOOST_TEST(row(numbers<std::int32_t>("replaces_interim", "i", {2})) ==
               "replaces_interim: not_yes_or_no");
    BOOST_TEST(row(days("varied_last_day", {Date{2026, 1, 1}})) == "varied: not_recorded");
}

BOOST_AUTO_TEST_CASE(cells_that_contradict_each_other_are_marked) {
    const auto faults = [](std::vector<Column> columns) {
        columns.push_back(days("made", {Date{2023, 5, 10}}));
        return Answers{only(table(std::move(columns), 1))}.at("faults", 0);
    };
    BOOST_TEST(faults({texts("kind", {"full"}), days("last_day", {Date{2023, 5, 9}})}) ==
               "last_day: before_made");
    BOOST_TEST(faults({texts("kind", {"full"}), days("last_day", {Date{2025, 5, 9}}),
                       booleans("until_further_order", {true})}) ==
               "until_further_order: contradicts");
    BOOST_TEST(faults({texts("kind", {"full"}), days("notification_from", {Date{2024, 1, 2}}),
                       days("notification_to", {Date{2024, 1, 1}})}) ==
               "notification_to: before_from");
    BOOST_TEST(faults({texts("kind", {"full"}), days("notification_from", {Date{2024, 1, 2}}),
                       booleans("part_two", {false})}) == "part_two: contradicts");
    BOOST_TEST(faults({texts("kind", {"interim"}), days("main_determined", {Date{2024, 1, 2}})}) ==
               "main_outcome: not_recorded");
    BOOST_TEST(faults({texts("kind", {"full"}), days("discharged", {Date{2023, 5, 9}})}) ==
               "discharged: before_made");
    // So many years from one year to the other, and not the last day of so many years.
    BOOST_TEST(faults({texts("kind", {"full"}), days("last_day", {Date{2025, 1, 1}})}) ==
               "last_day: calendar_years");
    BOOST_TEST(faults({texts("kind", {"full"}), days("last_day", {Date{2025, 5, 9}}),
                       numbers<std::int32_t>("years", "i", {2})}) == "null");
    BOOST_TEST(faults({texts("kind", {"full"}), days("last_day", {Date{2025, 12, 31}}),
                       numbers<std::int32_t>("years", "i", {2})}) == "last_day: calendar_years");
}

BOOST_AUTO_TEST_CASE(conditions_and_events_come_in_lists) {
    auto item = [](std::string kind, Date on) {
        auto events = std::make_shared<Made>();
        events->format = "+s";
        events->length = 1;
        events->add_buffer(std::vector<std::uint8_t>{});
        events->children = {texts("kind", {std::move(kind)}), days("on", {on})};
        return events;
    };
    const Answers answers{only(table(
        {texts("kind", {"full", "full"}), days("made", {Date{2023, 5, 10}, Date{2023, 5, 10}}),
         booleans("until_further_order", {true, true}),
         numbers<std::int32_t>("protects", "i", {1, 1}),
         lists("conditions_necessary", {0, 2, 3}, booleans("item", {true, true, std::nullopt})),
         lists("events", {0, 1, 1}, item("discharged", {2024, 6, 1}))},
        2))};
    BOOST_TEST(answers.at("conditions", 0) == "met");
    BOOST_TEST(answers.at("conditions", 1) == "unknown");
    BOOST_TEST(answers.at("state", 0) == "ended");
    BOOST_TEST(answers.at("state", 1) == "in_force");
    const Answers wrong{only(table({texts("kind", {"full"}), days("made", {Date{2023, 5, 10}}),
                                    lists("events", {0, 1}, item("lost", {2024, 6, 1}))},
                                   1))};
    BOOST_TEST(wrong.at("status", 0) == "bad");
}

BOOST_AUTO_TEST_CASE(a_constant_stands_in_every_row) {
    ColumnOptions options{as_at};
    options.constants = {{"kind", "full"}, {"how", "handed"}, {"force", "Northshire"}};
    const Answers answers{only(table({days("made", {Date{2023, 5, 10}, Date{2023, 6, 10}}),
                                      days("served", {Date{2023, 5, 10}, Date{2023, 6, 11}})},
                                     2),
                               options)};
    BOOST_TEST(answers.at("notify_by", 1) == "2023-06-13");
    BOOST_TEST(answers.at("force", 1) == "Northshire");
    BOOST_TEST(refusal(whole_order(), options).find("/constants/kind") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_column_of_the_wrong_type_is_refused_before_any_row) {
    const auto has = [](const std::string& text, std::string_view part) {
        return text.find(part) != std::string::npos;
    };
    const auto zone = refusal(table({numbers<std::int64_t>("made", "tsu:Europe/London", {0})}, 1));
    BOOST_TEST(has(zone, "/made"));
    BOOST_TEST(has(zone, "time zone"));
    BOOST_TEST(has(refusal(table({numbers<std::int64_t>("kind", "l", {0})}, 1)), "/kind"));
    BOOST_TEST(has(refusal(table({booleans("made", {true})}, 1)), "/made"));
    BOOST_TEST(
        has(refusal(table({texts("conditions_necessary", {"yes"})}, 1)), "/conditions_necessary"));
    BOOST_TEST(has(refusal(table({texts("something", {"x"})}, 1)), "no column is read"));
    BOOST_TEST(has(refusal(table({days("made", {as_at}), days("made", {as_at})}, 1)), "two"));
    BOOST_TEST(has(refusal(days("made", {as_at})), "a table"));
    ColumnOptions named{as_at};
    named.names = {{"made", "Date made"}};
    BOOST_TEST(has(refusal(table({days("Date mad", {as_at})}, 1), named), "did you mean"));
    named.names = {{"madd", "made"}};
    BOOST_TEST(has(refusal(table({days("made", {as_at})}, 1), named), "\"made\""));
    ColumnOptions none{as_at};
    none.batch_rows = 0;
    BOOST_TEST(has(refusal(whole_order(), none), "/batch_rows"));
}

BOOST_AUTO_TEST_CASE(a_malformed_array_is_refused_and_not_read) {
    const auto broken = [](const auto& breaks, Column made = {}) {
        auto whole = made ? table({made}, 1) : whole_order();
        breaks(*whole);
        return refusal(whole);
    };
    BOOST_TEST(broken([](Made& whole) { whole.children[1]->length = 0; }) != "none");
    BOOST_TEST(broken([](Made& whole) { whole.children[1]->offset = -1; }) != "none");
    BOOST_TEST(broken([](Made& whole) { whole.length = 2; }) != "none");
    BOOST_TEST(broken([](Made& whole) { whole.length = -1; }) != "none");
    BOOST_TEST(broken([](Made& whole) { whole.children[1]->buffers.pop_back(); }) != "none");
    BOOST_TEST(broken([](Made& whole) { whole.children[1]->buffers.back().clear(); }) != "none");
    BOOST_TEST(broken([](Made& whole) { whole.children[1]->null_count = 1; }) != "none");
    BOOST_TEST(broken([](Made& whole) { whole.children[0]->buffers.emplace_back(); }) != "none");
    BOOST_TEST(broken([](Made& whole) { whole.children[0]->dictionary.reset(); },
                      dictionary("kind", {0}, {"full"})) != "none");
}

BOOST_AUTO_TEST_CASE(a_cell_that_points_outside_its_column_is_marked_unreadable) {
    const auto fault = [](Column column) {
        return Answers{only(table({std::move(column)}, 1))}.at("faults", 0);
    };
    BOOST_TEST(fault(dictionary("kind", {7}, {"full"})) == "kind: unreadable");
    BOOST_TEST(fault(dictionary("kind", {-1}, {"full"})) == "kind: unreadable");
    auto backwards = texts("kind", {"full"});
    std::swap(backwards->buffers[1][0], backwards->buffers[1][4]);
    BOOST_TEST(fault(backwards) == "kind: unreadable");
    auto far = views("kind", {"a word of more than twelve letters"});
    const std::int32_t beyond = 1000;
    std::memcpy(far->buffers[1].data() + 12, &beyond, 4);
    BOOST_TEST(fault(far) == "kind: unreadable");
    auto list = lists("conditions_necessary", {0, 9}, booleans("item", {true}));
    BOOST_TEST(fault(list) == "conditions_necessary: unreadable");
}

BOOST_AUTO_TEST_CASE(a_source_that_fails_is_told_and_released) {
    Source source{whole_order(), 3};
    AuditStream stream{source.stream(), {as_at}};
    BOOST_REQUIRE(stream.next());
    source.fail();
    BOOST_CHECK_THROW(stream.next(), Problem);
}

BOOST_AUTO_TEST_CASE(no_rows_give_no_batch_and_all_the_columns) {
    Source source{whole_order(), 0};
    AuditStream stream{source.stream(), {as_at}};
    BOOST_TEST(!stream.next());
    BOOST_TEST(stream.rows() == 0);
    const Answers answers{stream.no_rows()};
    BOOST_TEST(source.released() == 1);
    // An empty batch in the middle is passed over.
    Source empty{table({days("made", {})}, 0), 2};
    AuditStream none{empty.stream(), {as_at}};
    BOOST_TEST(!none.next());
}

BOOST_AUTO_TEST_CASE(a_long_batch_is_cut_and_rows_go_on_counting) {
    Source source{table({texts("kind", std::vector<std::optional<std::string>>(10, "full")),
                         days("made", std::vector<std::optional<Date>>(10, Date{2023, 5, 10}))},
                        10),
                  2};
    ColumnOptions options{as_at};
    options.batch_rows = 4;
    AuditStream stream{source.stream(), options};
    std::vector<std::int64_t> sizes;
    std::string last;
    while (const auto batch = stream.next()) {
        sizes.push_back(batch->rows());
        last = Answers{*batch}.at("row", batch->rows() - 1);
    }
    BOOST_TEST(sizes == (std::vector<std::int64_t>{4, 4, 2, 4, 4, 2}),
               boost::test_tools::per_element());
    BOOST_TEST(last == "19");
    BOOST_TEST(stream.rows() == 20);
    std::int64_t counted = 0;
    for (const auto& count : stream.counts()) {
        if (count.answer == Answer::term) counted += count.rows;
    }
    BOOST_TEST(counted == 20);
}

BOOST_AUTO_TEST_CASE(any_number_of_threads_gives_the_same_answers_as_one) {
    RandomOrders orders{7};
    std::vector<std::optional<std::string>> kinds;
    std::vector<std::optional<Date>> made;
    std::vector<std::optional<Date>> last;
    std::vector<std::optional<std::string>> ids;
    constexpr int rows = 30'000;
    for (int i = 0; i < rows; ++i) {
        const auto& row = orders.next();
        kinds.emplace_back(!row.kind                     ? std::nullopt
                           : row.kind == OrderKind::full ? std::optional<std::string>{"full"}
                                                         : std::optional<std::string>{"interim"});
        made.push_back(row.made);
        last.push_back(row.term.last_day);
        ids.emplace_back(i % 7 == 0 ? std::nullopt : std::optional{"order " + std::to_string(i)});
    }
    const auto book = table(
        {texts("kind", kinds), days("made", made), days("last_day", last), texts("id", ids)}, rows);
    const auto told = [&](unsigned threads) {
        ColumnOptions options{as_at};
        options.threads = threads;
        std::string all;
        const Answers answers{only(book, options)};
        for (const auto* column : {"row", "id", "faults", "term_reason", "last_day", "state",
                                   "missing", "least_last_day_other"}) {
            for (std::int64_t i = 0; i < rows; ++i) all += answers.at(column, i) + "|";
        }
        return all;
    };
    const auto one = told(1);
    BOOST_TEST((told(2) == one));
    BOOST_TEST((told(7) == one));
}

BOOST_AUTO_TEST_CASE(answers_live_on_when_a_column_is_moved_out_of_them) {
    ArrowArray array{};
    ArrowSchema schema{};
    {
        const auto batch = only(whole_order());
        batch.to_arrow(array);
        batch.schema_to_arrow(schema);
    }
    ArrowArray child = *array.children[0];
    array.children[0]->release = nullptr;
    ArrowSchema name = *schema.children[1];
    schema.children[1]->release = nullptr;
    array.release(&array);
    schema.release(&schema);
    BOOST_TEST(*static_cast<const std::uint64_t*>(child.buffers[1]) == 0U);
    BOOST_TEST(std::string_view{name.name} == "id");
    child.release(&child);
    name.release(&name);
}

BOOST_AUTO_TEST_CASE(answers_are_handed_over_as_a_stream_as_often_as_asked) {
    Source source{whole_order(), 2};
    auto stream = std::make_shared<AuditStream>(source.stream(), ColumnOptions{as_at});
    std::vector<AuditBatch> batches;
    while (const auto batch = stream->next()) batches.push_back(*batch);
    for (int time = 0; time < 2; ++time) {
        ArrowArrayStream out{};
        stream_to_arrow(batches, *stream, out);
        ArrowSchema schema{};
        BOOST_TEST(out.get_schema(&out, &schema) == 0);
        schema.release(&schema);
        int given = 0;
        for (;;) {
            ArrowArray array{};
            BOOST_REQUIRE(out.get_next(&out, &array) == 0);
            if (array.release == nullptr) break;
            ++given;
            array.release(&array);
        }
        BOOST_TEST(given == 2);
        out.release(&out);
    }
}

BOOST_AUTO_TEST_CASE(
    a_failure_in_the_middle_of_a_stream_is_told_by_number_and_not_in_the_sources_words) {
    Source source{whole_order(), 2};
    auto stream = std::make_shared<AuditStream>(source.stream(), ColumnOptions{as_at});
    ArrowArrayStream out{};
    stream_to_arrow(stream, out);
    source.fail();
    ArrowArray array{};
    BOOST_TEST(out.get_next(&out, &array) != 0);
    const std::string_view told{out.get_last_error(&out)};
    BOOST_TEST(told.find("Input/output error") != std::string_view::npos);
    BOOST_TEST(told.find("disk") == std::string_view::npos);
    out.release(&out);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace spo::test

// Canonical JSON (RFC 8785): one value, one text, so that a digest of it means something.
#include "io/canonical.hpp"

#include <rapidcheck/boost_test.h>

#include <algorithm>
#include <bit>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include "io/syntax.hpp"

namespace {

namespace json = boost::json;
using spo::io::canonical;
using spo::io::parse;

std::string canonical_text(std::string_view text) { return canonical(parse(text)); }

}  // namespace

BOOST_AUTO_TEST_SUITE(canonical_json)

BOOST_AUTO_TEST_CASE(numbers_are_written_as_in_appendix_b_of_the_rfc) {
    struct Row {
        std::uint64_t bits;
        std::string_view text;
    };
    const std::vector<Row> rows{
        {0x0000000000000000, "0"},
        {0x8000000000000000, "0"},  // minus nought
        {0x0000000000000001, "5e-324"},
        {0x8000000000000001, "-5e-324"},
        {0x7fefffffffffffff, "1.7976931348623157e+308"},
        {0xffefffffffffffff, "-1.7976931348623157e+308"},
        {0x4340000000000000, "9007199254740992"},
        {0xc340000000000000, "-9007199254740992"},
        {0x4430000000000000, "295147905179352830000"},
        {0x44b52d02c7e14af5, "9.999999999999997e+22"},
        {0x44b52d02c7e14af6, "1e+23"},
        {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
        {0x444b1ae4d6e2ef4e, "999999999999999700000"},
        {0x444b1ae4d6e2ef4f, "999999999999999900000"},
        {0x444b1ae4d6e2ef50, "1e+21"},
        {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
        {0x3eb0c6f7a0b5ed8d, "0.000001"},
        {0x41b3de4355555553, "333333333.3333332"},
        {0x41b3de4355555554, "333333333.33333325"},
        {0x41b3de4355555555, "333333333.3333333"},
        {0x41b3de4355555556, "333333333.3333334"},
        {0x41b3de4355555557, "333333333.33333343"},
        {0xbecbf647612f3696, "-0.0000033333333333333333"},
        {0x43143ff3c1cb0959, "1424953923781206.2"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(std::hex << row.bits) {
            BOOST_TEST(canonical(std::bit_cast<double>(row.bits)) == row.text);
        }
    }
}

BOOST_AUTO_TEST_CASE(numbers_keep_to_the_rules_of_ecmascript_at_every_turn) {
    struct Row {
        double number;
        std::string_view text;
    };
    const std::vector<Row> rows{
        {1, "1"},
        {-1, "-1"},
        {10, "10"},
        {0.1, "0.1"},
        {0.5, "0.5"},
        {-2.5, "-2.5"},
        {100, "100"},
        {123.456, "123.456"},
        {1e20, "100000000000000000000"},
        {1e21, "1e+21"},
        {1.5e21, "1.5e+21"},
        {123456789012345680000.0, "123456789012345680000"},
        {1e-6, "0.000001"},
        {1.5e-6, "0.0000015"},
        {1e-7, "1e-7"},
        {1.5e-7, "1.5e-7"},
        {1e100, "1e+100"},
        {std::numeric_limits<double>::min(), "2.2250738585072014e-308"},
        {std::numeric_limits<double>::epsilon(), "2.220446049250313e-16"},
    };
    for (const auto& row : rows) BOOST_TEST(canonical(row.number) == row.text);
}

BOOST_AUTO_TEST_CASE(whole_numbers_beyond_two_to_the_53_are_written_as_ecmascript_reads_them) {
    struct Row {
        json::value number;
        std::string_view text;
    };
    const std::vector<Row> rows{
        {std::int64_t{0}, "0"},
        {std::int64_t{-1}, "-1"},
        {std::int64_t{9007199254740991}, "9007199254740991"},
        {std::int64_t{9007199254740992}, "9007199254740992"},
        {std::int64_t{9007199254740993}, "9007199254740992"},
        {std::int64_t{-9007199254740993}, "-9007199254740992"},
        {std::int64_t{9007199254740995}, "9007199254740996"},
        {std::uint64_t{9007199254740993}, "9007199254740992"},
        {std::uint64_t{42}, "42"},
        {std::numeric_limits<std::int64_t>::max(), "9223372036854776000"},
        {std::numeric_limits<std::uint64_t>::max(), "18446744073709552000"},
    };
    for (const auto& row : rows) BOOST_TEST(canonical(row.number) == row.text);
}

BOOST_AUTO_TEST_CASE(the_least_of_the_64_bit_numbers_is_no_exception) {
    // It has no positive counterpart.
    BOOST_TEST(canonical(std::numeric_limits<std::int64_t>::min()) == "-9223372036854776000");
    BOOST_TEST(canonical_text("[-9223372036854775808]") == "[-9223372036854776000]");
}

BOOST_AUTO_TEST_CASE(what_json_cannot_write_is_not_written) {
    for (const double number :
         {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
          std::numeric_limits<double>::quiet_NaN()}) {
        BOOST_CHECK_THROW(canonical(number), std::invalid_argument);
    }
}

RC_BOOST_PROP(every_double_reads_back_as_itself, ()) {
    const auto number = std::bit_cast<double>(*rc::gen::arbitrary<std::uint64_t>());
    RC_PRE(std::isfinite(number));
    const auto text = canonical(number);
    double back = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), back);
    RC_ASSERT(read.ptr == text.data() + text.size());
    RC_ASSERT(back == number);
}

RC_BOOST_PROP(every_double_is_parsed_as_itself, ()) {
    const auto number = std::bit_cast<double>(*rc::gen::arbitrary<std::uint64_t>());
    RC_PRE(std::isfinite(number));
    const auto text = canonical(json::array{number});
    RC_ASSERT(canonical_text(text) == text);
}

BOOST_AUTO_TEST_CASE(text_is_escaped_where_it_must_be_and_nowhere_else) {
    struct Row {
        std::string_view name;
        std::string_view given;
        std::string_view written;
    };
    using namespace std::string_view_literals;
    const std::vector<Row> rows{
        {"nothing", "", R"("")"},
        {"plain", "plain", R"("plain")"},
        {"a quotation mark", "\"", R"("\"")"},
        {"a backslash", "\\", R"("\\")"},
        {"a stroke is not escaped", "/", R"("/")"},
        {"the five with a letter", "\b\f\n\r\t", R"("\b\f\n\r\t")"},
        {"other controls, in small hexadecimal", "\x01\x0b\x0f\x1a\x1f",
         R"("\u0001\u000b\u000f\u001a\u001f")"},
        {"nought", "\0"sv, R"("\u0000")"},
        {"delete is no control here", "\x7f", "\"\x7f\""},
        {"no letter beyond ASCII", "\u00e9\u20ac\u2028\ufb33\U0001f600",
         "\"\u00e9\u20ac\u2028\ufb33\U0001f600\""},
        {"no normalisation", "A\u030a", "\"A\u030a\""},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const json::string_view given{row.given.data(), row.given.size()};
            BOOST_TEST(canonical(json::value(given)) == row.written);
            BOOST_TEST(parse(canonical(json::value(given))) == json::value(given));
        }
    }
    BOOST_TEST(canonical_text(R"(["\u0041\/\u00e9\ud83d\ude00"])") == "[\"A/\u00e9\U0001f600\"]");
}

BOOST_AUTO_TEST_CASE(keys_are_sorted_by_utf_16_units) {
    // RFC 8785, 3.2.3. The trap: U+1F600 is beyond U+FB33, but its first unit, D83D, is before it.
    const auto text = canonical_text(R"({
        "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis"})");
    BOOST_TEST(text ==
               "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
               "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
               "\"\U0001f600\":\"Emoji: Grinning Face\","
               "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
}

BOOST_AUTO_TEST_CASE(keys_are_sorted_at_every_level_and_lists_are_not) {
    BOOST_TEST(canonical_text(R"({"b": [3, 1, 2, {"z": 1, "y": 2}], "a": {"d": 1, "c": 2}})") ==
               R"({"a":{"c":2,"d":1},"b":[3,1,2,{"y":2,"z":1}]})");
    BOOST_TEST(canonical_text(R"({"aa": 1, "a": 2, "A": 3, "": 4, "a b": 5, "10": 6, "9": 7})") ==
               R"({"":4,"10":6,"9":7,"A":3,"a":2,"a b":5,"aa":1})");
}

BOOST_AUTO_TEST_CASE(the_example_of_the_rfc_is_written_as_the_rfc_writes_it) {
    // RFC 8785, 3.2.2, but for the first number: see the next case.
    BOOST_TEST(canonical_text(R"({
          "numbers": [1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
          "literals": [null, true, false]
        })") == "{\"literals\":[null,true,false],\"numbers\":[1e+30,4.5,0.002,1e-27],"
                "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
}

BOOST_AUTO_TEST_CASE(the_number_of_the_rfc_with_seventeen_digits_is_read_to_the_nearest_double) {
    BOOST_TEST(canonical_text("[333333333.33333329]") == "[333333333.3333333]");
}

BOOST_AUTO_TEST_CASE(white_space_goes_and_empty_things_stay) {
    BOOST_TEST(canonical_text(" [ ] ") == "[]");
    BOOST_TEST(canonical_text(" { } ") == "{}");
    BOOST_TEST(canonical_text("[ [ ] , { } , \"\" , null , true , false ]") ==
               "[[],{},\"\",null,true,false]");
}

BOOST_AUTO_TEST_CASE(the_spaced_form_keeps_the_order_of_keys_and_is_the_same_value) {
    const auto value = parse(R"({"b": [1, {"d": [], "c": {}}], "a": "x"})");
    BOOST_TEST(spo::io::spaced(value) ==
               "{\n"
               "  \"b\": [\n"
               "    1,\n"
               "    {\n"
               "      \"d\": [],\n"
               "      \"c\": {}\n"
               "    }\n"
               "  ],\n"
               "  \"a\": \"x\"\n"
               "}\n");
    BOOST_TEST(canonical_text(spo::io::spaced(value)) == canonical(value));
}

RC_BOOST_PROP(the_order_in_which_keys_were_given_does_not_matter, ()) {
    // Code points on both sides of the surrogates, where the order by bytes is another.
    const std::vector<std::string> keys{
        "",       "a",      "b", "\u007f",     "\u0080", "\u07ff",     "\ud7ff",    "\ue000",
        "\ufb33", "\uffff", "1", "\U00010000", "10",     "\U0001f600", "\U0010ffff"};
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[*rc::gen::inRange<std::size_t>(0, i)]);
    }
    json::object forwards;
    json::object shuffled;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        forwards.emplace(keys[i], i);
        shuffled.emplace(keys[order[i]], order[i]);
    }
    RC_ASSERT(canonical(forwards) == canonical(shuffled));
}

BOOST_AUTO_TEST_SUITE_END()

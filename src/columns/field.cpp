#include "columns/field.hpp"

#include <array>

#include "spo/columns.hpp"

namespace spo {
namespace columns {
namespace {

constexpr std::array<std::string_view, fields> field_names{"id",
                                                           "force",
                                                           "kind",
                                                           "made",
                                                           "last_day",
                                                           "years",
                                                           "months",
                                                           "days",
                                                           "until_further_order",
                                                           "served",
                                                           "how",
                                                           "replaces_interim",
                                                           "notification_from",
                                                           "notification_to",
                                                           "part_two",
                                                           "discharged",
                                                           "main_determined",
                                                           "main_outcome",
                                                           "varied",
                                                           "varied_last_day",
                                                           "renewed",
                                                           "renewed_last_day",
                                                           "died",
                                                           "conditions_necessary",
                                                           "protects",
                                                           "events"};

}  // namespace

std::string_view name(Field field) noexcept { return field_names[static_cast<std::size_t>(field)]; }

Kind kind_of(Field field) noexcept {
    using enum Field;
    switch (field) {
        case id:
        case force:
            return Kind::label;
        case kind:
        case how:
        case main_outcome:
            return Kind::word;
        case years:
        case months:
        case days:
        case protects:
            return Kind::number;
        case until_further_order:
        case replaces_interim:
        case part_two:
            return Kind::yes_or_no;
        case conditions_necessary:
            return Kind::list_of_yes_or_no;
        case events:
            return Kind::events;
        default:
            return Kind::day;
    }
}

bool can_hold(const ColumnType& type, Kind kind) noexcept {
    const auto shape = type.values && type.shape != Shape::other ? type.values->shape : type.shape;
    if (shape == Shape::nothing) return true;
    switch (kind) {
        case Kind::label:
            return shape == Shape::text || shape == Shape::integer;
        case Kind::word:
            return shape == Shape::text;
        case Kind::day:
            return shape == Shape::date32 || shape == Shape::date64 ||
                   (shape == Shape::timestamp && !type.has_zone &&
                    !(type.values && type.values->has_zone)) ||
                   shape == Shape::text;
        case Kind::number:
            return shape == Shape::integer || shape == Shape::real || shape == Shape::text;
        case Kind::yes_or_no:
            return shape == Shape::boolean || shape == Shape::integer || shape == Shape::text;
        case Kind::list_of_yes_or_no:
            return shape == Shape::list && can_hold(type.children[0], Kind::yes_or_no);
        case Kind::events:
            break;
    }
    return shape == Shape::list && type.children[0].shape == Shape::structure;
}

std::string_view expected(Kind kind) noexcept {
    switch (kind) {
        case Kind::label:
            return "text or whole numbers";
        case Kind::word:
            return "text";
        case Kind::day:
            return "days: dates, timestamps without a time zone at midnight, or text";
        case Kind::number:
            return "whole numbers";
        case Kind::yes_or_no:
            return "true or false";
        case Kind::list_of_yes_or_no:
            return "lists of true or false";
        case Kind::events:
            break;
    }
    return "lists of structures with kind, on and the rest";
}

}  // namespace columns

std::vector<std::string_view> order_book_columns() {
    return {columns::field_names.begin(), columns::field_names.end()};
}

}  // namespace spo

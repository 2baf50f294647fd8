// What the programs that must not compile were trying to say, said as the library wants it.
#include <iostream>
#include <optional>
#include <string>

#include "spo/case_file.hpp"

auto later() { return spo::Date(2025, 4, 1).plus_days(21); }
auto between() { return spo::days_between(spo::Date(2025, 4, 1), spo::Date(2025, 4, 2)); }
std::optional<spo::Date> not_recorded;
spo::Date read() { return spo::Date::parse("2025-04-01"); }
spo::Id<spo::Person> person{"P1"};
spo::Ref<spo::Person> pointing = person;
bool points_at_it() { return pointing == person; }
void print(const spo::Date& day) { std::cout << day; }
std::string reveal(const spo::Confidential& address) {
    return address.reveal(spo::ForPoliceAndCourtOnly{});
}
bool same(const spo::Period& period, const spo::Length& length) {
    return period == spo::beginning_with(length) && period.length() == spo::Length::in_years(2);
}
spo::CaseFile changed(const spo::CaseFile& file) {
    auto contents = file.contents();
    contents.title = "another";
    return spo::CaseFile{contents};
}
spo::Position position{-5, 53.75};
std::optional<spo::Position> position_not_recorded;
spo::AreaShape reveal(const spo::Area& area) { return area.reveal(spo::ForPoliceAndCourtOnly{}); }
void print(const spo::Area& area) { std::cout << area.metres_outside(position); }

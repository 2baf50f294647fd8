// Hearsay papers: rules 3(1) and 4(2)(b) of the Magistrates' Courts (Hearsay Evidence in Civil
// Proceedings) Rules 1999. https://www.legislation.gov.uk/uksi/1999/681
#include <string>

#include "spo/problem.hpp"
#include "spo/service.hpp"

namespace spo {
namespace {

/// Rule 6(3)(a): posted first class, a paper is served on the second business day after.
constexpr int business_days_by_post = 2;
/// Rule 4(2)(b), unless the court directs otherwise.
constexpr int days_to_seek_cross_examination = 7;

}  // namespace

HearsayDays hearsay_days(Date hearing, int notice_days) {
    if (notice_days < 0) {
        throw Problem("", std::to_string(notice_days), "a number of days, 0 or more");
    }
    const Date not_clear = hearing.plus_days(-notice_days);
    const Date clear = not_clear.plus_days(-1);
    return {clear, not_clear, business_days_before(clear, business_days_by_post)};
}

Date last_day_to_seek_cross_examination(Date notice_served) {
    return notice_served.plus_days(days_to_seek_cross_examination);
}

}  // namespace spo

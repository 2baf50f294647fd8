// The law of England and Wales as dated data: its version, its limits and the routes to an order.

#include "spo/law.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "law/provision_literal.hpp"
#include "law/provision_table.hpp"

namespace spo {
namespace {

/// The id of a provision, checked when this file is compiled.
consteval std::string_view id_of(ProvisionId provision) {
    return law::provision_table[provision.index].id;
}

/// SI 2020/26, regulation 2: the same day as `Commencement::si_2020_26`, and a test holds them to
/// it.
Date operative_from() {
    static const Date day{2020, 1, 20};
    return day;
}

}  // namespace

const Law& Law::england_and_wales() noexcept {
    static const Law law("england-and-wales", "2026-11-26", Date(2026, 11, 23));
    return law;
}

Date Law::commencement() const noexcept { return operative_from(); }

std::optional<LeastTerm> Law::least_term(Date day) const noexcept {
    // A new limit is a new row, and the row before it is given its last day.
    static const std::array limits{
        LeastTerm{24, id_of(law::spa("s3(2)")), operative_from(), std::nullopt},
    };
    for (const LeastTerm& limit : limits) {
        if (limit.from <= day && (!limit.to || day <= *limit.to)) {
            return limit;
        }
    }
    return std::nullopt;
}

const RouteInfo& info(OrderRoute route) noexcept {
    static const std::array routes{
        RouteInfo{OrderRoute::police_application, id_of(law::spa("s2(1)")), Date(2019, 3, 15),
                  operative_from(),
                  "Stalking Protection Act 2019; in force by SI 2020/26, regulation 2"},
        RouteInfo{OrderRoute::on_appeal, id_of(law::spa("s7(4)(a)")), Date(2019, 3, 15),
                  operative_from(),
                  "Stalking Protection Act 2019; in force by SI 2020/26, regulation 2"},
        RouteInfo{OrderRoute::on_conviction, id_of(law::provision("cpa-2026:orders-on-conviction")),
                  Date(2026, 4, 29), std::nullopt,
                  "Crime and Policing Act 2026 (c. 20); neither the enacted text nor its "
                  "commencement was found"},
        RouteInfo{OrderRoute::on_acquittal, id_of(law::provision("cpa-2026:orders-on-acquittal")),
                  Date(2026, 4, 29), std::nullopt,
                  "Crime and Policing Act 2026 (c. 20); neither the enacted text nor its "
                  "commencement was found"},
    };
    return routes[static_cast<std::size_t>(route)];
}

}  // namespace spo

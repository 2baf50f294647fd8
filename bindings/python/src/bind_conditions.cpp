// Every kind of condition, the condition itself, and the order that holds it.
#include "bind_described.hpp"

namespace spo::python {

void bind_conditions(py::module_& m) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (bind_described<std::variant_alternative_t<I, ConditionIs>>(m), ...);
    }(std::make_index_sequence<std::variant_size_v<ConditionIs>>{});
    bind_described<Condition>(m);
    bind_described<Order>(m);
}

}  // namespace spo::python

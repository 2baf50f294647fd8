// Reported acts: every kind, and the act that holds it.
#include "bind_described.hpp"

namespace spo::python {

void bind_conduct(py::module_& m) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (bind_described<std::variant_alternative_t<I, ConductIs>>(m), ...);
    }(std::make_index_sequence<std::variant_size_v<ConductIs>>{});
    bind_described<Excuse>(m);
    bind_described<Conduct>(m);
}

}  // namespace spo::python

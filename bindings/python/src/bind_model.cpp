// People, places, applications and orders.
#include "bind_described.hpp"

namespace spo::python {

void bind_model(py::module_& m) {
    bind_described<ChiefOfficer>(m);
    bind_described<Address>(m);
    bind_described<Defendant>(m);
    bind_described<Person>(m);
    bind_described<Place>(m);
    bind_described<Act>(m);
    bind_described<Risk>(m);
    bind_described<Appears>(m);
    bind_described<Determination>(m);
    bind_described<Application>(m);
    bind_described<CourtFound>(m);
    bind_described<ConditionException>(m);
    bind_described<Avoids>(m);
}

}  // namespace spo::python

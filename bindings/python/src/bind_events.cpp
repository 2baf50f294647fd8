// What happened after an order was applied for or made, and the notifications given.
#include "bind_described.hpp"

namespace spo::python {

void bind_events(py::module_& m) {
    bind_described<ChangeApplicant>(m);
    bind_described<Consent>(m);
    bind_described<OfficerHeard>(m);
    bind_described<Heard>(m);
    bind_described<ChangedCondition>(m);
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (bind_described<std::variant_alternative_t<I, Event>>(m), ...);
    }(std::make_index_sequence<std::variant_size_v<Event>>{});
    bind_described<IdentityCheck>(m);
    bind_described<Notification>(m);
    bind_described<NotificationFailure>(m);
    bind_described<SexualOffencesNotification>(m);
}

}  // namespace spo::python

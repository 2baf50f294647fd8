"""OpenFisca: each answer a variable with a formula on arrays, calculated for every order at once.

It has no unknown: an input that is not recorded is NaT or a flag of its own. Its periods are one
for the whole simulation, so that two years from each order's own day are counted by NumPy.
"""

from datetime import date
from typing import Any

import numpy as np
from openfisca_core import entities, periods, simulations, taxbenefitsystems, variables

from . import arrays
from .arrays import Array, Book

_ORDER = entities.build_entity("order", "orders", "an order", is_person=True)
_INPUTS = {
    **dict.fromkeys(arrays.DAYS, date),
    **dict.fromkeys(["interim", "until", "listed"], bool),
    **dict.fromkeys(["number", "no", "unsaid"], int),
}


def _variable(name: str, kind: type, formula: Any = None) -> type:
    members: dict[str, Any] = {
        "value_type": kind,
        "entity": _ORDER,
        "definition_period": periods.DateUnit.DAY if formula else periods.DateUnit.ETERNITY,
        "label": name,
    }
    if formula is not None:
        members["formula"] = formula
    return type(name, (variables.Variable,), members)


def _system(today: np.datetime64) -> Any:
    def of(*names: str) -> Any:
        return lambda order, period: [order(name, period) for name in names]

    def least(order: Any, period: Any) -> Array:
        return arrays.least_last_day(order("made", period))

    def ends(order: Any, period: Any) -> tuple[Array, Array]:
        made, last, interim, determined, discharged = of(
            "made", "last_day", "interim", "main_determined", "discharged"
        )(order, period)
        return arrays.last_day(made, last, np.where(interim, determined, discharged))

    def state(order: Any, period: Any) -> Array:
        given = of("made", "last_day", "until", "effect", "ended")(order, period)
        return arrays.state(*given, today)

    def notify(order: Any, period: Any) -> Array:
        given = of("made", "served", "notification_from")(order, period)
        return arrays.notify_by(*given, today)

    term = of("made", "last_day", "interim", "until", "least")
    conditions = of("interim", "listed", "number", "no", "unsaid")
    formulas = {
        "least": (date, least),
        "term": (int, lambda o, p: arrays.term(*term(o, p))),
        "conditions": (int, lambda o, p: arrays.conditions(*conditions(o, p))),
        "effect": (date, lambda o, p: ends(o, p)[0]),
        "ended": (date, lambda o, p: ends(o, p)[1]),
        "state": (int, state),
        "notify_by": (date, notify),
    }
    system = taxbenefitsystems.TaxBenefitSystem([_ORDER])
    for name, kind in _INPUTS.items():
        system.add_variable(_variable(name, kind))
    for name, (kind, formula) in formulas.items():
        system.add_variable(_variable(name, kind, formula))
    return system


class OpenFisca:
    def __init__(self, as_at: date) -> None:
        self._system = _system(np.datetime64(as_at, "D"))
        self._day = periods.period(as_at.isoformat())

    def answers(self, book: Book) -> dict[str, Array]:
        builder = simulations.SimulationBuilder()
        simulation = builder.build_default_simulation(self._system, len(book.interim))
        for name in _INPUTS:
            column = book.days[name] if name in book.days else getattr(book, name)
            simulation.set_input(name, periods.DateUnit.ETERNITY, column)

        def told(name: str) -> Array:
            return simulation.calculate(name, self._day)

        bad = book.days["last_day"] < book.days["made"]
        never = arrays.NEVER
        return {
            "term": np.where(bad, 3, told("term")),
            "least": np.where(bad | book.interim, never, told("least")),
            "conditions": np.where(bad, 3, told("conditions")),
            "last": np.where(bad, never, told("effect")),
            "state": np.where(bad, 4, told("state")),
            "notify_by": np.where(bad, never, told("notify_by")),
        }

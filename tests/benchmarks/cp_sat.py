"""The same spread as a constraint model; needs `ortools`, which the program does not ship."""

from __future__ import annotations

import time
from collections import Counter
from importlib import import_module
from typing import Any

from facilitator.groups import Wishes
from facilitator.groups.attributes import excess, values_of


def solve_cp_sat(asked: Wishes, limit_s: float) -> tuple[object, str]:
    """Minimise people outside floor and ceiling; the excess of what is found, or none."""
    cp_model: Any = import_module("ortools.sat.python.cp_model")
    values = {person.person_id: values_of(person, asked.balance) for person in asked.people}
    model = cp_model.CpModel()
    groups = range(len(asked.rooms))
    sits = {(who, g): model.new_bool_var("") for who in values for g in groups}
    for who in values:
        model.add_exactly_one(sits[who, g] for g in groups)
    for g, room in enumerate(asked.rooms):
        model.add(sum(sits[who, g] for who in values) == room)
    outside = []
    for value, total in sorted(Counter(v for have in values.values() for v in have).items()):
        holders = [who for who in values if value in values[who]]
        for g in groups:
            over, under = (model.new_int_var(0, total, "") for _ in range(2))
            count = sum(sits[who, g] for who in holders)
            model.add(count <= -(-total // len(asked.rooms)) + over)
            model.add(count >= total // len(asked.rooms) - under)
            outside += [over, under]
    model.minimize(sum(outside))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = limit_s
    solver.parameters.num_workers = 2
    begun = time.perf_counter()
    status = solver.solve(model)
    seconds = f"{time.perf_counter() - begun:.1f} s"
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return "no plan", seconds
    found = [[who for who in values if solver.boolean_value(sits[who, g])] for g in groups]
    return excess(found, values), seconds

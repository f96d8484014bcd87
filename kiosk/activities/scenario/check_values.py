"""Checks of variables: their ranges, what is done to them, what conditions ask of them, whether they are of use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.scenario.check_names import did_you_mean
from kiosk.activities.scenario.conditions import ConditionError, compiled
from kiosk.activities.scenario.facts import constant_truth
from kiosk.activities.scenario.variables import domain_of, names_of, typed
from kiosk.activities.scenario.walk import conditions, effects
from kiosk.core.message import msg
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.activities.scenario.conditions import Domain
    from kiosk.activities.scenario.model import Effects, Scenario, Variable
    from kiosk.activities.scenario.walk import Path


def check_values(spec: Scenario) -> Iterator[Finding]:
    """Ranges, effects, conditions, meters, variables without use."""
    for name, variable in spec.variables.items():
        yield from _range(("variables", name), variable)
    for path, one in effects(spec):
        yield from _effects(spec, path, one)
    yield from _meters(spec)
    yield from _conditions(spec)


def _range(path: Path, variable: Variable) -> Iterator[Finding]:
    if isinstance(variable.start, bool):
        for key, bound in (("min", variable.min), ("max", variable.max)):
            if bound is not None:
                yield Finding((*path, key), msg("A flag has no range."), "scenario-range")
        return
    domain = domain_of(variable)
    if domain.low >= domain.high:
        yield Finding(path, msg("The range from {low} to {high} is empty.", **_ends(domain)), "scenario-range")
    elif not domain.low <= variable.start <= domain.high:
        yield _outside((*path, "start"), variable.start, domain)


def _ends(domain: Domain) -> dict[str, int]:
    return {"low": domain.low, "high": domain.high}


def _outside(path: Path, value: int, domain: Domain) -> Finding:
    message = msg("{value} is outside the range from {low} to {high}.", value=value, **_ends(domain))
    return Finding(path, message, "scenario-range")


def _effects(spec: Scenario, path: Path, one: Effects) -> Iterator[Finding]:
    for name, text in one.assign.items():
        if name in spec.variables:
            yield from _set((*path, "set", name), text, domain_of(spec.variables[name]))
    for name, value in one.add.items():
        if name not in spec.variables:
            continue
        here = (*path, "add", name)
        if domain_of(spec.variables[name]).flag:
            hint = msg("Write it under `set` instead.")
            yield Finding(
                here, msg("“{name}” is a flag: nothing can be added.", name=name), "scenario-value", hint=hint
            )
        elif value == 0:
            yield Finding(here, msg("Adding 0 changes nothing."), "scenario-value", Severity.WARNING)
        if name in one.assign:
            message = msg("“{name}” is set and added to at once.", name=name)
            yield Finding(here, message, "scenario-value")


def _set(path: Path, text: str, domain: Domain) -> Iterator[Finding]:
    value = typed(text, domain)
    if value is None:
        needed = msg("true or false") if domain.flag else msg("a whole number")
        yield Finding(path, msg("This variable takes {needed}.", needed=needed), "scenario-value")
    elif not domain.low <= value <= domain.high:
        yield _outside(path, value, domain)


def _meters(spec: Scenario) -> Iterator[Finding]:
    for n, meter in enumerate(spec.meters):
        if meter.variable not in spec.variables:
            continue
        domain = domain_of(spec.variables[meter.variable])
        most = domain.high - domain.low + 1
        if len(meter.words) > most:
            message = msg("A meter of {most} values cannot have {count} words.", most=most, count=len(meter.words))
            yield Finding(("meters", n, "words"), message, "scenario-words")


def _conditions(spec: Scenario) -> Iterator[Finding]:
    names = names_of(spec)
    used = {meter.variable for meter in spec.meters}
    broken = False
    for path, text in conditions(spec):
        try:
            condition = compiled(text, names)
        except ConditionError as error:
            broken = True
            yield _condition_error(path, error, names)
            continue
        used |= condition.limits.keys()
        truth = constant_truth(condition, names)
        if truth is not None:
            yield _constant(path, truth=truth)
    unused = () if broken else sorted(spec.variables.keys() - used)
    for name in unused:
        message = msg("No condition and no meter asks for “{name}”.", name=name)
        yield Finding(("variables", name), message, "scenario-unused", Severity.WARNING)


def _condition_error(path: Path, error: ConditionError, names: Mapping[str, Domain]) -> Finding:
    message = msg("At letter {at} of the condition: {what}", at=error.at + 1, what=error.message)
    hint = error.hint or (did_you_mean(error.unknown, names) if error.unknown else None)
    return Finding(path, message, "scenario-condition", hint=hint)


def _constant(path: Path, *, truth: bool) -> Finding:
    if truth:
        hint = msg("Leave it out.")
        return Finding(path, msg("This condition is always true."), "scenario-always", Severity.WARNING, hint)
    return Finding(path, msg("This condition is never true."), "scenario-never", Severity.WARNING)

"""What may be seen of a scenario now. The dataclasses that are drawn stand in ``rows``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from kiosk.activities.scenario.debrief import mark, ribbon, seat_rows
from kiosk.activities.scenario.engine import can_more, choices_now, exits_open, running
from kiosk.activities.scenario.judging import act_of, outcome_of
from kiosk.activities.scenario.moves import Phase
from kiosk.activities.scenario.phone_rows import LOCK, heard, phone_rows
from kiosk.activities.scenario.rows import ChoiceRow, ExitRow, HelpRow, MeterRow, ScenarioView
from kiosk.activities.scenario.slots import filled_in, seat_person
from kiosk.activities.scenario.story import story_of
from kiosk.activities.scenario.thread import THEM, face, speaker, thread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.model import Meter, Scenario
    from kiosk.activities.scenario.moves import State
    from kiosk.activities.scenario.rows import LineRow, ScreenRow
    from kiosk.activities.scenario.story import Story


class _Scene(TypedDict):
    scene: str
    channel: str
    partner: str
    expression: str
    lines: tuple[LineRow, ...]
    screen_rows: tuple[ScreenRow, ...]
    typing: bool


class _Reason(TypedDict):
    reason_text: str
    reason_choice: str
    reason_tactic: str
    reason_verdict: str


class _Ending(TypedDict):
    ending_rank: str
    ending_title: str
    ending_text: str
    ending_recovery: str
    helps: tuple[HelpRow, ...]


def view(spec: Scenario, state: State) -> ScenarioView:
    """Everything that may be seen in ``state``; nothing of what another choice would have brought."""
    story = story_of(spec)
    timer = running(story, state)
    exits = tuple(_exits(story, state)) if exits_open(state) else ()
    choices = [node.spec for node in choices_now(story, state)]
    shown = ScenarioView(
        phase=str(state.phase),
        note=(spec.content_note or "") if state.phase is Phase.NOTE else "",
        you=seat_person(spec, state.seat),
        choices=tuple(ChoiceRow(f"{state.visit}.{choice.id}", choice.text) for choice in choices),
        aloud=2 * sum(choice.aloud for choice in choices) >= len(choices),
        exits=exits,
        tells=sum(exit_.does == "tell" for exit_ in exits) if any(exit_.first for exit_ in exits) else 0,
        meters=tuple(_meter(story, meter, state) for meter in spec.meters),
        steps=ribbon(story, state) if state.phase is Phase.DEBRIEF else (),
        timer_s=float(timer.seconds) if timer else 0.0,
        timed=any(scene.timer for scene in spec.scenes),
        calm=state.calm,
        can_more=can_more(story, state),
        seats=seat_rows(story, state),
        seat=spec.seats[state.seat].name if spec.seats else "",
        plays=state.plays,
        **_scene(story, state),
        **_reason(story, state),
        **_ending(story, state),
    )
    return filled_in(shown, spec, state)


def _scene(story: Story, state: State) -> _Scene:
    if state.phase not in {Phase.SCENE, Phase.REASON}:
        return _Scene(scene="", channel="", partner="", expression="", lines=(), screen_rows=(), typing=False)
    scene = story.scenes[state.node]
    said = thread(story, state)
    upcoming = scene.lines[state.shown : state.shown + 1] if state.phase is Phase.SCENE else ()
    you = seat_person(story.spec, state.seat)
    return _Scene(
        scene=state.node,
        channel=scene.channel,
        partner=scene.partner,
        expression=face(scene, state.shown),
        lines=heard(scene, said),
        screen_rows=phone_rows(story, state, said),
        typing=scene.channel != LOCK and any(speaker(scene, line, you)[0] == THEM for line in upcoming),
    )


def _exits(story: Story, state: State) -> Iterator[ExitRow]:
    exits = [node.spec for node in story.exits_in(state.seat)]
    tells = [one.id for one in exits if one.does == "tell"]
    for one in exits:
        first = len(tells) > 1 and one.id == tells[0]
        yield ExitRow(one.id, one.does, one.text, one.note or "", one.person or "", one.help or "", first)


def _meter(story: Story, meter: Meter, state: State) -> MeterRow:
    domain = story.names[meter.variable]
    place = tuple(story.names).index(meter.variable)
    now, before = state.values[place], state.before[place]
    share = (now - domain.low) / (domain.high - domain.low)
    return MeterRow(
        key=meter.variable,
        name=meter.name,
        icon=meter.icon,
        value=share,
        word=meter.words[min(int(share * len(meter.words)), len(meter.words) - 1)],
        change=(now > before) - (now < before),
        flag=domain.flag,
    )


def _reason(story: Story, state: State) -> _Reason:
    """Why the latest act was good or not, and which trick was at work there."""
    if state.phase is not Phase.REASON:
        return _Reason(reason_text="", reason_choice="", reason_tactic="", reason_verdict="")
    turn = state.path[-1]
    act = act_of(story, turn)
    outcome = outcome_of(story, turn)
    return _Reason(
        reason_text=act.because or "",
        reason_choice=act.text,
        reason_tactic=outcome.tactic if outcome else "",
        reason_verdict=mark(outcome.verdict if outcome else None),
    )


def _ending(story: Story, state: State) -> _Ending:
    ending = story.endings.get(state.node)
    if ending is None:
        return _Ending(ending_rank="", ending_title="", ending_text="", ending_recovery="", helps=())
    return _Ending(
        ending_rank=ending.rank,
        ending_title=ending.title,
        ending_text=ending.text,
        ending_recovery=ending.recovery or "",
        helps=tuple(HelpRow(channel) for channel in ending.help),
    )

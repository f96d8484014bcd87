"""What an author may write in a step of kind ``scenario``: a branching story on a phone, played in one's own seat."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field, PlainValidator, TypeAdapter

from kiosk.activities.scenario.screens import LONGEST_VOICE_S, Screen
from kiosk.activities.scenario.shapes import (
    Channel,
    Condition,
    Does,
    Judgement,
    Name,
    Rank,
    Start,
    Value,
    Who,
)
from kiosk.activities.scenario.variants import (
    MAX_POOLS,
    MAX_SEATS,
    MAX_TESTS,
    Address,
    Pool,
    ScriptedTest,
    Seat,
    short,
)
from kiosk.core.message import msg
from kiosk.core.outcome import Skill
from kiosk.spec import (
    Bubble,
    Button,
    Expression,
    Flag,
    HelpId,
    Icon,
    Id,
    Label,
    Passage,
    PersonId,
    Picture,
    Sentence,
    Spec,
    TacticId,
    Whole,
    refusal,
)

MAX_SCENES, MAX_ENDINGS = 120, 20
MAX_EXITS, MAX_EXITS_OF_A_SEAT = 18, 6
MAX_LINES, MAX_CHOICES, MAX_ROUTES = 6, 4, 8
MAX_VARIABLES, MAX_METERS = 12, 4
BUDGET_S = 240


class Variable(Spec):
    """Something the story remembers: a flag (true, false) or a whole number in a range."""

    start: Start = Field(description="Its value at the beginning; it decides whether this is a flag or a number.")
    min: Whole | None = Field(None, description="The least value of a number (0).")
    max: Whole | None = Field(None, description="The greatest value of a number (100).")


class Meter(Spec):
    """A variable that is seen beside the phone."""

    variable: Name = Field(description="The variable that it shows.")
    name: Label = Field(description="What it is called.")
    icon: Icon = Field(description="The name of an icon of the program.")
    words: tuple[Label, ...] = Field(min_length=2, max_length=5, description="From lowest to highest, 2 to 5 words.")


class Effects(Spec):
    """What changes: first ``set``, then ``add``; numbers stay in their range."""

    assign: dict[Name, Value] = Field({}, alias="set", description="New values: {told: true}.")
    add: dict[Name, Whole] = Field({}, description="Added to numbers: {calm: -10}.")


class Line(Spec):
    """Something that is said, by somebody else than the person at the other end, or with another face."""

    who: Who | None = Field(None, description="you, narrator or a person (people.yaml); default: the other end.")
    says: Bubble = Field(description="What is said.")
    expression: Expression | None = Field(None, description="The face of the speaker from here on.")
    picture: Picture | None = Field(None, description="A picture sent with it: of the program, or a file.")
    voice: Whole | None = Field(None, ge=1, le=LONGEST_VOICE_S, description="A voice note of so many seconds.")
    deleted: Flag = Field(default=False, description="Its sender takes it back as soon as the next line is said.")


_BUBBLE: TypeAdapter[str] = TypeAdapter(Bubble)


def _line(value: object) -> object:
    if isinstance(value, str):
        return _BUBBLE.validate_python(value)
    if isinstance(value, dict | Line):
        return Line.model_validate(value)
    raise refusal("line_shape", msg("A line of “{name}” is a text, or a table with the key “says”."))


Says = Annotated[Bubble | Line, PlainValidator(_line, json_schema_input_type=Bubble | Line)]
"""A plain text is said by the person at the other end."""


class Choice(Effects):
    """One thing that the player may do in a scene."""

    id: Id = Field(description="A name for this choice, once in the scene.")
    text: Button = Field(description="What is said on the button.")
    aloud: Flag = Field(True, description="false: it is done, not said, and makes no bubble of one's own.")  # noqa: FBT003 - a field, not a call
    when: Condition | None = Field(None, description="Only then it can be chosen: calm < 30 and not told")
    verdict: Judgement | None = Field(
        None, description="How it is judged; leave it out where there is nothing to judge."
    )
    skill: Skill | None = Field(None, description="The plate of the shield it is about; default tell for help.")
    tactic: TacticId | None = Field(None, description="The trick at work; default that of the scene.")
    because: Bubble | None = Field(None, description="The reason, shown right after the choice.")
    goto: Id = Field(description="The scene or ending that follows.")


_InOneLine = Annotated[dict[str, Id], Field(min_length=1, max_length=1)]
ShortChoice = Annotated[Choice, BeforeValidator(short, json_schema_input_type=Choice | _InOneLine)]
"""A choice, or in one line: its button and where it leads."""


class Timer(Spec):
    """Timed pressure, from the last line on. The player can switch all of it off."""

    seconds: Whole = Field(ge=5, le=120, description="How long the player may think, 5 to 120 seconds.")
    goto: Id = Field(description="The scene or ending that follows when nothing was chosen.")


class Scene(Effects):
    """A node of the story: a few lines, then choices. Its effects happen on entering."""

    id: Id = Field(description="A name for this scene, once in the scenario.")
    channel: Channel | None = Field(None, description="What the phone shows; default that of the scenario.")
    screen: Screen | None = Field(None, description="What else is on it; each channel knows keys of its own.")
    partner: PersonId | None = Field(None, alias="with", description="Who is at the other end; default as above.")
    expression: Expression = Field("calm", description="The face of the person at the other end.")
    line: Says | None = Field(None, description="What is said, where it is one line; instead of `lines`.")
    lines: tuple[Says, ...] = Field((), min_length=1, max_length=MAX_LINES, description="Said one after another.")
    tactic: TacticId | None = Field(None, description="The trick at work in this scene (tactics.yaml).")
    genuine: Flag = Field(default=False, description="true: hanging up here is a false alarm; no trick is at work.")
    timer: Timer | None = Field(None, description="Timed pressure: {seconds: 20, goto: silence}.")
    choices: tuple[ShortChoice, ...] = Field(
        (), max_length=MAX_CHOICES, description="What can be done; up to 4. Short: `- Words on the button: scene`."
    )
    goto: Id | None = Field(None, description="Where it goes on when there is nothing to choose.")


class Route(Spec):
    """One of several places that an exit may lead to."""

    when: Condition | None = Field(None, description="Only then; the last way has none.")
    goto: Id = Field(description="The scene or ending that follows.")


_ID: TypeAdapter[str] = TypeAdapter(Id)
_ROUTES: TypeAdapter[tuple[Route, ...]] = TypeAdapter(
    Annotated[tuple[Route, ...], Field(min_length=1, max_length=MAX_ROUTES)]
)


def _routes(value: object) -> object:
    if isinstance(value, str):
        return _ID.validate_python(value)
    if isinstance(value, list | tuple):
        return _ROUTES.validate_python(value)
    raise refusal("routes_shape", msg("“{name}” is the name of a scene or an ending, or a list of ways."))


Goto = Annotated[Id | tuple[Route, ...], PlainValidator(_routes, json_schema_input_type=Id | tuple[Route, ...])]
"""One place, or a list of ways that is tried from the top."""


class WayOut(Effects):
    """A way out that is there in every scene: hang up, ask somebody, ring for help."""

    id: Id = Field(description="A name for this exit, once in the scenario.")
    seats: tuple[Id, ...] = Field((), max_length=MAX_SEATS, description="Only in these seats; default every one.")
    does: Does = Field(description="What it is; it gives the icon, the colour and the judgement.")
    text: Button = Field(description="What is said on the button.")
    note: Label | None = Field(None, description="A short line under it.")
    person: PersonId | None = Field(None, description="Who is told (people.yaml).")
    help: HelpId | None = Field(None, description="The help channel that is rung (help.yaml).")
    because: Bubble = Field(description="Why that is a good thing to do, shown right after.")
    goto: Goto = Field(description="A scene or ending, or a list: [{when: calm >= 50, goto: early}, {goto: late}]")


class Ending(Spec):
    """Where a way through the story ends, with what happened and why."""

    id: Id = Field(description="A name for this ending, once in the scenario, scenes included.")
    rank: Rank = Field(description="best, good or bad; a bad one shows a way back.")
    title: Sentence = Field(description="The headline.")
    text: Passage = Field(description="What happened, and why.")
    recovery: Bubble | None = Field(None, description="The way back; needed where the ending is bad.")
    help: tuple[HelpId, ...] = Field((), max_length=4, description="Help channels; needed where the ending is bad.")


class Scenario(Spec):
    """A story of up to 120 scenes with exits that are always there, variables, meters and endings."""

    you: PersonId = Field(description="The seat that the player takes (people.yaml).")
    channel: Channel = Field("call", description="What the phone shows, where a scene does not say.")
    partner: PersonId | None = Field(
        None, alias="with", description="Who is at the other end, where a scene does not say."
    )
    content_note: Bubble | None = Field(None, description="Shown before it begins, with a way to skip it.")
    variables: dict[Name, Variable] = Field({}, max_length=MAX_VARIABLES, description="What the story remembers.")
    meters: tuple[Meter, ...] = Field((), max_length=MAX_METERS, description="Variables shown beside the phone.")
    start: Id = Field(description="The first scene.")
    scenes: tuple[Scene, ...] = Field(min_length=1, max_length=MAX_SCENES, description="The scenes, in any order.")
    exits: tuple[WayOut, ...] = Field((), max_length=MAX_EXITS, description="There in every scene, 6 in a seat.")
    endings: tuple[Ending, ...] = Field(min_length=2, max_length=MAX_ENDINGS, description="The endings.")
    seats: tuple[Seat, ...] = Field((), max_length=MAX_SEATS, description="The seats, the first as above; 2 to 4.")
    pools: dict[Name, Pool] = Field({}, max_length=MAX_POOLS, description="{amount: [5 triệu, 8 triệu]} for {amount}.")
    address: Address | None = Field(None, description="Who is what to the player, for {you}, {me} and {caller}.")
    tests: tuple[ScriptedTest, ...] = Field((), max_length=MAX_TESTS, description="Plays with their endings.")
    budget_s: Whole = Field(BUDGET_S, ge=20, le=1800, description="Seconds that a median play may take (240).")

    @property
    def warns(self) -> bool:
        """With a content note of its own."""
        return self.content_note is not None

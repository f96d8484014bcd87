"""What an author may add to one story: other seats, words that vary, forms of address, and tests of its own."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.spec import Bubble, Flag, Id, Label, PersonId, Spec, Whole

MAX_SEATS, MAX_POOLS, MAX_POOL, MAX_TESTS, MAX_TEST_STEPS = 4, 8, 12, 40, 60
TIME_UP, NEXT = "time-up", "next"

Role = Literal[
    "mother",
    "father",
    "grandmother",
    "grandfather",
    "aunt",
    "uncle",
    "teacher-woman",
    "teacher-man",
    "older-woman",
    "older-man",
    "peer",
    "younger",
    "child",
    "pupil",
    "stranger-woman",
    "stranger-man",
]
Age = Literal["child", "young", "adult"]
Sex = Literal["woman", "man"]


class Address(Spec):
    """Who is what to the player, for ``{you}``, ``{me}`` and ``{caller}`` in texts.

    ``me``, ``you`` and ``caller`` are the words where no kinship is known, and the only ones that are translated. As
    long as ``you`` is the Vietnamese word, people address each other by their roles; once a translation has replaced
    it (``you``, ``kamu``), every slot collapses to these three words.
    """

    age: Age = Field("young", description="The player: child (to 15), young (16 to 24), adult.")
    sex: Sex = Field("woman", description="The player: woman or man; decides between chị and anh, mẹ and bố.")
    people: dict[Id, Role] = Field({}, description="What each person is to the player: {me: mother}.")
    me: Label = Field("mình", description="What anybody says for oneself where no role is known.")
    you: Label = Field("bạn", description="What anybody says to another one where no role is known.")
    caller: Label = Field("người ấy", description="What the other one is called where no role is known.")


class Seat(Spec):
    """A person whose part in the same story can be played."""

    id: Id = Field(description="A name for this seat, once in the scenario.")
    name: Label = Field(description="What is said on the button: who one is here.")
    you: PersonId = Field(description="The person that the player is (people.yaml).")
    start: Id = Field(description="The first scene of this seat.")
    age: Age | None = Field(None, description="Forms of address: as in `address`, where it differs.")
    sex: Sex | None = Field(None, description="Forms of address: as in `address`, where it differs.")
    people: dict[Id, Role] = Field({}, description="Forms of address: roles that differ in this seat.")


Pool = Annotated[tuple[Bubble, ...], Field(min_length=2, max_length=MAX_POOL)]
"""Words of which each play takes one, by its seed."""

_WORD = StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=48)


class ScriptedTest(Spec):
    """A play with its expected ending, which ``kiosk check`` plays."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)] = Field(
        description="What this test is about; no visitor sees it."
    )
    choices: tuple[Annotated[str, _WORD], ...] = Field(
        max_length=MAX_TEST_STEPS, description="Names of choices and exits in order, or time-up, or next."
    )
    expects: Id = Field(description="The ending that this comes to.")
    seat: Id | None = Field(None, description="The seat that is played; default the first.")
    seed: Whole = Field(0, description="The seed of the play; decides what pools give.")
    calm: Flag = Field(default=False, description="true: timers are switched off.")


def short(value: object) -> object:
    """A choice in one line, ``Words on the button: scene``, as the table that it stands for.

    Only a table of one key that is no key of a choice is taken so; the choice is then called as what it leads to.
    """
    if isinstance(value, dict) and len(value) == 1:
        ((text, goto),) = value.items()
        if isinstance(goto, str) and text not in {"id", "text", "goto"}:
            return {"id": goto, "text": text, "goto": goto}
    return value

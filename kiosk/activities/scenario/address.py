"""Vietnamese forms of address: what two people call themselves and each other, by what they are to one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.activities.scenario.variants import Address

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.activities.scenario.variants import Age, Role, Seat, Sex


class Forms(NamedTuple):
    """The words between the player and another person: what that person says, then what the player says.

    ``caller`` is what the other one is called where that is not what the player says to that person.
    """

    their_me: str
    their_you: str
    my_me: str
    my_you: str
    caller: str = ""

    @property
    def name(self) -> str:
        """What the player calls the other person."""
        return self.caller or self.my_you


PLAIN = Address()
"""The words of the source language; a translation that has others has no forms of address."""

_FIXED: Mapping[Role, Forms] = {
    "mother": Forms("mẹ", "con", "con", "mẹ"),
    "father": Forms("bố", "con", "con", "bố"),
    "grandmother": Forms("bà", "cháu", "cháu", "bà"),
    "grandfather": Forms("ông", "cháu", "cháu", "ông"),
    "aunt": Forms("cô", "cháu", "cháu", "cô"),
    "uncle": Forms("chú", "cháu", "cháu", "chú"),
    "teacher-woman": Forms("cô", "em", "em", "cô"),
    "teacher-man": Forms("thầy", "em", "em", "thầy"),
    "older-woman": Forms("chị", "em", "em", "chị"),
    "older-man": Forms("anh", "em", "em", "anh"),
}
_ELDER: Mapping[Sex, str] = {"woman": "chị", "man": "anh"}
_PARENT: Mapping[Sex, str] = {"woman": "mẹ", "man": "bố"}
_TEACHER: Mapping[Sex, str] = {"woman": "cô", "man": "thầy"}
_GROWN_UP: Mapping[Sex, str] = {"woman": "cô", "man": "chú"}


def vietnamese(role: Role, age: Age = "young", sex: Sex = "woman") -> Forms:
    """The words between a player of this ``age`` and ``sex`` and somebody who is ``role`` to the player."""
    match role:
        case "peer":
            return Forms("tôi", "bạn", "tôi", "bạn") if age == "adult" else Forms("tớ", "cậu", "tớ", "cậu")
        case "younger":
            return Forms("em", _ELDER[sex], _ELDER[sex], "em")
        case "child":
            return Forms("con", _PARENT[sex], _PARENT[sex], "con")
        case "pupil":
            return Forms("em", _TEACHER[sex], _TEACHER[sex], "em")
        case "stranger-woman" | "stranger-man":
            return _stranger("woman" if role == "stranger-woman" else "man", age, sex)
    return _FIXED[role]


def forms(address: Address | None, seat: Seat | None, other: str) -> Forms:
    """The words between the player in ``seat`` and the person ``other``, in the language that ``address`` is in."""
    known = address or PLAIN
    role = ((seat.people.get(other) if seat else None) or known.people.get(other)) if known.you == PLAIN.you else None
    if role is None:
        return Forms(known.me, known.you, known.me, known.you, known.caller)
    age, sex = (seat.age if seat else None) or known.age, (seat.sex if seat else None) or known.sex
    return vietnamese(role, age, sex)


def _stranger(who: Sex, age: Age, sex: Sex) -> Forms:
    """A grown-up who does not know the player: the younger the player, the more like family."""
    match age:
        case "child":
            return Forms(_GROWN_UP[who], "cháu", "cháu", _GROWN_UP[who])
        case "young":
            return Forms("tôi", "em", "em", _ELDER[who])
    return Forms("tôi", _ELDER[sex], "tôi", _ELDER[who])

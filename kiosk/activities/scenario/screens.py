"""What a scene shows on the phone beside what is said: a flat table of keys, of which every channel takes its own."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.spec import Bubble, Flag, Id, Label, PersonId, Picture, Prose, Sentence, Spec, Whole, marked

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_NOTIFICATIONS, MAX_EARLIER, MAX_COMMENTS, MAX_STEPS, MAX_DEVICES, MAX_PEOPLE = 4, 2, 2, 4, 3, 4
MOST_MISSED, MOST_COUNT, MOST_PEOPLE = 99, 99_999, 999
LONGEST_VOICE_S = 180

Clock = Annotated[str, StringConstraints(pattern=r"^([01]?[0-9]|2[0-3]):[0-5][0-9]$")]
"""A time of day, ``14:20``."""
Code = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[0-9•]( ?[0-9•]){3,7}$")]
"""A one-time password, some of it hidden: ``48• 20•``."""
Set = Literal["block", "report", "log-out"]

TEXTS: frozenset[str] = frozenset({"chat", "group", "sms"})
"""Channels on which messages are written and stay to be read."""
CALLS: frozenset[str] = frozenset({"call", "video"})
"""Channels on which somebody is heard, and gone when the call is over."""

SHOWS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "lock": ("clock", "battery", "missed", "notifications"),
        "chat": ("unknown", "status"),
        "group": ("name", "members", "unknown"),
        "call": ("ringing", "number", "unknown", "missed", "bad_line"),
        "video": ("ringing", "number", "unknown", "missed", "bad_line", "camera"),
        "sms": ("brand", "icon", "unknown", "otp", "earlier"),
        "bank": ("bank", "said", "to", "holder", "amount", "note", "limit", "confirm"),
        "qr": ("place", "said", "holder", "amount"),
        "feed": ("author", "person", "time", "text", "picture", "likes", "comments"),
        "profile": ("name", "person", "since", "friends", "bio", "picture"),
        "friend-request": ("name", "person", "since", "mutual", "text"),
        "shop": ("name", "since", "item", "picture", "price", "before", "sold", "pay"),
        "parcel": ("name", "code", "cod", "steps", "at"),
        "map": ("place", "sharing_with", "until", "people"),
        "settings": ("person", "done", "devices"),
    }
)
"""The keys of ``screen`` that each channel knows, in the order in which they are read."""


class Notification(Spec):
    """Something that waits on the lock screen."""

    app: Id = Field("chat", description="An icon of the program: chat, sms, bank, bell, parcel, people …")
    from_: Label = Field(alias="from", description="Who or which app it is from.")
    text: Sentence = Field(description="What it says.")
    time: Label | None = Field(None, description="When: Vừa xong, 5 phút trước.")


class Comment(Spec):
    """What somebody wrote below a post."""

    person: PersonId | None = Field(None, description="Whose face it has (people.yaml).")
    from_: Label | None = Field(None, alias="from", description="The name shown; default that of the person.")
    text: Sentence = Field(description="What it says.")


class Device(Spec):
    """Something on which the account is logged in."""

    name: Label = Field(description="Điện thoại của Vy, Máy tính lạ.")
    note: Label | None = Field(None, description="Where and when.")
    own: Flag = Field(default=False, description="true for the phone in one's own hand.")


class Screen(Spec):
    """What is on the phone. Each key names the channels that know it; all of them may be left out."""

    unknown: Flag = Field(
        default=False, description="chat, call, video, sms: the sender is not in the contacts; group: nobody in it is."
    )
    status: Label | None = Field(None, description="chat: the line under the name: Đang hoạt động.")
    name: Label | None = Field(None, description="group, profile, friend-request, shop, parcel: the name shown.")
    members: Whole | None = Field(None, ge=2, le=MOST_PEOPLE, description="group: how many are in it.")
    ringing: Flag = Field(default=False, description="call, video: it rings and has not been picked up.")
    number: Label | None = Field(None, description="call, video: the number shown, partly hidden: +00 •• ••• 88.")
    missed: Whole = Field(0, ge=0, le=MOST_MISSED, description="lock, call, video: calls missed from there.")
    bad_line: Flag = Field(default=False, description="call, video: the line is bad, the picture falls to blocks.")
    camera: Flag = Field(default=False, description="video: one's own camera is on.")
    clock: Clock | None = Field(None, description='lock: the time, in quotes: "22:40".')
    battery: Whole | None = Field(None, ge=1, le=100, description="lock: percent left in the battery.")
    notifications: tuple[Notification, ...] = Field(
        (), max_length=MAX_NOTIFICATIONS, description="lock: what waits there already, newest first."
    )
    brand: Label | None = Field(None, description="sms: the invented brand in whose thread it stands.")
    icon: Id | None = Field(None, description="sms: the icon in the brand's round picture.")
    otp: Code | None = Field(None, description="sms: a one-time password that came: 48• 20•.")
    earlier: tuple[Bubble, ...] = Field(
        (), max_length=MAX_EARLIER, description="sms: genuine messages that stood in the thread before."
    )
    bank: Label | None = Field(None, description="bank: the invented bank's name.")
    said: Label | None = Field(None, description="bank, qr: who was said to get the money.")
    to: Label | None = Field(None, description="bank: the account, partly hidden: •••• 4471.")
    holder: Label | None = Field(None, description="bank, qr: the account holder's name that the bank shows.")
    amount: Label | None = Field(None, description="bank, qr: how much: 5.000.000đ.")
    note: Label | None = Field(None, description="bank: what the transfer is said to be for.")
    limit: Label | None = Field(None, description="bank: how much may be sent in a day.")
    confirm: Flag = Field(default=False, description="bank: it is at the last step; one more tap and it is sent.")
    place: Label | None = Field(None, description="qr: where the code hangs; map: what is near the pin.")
    author: Label | None = Field(None, description="feed: whose post it is.")
    person: PersonId | None = Field(
        None, description="feed, profile, friend-request, settings: whose face is shown (people.yaml); default `with`."
    )
    time: Label | None = Field(None, description="feed: when it was posted.")
    text: Bubble | None = Field(None, description="feed: the post; friend-request: the words that come with it.")
    picture: Picture | None = Field(None, description="feed, profile, shop: a picture of the program, or a file.")
    likes: Whole | None = Field(None, ge=0, le=MOST_COUNT, description="feed: how many hearts.")
    comments: tuple[Comment, ...] = Field((), max_length=MAX_COMMENTS, description="feed: what is written below.")
    since: Label | None = Field(None, description="profile, friend-request, shop: how old it is: Lập 3 ngày trước.")
    friends: Whole | None = Field(None, ge=0, le=MOST_COUNT, description="profile: how many friends.")
    mutual: Whole | None = Field(None, ge=0, le=MOST_PEOPLE, description="friend-request: friends in common.")
    bio: Sentence | None = Field(None, description="profile: what it says about itself.")
    item: Label | None = Field(None, description="shop: what is for sale.")
    price: Label | None = Field(None, description="shop: what it costs.")
    before: Label | None = Field(None, description="shop: the price crossed out.")
    sold: Label | None = Field(None, description="shop: how many were sold, or how it is rated.")
    pay: Label | None = Field(None, description="shop: how it is to be paid.")
    code: Label | None = Field(None, description="parcel: its number, partly hidden.")
    cod: Label | None = Field(None, description="parcel: what is paid at the door.")
    steps: tuple[Label, ...] = Field((), max_length=MAX_STEPS, description="parcel: the way it takes, first to last.")
    at: Whole = Field(1, ge=1, le=MAX_STEPS, description="parcel: the step that it has reached, from 1.")
    sharing_with: Label | None = Field(None, description="map: who sees where one is.")
    until: Label | None = Field(None, description="map: for how long: 1 giờ, Luôn luôn.")
    people: tuple[PersonId, ...] = Field((), max_length=MAX_PEOPLE, description="map: the faces of those who see it.")
    done: tuple[Set, ...] = Field((), max_length=3, description="settings: what is done: block, report, log-out.")
    devices: tuple[Device, ...] = Field((), max_length=MAX_DEVICES, description="settings: where one is logged in.")


def written_on(screen: Screen | None) -> tuple[str, ...]:
    """Every text that is to be read on ``screen``; none where there is no screen."""
    return tuple(text for _, text, _ in marked(screen, Prose))

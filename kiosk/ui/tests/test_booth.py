"""The booth: what comes in, what is kept, what is shown, and what happens if nothing does."""

from __future__ import annotations

import logging
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.ui.moves import Cover
from kiosk.visit import (
    Again,
    AskLeave,
    ChooseAge,
    ChooseLanguage,
    ChooseMission,
    CloseHelp,
    Finish,
    Leave,
    OpenHelp,
    Profile,
    Quiet,
    Stage,
    Stay,
    Tick,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kiosk.content.library import Library

    Make = Callable[..., Any]

pytestmark = pytest.mark.usefixtures("qapp")

QUICK = 0.001


@pytest.fixture
def stand(make_stand: Make, shelf: Library) -> Any:
    """A booth in the middle of the first step."""
    made = make_stand(shelf)
    made.enter()
    assert made.see("stage") == "play"
    return made


@pytest.fixture
def slow(make_stand: Make, shelf: Library) -> Any:
    """The same with a disk that takes its time."""
    made = make_stand(shelf, slow=True)
    made.enter()
    return made


def word(stand: Any) -> str:
    return str(stand.games[-1].property("word"))


def play_through(stand: Any, toys: Any) -> None:
    for _ in range(4):
        stand.booth.move(toys.Answer(right=True))


# --- the way through ---


def test_a_visit_goes_from_the_attract_screen_to_the_result_and_back(stand: Any, toys: Any) -> None:
    play_through(stand, toys)
    assert stand.see("stage") == "result"
    assert stand.booth.faces.result.property("stars") == 3
    stand.booth.dispatch(Finish())
    assert stand.see("stage") == "attract"
    assert stand.keeper.ends == ["language", "who", "mission", "play", "result", "attract"]


def test_a_finished_step_gives_way_to_the_next_one_with_a_game_of_its_own(stand: Any, toys: Any) -> None:
    first = stand.see("play")
    stand.booth.move(toys.Look())
    stand.booth.move(toys.Look())
    assert stand.see("play") == first + 1
    assert len(stand.games) == 2
    assert word(stand) == "ba"


def test_every_visit_gets_a_seed_and_a_name_of_its_own(make_stand: Make, shelf: Library) -> None:
    made = make_stand(shelf)
    made.booth.seed = None
    seen = set()
    for _ in range(2):
        made.booth.faces.stage.begin()
        seen.add((made.booth.visit.seed, made.booth.visit.id))
        made.booth.dispatch(AskLeave())
    assert len(seen) == 2
    assert len({seed for seed, _ in seen}) == 2


def test_with_a_seed_every_visit_has_the_same_order(make_stand: Make, shelf: Library) -> None:
    made = make_stand(shelf)
    made.booth.faces.stage.begin()
    assert made.booth.visit.seed == 7


def test_the_same_mission_played_again_begins_anew(stand: Any, toys: Any) -> None:
    play_through(stand, toys)
    stand.booth.dispatch(Again())
    stand.booth.dispatch(ChooseMission("one"))
    assert stand.booth.play.state == toys.State()
    assert stand.booth.faces.missions.property("featured") is not None


def test_games_are_kept_for_a_while_and_then_let_go(stand: Any, toys: Any, qtbot: QtBot) -> None:
    gone: list[int] = []
    stand.games[0].destroyed.connect(lambda: gone.append(1))
    for _ in range(3):
        play_through(stand, toys)
        assert not gone or len(stand.games) > 3
        stand.booth.dispatch(Again())
        stand.booth.dispatch(ChooseMission("one"))
    qtbot.waitUntil(lambda: bool(gone), timeout=1000)
    assert len(stand.booth._games) == 3


# --- kept first, acknowledged then ---


def test_a_verdict_is_shown_once_it_is_kept(slow: Any, toys: Any) -> None:
    slow.booth.move(toys.Answer(right=True))
    assert (word(slow), slow.judged, slow.booth.answers_shown) == ("một", [], 0)
    slow.keeper.write()
    assert (word(slow), slow.judged, slow.booth.answers_shown) == ("hai", [True], 1)


def test_the_keeper_may_tell_from_another_thread(slow: Any, toys: Any, qtbot: QtBot) -> None:
    slow.booth.move(toys.Answer(right=True))
    thread = Thread(target=slow.keeper.write)
    thread.start()
    thread.join()
    assert slow.booth.answers_shown == 0
    qtbot.waitUntil(lambda: slow.booth.answers_shown == 1, timeout=1000)


def test_fast_taps_while_a_verdict_is_being_kept_are_one_answer(slow: Any, toys: Any) -> None:
    for _ in range(50):
        slow.booth.move(toys.Answer(right=False))
    slow.keeper.write()
    assert len(slow.keeper.kept) == slow.booth.answers_shown == 1
    assert slow.booth.play.state.answers == (False,)


def test_two_acts_of_one_move_are_acknowledged_together_and_are_good_only_if_both_are(slow: Any, toys: Any) -> None:
    slow.booth.move(toys.Both())
    slow.keeper.told.pop(0)()
    assert slow.judged == []
    slow.keeper.write()
    assert (slow.judged, slow.booth.answers_shown, len(slow.keeper.kept)) == ([False], 2, 2)


@pytest.mark.parametrize("right", [True, False])
def test_a_second_try_is_told_at_once_and_is_neither_kept_nor_counted(slow: Any, toys: Any, right: bool) -> None:
    slow.booth.move(toys.Answer(right=True))
    slow.keeper.write()
    slow.booth.move(toys.Drill(right=right))
    assert (slow.judged, len(slow.keeper.kept), slow.booth.answers_shown) == ([True, right], 1, 1)
    assert len(slow.booth.visit.judged) == 2


@pytest.mark.parametrize("right", [True, False])
def test_a_disk_that_never_answers_holds_nobody_up_and_the_verdict_stays_what_it_is(
    slow: Any, toys: Any, qtbot: QtBot, caplog: pytest.LogCaptureFixture, right: bool
) -> None:
    slow.booth.move(toys.Answer(right=right))
    qtbot.waitUntil(lambda: bool(slow.judged), timeout=2000)
    assert slow.judged == [right]
    assert word(slow) == "hai"
    assert "before it was kept" in caplog.text


def test_what_is_kept_after_patience_was_lost_is_not_counted_again(slow: Any, toys: Any, qtbot: QtBot) -> None:
    slow.booth.move(toys.Both())
    slow.keeper.told.pop(0)()
    qtbot.waitUntil(lambda: bool(slow.judged), timeout=2000)
    slow.keeper.write()
    assert slow.booth.answers_shown == len(slow.keeper.kept) == 2
    assert slow.judged == [False]


def test_a_late_word_from_the_disk_does_not_acknowledge_the_next_answer(slow: Any, toys: Any, qtbot: QtBot) -> None:
    slow.booth.move(toys.Answer(right=True))
    late = slow.keeper.told.pop(0)
    qtbot.waitUntil(lambda: bool(slow.judged), timeout=2000)
    slow.booth.move(toys.Answer(right=True))
    late()
    assert slow.booth.answers_shown == 1
    slow.keeper.write()
    assert slow.booth.answers_shown == 2


@pytest.mark.parametrize(
    "events", [(AskLeave(), Leave()), (Quiet(), *[Tick()] * 15), (ChooseLanguage("en"), AskLeave(), Leave())]
)
def test_whoever_leaves_before_the_disk_answers_has_seen_what_is_stored(slow: Any, toys: Any, events: Any) -> None:
    slow.booth.move(toys.Answer(right=True))
    for event in events:
        slow.booth.dispatch(event)
    assert slow.see("stage") == "play"
    slow.keeper.write()
    assert slow.see("stage") == "attract"
    assert slow.booth.answers_shown == len(slow.keeper.kept) == 1


def test_a_touch_meanwhile_does_not_show_the_verdict_early(slow: Any, toys: Any) -> None:
    slow.booth.move(toys.Answer(right=True))
    slow.booth.present()
    assert word(slow) == "một"
    slow.keeper.write()
    assert word(slow) == "hai"


def test_an_answer_that_ends_a_step_is_kept_before_the_next_step_begins(slow: Any, toys: Any) -> None:
    slow.booth.move(toys.Look())
    slow.booth.move(toys.Answer(right=True))
    assert len(slow.games) == 1
    slow.booth.dispatch(OpenHelp())
    slow.keeper.write()
    assert len(slow.games) == 2
    assert slow.see("overlay") == "help"


def test_illegal_moves_change_nothing(stand: Any, toys: Any) -> None:
    before = stand.booth.play.state
    stand.booth.move(object())
    assert stand.booth.play.state is before
    stand.booth.dispatch(AskLeave())
    stand.booth.dispatch(Leave())
    stand.booth.move(toys.Look())
    assert stand.booth.play is None


# --- what lies over the screen ---


@pytest.mark.parametrize(("over", "away"), [(OpenHelp(), CloseHelp()), (AskLeave(), Stay())])
def test_moves_wait_while_something_lies_over_the_screen(stand: Any, toys: Any, over: Any, away: Any) -> None:
    stand.booth.dispatch(over)
    stand.booth.move(toys.Look())
    assert stand.booth.play.state.at == 0
    stand.booth.dispatch(away)
    stand.booth.move(toys.Look())
    assert stand.booth.play.state.at == 1


@pytest.fixture
def hurried(make_stand: Make, toys: Any) -> Any:
    """A booth whose activity does something by itself after a while."""
    made = make_stand(toys.library(toys.lesson("one", ("toy", toys.Spec(hurry_ms=20)))))
    made.enter()
    return made


def test_an_activity_goes_on_by_itself_when_it_asks_for_that(hurried: Any, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: hurried.booth.play.state.late >= 2, timeout=20_000)


@pytest.mark.parametrize("over", [OpenHelp(), AskLeave(), Quiet(), Cover(on=True)])
def test_its_time_stands_still_below_an_overlay(hurried: Any, over: Any) -> None:
    hurried.booth._on_visit_move(over)
    assert not hurried.booth._turn.on
    late = hurried.booth.play.state.late
    hurried.booth._turn_over()
    assert hurried.booth.play.state.late == late


def test_its_time_goes_on_when_the_overlay_is_gone(hurried: Any) -> None:
    hurried.booth.faces.stage.cover(True)
    hurried.booth.faces.stage.cover(False)
    assert hurried.booth._turn.on


def test_its_time_does_not_begin_anew_at_a_touch(make_stand: Make, toys: Any, qtbot: QtBot) -> None:
    made = make_stand(toys.library(toys.lesson("one", ("toy", toys.Spec(hurry_ms=10_000)))))
    made.enter()
    made.booth._turn._timer.setInterval(9_000)
    made.booth.present()
    assert made.booth._turn._timer.interval() == 9_000


def test_a_profile_without_timers_takes_the_hurry_out(make_stand: Make, toys: Any) -> None:
    shelf = toys.library(toys.lesson("one", ("toy", toys.Spec(hurry_ms=20))))
    made = make_stand(shelf, profile=Profile(timers=False))
    made.enter()
    assert made.booth.play.state.calm
    assert not made.booth._turn.on


def test_a_turn_that_comes_when_the_activity_is_gone_does_nothing(hurried: Any) -> None:
    hurried.booth.dispatch(AskLeave())
    hurried.booth.dispatch(Leave())
    hurried.booth._turn_over()
    assert hurried.booth.play is None


# --- languages ---


def test_a_language_changes_in_the_middle_without_losing_the_place(stand: Any, toys: Any) -> None:
    stand.booth.move(toys.Look())
    state = stand.booth.play.state
    stand.booth.dispatch(ChooseLanguage("en"))
    assert word(stand) == "en:hai"
    assert stand.booth.play.state is state
    assert len(stand.games) == 1
    assert stand.see("stepTitle") == "en:Bước 0"


def test_the_time_of_the_activity_runs_on_when_the_language_changes(make_stand: Make, toys: Any) -> None:
    made = make_stand(toys.library(toys.lesson("one", ("toy", toys.Spec(hurry_ms=10_000)))))
    made.enter()
    made.booth._turn._timer.setInterval(9_000)
    made.booth.dispatch(ChooseLanguage("en"))
    assert made.booth._turn._timer.interval() == 9_000


def test_whoever_leaves_in_another_language_leaves_the_first_one_behind(stand: Any, qtbot: QtBot) -> None:
    stand.booth.dispatch(ChooseLanguage("id"))
    stand.booth.dispatch(AskLeave())
    spoken: list[str] = []
    stand.booth.language_changed.connect(spoken.append)
    with qtbot.waitSignal(stand.booth.visit_ended, timeout=1000):
        stand.booth.dispatch(Leave())
    assert (stand.see("stage"), stand.see("language"), spoken) == ("attract", "vi", ["vi"])


def test_the_lexicon_comes_in_the_language_that_is_spoken(make_stand: Make, shelf: Library) -> None:
    made = make_stand(shelf)
    told: list[Any] = []
    made.booth.lexicon_changed.connect(told.append)
    made.booth.dispatch(ChooseLanguage("en"))
    assert told[0]["tactics"]["urgency"]["name"] == "en:Khẩn cấp"


def test_a_language_that_is_chosen_together_with_the_only_mission_is_that_of_the_play(
    make_stand: Make, toys: Any
) -> None:
    made = make_stand(toys.library(toys.lesson("one", ("toy", toys.Spec()))))
    made.booth.faces.stage.begin()
    made.booth.dispatch(ChooseLanguage("en"))
    assert made.see("stage") == "play"
    assert word(made) == "en:một"


# --- nobody there ---


def test_nobody_there_ends_the_visit_and_wipes_it(make_stand: Make, shelf: Library, qtbot: QtBot) -> None:
    made = make_stand(shelf, profile=Profile(idle_s=10, quiet_s=2), patience=QUICK)
    with qtbot.waitSignal(made.booth.visit_ended, timeout=3000):
        made.enter()
    assert made.booth.visit.id == ""
    assert made.booth.play is None


def test_a_language_that_somebody_left_at_the_attract_screen_is_forgotten(
    make_stand: Make, shelf: Library, qtbot: QtBot
) -> None:
    made = make_stand(shelf, patience=QUICK)
    made.booth.dispatch(ChooseLanguage("id"))
    qtbot.waitUntil(lambda: made.see("language") == "vi", timeout=2000)


def test_a_touch_begins_the_idle_time_anew_and_a_long_text_gives_more_of_it(make_stand: Make, toys: Any) -> None:
    made = make_stand(toys.library(toys.lesson("one", ("toy", toys.Spec(long=True)))))
    made.enter()
    timer = made.booth._idle._timer
    assert timer.interval() == 45_000
    made.booth.move(toys.Look())
    assert 89_000 < timer.interval() <= 90_000
    made.booth.present()
    assert timer.interval() == 90_000


def test_the_first_touch_at_the_quiet_ring_only_ends_it(stand: Any) -> None:
    assert stand.booth.present() is False
    stand.booth.dispatch(Quiet())
    assert stand.see("overlay") == "quiet"
    assert stand.booth.present() is True
    assert stand.see("overlay") == ""


# --- what goes wrong ---


def test_who_comes_before_the_lessons_are_read_says_who_plays_and_then_waits_for_them(
    make_stand: Make, shelf: Library
) -> None:
    made = make_stand(shelf, open_now=False)
    came: list[int] = []
    made.booth.visit_began.connect(lambda: came.append(1))
    made.booth.faces.stage.begin()
    assert (made.see("stage"), came) == ("language", [1])
    for event in (ChooseLanguage("vi"), ChooseAge("parent")):
        made.booth.dispatch(event)
    missions = made.booth.faces.missions
    assert (made.see("stage"), missions.property("known")) == ("mission", False)
    made.open()
    assert (made.see("stage"), missions.property("known"), missions.property("others").rowCount()) == (
        "mission",
        True,
        1,
    )
    assert (made.booth.visit.age, came) == ("parent", [1])


def test_who_waits_for_the_only_lesson_is_in_it_when_it_has_been_read(make_stand: Make, shelf: Library) -> None:
    made = make_stand(shelf, open_now=False)
    made.booth.faces.stage.begin()
    for event in (ChooseLanguage("vi"), ChooseAge("")):
        made.booth.dispatch(event)
    made.open("one", alone=True)
    assert made.see("stage") == "play"


def test_nothing_begins_behind_the_kind_page_or_while_nobody_seems_to_be_there(
    make_stand: Make, shelf: Library
) -> None:
    for away in (False, True):
        made = make_stand(shelf, open_now=False)
        made.booth.faces.stage.begin()
        for event in (ChooseLanguage("vi"), ChooseAge("")):
            made.booth.dispatch(event)
        if away:
            made.booth.dispatch(Quiet())
        else:
            made.booth.fail()
        made.open("one", alone=True)
        assert (made.booth.visit.stage, made.booth.play, made.games) == (Stage.MISSION, None, [])


def test_who_came_before_it_was_known_that_nothing_can_be_played_is_told_kindly(make_stand: Make, toys: Any) -> None:
    made = make_stand(toys.library(), open_now=False)
    made.booth.faces.stage.begin()
    made.open()
    assert made.see("stage") == "oops"
    made.booth.faces.stage.leave()
    assert made.see("stage") == "attract"


def test_without_anything_to_play_the_attract_screen_stays_calm_until_somebody_starts(
    make_stand: Make, toys: Any, caplog: pytest.LogCaptureFixture
) -> None:
    made = make_stand(toys.library())
    assert made.see("stage") == "attract"
    made.booth.faces.stage.begin()
    assert made.see("stage") == "oops"
    assert "nothing that can be played" in caplog.text
    made.booth.faces.stage.leave()
    assert made.see("stage") == "attract"


def test_a_chosen_mission_that_does_not_exist_leaves_the_lessons(make_stand: Make, shelf: Library) -> None:
    made = make_stand(shelf, chosen="no-such-list")
    made.enter("two")
    assert made.see("stage") == "play"


@pytest.mark.parametrize("stage", [Stage.ATTRACT, Stage.WHO, Stage.PLAY, Stage.RESULT])
def test_the_friendly_page_leads_back_to_the_start_from_everywhere(
    make_stand: Make, shelf: Library, toys: Any, stage: Stage
) -> None:
    made = make_stand(shelf)
    if stage is Stage.WHO:
        made.booth.faces.stage.begin()
        made.booth.dispatch(ChooseLanguage("en"))
    elif stage is not Stage.ATTRACT:
        made.enter()
        if stage is Stage.RESULT:
            play_through(made, toys)
    assert made.booth.visit.stage is stage
    made.booth.fail()
    made.booth.fail()
    assert made.see("stage") == "oops"
    made.booth.faces.stage.leave()
    assert (made.see("stage"), made.see("language"), made.booth.visit.id) == ("attract", "vi", "")
    made.enter()
    assert made.see("stage") == "play"


def test_the_friendly_page_goes_away_by_itself_when_nobody_is_there(
    make_stand: Make, shelf: Library, qtbot: QtBot
) -> None:
    made = make_stand(shelf, patience=QUICK)
    made.booth.fail()
    qtbot.waitUntil(lambda: made.see("stage") == "attract", timeout=2000)
    made.enter()
    made.booth.fail()
    qtbot.waitUntil(lambda: made.see("stage") == "attract", timeout=2000)


def test_the_friendly_page_needs_a_second_press_at_the_quiet_ring(stand: Any) -> None:
    stand.booth.fail()
    stand.booth.dispatch(Quiet())
    assert (stand.see("stage"), stand.see("overlay")) == ("oops", "quiet")
    stand.booth.faces.stage.leave()
    assert (stand.see("stage"), stand.see("overlay")) == ("oops", "")
    stand.booth.faces.stage.leave()
    assert stand.see("stage") == "attract"


def test_what_fails_while_a_verdict_is_being_kept_is_not_shown_later(slow: Any, toys: Any) -> None:
    slow.booth.move(toys.Answer(right=True))
    slow.booth.dispatch(OpenHelp())
    slow.booth.fail()
    slow.keeper.write()
    assert slow.see("stage") == "oops"
    assert slow.judged == []
    slow.booth.faces.stage.leave()
    slow.enter()
    assert slow.see("overlay") == ""


def test_a_move_that_breaks_reaches_the_caller(stand: Any, toys: Any) -> None:
    with pytest.raises(RuntimeError, match="on purpose"):
        stand.booth.move(toys.Break())


def test_the_log_says_how_a_visit_ended_and_not_whose_it_was(stand: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    visit = stand.booth.visit.id
    stand.booth.dispatch(AskLeave())
    stand.booth.dispatch(Leave())
    over = next(record for record in caplog.records if record.getMessage() == "visit over")
    assert (vars(over)["reason"], vars(over)["stage"]) == ("left", "play")
    assert visit not in str(vars(over))


def test_ages_are_taken_once(make_stand: Make, shelf: Library) -> None:
    made = make_stand(shelf)
    made.booth.faces.stage.begin()
    made.booth.faces.stage.chooseLanguage("en")
    made.booth.faces.stage.chooseAge("parent")
    made.booth.dispatch(ChooseAge("teacher"))
    assert made.booth.visit.age == "parent"

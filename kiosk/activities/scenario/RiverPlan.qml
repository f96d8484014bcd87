pragma ComponentBehavior: Bound

import QtQuick

// Which steps of the way are drawn: the first, the turning point, the last act, and the weightiest of the others.
Item {
    id: plan

    required property ScenarioGame game
    property var before: []
    property var after: []
    property RiverData turning: null

    // Where the badges float on the drawn river, and their cards, by how many there are on that side of the turn.
    readonly property var ahead: [[place(470, 660, Qt.rect(250, 272, 440, 256))], [place(260, 606, Qt.rect(80, 272, 380, 250)), place(570, 640, Qt.rect(214, 750, 380, 256))], [place(190, 600, Qt.rect(80, 272, 366, 246)), place(470, 662, Qt.rect(214, 760, 390, 256)), place(770, 566, Qt.rect(474, 274, 376, 242))]]
    readonly property var beyond: [[place(1420, 566, Qt.rect(1262, 660, 400, 250))], [place(1330, 584, Qt.rect(1226, 660, 304, 250)), place(1570, 586, Qt.rect(1546, 660, 304, 250))]]

    function place(x: real, y: real, card: rect): var {
        return {
            "spot": Qt.point(x, y),
            "card": card
        };
    }

    function weight(step: RiverData): int {
        if (step.verdict !== "")
            return step.verdict === "bad" ? 4 : 3;
        return step.kind === "timer" ? 2 : step.tactic !== "" ? 1 : 0;
    }

    // The weightiest `most` of the steps from `first` to `last`, in their order; `sure` is among them.
    function picked(first: int, last: int, most: int, sure: int): var {
        const found = [];
        for (let place = first; place <= last; ++place)
            found.push(place);
        const value = place => place === sure ? 9 : plan.weight(steps.itemAt(place) as RiverData);
        found.sort((a, b) => value(b) - value(a) || b - a);
        return found.slice(0, most).sort((a, b) => a - b).map(place => steps.itemAt(place));
    }

    Component.onCompleted: {
        const last = steps.count - 1;
        let turn = last;
        for (let place = 0; place < last; ++place)
            if ((steps.itemAt(place) as RiverData).turning)
                turn = place;
        before = picked(0, turn - 1, 3, 0);
        after = picked(turn + 1, last - 1, 2, last - 1);
        turning = turn < last ? steps.itemAt(turn) as RiverData : null;
    }
    visible: false

    Repeater {
        id: steps

        model: plan.game.steps

        RiverData {}
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The topics of the wall: two rows of cards, more of them by a flick, by a button, or by moving the focus.
Item {
    id: shelf

    required property Missions missions
    readonly property bool more: wall.height > flick.height
    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - 2

    signal chosen(id: string)

    height: 868 * Theme.u
    width: 1160 * Theme.u

    function reveal(card: Item): void {
        const top = Math.max(0, Math.min(card.y - 16 * Theme.u, flick.contentHeight - flick.height));
        if (card.y < flick.contentY || card.y + card.height > flick.contentY + flick.height)
            slide.goTo(top);
    }

    function turn(): void {
        slide.goTo(atEnd ? 0 : Math.min(flick.contentY + 858 * Theme.u, flick.contentHeight - flick.height));
    }

    NumberAnimation {
        id: slide

        function goTo(place: real): void {
            stop();
            to = place;
            start();
        }

        duration: Theme.calmMotion ? 1 : 260
        easing.type: Easing.OutQuad
        property: "contentY"
        target: flick
    }

    Flickable {
        id: flick

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: shelf.more
        contentHeight: wall.height + 40 * Theme.u
        interactive: shelf.more

        Grid {
            id: wall

            columns: cards.count > 3 ? 3 : 1
            spacing: (cards.count > 3 ? 32 : 20) * Theme.u

            Repeater {
                id: cards

                model: shelf.missions.others

                MissionCard {
                    id: card

                    wide: cards.count <= 3

                    onActiveFocusChanged: {
                        if (activeFocus)
                            shelf.reveal(card);
                    }
                    onChosen: id => shelf.chosen(id)
                }
            }
        }
    }

    RoundBtn {
        act: "more-missions"
        icon: shelf.atEnd ? "arrow-up" : "arrow-down"
        text: shelf.atEnd ? qsTr("Back up") : qsTr("More missions")
        visible: shelf.more
        x: 790 * Theme.u - width
        y: -168 * Theme.u

        onActivated: shelf.turn()
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.activities.scenario.phone
import kiosk.ui.parts

// What has been said, oldest above. In a chat it scrolls; on a call (`floating`) what has left the phone fades away.
Flickable {
    id: thread

    required property ScenarioGame game
    required property PhoneRows rows
    property bool floating: false
    property bool named: false
    property bool plain: false
    property real room: 400
    // What the last thing said takes, with those before it that are short enough to stay beside it, in pixels.
    readonly property real spoken: said.height > 0 ? lately(said.height) : 0

    function lately(all: real): real {
        let tall = 0;
        for (let place = bubbles.count - 1; place >= 0; --place) {
            const more = (bubbles.itemAt(place)?.height ?? 0) + (tall > 0 ? said.spacing : 0);
            if (tall > 0 && tall + more > 190 * Theme.u)
                return tall;
            tall += more;
        }
        return Math.min(tall, all);
    }

    function follow(): void {
        contentY = Math.max(0, contentHeight - height);
    }

    clip: !floating
    contentHeight: said.y + said.height + (floating ? 0 : 24 * Theme.u)
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    interactive: !floating && contentHeight > height

    Component.onCompleted: follow()
    onContentHeightChanged: follow()
    onHeightChanged: follow()

    Behavior on contentY {
        enabled: !thread.moving

        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }

    Column {
        id: said

        spacing: (thread.floating ? 16 : 18) * Theme.u
        width: thread.width
        y: thread.floating ? Math.max(0, thread.height - height) : 24 * Theme.u

        Repeater {
            model: thread.plain ? thread.rows.model : null

            SmsEarlier {
                room: thread.room
                width: said.width
            }
        }

        Repeater {
            id: bubbles

            model: thread.game.lines

            Bubble {
                floating: thread.floating
                gone: thread.floating && y + said.y < Math.max(0, thread.contentHeight - thread.height) - 4
                named: thread.named
                partner: thread.game.partner
                plain: thread.plain
                room: thread.room
                width: said.width
            }

            onItemAdded: (index, item) => {
                if (!thread.floating && index === count - 1 && (item as Bubble).who === "them")
                    Sounds.play("message");
            }
        }

        Rectangle {
            color: Theme.paper
            height: 62 * Theme.u
            radius: height / 2
            visible: thread.game.typing
            width: 130 * Theme.u
            x: (thread.floating || thread.plain ? 0 : 62) * Theme.u

            TypingDots {
                anchors.centerIn: parent
                color: Theme.slate
                running: parent.visible
                size: 16
            }
        }
    }
}

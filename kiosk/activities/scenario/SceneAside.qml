import QtQuick
import kiosk.ui.parts

// Beside the phone, quietly: whether this is played again, no hurry, past this scene, and who I am.
Column {
    id: aside

    required property ScenarioGame game

    spacing: 14 * Theme.u
    width: 144 * Theme.u

    PlayedAgain {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: aside.game.plays > 1
    }

    QuietAct {
        Accessible.checkable: true
        Accessible.checked: aside.game.calm
        act: "calm"
        anchors.horizontalCenter: parent.horizontalCenter
        chosen: aside.game.calm
        icon: aside.game.calm ? "check" : "hourglass"
        label: qsTr("No hurry: switch the timer off")
        text: qsTr("No hurry")
        visible: aside.game.timed

        onActivated: aside.game.setCalm(!aside.game.calm)
    }

    QuietAct {
        act: "skip"
        anchors.horizontalCenter: parent.horizontalCenter
        icon: "skip"
        label: qsTr("Skip this scene: the story goes on, nothing is judged")
        text: qsTr("Skip this scene")

        onActivated: aside.game.skip()
    }

    Column {
        Accessible.name: qsTr("You are %1").arg(aside.game.seat)
        Accessible.role: Accessible.StaticText
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 6 * Theme.u
        visible: aside.game.seat !== ""
        width: 144 * Theme.u

        Avatar {
            anchors.horizontalCenter: parent.horizontalCenter
            d: 88
            icon: "user"
            look: Lexicon.personLook(aside.game.you)
        }

        TextMetrics {
            id: oneLine

            font.family: Theme.family
            font.pixelSize: Math.max(1, Math.round(who.size * Theme.u))
            font.weight: Font.DemiBold
            text: who.text
        }

        Txt {
            id: who

            color: Theme.mint
            fit: true
            font.weight: Font.DemiBold
            height: (oneLine.width > 1.7 * width ? 104 : 70) * Theme.u
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            size: 30
            text: qsTr("You are %1").arg(aside.game.seat.split(",")[0])
            width: parent.width
        }
    }
}

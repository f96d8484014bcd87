pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The keypad of the staff: chooses the PIN at the first start, asks for it at the door. It shows dots, never digits.
FocusScope {
    id: door

    required property Staff staff
    readonly property bool first: staff.state === "first" || staff.state === "again"
    readonly property bool unkept: staff.state === "unkept"

    anchors.fill: parent

    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => {
        const digit = event.text;
        if (digit >= "0" && digit <= "9" && digit.length === 1 && !event.isAutoRepeat) {
            door.staff.digit(Number(digit));
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            door.staff.erase();
            event.accepted = true;
        } else if (event.key === Qt.Key_Escape) {
            door.staff.close();
            event.accepted = true;
        } else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !event.isAutoRepeat) {
            door.staff.enter();
            event.accepted = true;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.deep
    }

    MouseArea {
        acceptedButtons: Qt.AllButtons
        anchors.fill: parent
    }

    Frame {
        Turtle {
            mood: door.first ? "hello" : door.unkept ? "care" : "calm"
            w: 420
            x: 300 * Theme.u
            y: 170 * Theme.u
        }

        Txt {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.Heading
            color: Theme.paper
            fit: true
            font.weight: Font.Black
            height: 80 * Theme.u
            horizontalAlignment: Text.AlignHCenter
            size: 56
            text: door.title()
            width: 820 * Theme.u
            x: 100 * Theme.u
            y: 660 * Theme.u
        }

        Txt {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            color: Theme.mint
            fit: true
            height: 190 * Theme.u
            horizontalAlignment: Text.AlignHCenter
            size: 36
            text: door.explanation()
            width: 820 * Theme.u
            x: 100 * Theme.u
            y: 750 * Theme.u
        }

        Row {
            id: dots

            Accessible.name: qsTr("%n digit(s) entered", "", door.staff.digits)
            Accessible.role: Accessible.StaticText
            spacing: 24 * Theme.u
            visible: !door.unkept
            x: 1400 * Theme.u - width / 2
            y: 110 * Theme.u

            Repeater {
                model: Math.max(4, door.staff.digits)

                Rectangle {
                    required property int index

                    border.color: door.staff.wrong ? Theme.lotus : Theme.foam
                    border.width: Math.max(1, 5 * Theme.u)
                    color: index < door.staff.digits ? Theme.sun : "transparent"
                    height: 48 * Theme.u
                    radius: height / 2
                    width: height
                }
            }
        }

        Grid {
            columns: 3
            enabled: door.staff.waitS === 0
            opacity: enabled ? 1 : 0.4
            spacing: 28 * Theme.u
            visible: !door.unkept
            x: 1400 * Theme.u - width / 2
            y: 210 * Theme.u

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "ok"]

                Btn {
                    required property string modelData
                    readonly property bool number: modelData.length === 1

                    act: "key:" + modelData
                    color: modelData === "ok" ? Theme.sun : Theme.paper
                    enabled: modelData !== "ok" || door.staff.digits >= 4
                    h: 170
                    icon: modelData === "erase" ? "back" : modelData === "ok" ? "check" : ""
                    iconSize: 64
                    label: number ? modelData : modelData === "ok" ? qsTr("OK") : qsTr("Erase")
                    size: 64
                    soft: false
                    text: number ? modelData : ""
                    w: 190

                    onActivated: modelData === "ok" ? door.staff.enter() : modelData === "erase" ? door.staff.erase() : door.staff.digit(Number(modelData))
                }
            }
        }

        Btn {
            act: "staff-read"
            h: 170
            icon: "next"
            iconRight: true
            soft: false
            text: qsTr("Continue")
            visible: door.unkept
            w: 640
            x: 1080 * Theme.u
            y: 455 * Theme.u

            onActivated: door.staff.close()
        }

        StaffTrouble {
            anchors.horizontalCenter: parent.horizontalCenter
            text: door.staff.trouble
            y: 988 * Theme.u
        }

        RoundBtn {
            act: "staff-close"
            icon: "cross"
            label: qsTr("Back")
            visible: !door.first && !door.unkept
            x: 80 * Theme.u
            y: 44 * Theme.u

            onActivated: door.staff.close()
        }
    }

    function title(): string {
        if (staff.state === "first")
            return qsTr("Choose a PIN for the staff");
        if (staff.state === "again")
            return qsTr("Once more, to be sure");
        if (unkept)
            return qsTr("The PIN could not be kept");
        return qsTr("Staff PIN");
    }

    function explanation(): string {
        if (unkept)
            return qsTr("The disk is full or damaged. The PIN holds until the kiosk is closed; the next start asks for a new one. Make room first.");
        if (staff.waitS > 0)
            return qsTr("Too many wrong tries. Wait %n second(s).", "", staff.waitS);
        if (staff.wrong)
            return staff.state === "first" ? qsTr("The two were not the same. Start again.") : qsTr("That is not the PIN.");
        if (first)
            return qsTr("4 to 8 digits. Holding the top left corner for three seconds asks for it, and closes the kiosk.");
        return qsTr("Enter it to close the kiosk.");
    }
}

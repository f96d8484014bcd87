import QtQuick
import kiosk.ui.parts

// The shield that grew: plates at the left; two numbers, help and the near miss at the right.
Item {
    id: screen

    required property Visit visit
    required property Result result

    signal languagesWanted

    Backdrop {}

    Frame {
        Txt {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.Heading
            color: Theme.paper
            fit: true
            font.letterSpacing: -2 * Theme.u
            font.weight: Font.Black
            height: 96 * Theme.u
            lineHeight: 1
            size: 76
            text: screen.result.plates > 0 ? qsTr("Your shield grew %n plate(s)!", "", screen.result.plates) : qsTr("Your shield is waiting")
            verticalAlignment: Text.AlignVCenter
            width: 1000 * Theme.u
            x: 80 * Theme.u
            y: 34 * Theme.u
        }

        Stars {
            count: screen.result.stars
            title: screen.result.missionTitle
            x: 82 * Theme.u
            y: 138 * Theme.u
        }

        ResultTopRight {
            visit: screen.visit

            onLanguagesWanted: screen.languagesWanted()
        }

        ShieldTurtle {
            result: screen.result
            x: 80 * Theme.u
            y: 200 * Theme.u
        }

        BigNumber {
            accent: Theme.jade
            icon: "hook"
            label: qsTr("tricks caught")
            of: screen.result.tricks
            value: screen.result.caught
            x: 1080 * Theme.u
            y: 172 * Theme.u
        }

        BigNumber {
            accent: Theme.info
            icon: "envelope"
            label: qsTr("wrongly accused")
            of: screen.result.honest
            value: screen.result.accused
            x: 1472 * Theme.u
            y: 172 * Theme.u
        }

        HelpCount {
            count: screen.result.helped
            x: 1080 * Theme.u
            y: 410 * Theme.u
        }

        NextTime {
            nearMiss: screen.result.nearMiss
            takeHome: screen.result.takeHome
            x: 1080 * Theme.u
            y: 560 * Theme.u
        }

        Btn {
            act: "again"
            color: Theme.paper
            h: 128
            icon: "replay"
            iconSize: 44
            pad: 26
            size: 36
            text: qsTr("Another mission")
            w: 364
            x: 1080 * Theme.u
            y: 908 * Theme.u

            onActivated: screen.visit.again()
        }

        Btn {
            act: "finish"
            focus: true
            h: 128
            icon: "check"
            text: qsTr("Finish")
            w: 368
            x: 1472 * Theme.u
            y: 908 * Theme.u

            onActivated: screen.visit.finish()
        }
    }
}

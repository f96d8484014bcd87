pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The wall: the staff's mission large at the left, the other topics beside it.
Item {
    id: screen

    required property Visit visit
    required property Missions missions

    signal languagesWanted

    Backdrop {}

    Frame {
        TopBar {
            help: false
            title: ""
            visit: screen.visit

            onLanguagesWanted: screen.languagesWanted()
        }

        Txt {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.Heading
            color: Theme.paper
            fit: true
            font.letterSpacing: -1 * Theme.u
            font.weight: Font.Black
            height: 84 * Theme.u
            lineHeight: 1
            size: 68
            text: qsTr("Choose a mission")
            width: 900 * Theme.u
            x: 208 * Theme.u
            y: 34 * Theme.u
        }

        Txt {
            color: Theme.mint
            fit: true
            height: 46 * Theme.u
            lineHeight: 1
            size: 36
            text: qsTr("Each mission grows your shield.")
            width: 900 * Theme.u
            x: 210 * Theme.u
            y: 120 * Theme.u
        }

        Loader {
            active: !screen.missions.known
            anchors.fill: parent
            source: "Moment.qml"
        }

        Repeater {
            model: screen.missions.featured

            FeaturedMission {
                x: 80 * Theme.u
                y: 212 * Theme.u

                onChosen: id => screen.visit.chooseMission(id)
            }
        }

        MissionShelf {
            missions: screen.missions
            x: 720 * Theme.u
            y: 212 * Theme.u

            onChosen: id => screen.visit.chooseMission(id)
        }
    }
}

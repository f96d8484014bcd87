pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// How it ended: warm whatever the rank. A bad ending brings the way back, and who helps.
Item {
    id: ending

    required property ScenarioGame game
    readonly property bool back: game.endingRecovery !== ""
    // What a headline that fits on one line leaves: four who help stand in two rows then, else the way back gets it.
    readonly property real spare: back && oneLine.width < 1.1 * 1128 * Theme.u ? 52 : 0
    readonly property bool twoRows: spare > 0 && plates.count > 3

    Frame {
        Card {
            height: 860 * Theme.u
            radius: 56 * Theme.u
            width: 1760 * Theme.u
            x: 80 * Theme.u
            y: 176 * Theme.u

            EndingSide {
                height: parent.height
                rank: ending.game.endingRank
            }

            TextMetrics {
                id: oneLine

                font.family: Theme.family
                font.letterSpacing: headline.font.letterSpacing
                font.pixelSize: Math.max(1, Math.round(headline.size * Theme.u))
                font.weight: Font.Black
                text: headline.text
            }

            Txt {
                id: headline

                Accessible.ignored: false
                Accessible.name: text
                Accessible.role: Accessible.Heading
                color: Theme.jadeDeep
                fit: true
                font.letterSpacing: -1 * Theme.u
                font.weight: Font.Black
                height: (136 - ending.spare) * Theme.u
                lineHeight: 1
                size: 60
                text: ending.game.endingTitle
                verticalAlignment: Text.AlignVCenter
                width: 1128 * Theme.u
                x: 576 * Theme.u
                y: 30 * Theme.u
            }

            Txt {
                Accessible.ignored: false
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                fit: true
                font.weight: Font.DemiBold
                height: (ending.back ? 160 : 280) * Theme.u
                size: ending.back ? 38 : 46
                text: ending.game.endingText
                verticalAlignment: ending.back ? Text.AlignVCenter : Text.AlignTop
                width: 1128 * Theme.u
                x: 576 * Theme.u
                y: (172 - ending.spare) * Theme.u
            }

            Rectangle {
                Accessible.name: qsTr("The way back") + ". " + ending.game.endingRecovery
                Accessible.role: Accessible.StaticText
                color: Theme.jade
                height: (156 + (ending.twoRows ? 0 : ending.spare)) * Theme.u
                radius: 40 * Theme.u
                visible: ending.back
                width: 1128 * Theme.u
                x: 576 * Theme.u
                y: (344 - ending.spare) * Theme.u

                Disc {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.mint
                    icon: "lifebuoy"
                    ink: Theme.jade
                    x: 30 * Theme.u
                }

                Txt {
                    color: Theme.mint
                    font.weight: Font.Bold
                    lineHeight: 1
                    size: 32
                    text: qsTr("The way back")
                    wrapMode: Text.NoWrap
                    x: 156 * Theme.u
                    y: 18 * Theme.u
                }

                Txt {
                    color: Theme.paper
                    fit: true
                    font.weight: Font.DemiBold
                    height: (88 + (ending.twoRows ? 0 : ending.spare)) * Theme.u
                    lineHeight: 1.04
                    size: 36
                    text: ending.game.endingRecovery
                    verticalAlignment: Text.AlignVCenter
                    width: parent.width - x - 30 * Theme.u
                    x: 156 * Theme.u
                    y: 58 * Theme.u
                }
            }

            Txt {
                color: Theme.slate
                fit: true
                font.weight: Font.Bold
                height: 44 * Theme.u
                lineHeight: 1
                size: 34
                text: qsTr("They help you")
                verticalAlignment: Text.AlignVCenter
                visible: !ending.back && plates.count > 0
                width: 1128 * Theme.u
                x: 576 * Theme.u
                y: 462 * Theme.u
            }

            Grid {
                columns: ending.twoRows ? 2 : Math.max(1, plates.count)
                rowSpacing: 8 * Theme.u
                columnSpacing: 20 * Theme.u
                x: 576 * Theme.u
                y: (ending.twoRows ? 518 - ending.spare : ending.back ? 518 : 516) * Theme.u

                Repeater {
                    id: plates

                    model: ending.game.helps

                    HelpPlate {
                        count: ending.twoRows ? 2 : plates.count
                        low: ending.twoRows
                        width: Math.min(560, (1128 - 20 * (count - 1)) / count) * Theme.u
                    }
                }
            }

            Btn {
                act: "more"
                focus: true
                h: 120
                icon: "next"
                iconRight: true
                soft: false
                text: qsTr("See the way I took")
                w: 640
                x: 1064 * Theme.u
                y: 706 * Theme.u

                onActivated: ending.game.more()
            }
        }
    }
}

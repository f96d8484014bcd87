import QtQuick
import QtQuick.Shapes
import kiosk.ui.parts

// The seconds that are left, as a calm ring. It only draws; the program itself says when the time is over.
Item {
    id: ring

    property real seconds: 0
    property int rest: 0
    readonly property real part: seconds > 0 ? rest / seconds : 0

    function begin(): void {
        rest = Math.ceil(seconds);
        tick.restart();
    }

    Accessible.name: qsTr("%n second(s) left", "", rest)
    Accessible.role: Accessible.StaticText
    height: 72 * Theme.u
    visible: seconds > 0
    width: height

    Component.onCompleted: begin()
    onEnabledChanged: if (enabled)
        begin()
    onSecondsChanged: begin()

    Timer {
        id: tick

        interval: 1000
        repeat: true
        running: ring.seconds > 0 && ring.rest > 0

        onTriggered: ring.rest -= 1
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: Theme.well
            strokeColor: Theme.reef
            strokeWidth: 8 * Theme.u

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: ring.width / 2 - 5 * Theme.u
                radiusY: radiusX
                sweepAngle: 360
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: Theme.mint
            strokeWidth: 8 * Theme.u

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: ring.width / 2 - 5 * Theme.u
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * ring.part
            }
        }
    }

    Txt {
        anchors.centerIn: parent
        color: Theme.paper
        font.weight: Font.Bold
        lineHeight: 1
        size: 30
        text: ring.rest
    }
}

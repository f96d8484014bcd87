import QtQuick

// The one way to press something: touch, mouse, Space or Enter, or an assistive tool. One act per tap; held keys count once.
// `act` names what it does for the robot and for tests: "pick:2".
Item {
    id: root

    property string act
    property string label
    property string hint
    property bool quiet: false
    property real ringRadius: 44 * Theme.u
    readonly property bool down: tap.pressed

    signal activated

    function activate(): void {
        if (!root.enabled || !root.visible)
            return;
        if (!root.quiet)
            Sounds.play("tap");
        root.activated();
    }

    Accessible.description: hint
    Accessible.focusable: true
    Accessible.name: label
    Accessible.role: Accessible.Button
    Keys.onPressed: event => {
        const wanted = event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (!wanted)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            root.activate();
    }
    activeFocusOnTab: true
    objectName: act

    Accessible.onPressAction: root.activate()

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: root.activate()
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -10 * Theme.u
        border.color: Theme.paper
        border.width: Math.max(3, 7 * Theme.u)
        color: "transparent"
        radius: root.ringRadius + 10 * Theme.u
        visible: root.activeFocus && Theme.keyboard
        z: 9

        Rectangle {
            anchors.fill: parent
            anchors.margins: parent.border.width
            border.color: Theme.ink
            border.width: Math.max(1, 3 * Theme.u)
            color: "transparent"
            radius: parent.radius - parent.border.width
        }
    }
}

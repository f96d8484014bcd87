import QtQuick
import kiosk.ui.parts

// Begins to unpack the pictures of the attract screen while the window is still being made. Never shown itself.
Item {
    id: early

    required property url assets

    Component.onCompleted: {
        Media.assets = assets;
        Theme.u = Math.min(width / 1920, height / 1080);
        scene.active = true;
    }

    Loader {
        id: scene

        active: false
        anchors.fill: parent

        sourceComponent: AttractScene {
            early: true
        }
    }
}

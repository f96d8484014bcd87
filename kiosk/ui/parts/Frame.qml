import QtQuick

// The 1920x1080 stage of a screen, as large as the window allows, in its middle; the water goes on around it.
Item {
    anchors.centerIn: parent
    height: 1080 * Theme.u
    width: 1920 * Theme.u
}

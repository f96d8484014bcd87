import QtQuick
import kiosk.ui.parts

// A photo with cut edges, as wide as its place; gone where there is none.
Item {
    id: photo

    property string name

    clip: true
    visible: name !== ""

    Image {
        Accessible.ignored: true
        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        source: Media.picture(photo.name)
        sourceSize.width: width
    }
}

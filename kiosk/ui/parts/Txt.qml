import QtQuick

// All text goes through here: plain text only, our font, sizes of the 1920x1080 design.
Text {
    id: txt

    property real size: 40
    property bool fit: false

    Accessible.ignored: true
    color: Theme.ink
    elide: Text.ElideNone
    font.family: Theme.family
    font.pixelSize: Math.max(1, Math.round(size * Theme.u))
    font.weight: Font.Medium
    fontSizeMode: fit ? Text.Fit : Text.FixedSize
    lineHeight: 1.1
    minimumPixelSize: Math.max(1, Math.round(size * 0.55 * Theme.u))
    renderType: Text.QtRendering
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
}

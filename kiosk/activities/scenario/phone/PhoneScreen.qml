import QtQuick

// What fills the phone. `used` is how far down it has something to say, in pixels: below it, bubbles may cover it.
// `room` is how far down it can be seen: what is longer can be drawn up.
Item {
    property real used: 0
    property real room: height
}

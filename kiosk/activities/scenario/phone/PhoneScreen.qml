import QtQuick

// What fills the phone. `used` is how far down it has something to say, in pixels: below it, bubbles may cover it.
Item {
    property real used: 0
}

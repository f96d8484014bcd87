import QtQuick

// What the attract screen shows and asks for, while the rest of the kiosk is still to come and afterwards.
QtObject {
    property string stage: "attract"
    property string language
    property int today: 0
    property bool covered: false
    property bool languagesOpen: false
    property bool asked: false // somebody was so quick that nobody was there yet

    signal begun
    signal languageChosen(code: string)

    onBegun: asked = true
}

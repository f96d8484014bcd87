import QtQuick
import kiosk.ui.parts

// A text on the phone that is also read aloud by assistive tools; gone where it is empty.
Txt {
    Accessible.ignored: !visible
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    lineHeight: 1.05
    size: 34
    visible: text !== ""
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The reason right after a choice: what happened, the tactic as the largest word, one thing to do next time, and on.
Card {
    id: panel

    property string act: "next"
    property bool good: true
    property string headline
    property string tactic
    property string word: Lexicon.tacticName(tactic)
    property string because
    property string nextTime
    property string mood: good ? "proud" : "care"
    property string goOn: qsTr("Continue")
    default property alias footer: foot.data

    signal next

    height: 856 * Theme.u
    radius: 56 * Theme.u
    width: 940 * Theme.u

    Rectangle {
        color: panel.good ? Theme.mintPale : Theme.sand
        height: 322 * Theme.u
        topLeftRadius: panel.radius
        topRightRadius: panel.radius
        width: parent.width
    }

    Turtle {
        mood: panel.mood
        w: 300
        x: 612 * Theme.u
        y: -6 * Theme.u
    }

    Rectangle {
        color: Theme.paper
        height: parent.height - y - 60 * Theme.u
        width: parent.width
        y: 322 * Theme.u
    }

    Row {
        spacing: 20 * Theme.u
        x: 56 * Theme.u
        y: 38 * Theme.u

        Disc {
            color: panel.good ? Theme.jade : Theme.info
            d: 76
            icon: panel.good ? "check" : "info"
        }

        Txt {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            color: panel.good ? Theme.jadeDeep : Theme.info
            fit: true
            font.weight: Font.ExtraBold
            height: 76 * Theme.u
            lineHeight: 1
            size: 46
            text: panel.headline
            verticalAlignment: Text.AlignVCenter
            width: 470 * Theme.u
        }
    }

    Txt {
        color: panel.good ? Theme.jadeDeep : Theme.slate
        font.weight: Font.DemiBold
        lineHeight: 1
        size: 34
        text: panel.tactic !== "" ? qsTr("This trick is called") : ""
        x: 56 * Theme.u
        y: 136 * Theme.u
    }

    Txt {
        Accessible.ignored: false
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        color: panel.tactic !== "" ? Theme.lotusDeep : Theme.jadeDeep
        fit: true
        font.letterSpacing: -2 * Theme.u
        font.weight: Font.Black
        height: 134 * Theme.u
        lineHeight: 1
        minimumPixelSize: Math.max(1, Math.round(38 * Theme.u))
        size: 92
        text: panel.word
        verticalAlignment: Text.AlignVCenter
        width: 560 * Theme.u
        x: 56 * Theme.u
        y: 180 * Theme.u
    }

    Disc {
        color: panel.tactic !== "" ? Theme.petal : Theme.mint
        icon: panel.tactic !== "" ? Lexicon.tacticIcon(panel.tactic) : "heart"
        ink: panel.tactic !== "" ? Theme.lotus : Theme.jade
        x: 56 * Theme.u
        y: 362 * Theme.u
    }

    Txt {
        Accessible.ignored: false
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        fit: true
        font.weight: Font.DemiBold
        height: 176 * Theme.u
        size: 40
        text: panel.because
        verticalAlignment: Text.AlignVCenter
        width: 700 * Theme.u
        x: 184 * Theme.u
        y: 336 * Theme.u
    }

    Rectangle {
        color: Theme.mist
        height: Math.max(1, 3 * Theme.u)
        visible: panel.nextTime !== ""
        width: 828 * Theme.u
        x: 56 * Theme.u
        y: 522 * Theme.u
    }

    Disc {
        color: Theme.mint
        icon: "shield-check"
        ink: Theme.jade
        visible: panel.nextTime !== ""
        x: 56 * Theme.u
        y: 548 * Theme.u
    }

    Txt {
        color: Theme.jade
        font.weight: Font.Bold
        lineHeight: 1
        size: 32
        text: qsTr("Next time")
        visible: panel.nextTime !== ""
        x: 184 * Theme.u
        y: 540 * Theme.u
    }

    Txt {
        Accessible.ignored: false
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        fit: true
        height: 100 * Theme.u
        size: 38
        text: panel.nextTime
        verticalAlignment: Text.AlignVCenter
        visible: panel.nextTime !== ""
        width: 700 * Theme.u
        x: 184 * Theme.u
        y: 578 * Theme.u
    }

    Item {
        id: foot

        height: 124 * Theme.u
        width: 380 * Theme.u
        x: 56 * Theme.u
        y: 700 * Theme.u
    }

    Btn {
        act: panel.act
        focus: true
        h: 124
        icon: "next"
        iconRight: true
        soft: false
        text: panel.goOn
        w: 436
        x: 448 * Theme.u
        y: 696 * Theme.u

        onActivated: panel.next()
    }
}

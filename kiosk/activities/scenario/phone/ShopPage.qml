import QtQuick
import kiosk.ui.parts

// Something for sale: what, for how much, by whom, and how it is to be paid.
PhonePage {
    id: page

    bar: Theme.bronze
    icon: "gift"
    note: rows.text("since")
    title: rows.text("name") || qsTr("Shop")

    PhoneSheet {
        id: sheet

        PhonePhoto {
            height: 200 * Theme.u
            name: page.rows.one("picture")?.picture ?? ""
            width: sheet.room
        }

        PhoneTxt {
            font.weight: Font.Bold
            lineHeight: 1
            text: page.rows.text("item")
            width: sheet.room
        }

        Row {
            spacing: 18 * Theme.u
            visible: price.text !== ""

            PhoneTxt {
                id: price

                color: Theme.lotusDeep
                font.weight: Font.Black
                lineHeight: 1
                size: 46
                text: page.rows.text("price")
                width: Math.min(implicitWidth, sheet.room * 0.6)
                wrapMode: Text.NoWrap
            }

            PhoneTxt {
                Accessible.name: qsTr("before: %1").arg(text)
                anchors.baseline: price.baseline
                color: Theme.slate
                font.strikeout: true
                lineHeight: 1
                size: 31
                text: page.rows.text("before")
                wrapMode: Text.NoWrap
            }
        }

        PhoneTxt {
            color: Theme.slate
            font.weight: Font.DemiBold
            lineHeight: 1
            size: 30
            text: page.rows.text("sold")
            width: sheet.room
        }
    }

    PhoneNotice {
        color: Theme.infoTint
        icon: "coins"
        text: page.rows.text("pay")
        visible: text !== ""
        width: parent.width
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// A post, how many hearts it has, and what is written below it.
PhonePage {
    id: page

    readonly property string face: rows.person("person")

    icon: "globe"
    spacing: 10 * Theme.u
    title: qsTr("News feed")

    PhoneSheet {
        id: post

        pad: 16 * Theme.u
        spacing: 8 * Theme.u

        Item {
            height: 76 * Theme.u
            width: post.room

            Avatar {
                d: 76
                icon: "user"
                look: Lexicon.personLook(page.face)
                tint: Theme.shoal
            }

            PhoneTxt {
                fit: true
                font.weight: Font.ExtraBold
                height: 42 * Theme.u
                lineHeight: 1
                text: page.rows.text("author") || Lexicon.personName(page.face)
                verticalAlignment: Text.AlignVCenter
                width: post.room - x
                wrapMode: Text.NoWrap
                x: 92 * Theme.u
            }

            PhoneTxt {
                color: Theme.slate
                fit: true
                height: 36 * Theme.u
                lineHeight: 1
                size: 30
                text: page.rows.text("time")
                verticalAlignment: Text.AlignVCenter
                width: post.room - x
                wrapMode: Text.NoWrap
                x: 92 * Theme.u
                y: 40 * Theme.u
            }
        }

        PhoneTxt {
            font.weight: Font.DemiBold
            size: 33
            text: page.rows.text("text")
            width: post.room
        }

        Item {
            height: photo.name !== "" ? photo.height : counts.height
            visible: photo.name !== "" || counts.some
            width: post.room

            PhonePhoto {
                id: photo

                height: 150 * Theme.u
                name: page.rows.one("picture")?.picture ?? ""
                width: parent.width
            }

            // On a photo they keep to its corners: what it shows is in the middle.
            Item {
                id: counts

                readonly property real margin: (photo.name !== "" ? 10 : 0) * Theme.u
                readonly property bool some: page.rows.has("likes") || page.rows.has("comments")

                anchors.bottom: parent.bottom
                anchors.bottomMargin: margin
                height: Math.max(hearts.height, answers.height)
                visible: some
                width: parent.width

                PhoneBadge {
                    id: hearts

                    color: Theme.petal
                    icon: "heart"
                    ink: Theme.lotusDeep
                    spoken: qsTr("%n heart(s)", "", Number(text))
                    text: page.rows.text("likes")
                    visible: text !== ""
                    x: counts.margin
                }

                PhoneBadge {
                    id: answers

                    readonly property int written: page.rows.number("comments")

                    color: Theme.mist
                    icon: "chat"
                    spoken: qsTr("%n comment(s)", "", written)
                    text: String(written)
                    visible: written > 0
                    x: photo.name !== "" ? counts.width - width - counts.margin : hearts.text !== "" ? hearts.width + 12 * Theme.u : 0
                }
            }
        }
    }

    Repeater {
        model: page.rows.model

        FeedComment {
            width: page.width - 40 * Theme.u
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick

// The page that a channel shows, where nothing is written or heard on it.
PhoneScreen {
    id: app

    required property string channel
    required property PhoneRows rows
    property string partner
    property string you
    readonly property var pages: ({
            "lock": lock,
            "bank": bank,
            "qr": qr,
            "feed": feed,
            "profile": profile,
            "friend-request": request,
            "shop": shop,
            "parcel": parcel,
            "map": map,
            "settings": settings
        })

    used: (shown.item as PhoneScreen)?.used ?? 0

    Loader {
        id: shown

        anchors.fill: parent
        sourceComponent: app.pages[app.channel] ?? null

        onLoaded: (item as PhoneScreen).room = Qt.binding(() => app.room)
    }

    Component {
        id: lock

        LockPage {
            rows: app.rows
        }
    }

    Component {
        id: bank

        BankPage {
            rows: app.rows
        }
    }

    Component {
        id: qr

        QrPage {
            rows: app.rows
        }
    }

    Component {
        id: feed

        FeedPage {
            rows: app.rows
        }
    }

    Component {
        id: profile

        ProfilePage {
            partner: app.partner
            rows: app.rows
        }
    }

    Component {
        id: request

        ProfilePage {
            asks: true
            partner: app.partner
            rows: app.rows
        }
    }

    Component {
        id: shop

        ShopPage {
            rows: app.rows
        }
    }

    Component {
        id: parcel

        ParcelPage {
            rows: app.rows
        }
    }

    Component {
        id: map

        MapPage {
            rows: app.rows
        }
    }

    Component {
        id: settings

        SettingsPage {
            partner: app.partner
            rows: app.rows
            you: app.you
        }
    }
}

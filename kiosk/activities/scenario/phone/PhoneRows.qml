pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick

// What the phone shows, to be asked by role; lists are drawn from `model` itself.
Item {
    id: rows

    required property AbstractItemModel model
    property int edition: 0

    function one(role: string): PhoneRow {
        for (let place = 0; rows.edition >= 0 && place < all.count; ++place) {
            const row = all.itemAt(place) as PhoneRow;
            if (row && row.role === role)
                return row;
        }
        return null;
    }

    function text(role: string): string {
        return rows.one(role)?.text ?? "";
    }

    function person(role: string): string {
        return rows.one(role)?.person ?? "";
    }

    function has(role: string): bool {
        return rows.one(role) !== null;
    }

    function marked(role: string, mark: string): bool {
        for (let place = 0; rows.edition >= 0 && place < all.count; ++place) {
            const row = all.itemAt(place) as PhoneRow;
            if (row && row.role === role && row.mark === mark)
                return true;
        }
        return false;
    }

    function number(role: string): int {
        let found = 0;
        for (let place = 0; rows.edition >= 0 && place < all.count; ++place)
            found += (all.itemAt(place) as PhoneRow)?.role === role ? 1 : 0;
        return found;
    }

    visible: false

    Repeater {
        id: all

        model: rows.model

        PhoneRow {}

        onItemAdded: ++rows.edition
        onItemRemoved: ++rows.edition
    }
}

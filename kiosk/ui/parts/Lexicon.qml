pragma Singleton
import QtQuick

// Names that activities refer to by id: people, tactics, help channels; in the visitor's language.
QtObject {
    property var tables: ({})

    function personName(id: string): string {
        return entry("people", id).name ?? "";
    }

    function personLook(id: string): string {
        return entry("people", id).look ?? "";
    }

    function tacticName(id: string): string {
        return entry("tactics", id).name ?? "";
    }

    function tacticIcon(id: string): string {
        return entry("tactics", id).icon ?? "hook";
    }

    function tacticExplains(id: string): string {
        return entry("tactics", id).explains ?? "";
    }

    function tacticNextTime(id: string): string {
        return entry("tactics", id).next_time ?? "";
    }

    function helpName(id: string): string {
        return entry("help", id).name ?? "";
    }

    function helpNumber(id: string): string {
        return entry("help", id).number ?? "";
    }

    function helpSays(id: string): string {
        return entry("help", id).says ?? "";
    }

    function helpIcon(id: string): string {
        return entry("help", id).icon ?? "people";
    }

    function entry(table: string, id: string): var {
        const rows = tables[table];
        return rows && rows[id] ? rows[id] : ({});
    }
}

import QtQuick

// What lies over a screen, one thing at a time: `wanted` is the name of its file, `gives` what some need but the visit.
Loader {
    id: over

    required property Visit visit
    property string wanted
    property var gives: ({})

    signal closed
    signal shown

    onWantedChanged: {
        visit.cover(wanted !== "");
        if (wanted === "")
            source = "";
        else
            setSource(wanted + ".qml", gives[wanted] ?? {
                "visit": visit
            });
        shown();
    }

    Connections {
        function onClosed(): void {
            over.closed();
        }

        ignoreUnknownSignals: true
        target: over.item
    }
}

import QtQuick

// Another language, without losing the place.
Overlay {
    id: overlay

    required property Visit visit

    signal closed

    h: 300
    w: 1340

    Keys.onEscapePressed: closed()

    LanguageRow {
        anchors.centerIn: parent
        focusChosen: true
        h: 124
        language: overlay.visit.language

        onChosen: code => {
            overlay.visit.chooseLanguage(code);
            overlay.closed();
        }
    }
}

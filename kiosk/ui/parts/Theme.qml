pragma Singleton
import QtQuick

// Colours, sizes and tempo. Every length in QML is a number of a 1920x1080 design times `u`.
QtObject {
    property real u: 1
    property bool calmMotion: false
    property bool keyboard: false

    readonly property color deep: "#072731"
    readonly property color lake: "#0B3B4A"
    readonly property color pool: "#0F4A5A"
    readonly property color shoal: "#14566A"
    readonly property color reef: "#2F7F8E"
    readonly property color well: "#0A313E"
    readonly property color foam: "#7CCDBE"
    readonly property color paper: "#FFFBF3"
    readonly property color sand: "#FFF1CF"
    readonly property color mist: "#E6EFEF"
    readonly property color ink: "#10262E"
    readonly property color slate: "#49616A"
    readonly property color jade: "#0F7F6E"
    readonly property color jadeDeep: "#0A5B54"
    readonly property color mint: "#BFE8DC"
    readonly property color mintPale: "#E4F6F0"
    readonly property color sun: "#FFC23D"
    readonly property color gold: "#FFE3A3"
    readonly property color lotus: "#C9325B"
    readonly property color lotusDeep: "#A3224A"
    readonly property color petal: "#FFD9E2"
    readonly property color info: "#1C5FA8"
    readonly property color infoTint: "#D3E4F5"
    readonly property color amber: "#B97B1B"
    readonly property color bronze: "#8A5A12"
    readonly property color haze: "#DDEBEA"
    readonly property color screen: "#22343C"
    readonly property color night: "#0E1D24"
    readonly property color shade: "#052530"
    readonly property color abyss: "#04212B"
    readonly property color sheen: "#29FFFFFF"

    readonly property string family: "Be Vietnam Pro"
    readonly property int quick: calmMotion ? 0 : 160
    readonly property int calm: calmMotion ? 0 : 240

    function lip(face: color): color {
        if (Qt.colorEqual(face, sun))
            return "#E2960F";
        if (Qt.colorEqual(face, jade))
            return "#095A4E";
        if (Qt.colorEqual(face, lotus))
            return "#98203F";
        if (Qt.colorEqual(face, info))
            return "#12427A";
        if (Qt.colorEqual(face, paper))
            return "#D5CDBB";
        if (Qt.colorEqual(face, mint))
            return "#8CC8B8";
        if (Qt.colorEqual(face, petal))
            return "#EBA9BA";
        if (Qt.colorEqual(face, mist))
            return "#BECFD0";
        return Qt.darker(face, 1.5);
    }

    function rim(face: color): color {
        if (Qt.colorEqual(face, paper))
            return "#FFFFFF";
        if (Qt.colorEqual(face, sun))
            return "#FFDD8A";
        return Qt.lighter(face, 1.25);
    }
}

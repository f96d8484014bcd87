import QtQuick

// The turtle in one of its moods: hello, think, proud, alert, care, calm, point.
Pic {
    id: turtle

    property string mood: "calm"

    h: w * 980 / 900
    name: "turtle/" + mood
    w: 300
}

pragma Singleton
import QtQuick

// Short sounds by name. Whoever can play them listens to `wanted`; without a player there is silence.
QtObject {
    property bool on: true

    signal wanted(name: string)
    signal spoken(recording: url)

    function say(recording: url): void {
        spoken(on ? recording : "");
    }

    function play(name: string): void {
        if (on)
            wanted(name);
    }
}

pragma Singleton
import QtQuick

// Where pictures are: the program's own by name, a lesson's by file name beside it.
QtObject {
    property url assets
    property url lesson
    readonly property var pictured: ({
            "scenes/attract-bg": 1920,
            "scenes/attract-fg": 1920,
            "scenes/play-bg": 1920,
            "turtle/hello-body": 756
        })

    function picture(name: string): string {
        if (name === "")
            return "";
        return name.indexOf(".") < 0 ? assets + "/pictures/" + name + ".svg" : lesson + "/" + name;
    }

    function recording(name: string): url {
        return name === "" ? "" : lesson + "/" + name;
    }

    function person(look: string, expression: string): string {
        return look === "" ? "" : assets + "/people/" + look + "-" + (expression || "calm") + ".svg";
    }

    function art(name: string): string {
        return assets + "/" + name + ".svg";
    }

    // What is seen first is there as a picture too, and is shown sooner; beyond its own width it would be blurred.
    function shown(name: string, width: real): string {
        return width <= (pictured[name] ?? 0) ? assets + "/" + name + ".webp" : art(name);
    }
}

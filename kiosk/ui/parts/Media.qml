pragma Singleton
import QtQuick

// Where pictures are: the program's own by name, a lesson's by file name beside it.
QtObject {
    property url assets
    property url lesson

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
}

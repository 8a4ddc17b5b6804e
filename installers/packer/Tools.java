import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The commands that packing calls besides those of the JDK, looked up before anything is begun.
final class Tools {
    private Tools() {}

    /// @return a sentence for each that a system's package wants and the path does not have
    static List<String> missing(String system) {
        var said = new ArrayList<String>();
        switch (system) {
            case "linux-deb" -> want("dpkg-deb", "on Debian and Ubuntu it is in the package dpkg.", said);
            case "linux-rpm" -> want("rpmbuild", "it is in the package rpm-build, on Debian rpm.", said);
            case "linux-archive", "macos-archive" -> want("tar", "it is in the package tar.", said);
            // jpackage takes WiX 3 as well, whose commands have other names.
            case "windows-msi" -> {
                if (!there("candle"))
                    want(
                            "wix",
                            "install WiX 4 or newer, and its extensions with \"wix extension add -g"
                                    + " WixToolset.Util.wixext\" and \"… WixToolset.Ui.wixext\".",
                            said);
            }
            default -> {}
        }
        return said;
    }

    /// What the build wants before there is anything to pack.
    static List<String> missingToBuild() {
        var said = new ArrayList<String>();
        want("mvn", "it is Maven, which builds the program.", said);
        want("npm", "it comes with Node, and fetches the fonts.", said);
        return said;
    }

    private static void want(String name, String where, List<String> said) {
        if (!there(name)) said.add("The command " + name + " was not found: " + where);
    }

    /// Whether a command is on the path.
    static boolean there(String name) {
        boolean windows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        var endings = windows ? List.of(".exe", ".cmd", ".bat") : List.of("");
        for (var folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            for (var ending : endings) if (runs(folder, name + ending)) return true;
        return false;
    }

    private static boolean runs(String folder, String file) {
        try {
            var path = Path.of(folder, file);
            return Files.isRegularFile(path) && Files.isExecutable(path);
        } catch (InvalidPathException _) {
            return false;
        }
    }
}

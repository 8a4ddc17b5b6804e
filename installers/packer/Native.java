import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Windows and macOS, by jpackage: an application image with a starter for the window and one for
/// the command line, start-up caches recorded in it, then the installer around it.
final class Native {
    private static final Path INPUT = Layout.WORK.resolve("input");
    private static final Path DEST = Layout.WORK.resolve("image");
    private static final Path VERBS = Layout.WORK.resolve("verbs.properties");
    private static final Path TYPES = Layout.WORK.resolve("rubric-files.properties");
    /// Windows replaces an older version by this, so it never changes.
    private static final String UPGRADE = "6d0a4a83-3f0c-4f43-9f0e-3f7c7c1d9a52";

    /// What the shell launcher gives every start; `$APPDIR` is jpackage's word for the jars'
    /// folder.
    static final List<String> ALWAYS =
            List.of(
                    "-Dslf4j.provider=org.slf4j.nop.NOPServiceProvider",
                    "-Dslf4j.internal.verbosity=WARN",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dfile.encoding=UTF-8",
                    "-Djava.awt.headless=true",
                    "-XX:-UsePerfData");

    /// The same that the shell launcher gives the window, read from it.
    static final List<String> WINDOW = window();

    static final List<String> ONCE =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xmn40m",
                    "-XX:MaxTenuringThreshold=0",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:C1MaxInlineSize=12",
                    "-Djdk.reflect.useNativeAccessorOnly=true",
                    "--enable-native-access=ALL-UNNAMED");

    private Native() {}

    /// Trimming the pools of the C library is for Linux; elsewhere Java warns of it.
    private static List<String> window() {
        var all = new ArrayList<String>();
        all.addAll(List.of("--add-modules", "javafx.controls"));
        all.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
        all.add("-XX:+UseSerialGC");
        try {
            var launcher = Files.readString(Path.of("installers", "launcher", "rubric"));
            var part = launcher.substring(launcher.indexOf("--add-modules javafx.controls"));
            for (var word : part.substring(0, part.indexOf("\nelse")).split("\\s+"))
                if (word.startsWith("-XX:") && !word.contains("TrimNative")
                        || word.startsWith("-Dprism")) all.add(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(all);
    }

    static List<Step> packed(Pack.Order order) {
        boolean mac = order.has("macos");
        boolean windows = order.has("windows");
        var icon =
                Layout.ICONS.resolve(
                        mac ? "rubric.icns" : windows ? "rubric.ico" : "rubric-512.png");
        var steps = new ArrayList<Step>();
        var image = image(order, icon, steps);
        var app = image.resolve(mac ? "Contents/app" : windows ? "app" : "lib/app");
        caches(
                app,
                image.resolve(
                        mac
                                ? "Contents/runtime/Contents/Home"
                                : windows ? "runtime" : "lib/runtime"),
                steps);
        var version = order.version();
        switch (order.system()) {
            // From the parts again, not from the image: only so Windows learns the file type. The
            // jars and their order are the same, and so the cache fits.
            case "windows-msi", "macos-dmg" -> {
                for (var cache : List.of("rubric.aot", "window.aot"))
                    steps.add(Step.copy(app.resolve(cache), INPUT.resolve(cache)));
                steps.add(installer(order, icon));
            }
            case "windows-archive" -> {
                var file = Layout.OUT.resolve("rubric-" + version + "-windows.zip");
                steps.add(
                        Step.run(
                                List.of(
                                        Layout.tool("jar"),
                                        "--create",
                                        "--no-manifest",
                                        "--file",
                                        file.toString(),
                                        "-C",
                                        DEST.toString(),
                                        "Rubric"),
                                List.of(image),
                                List.of(file)));
            }
            case "macos-archive" -> {
                var file = Layout.OUT.resolve("rubric-" + version + "-macos.tar.gz");
                steps.add(
                        Step.run(
                                List.of(
                                        "tar",
                                        "-C",
                                        DEST.toString(),
                                        "-czf",
                                        file.toString(),
                                        "Rubric.app"),
                                List.of(image),
                                List.of(file)));
            }
            default -> {}
        }
        return steps;
    }

    private static Path image(Pack.Order order, Path icon, List<Step> steps) {
        steps.add(
                Step.act(
                        "copy jars and papers of " + Layout.BUILT + " -> " + INPUT,
                        INPUT,
                        Native::input));
        steps.addAll(Papers.fonts(order, INPUT.resolve("fonts")));
        steps.add(Papers.bill(INPUT, INPUT));
        steps.add(Step.settle(INPUT));
        steps.add(Step.write(VERBS, verbs(order)));
        if (order.has("windows")) steps.add(Step.write(TYPES, types(icon)));
        var image = DEST.resolve(order.has("macos") ? "Rubric.app" : "Rubric");
        var command = jpackage("app-image", order, icon);
        command.addAll(List.of("--dest", DEST.toString()));
        steps.add(Step.run(command, needs(order, icon), List.of(image)));
        return image;
    }

    private static List<Path> needs(Pack.Order order, Path icon) {
        var needs =
                new ArrayList<>(List.of(INPUT, VERBS, icon, Layout.RUNTIME, Path.of("LICENSE")));
        if (order.has("windows"))
            needs.addAll(List.of(TYPES, Path.of("installers", "windows", "bin", "rubric.cmd")));
        return needs;
    }

    private static List<String> jpackage(String type, Pack.Order order, Path icon) {
        var command = new ArrayList<>(List.of(Layout.tool("jpackage"), "--type", type));
        command.addAll(about(order, icon));
        command.addAll(
                List.of(
                        "--input",
                        INPUT.toString(),
                        "--main-jar",
                        "rubric-" + Layout.version() + ".jar",
                        "--main-class",
                        "org.rubric.Main",
                        "--runtime-image",
                        Layout.RUNTIME.toString(),
                        "--add-launcher",
                        "rubric-verb=" + VERBS));
        for (var option : options(WINDOW, "window.aot"))
            command.addAll(List.of("--java-options", option));
        if (order.has("windows"))
            command.addAll(
                    List.of("--app-content", Path.of("installers", "windows", "bin").toString()));
        if (order.has("macos"))
            command.addAll(List.of("--mac-package-identifier", "org.rubric.Rubric"));
        return command;
    }

    private static Step installer(Pack.Order order, Path icon) {
        boolean windows = order.has("windows");
        var command = jpackage(windows ? "msi" : "dmg", order, icon);
        command.addAll(List.of("--license-file", "LICENSE"));
        // Not on macOS: Finder sends the file as an event that the program does not listen to.
        if (windows)
            command.addAll(
                    List.of(
                            "--file-associations",
                            TYPES.toString(),
                            "--install-dir",
                            "Rubric",
                            "--win-menu",
                            "--win-menu-group",
                            "Rubric",
                            "--win-shortcut",
                            "--win-dir-chooser",
                            "--win-upgrade-uuid",
                            UPGRADE));
        command.addAll(List.of("--dest", Layout.OUT.toString()));
        var file = Layout.OUT.resolve("Rubric-" + appVersion(order) + (windows ? ".msi" : ".dmg"));
        return Step.run(command, needs(order, icon), List.of(file));
    }

    /// macOS takes no version that begins with 0.
    private static String appVersion(Pack.Order order) {
        boolean zero = order.has("macos") && order.version().startsWith("0.");
        return zero ? "1" + order.version().substring(1) : order.version();
    }

    private static List<String> about(Pack.Order order, Path icon) {
        return List.of(
                "--name", "Rubric",
                "--app-version", appVersion(order),
                "--vendor", "The Rubric maintainers",
                "--description", "The standards editor's workbench",
                "--copyright", "Copyright 2026 the Rubric maintainers",
                "--icon", icon.toString());
    }

    /// The starter of the command line.
    private static String verbs(Pack.Order order) {
        return "main-jar=rubric-"
                + Layout.version()
                + ".jar\nmain-class=org.rubric.Main\n"
                + "java-options="
                + String.join(" ", options(ONCE, "rubric.aot"))
                + "\n"
                + (order.has("windows")
                        ? "win-console=true\nwin-shortcut=false\nwin-menu=false\n"
                        : "")
                + (order.has("macos") || order.has("windows") ? "" : "linux-shortcut=false\n");
    }

    private static String types(Path icon) {
        return "extension=rubric\nmime-type=application/x-rubric\ndescription=Rubric hand-over file\n"
                + "icon="
                + icon.toAbsolutePath().toString().replace('\\', '/')
                + "\n";
    }

    private static List<String> options(List<String> own, String cache) {
        var all = new ArrayList<>(ALWAYS);
        all.addAll(own);
        all.add("-Dsun.awt.fontconfig=$APPDIR/fontconfig.properties");
        all.add("-XX:AOTCache=$APPDIR/" + cache);
        all.add("-Xlog:disable");
        return all;
    }

    private static void input() throws IOException {
        try (var files = Files.list(Layout.BUILT.resolve("lib"))) {
            for (var file : files.filter(f -> !f.toString().endsWith(".aot")).toList()) {
                var target = INPUT.resolve(file.getFileName().toString());
                Files.createDirectories(INPUT);
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Papers.licences(INPUT);
    }

    /// Recorded with the image's own run time, over the jars in the order that jpackage wrote down.
    private static void caches(Path app, Path runtime, List<Step> steps) {
        steps.add(Caches.room());
        steps.add(cache(app, runtime, ONCE, "rubric-verb.cfg", "rubric.aot", "rehearsal.txt"));
        var seen = new ArrayList<>(WINDOW);
        seen.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        steps.add(cache(app, runtime, seen, "Rubric.cfg", "window.aot", "rehearsal-window.txt"));
    }

    private static Step cache(
            Path app, Path runtime, List<String> own, String starter, String name, String script) {
        var cache = app.resolve(name);
        var words = Path.of("installers", "launcher", script);
        return new Step(
                "record "
                        + cache
                        + " with "
                        + runtime.resolve("bin", "java")
                        + " over the class path of "
                        + app.resolve(starter),
                List.of(app, runtime, words),
                List.of(cache),
                () -> {
                    var command = recording(app, runtime, own, starter, cache);
                    command.addAll(
                            List.of(
                                    words.toAbsolutePath().toString(),
                                    Layout.WORK.resolve("rehearsal").toAbsolutePath().toString()));
                    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
                    if (code != 0)
                        System.err.println(
                                "The rehearsal ended with " + code + "; a cache may be missing.");
                });
    }

    private static List<String> recording(
            Path app, Path runtime, List<String> own, String starter, Path cache)
            throws IOException {
        var jars = new ArrayList<String>();
        for (var line : Files.readAllLines(app.resolve(starter)))
            if (line.startsWith("app.classpath=$APPDIR"))
                jars.add(app.toAbsolutePath() + line.substring("app.classpath=$APPDIR".length()));
        boolean windows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        var command = new ArrayList<String>();
        command.add(
                runtime.toAbsolutePath().resolve("bin", windows ? "java.exe" : "java").toString());
        command.addAll(ALWAYS);
        command.addAll(own);
        command.add(
                "-Dsun.awt.fontconfig=" + app.toAbsolutePath().resolve("fontconfig.properties"));
        command.addAll(List.of("-XX:AOTCacheOutput=" + cache.toAbsolutePath(), "-Xlog:disable"));
        command.addAll(
                List.of(
                        "-cp",
                        String.join(System.getProperty("path.separator"), jars),
                        "org.rubric.Rehearsal"));
        return command;
    }
}

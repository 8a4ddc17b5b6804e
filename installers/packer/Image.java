import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The run time with JavaFX inside, and the program around it.
final class Image {
    /// What the program and its libraries use of the JDK. Left out although a library names it:
    /// java.compiler, jdk.compiler (H2 would compile what a database says), jdk.incubator.vector
    /// and jdk.jfr (Lucene and JavaFX do without). JavaFX's own needs come by its module descriptors.
    static final List<String> MODULES =
            List.of(
                    "java.base",
                    "java.desktop",
                    "java.logging",
                    "java.management",
                    "java.naming",
                    "java.net.http",
                    "java.scripting",
                    "java.sql",
                    "java.transaction.xa",
                    "java.xml",
                    "javafx.base",
                    "javafx.controls",
                    "javafx.graphics",
                    "jdk.charsets",
                    "jdk.net",
                    "jdk.unsupported",
                    "jdk.zipfs");

    private static final List<String> JAVAFX = List.of("base", "graphics", "controls");
    private static final Path JMODS = Layout.WORK.resolve("jmods");

    private Image() {}

    /// A run time of just these modules. JavaFX comes as jars with the native libraries inside,
    /// which it would unpack into the user's home; as modules with libraries they lie in the image.
    static List<Step> runtime(Pack.Order order) {
        var steps = new ArrayList<Step>();
        steps.add(Step.clean(Layout.WORK));
        for (var name : JAVAFX) {
            var classes = Layout.WORK.resolve("javafx", name, "classes");
            var libraries = Layout.WORK.resolve("javafx", name, "libraries");
            var jmod = JMODS.resolve("javafx." + name + ".jmod");
            steps.add(
                    new Step(
                            "unpack "
                                    + Layout.BUILT.resolve("javafx")
                                    + ": javafx-"
                                    + name
                                    + "-*.jar"
                                    + " -> "
                                    + classes
                                    + ", "
                                    + libraries,
                            List.of(Layout.BUILT.resolve("javafx")),
                            List.of(classes, libraries),
                            () -> unpack(name, classes, libraries)));
            steps.add(
                    Step.run(
                            List.of(
                                    Layout.tool("jmod"),
                                    "create",
                                    "--class-path",
                                    classes.toString(),
                                    "--libs",
                                    libraries.toString(),
                                    "--legal-notices",
                                    Papers.JAVAFX.toString(),
                                    jmod.toString()),
                            List.of(classes, libraries, Papers.JAVAFX),
                            List.of(jmod)));
        }
        // Not compressed: a package compresses better, and an archive that must be unpacked class
        // by class starts slower.
        steps.add(
                Step.run(
                        List.of(
                                Layout.tool("jlink"),
                                "--module-path",
                                JMODS.toString(),
                                "--add-modules",
                                String.join(",", MODULES),
                                "--strip-java-debug-attributes",
                                "--no-header-files",
                                "--no-man-pages",
                                "--compress",
                                "zip-0",
                                "--output",
                                Layout.RUNTIME.toString()),
                        List.of(JMODS),
                        List.of(Layout.RUNTIME)));
        if (order.has("linux") && (order.dry() || Tools.there("strip"))) {
            // The names of the machine's inner functions: 5 MB that only its makers read.
            var machine = Layout.RUNTIME.resolve("lib/server/libjvm.so");
            steps.add(
                    Step.run(
                            List.of("strip", "--strip-unneeded", machine.toString()),
                            List.of(Layout.RUNTIME),
                            List.of(machine)));
        }
        return steps;
    }

    private static void unpack(String name, Path classes, Path libraries) throws IOException {
        Files.createDirectories(classes);
        Files.createDirectories(libraries);
        try (var jars = Files.list(Layout.BUILT.resolve("javafx"))) {
            for (var jar : jars.toList()) {
                if (!jar.getFileName().toString().startsWith("javafx-" + name)) continue;
                try (var zip = new ZipFile(jar.toFile())) {
                    for (var entry : zip.stream().toList()) place(zip, entry, classes, libraries);
                }
            }
        }
    }

    private static void place(ZipFile zip, ZipEntry entry, Path classes, Path libraries)
            throws IOException {
        var name = entry.getName();
        if (entry.isDirectory() || name.startsWith("META-INF/") || name.endsWith(".jar")) return;
        boolean library = name.toLowerCase(Locale.ROOT).matches("[^/]*\\.(so|dll|dylib)");
        // JavaFX for Windows brings parts of the C library that the JDK has, too; jlink takes no
        // file twice.
        if (library && Files.exists(Layout.JAVA.resolve("bin", name))) return;
        var target = (library ? libraries : classes).resolve(name).normalize();
        if (!target.startsWith(library ? libraries : classes)) throw new IOException(name);
        Files.createDirectories(target.getParent());
        try (var in = zip.getInputStream(entry)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The program as the build leaves it, on this run time, with start-up caches of its own.
    static List<Step> tree(Pack.Order order) {
        var steps = new ArrayList<Step>();
        steps.add(Step.clean(Layout.TREE));
        steps.add(
                Step.act(
                        "copy jars, launcher and papers of " + Layout.BUILT + " -> " + Layout.TREE,
                        Layout.TREE,
                        () -> program(Layout.TREE)));
        steps.addAll(Papers.fonts(order, Layout.TREE.resolve("fonts")));
        steps.add(Step.copy(Layout.RUNTIME, Layout.TREE.resolve("runtime")));
        steps.add(Papers.bill(Layout.TREE));
        steps.add(Step.settle(Layout.TREE));
        steps.add(Caches.room());
        steps.addAll(Caches.recorded(Layout.TREE));
        steps.add(Step.settle(Layout.TREE));
        return steps;
    }

    /// All but what the image brings itself: JavaFX, the caches, the fonts.
    private static void program(Path to) throws IOException {
        if (!Files.exists(Layout.jar()))
            throw new IOException(Layout.jar() + " is missing: mvn package makes it");
        for (var part : List.of("bin", "lib"))
            try (var files = Files.list(Layout.BUILT.resolve(part))) {
                for (var file : files.filter(f -> !f.toString().endsWith(".aot")).toList()) {
                    var target = to.resolve(part, file.getFileName().toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        Papers.licences(to);
    }
}

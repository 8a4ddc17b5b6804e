package org.rubric.durability;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// A folder like the one that the build ships, laid out from what is compiled, for the tests run
/// before the packaging: the same launcher, the same jars beside it, our classes as a jar, and one
/// more jar behind all others with the programs of the tests. Two things differ: the libraries may
/// be
/// links, and the start-up cache is made only when asked for, from the work of the tests.
final class Installed {
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private final Path folder;

    private Installed(Path folder) {
        this.folder = folder;
    }

    /// @param folder is emptied of an older layout first
    static Installed in(Path folder) throws IOException {
        var lib = folder.resolve("lib");
        Files.createDirectories(lib);
        Files.createDirectories(folder.resolve("bin"));
        link(TARGET.resolve("javafx"), folder.resolve("javafx"));
        try (var jars = Files.list(TARGET.resolve("lib"))) {
            for (var jar : jars.toList()) hold(jar, lib.resolve(jar.getFileName()));
        }
        var shipped = Path.of("installers", "launcher");
        copy(shipped.resolve("fontconfig.properties"), lib.resolve("fontconfig.properties"));
        copy(shipped.resolve("rubric"), folder.resolve("bin").resolve("rubric"));
        if (!folder.resolve("bin").resolve("rubric").toFile().setExecutable(true))
            throw new IOException("The launcher cannot be made executable");
        jar(TARGET.resolve("classes"), lib.resolve("rubric-0.jar"));
        jar(TARGET.resolve("test-classes"), lib.resolve("zz-tests.jar"));
        Files.deleteIfExists(lib.resolve("rubric.aot"));
        return new Installed(folder);
    }

    Path folder() {
        return folder;
    }

    /// Starts the launcher with a program of the tests in place of the window's.
    ///
    /// @param options of the Java machine
    ProcessBuilder program(Class<?> main, String options, List<String> words) {
        var launcher = rubric(words);
        launcher.environment().put("RUBRIC_MAIN", main.getName());
        launcher.environment().put("RUBRIC_OPTIONS", options);
        return launcher;
    }

    /// Starts the launcher as a user does.
    ProcessBuilder rubric(List<String> words) {
        var command = new java.util.ArrayList<>(words);
        command.addFirst(folder.resolve("bin").resolve("rubric").toString());
        var launcher = new ProcessBuilder(command).directory(folder.toFile());
        launcher.environment().put("RUBRIC_JAVA_HOME", System.getProperty("java.home"));
        return launcher;
    }

    Path cache() {
        return folder.resolve("lib").resolve("rubric.aot");
    }

    private static void link(Path what, Path name) throws IOException {
        Files.deleteIfExists(name);
        Files.createSymbolicLink(name, what);
    }

    /// One file under two names where the file system can.
    private static void hold(Path what, Path name) throws IOException {
        Files.deleteIfExists(name);
        try {
            Files.createLink(name, what);
        } catch (UnsupportedOperationException | FileSystemException _) {
            Files.copy(what, name);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static void jar(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                var out = new JarOutputStream(file);
                var files = Files.walk(classes)) {
            out.setLevel(1);
            for (var each : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = classes.relativize(each).toString().replace('\\', '/');
                out.putNextEntry((ZipEntry) new JarEntry(name));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
    }
}

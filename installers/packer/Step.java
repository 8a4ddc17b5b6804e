import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One thing that the packer does: told in a dry run, else done.
///
/// @param said the command or the change in one line, as a person would type it
/// @param needs files that must be there or have been made by an earlier step
/// @param makes what is there afterwards
record Step(String said, List<Path> needs, List<Path> makes, Act act) {
    /// All files get one time: the start-up caches hold the jars' times, and archives of the same
    /// files are the same. Whole even seconds, which zip can tell.
    static final Instant TIME = Instant.parse("2026-01-01T12:00:00Z");

    interface Act {
        void run() throws IOException, InterruptedException;
    }

    /// Runs a program; what it says is shown.
    static Step run(List<String> command, List<Path> needs, List<Path> makes) {
        return run(command, Map.of(), needs, makes);
    }

    static Step run(
            List<String> command, Map<String, String> environment, List<Path> needs, List<Path> makes) {
        var words = new StringBuilder();
        new TreeMap<>(environment).forEach((k, v) -> words.append(k).append('=').append(quoted(v)).append(' '));
        for (var word : command) words.append(quoted(word)).append(' ');
        return new Step(
                words.toString().strip(),
                needs,
                makes,
                () -> {
                    for (var made : makes) Files.createDirectories(made.toAbsolutePath().getParent());
                    var builder = new ProcessBuilder(command).inheritIO();
                    builder.environment().putAll(environment);
                    int code = builder.start().waitFor();
                    if (code != 0) throw new IOException(command.getFirst() + " ended with " + code);
                });
    }

    private static String quoted(String word) {
        return word.matches("[\\w@%+=:,./\\\\-]+") ? word : '"' + word + '"';
    }

    static Step clean(Path folder) {
        return new Step("delete " + folder, List.of(), List.of(), () -> delete(folder));
    }

    /// A file, or a folder with all that is in it.
    static Step copy(Path from, Path to) {
        return new Step("copy " + from + " -> " + to, List.of(from), List.of(to), () -> copyAll(from, to));
    }

    static Step write(Path file, String text) {
        return new Step(
                "write " + file,
                List.of(),
                List.of(file),
                () -> {
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, text);
                });
    }

    static Step link(Path link, String target) {
        return new Step(
                "link " + link + " -> " + target,
                List.of(),
                List.of(link),
                () -> {
                    Files.createDirectories(link.getParent());
                    Files.createSymbolicLink(link, Path.of(target));
                });
    }

    static Step act(String said, Path makes, Act act) {
        return new Step(said, List.of(), List.of(makes), act);
    }

    /// One time and plain permissions for all below a folder; what may be executed stays so.
    static Step settle(Path folder) {
        return new Step(
                "settle times and permissions below " + folder,
                List.of(folder),
                List.of(),
                () -> Files.walkFileTree(folder, new Settling()));
    }

    private static final class Settling extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
            if (is.isRegularFile()) plain(file, Files.isExecutable(file));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            plain(folder, true);
            return FileVisitResult.CONTINUE;
        }

        private static void plain(Path path, boolean executable) throws IOException {
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
            Files.setLastModifiedTime(path, FileTime.from(TIME));
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return;
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path below, IOException e) throws IOException {
                        Files.delete(below);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    static void copyAll(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var file : all.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) Files.createDirectories(target);
                else {
                    Files.createDirectories(target.getParent());
                    Files.copy(
                            file, target,
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.COPY_ATTRIBUTES,
                            LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }
}

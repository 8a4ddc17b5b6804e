import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where things lie, seen from the root of the checkout.
final class Layout {
    static final Path TARGET = Path.of("target");
    /// What `mvn package` leaves.
    static final Path BUILT = TARGET.resolve("rubric");
    static final Path WORK = TARGET.resolve("pack");
    static final Path RUNTIME = WORK.resolve("runtime");
    /// The program with its run time, to be moved anywhere: what Linux packages and archives hold.
    static final Path TREE = WORK.resolve("rubric");
    static final Path OUT = TARGET.resolve("packages");
    static final Path ICONS = Path.of("installers", "icon");
    static final Path JAVA = Path.of(System.getProperty("java.home"));

    private Layout() {}

    static String version() {
        try {
            var match =
                    Pattern.compile("<artifactId>rubric</artifactId>\\s*<version>([^<]+)<")
                            .matcher(Files.readString(Path.of("pom.xml")));
            if (!match.find()) throw new IOException("pom.xml tells no version");
            return match.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The program of this version among what the build leaves.
    static Path jar() {
        return BUILT.resolve("lib", "rubric-" + version() + ".jar");
    }

    /// A tool of the JDK that runs this.
    static String tool(String name) {
        return JAVA.resolve("bin", name).toString();
    }

    /// `amd64` or `arm64`, as Debian says it.
    static String machine() {
        var arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return List.of("amd64", "x86_64").contains(arch) ? "amd64" : arch.equals("aarch64") ? "arm64" : arch;
    }
}

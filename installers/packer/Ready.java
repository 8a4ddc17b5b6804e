import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asked by the scripts of this folder's parent before they pack, with the words that Pack gets:
///
///     java installers/packer/Ready.java linux-deb [--dry-run] …
///
/// Exit code 0: pack. 1: build first, `target/rubric` is missing or older than what it is made of.
/// 2: a command is missing; it is said which, and where it comes from.
final class Ready {
    private static final List<Path> SOURCES =
            List.of(
                    Path.of("pom.xml"),
                    Path.of("LICENSE"),
                    Path.of("NOTICE"),
                    Path.of("src", "main"),
                    Path.of("resources"),
                    Path.of("installers", "launcher"),
                    Path.of("installers", "licences"));

    private Ready() {}

    static void main(String[] args) throws IOException {
        var words = List.of(args);
        if (words.contains("--dry-run") || words.contains("sizes")) return;
        var missing = new ArrayList<>(Tools.missing(words.isEmpty() ? "" : words.getFirst()));
        var why = words.contains("--repack") ? Optional.<String>empty() : stale();
        if (why.isPresent()) missing.addAll(Tools.missingToBuild());
        why.ifPresent(System.out::println);
        missing.forEach(System.err::println);
        if (!missing.isEmpty()) System.exit(2);
        if (why.isPresent()) System.exit(1);
    }

    /// Why the program must be built; empty: what is there is what the sources say.
    private static Optional<String> stale() throws IOException {
        var jar = Layout.jar();
        // With the fonts: Arabic ones are part of every package.
        for (var part :
                List.of(
                        jar,
                        Layout.BUILT.resolve("bom.json"),
                        Layout.BUILT.resolve("fonts", "Amiri-Regular.ttf")))
            if (!Files.exists(part)) return Optional.of("Building: " + part + " is missing.");
        var built = Files.getLastModifiedTime(jar);
        for (var source : SOURCES) {
            var newer = newer(source, built);
            if (newer.isPresent())
                return Optional.of("Building: " + newer.get() + " is newer than " + jar + ".");
        }
        return Optional.empty();
    }

    /// Folders too: what was deleted leaves its trace in their time.
    private static Optional<Path> newer(Path source, FileTime than) throws IOException {
        if (!Files.exists(source)) return Optional.empty();
        try (var files = Files.walk(source)) {
            for (var file : files.toList())
                if (Files.getLastModifiedTime(file).compareTo(than) > 0) return Optional.of(file);
        }
        return Optional.empty();
    }
}

package org.rubric.repository;

import org.rubric.document.Id;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A second program on the same store, in a Java machine of its own: what another window or a kill
/// does cannot be tried inside the test's.
final class Program {
    private Program() {}

    static Process start(String... words) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName());
        return new ProcessBuilder(Stream.concat(command.stream(), Stream.of(words)).toList())
                .redirectErrorStream(true)
                .start();
    }

    /// `open HOME`: says whether it may. `write HOME DRAFT`: changes the draft for ever, one word
    /// per change, and says the number of each once it is acknowledged.
    public static void main(String[] words) throws IOException {
        try (var repository = Repository.open(Path.of(words[1]))) {
            if (words[0].equals("write")) write(repository, Id.of(words[2]));
            System.out.println("opened");
        } catch (RepositoryException e) {
            System.out.println(e.kind() + " " + e.getMessage());
        }
    }

    private static void write(Repository repository, Id id) throws IOException {
        var draft = repository.open(id);
        int number = Integer.parseInt(Drafts.lastWords(draft.document()));
        while (true) {
            number++;
            var changed = Drafts.with(draft.document(), Integer.toString(number));
            Diary.await(draft.append(changed, "Ana"));
            System.out.println(number);
            System.out.flush();
        }
    }
}

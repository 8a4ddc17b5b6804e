package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Document;
import org.rubric.repository.seal.Seal;

/// Bytes flipped, zeroed or cut anywhere in a protected store: reported or made good, and never a
/// wrong text.
class SealedDamageTest {
    private static final int HITS = 80;
    private static final Set<String> TEXTS =
            Set.of("It's over, finally.", "Confidential weir", "Secret sluice", "Last light");

    @TempDir Path folder;

    @Test
    void damageIsNeverReadAsText() throws IOException {
        var home = folder.resolve("home");
        try (var repository = Repository.open(home)) {
            ProtectionTest.work(repository);
        }
        var seal = new Protection(home).turnOn("pass phrase".toCharArray()).seal();
        // A day behind the seal, left as a kill leaves it: the copy is taken while all is open.
        var killed = folder.resolve("killed");
        try (var repository = Repository.open(home, _ -> seal)) {
            var draft = repository.open(repository.drafts().getFirst().draft());
            Diary.await(draft.append(Drafts.with(draft.document(), "Last light"), "Zelda"));
            copy(home, killed);
        }
        Remains.assertNothing(killed);
        assertEquals("Last light", seen(killed, seal).text, "the copy is whole");
        var random = new Random(7);
        int reported = 0;
        for (int hit = 0; hit < HITS; hit++) {
            var copy = folder.resolve("hit" + hit);
            copy(killed, copy);
            var file = harm(copy, random);
            var seen = seen(copy, seal);
            if (!seen.said.isEmpty()) reported++;
            else assertEquals("Last light", seen.text, file);
            assertTrue(seen.text.isEmpty() || TEXTS.contains(seen.text), file + ": " + seen.text);
            Remains.assertNothing(copy);
            Disk.remove(copy);
        }
        System.out.println("damage in a protected store: " + reported + " of " + HITS + " told");
        assertTrue(reported > HITS / 10, "some hits must matter");
    }

    private record Seen(String text, String said) {}

    private static Seen seen(Path home, Seal seal) {
        var said = new ArrayList<String>();
        Document document = null;
        try (var repository = Repository.open(home, _ -> seal)) {
            for (var entry : repository.drafts())
                try (var draft = repository.open(entry.draft())) {
                    document = draft.document();
                    draft.recovered().ifPresent(said::add);
                    for (var version : draft.versions())
                        assertEquals(
                                "Confidential weir",
                                Drafts.lastWords(draft.version(version.number())));
                }
            repository.recovered().ifPresent(said::add);
        } catch (IOException e) {
            said.add(String.valueOf(e.getMessage()));
        }
        // An ordinary end of the day is told, too: what a kill left is no damage.
        said.removeIf(sentence -> sentence.startsWith("The last change"));
        for (var sentence : said)
            for (var word : Remains.WORDS.subList(0, 10))
                assertFalse(sentence.contains(word), sentence);
        return new Seen(document == null ? "" : Drafts.lastWords(document), String.join(" ", said));
    }

    private static String harm(Path home, Random random) throws IOException {
        List<Path> files;
        try (var all = Files.walk(home)) {
            files =
                    all.filter(Files::isRegularFile)
                            .filter(file -> file.toFile().length() > 0)
                            .sorted()
                            .toList();
        }
        var file = files.get(random.nextInt(files.size()));
        var bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(3)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                for (int i = at; i < Math.min(bytes.length, at + 64); i++) bytes[i] = 0;
            }
            default -> bytes = java.util.Arrays.copyOf(bytes, at);
        }
        Files.write(file, bytes);
        return home.relativize(file) + " at " + at;
    }

    static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var file : all.toList()) {
                var place = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(place);
                else Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}

package org.rubric.desk.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.interchange.Progress;

/// Damaged and hostile files: what is harmed is said, what is whole comes back, nothing else
/// happens.
@Timeout(300)
class HarmTest {
    @TempDir private Path folder;

    private Path made(int times) throws IOException {
        var row = folder.resolve("row");
        try (var desk = new Desk(folder.resolve("home"))) {
            Stocked.fill(desk);
            var into = new BackupFolder(row, "0a1b2c3d");
            for (int i = 0; i < times; i++)
                into.next(Stocked.job(desk), 0, Rotation.USUAL, Progress.NONE);
        }
        return row;
    }

    private static Source source(Path place) throws IOException {
        return Source.of(place, Optional.empty(), Doors.PLAIN, Progress.NONE);
    }

    /// Every draft that comes back from a harmed file is what it was, or is said to be harmed.
    @Test
    void aBitAHoleOrACutAnywhereIsNoticed() throws IOException {
        var file = Listed.in(made(1)).getFirst().file();
        var whole = Stocked.bytes(file);
        Map<String, Object> said = Stocked.said(folder.resolve("home"));
        var random = new Random(7);
        var harmed = folder.resolve("harmed.zip");
        int opened = 0;
        int noticed = 0;
        for (int i = 0; i < 40; i++) {
            Files.write(harmed, hit(whole, random, i));
            try {
                var source = source(harmed);
                assertEquals(source.harmed().isEmpty(), source.damage().isEmpty());
                opened++;
                int same = compare(harmed, said);
                // Some bits of a zip mean nothing, such as the times of its parts.
                if (source.harmed().isEmpty()) assertEquals(4, same, "hit " + i);
                else noticed++;
            } catch (IOException e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
        assertTrue(opened > 20, opened + " of 40 could be read in part");
        assertTrue(noticed > opened * 2 / 3, noticed + " of " + opened + " were noticed");
    }

    private static byte[] hit(byte[] whole, Random random, int i) {
        int at = random.nextInt(whole.length);
        if (i % 3 == 0) return Arrays.copyOf(whole, at);
        var bytes = whole.clone();
        if (i % 3 == 1) bytes[at] ^= (byte) (1 << random.nextInt(8));
        else {
            int end = Math.min(bytes.length, at + 512);
            for (int b = at; b < end; b++) bytes[b] = (byte) ~bytes[b];
        }
        return bytes;
    }

    /// How many drafts are wholly what they were; the others must say that they are harmed.
    private static int compare(Path file, Map<String, Object> said) throws IOException {
        int same = 0;
        try (var backup = Backup.open(file, Doors.PLAIN)) {
            for (var card : backup.drafts()) {
                try {
                    int before = backup.lost();
                    var text = backup.text(card);
                    var was =
                            (org.rubric.repository.Inventory.Text) said.get(card.held().toString());
                    if (backup.lost() > before) continue;
                    assertTrue(was.document().equals(text), "other words were believed");
                    same++;
                } catch (IOException e) {
                    assertTrue(e.getMessage().contains("is harmed in the backup"));
                }
            }
        }
        return same;
    }

    @Test
    void whatIsWholeOfAHarmedFileComesBack() throws IOException {
        var file = Listed.in(made(1)).getFirst().file();
        var bytes = Stocked.bytes(file);
        // Most of the file is there, the list of parts at its end is not.
        Files.write(file, Arrays.copyOf(bytes, bytes.length * 9 / 10));
        var source = source(file);
        assertTrue(source.harmed().contains(Manifest.NAME));
        var home = folder.resolve("other");
        new RestoreJob(home, Doors.PLAIN).prepare(source, Progress.NONE);
        new Swap(home).settle();
        var said = Stocked.said(folder.resolve("home"));
        var back = Stocked.said(home);
        assertTrue(back.keySet().stream().filter(n -> n.startsWith("Held")).count() >= 3);
        for (var name : back.keySet())
            if (name.startsWith("Held")) assertTrue(said.get(name).equals(back.get(name)), name);
    }

    @Test
    void ofAFolderTheNewestWholeOneServes() throws IOException {
        var row = made(3);
        var all = Listed.in(row);
        assertEquals(3, all.getFirst().head().sequence());
        var newest = Stocked.bytes(all.get(0).file());
        newest[newest.length / 2] ^= 1;
        Files.write(all.get(0).file(), newest);
        Files.writeString(all.get(1).file(), "garbage");
        var source = source(row);
        assertEquals(all.get(2).file(), source.file());
        assertEquals(List.of(), source.harmed());
        var told = source.told().toString();
        assertEquals(2, source.told().size(), told);
        assertTrue(told.contains("is harmed in one place, so the one before it was tried."), told);
        var gone = all.get(1).file().getFileName() + " is harmed at its beginning";
        assertTrue(told.contains(gone), told);
    }

    private Path later(Path row, String name, String words) throws IOException {
        var file = row.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(Head.NAME));
            zip.write(words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return file;
    }

    /// Whoever takes an older backup hears that there is a newer one that this Rubric cannot open.
    @Test
    void aBackupOfANewerRubricIsSaidToBeOne() throws IOException {
        var row = made(1);
        var name = "rubric-backup-0a1b2c3d-000002-20300101-1200.zip";
        for (var words : List.of("{\"format\":9,\"of\":\"tomorrow\"}", "{\"format\":9}")) {
            var file = later(row, name, words);
            var newer = name + " was made by a newer Rubric; update this one to open it.";
            assertEquals(newer, assertThrows(IOException.class, () -> source(file)).getMessage());
            assertEquals(List.of(newer), source(row).told());
            assertEquals(1, Listed.in(row).size());
        }
        Files.delete(row.resolve(name));
        later(row, "holiday.zip", "{}");
        assertEquals(List.of(), source(row).told(), "it has no name of a backup");
    }

    /// Two with one number, as two computers make them from one store: the later one serves.
    @Test
    void ofTwoWithOneNumberTheLaterOneServes() throws IOException {
        var row = made(1);
        var first = Listed.in(row).getFirst();
        try (var desk = new Desk(folder.resolve("home"))) {
            var later = row.resolve("zzz.zip");
            do Stocked.job(desk).run(later, 1, Progress.NONE);
            while (!Head.of(later).made().isAfter(first.head().made()));
            assertEquals(later, source(row).file());
        }
    }

    @Test
    void twoStoresInAFolderAreAskedFor() throws IOException {
        var row = made(1);
        try (var desk = new Desk(folder.resolve("home"))) {
            var other = new BackupJob(desk.repository(), desk.home(), "99999999", Wrapping.OPEN);
            new BackupFolder(row, "99999999").next(other, 0, Rotation.USUAL, Progress.NONE);
        }
        var said = assertThrows(IOException.class, () -> source(row));
        assertTrue(said.getMessage().contains("2 different"), said.getMessage());
        var own = Source.of(row, Optional.of("99999999"), Doors.PLAIN, Progress.NONE);
        assertTrue(own.file().toString().contains("99999999"));
    }

    private Path zip(String... names) throws IOException {
        var file = folder.resolve("hostile.zip");
        var head =
                new Head(
                        1,
                        new Head.Origin("x", "0a1b2c3d"),
                        java.time.Instant.EPOCH,
                        1,
                        0,
                        Optional.empty());
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(Head.NAME));
            zip.write(Head.FORMAT.bytes(head));
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[10]);
            }
        }
        return file;
    }

    @Test
    void partsThatLeadElsewhereAreRefused() throws IOException {
        for (var name :
                List.of(
                        "files/../../evil",
                        "../evil",
                        "/etc/evil",
                        "files//evil",
                        "files/C:/evil",
                        "files/a\\..\\b",
                        "files/con. ",
                        "drafts/../about.json",
                        "more.exe")) {
            var file = zip(name);
            var said = assertThrows(IOException.class, () -> source(file), name);
            assertTrue(said.getMessage().contains("parts that no backup has"), said.getMessage());
        }
    }

    @Test
    void twoPartsOfOneNameAreRefused() throws IOException {
        var file = zip("files/a", "files/A");
        assertTrue(
                assertThrows(IOException.class, () -> source(file))
                        .getMessage()
                        .contains("two parts of one name"));
        var bytes = Stocked.bytes(zip("files/aaaa", "files/bbbb"));
        var text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        Files.write(
                file,
                text.replace("bbbb", "aaaa")
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertTrue(
                assertThrows(IOException.class, () -> source(file))
                        .getMessage()
                        .contains("two parts of one name"));
    }

    /// A backup whose list of files says that.
    private Path lying(List<Contents.Other> files) throws IOException {
        var file = folder.resolve("lying.zip");
        Files.deleteIfExists(file);
        var id = "0a1b2c3d-0000-4000-8000-000000000000";
        try (var out = new ArchiveWriter(file, Wrapping.OPEN)) {
            var head =
                    new Head(
                            1,
                            new Head.Origin("x", "0a1b2c3d"),
                            java.time.Instant.EPOCH,
                            1,
                            0,
                            Optional.empty());
            out.open(Head.NAME, Head.FORMAT.bytes(head));
            for (var one : files)
                if (out.parts().stream().noneMatch(part -> part.name().equals(one.part())))
                    out.put(one.part(), stream -> stream.write(new byte[10]));
            out.put("values/" + Stocked.VALUE, bomb -> zeros(bomb, 300));
            out.put("drafts/" + id + "/about.json", bomb -> zeros(bomb, 300));
            out.put(
                    Contents.NAMES.getFirst(),
                    stream ->
                            Contents.FORMAT.put(
                                    new Contents(List.of(), files, List.of(Stocked.VALUE)),
                                    stream));
            out.finish();
        }
        assertTrue(Files.size(file) < 8 << 20);
        return file;
    }

    /// A path in the list of files is not believed either, and a part that unpacks to more than it
    /// says ends there.
    @Test
    void aLyingListLeadsNowhereAndABombEnds() throws IOException {
        var file =
                lying(
                        List.of(
                                new Contents.Other("files/a", "../evil"),
                                new Contents.Other("files/a", "/evil"),
                                new Contents.Other("files/a", "c:evil")));
        var home = folder.resolve("victim/home");
        var told = Stocked.restore(file, home, Doors.PLAIN);
        assertEquals(3, told.stream().filter(t -> t.contains("evil cannot be")).count());
        assertTrue(told.stream().anyMatch(t -> t.contains("base text")), told.toString());
        try (var list = Files.walk(folder)) {
            assertEquals(0, list.filter(f -> f.toString().endsWith("evil")).count());
        }
    }

    /// What the store makes itself, its documents, its keys and its settings come from nowhere
    /// else, however they are spelt.
    @Test
    void aLyingListPlantsNothingThatIsTheStoresOwn() throws IOException {
        var id = "0a1b2c3d-0000-4000-8000-00000000000a";
        var paths =
                List.of(
                        "store.mv.db",
                        "Store.MV.db",
                        "backup.json",
                        "Backup.JSON",
                        "lock",
                        "LOCK/in",
                        "index/segments",
                        "inbox/evil.open",
                        "Inbox/evil.open",
                        "sealed/key-1",
                        "Sealed/key-1",
                        "sealed.later",
                        "drafts",
                        "DRAFTS",
                        "records",
                        "drafts/" + id + "/snap-000000000001",
                        "Drafts/" + id + "/journal-000000000001",
                        "records/Snap-000000000001",
                        "records/values/" + "0a".repeat(32));
        var files = new java.util.ArrayList<Contents.Other>();
        for (var path : paths) files.add(new Contents.Other("files/" + files.size(), path));
        files.add(new Contents.Other("files/good", "cover/good"));
        files.add(new Contents.Other("files/good", "cover/again"));
        files.add(new Contents.Other("files/better", "cover/good"));
        var home = folder.resolve("victim/home");
        var told = Stocked.restore(lying(files), home, Doors.PLAIN);
        for (var path : paths)
            assertTrue(told.contains("The file " + path + " cannot be brought back."), path);
        try (var list = Files.walk(home)) {
            for (var file : list.filter(Files::isRegularFile).toList())
                if (Files.size(file) == 10)
                    assertEquals("good", file.getFileName().toString(), "it was planted");
        }
        assertTrue(told.contains("The file cover/again cannot be brought back."), "one part twice");
        assertTrue(told.contains("The file cover/good cannot be brought back."), "one path twice");
        assertFalse(Files.exists(home.resolve("Sealed")));
    }

    /// The draft is read well; what belongs beside it is not.
    @Test
    void aHarmedRecordKeepsNoDraftFromComing() throws IOException {
        var whole = Listed.in(made(1)).getFirst().file();
        var harmed = folder.resolve("harmed.zip");
        try (var in = new java.util.zip.ZipFile(whole.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(harmed))) {
            for (var entry : java.util.Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = in.getInputStream(entry).readAllBytes();
                if (entry.getName().startsWith("records/")) bytes[0] ^= 1;
                out.write(bytes);
            }
        }
        try (var desk = new Desk(folder.resolve("fresh"));
                var backup = Backup.open(harmed, Doors.PLAIN)) {
            int before = desk.repository().drafts().size();
            var job = new BringBackJob(desk.repository(), backup, "Ana");
            var brought = job.run(job::isMissing, Progress.NONE);
            assertEquals(3, brought.drafts().size(), brought.toString());
            assertEquals(before + 3, desk.repository().drafts().size());
            assertTrue(brought.told().getFirst().contains("is harmed"), brought.toString());
            var again = job.run(job::isMissing, Progress.NONE);
            assertEquals(List.of(), again.drafts(), "none is there twice");
        }
    }

    private Path listing(List<Manifest.Part> parts, String... contents) throws IOException {
        var file = folder.resolve("listing.zip");
        Files.deleteIfExists(file);
        try (var out = new ArchiveWriter(file, Wrapping.OPEN)) {
            var origin = new Head.Origin("x", "0a1b2c3d");
            var head = new Head(1, origin, java.time.Instant.EPOCH, 1, 0, Optional.empty());
            out.open(Head.NAME, Head.FORMAT.bytes(head));
            for (var name : contents) out.put(name, stream -> stream.write(new byte[10]));
            var counts = new Manifest.Counts(0, 0, 0, 0, 0);
            var manifest = new Manifest(head, parts, counts, List.of());
            out.put(Manifest.NAME, stream -> Manifest.FORMAT.put(manifest, stream));
            out.finish();
        }
        return file;
    }

    /// Lengths that cannot be true would hide how much room is needed.
    @Test
    void aListThatCannotBeTrueIsRefused() throws IOException {
        var sum = "0".repeat(64);
        for (var parts :
                List.of(
                        List.of(new Manifest.Part("files/a", -1, sum)),
                        List.of(
                                new Manifest.Part("files/a", Long.MAX_VALUE, sum),
                                new Manifest.Part("files/b", 1, sum)),
                        List.of(
                                new Manifest.Part("files/a", 1, sum),
                                new Manifest.Part("files/a", 10, sum)))) {
            var file = listing(parts, "files/a");
            var said = assertThrows(IOException.class, () -> Backup.open(file, Doors.PLAIN));
            assertTrue(said.getMessage().contains("cannot be true"), said.getMessage());
        }
        var file = listing(List.of(new Manifest.Part("files/a", 10, sum)), "files/a", "files/b");
        try (var backup = Backup.open(file, Doors.PLAIN)) {
            assertThrows(IOException.class, () -> backup.bytes("files/a"), "another sum");
            assertThrows(IOException.class, () -> backup.open("files/b"), "it is not listed");
        }
    }

    private static void zeros(java.io.OutputStream out, int megabytes) throws IOException {
        var piece = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) out.write(piece);
    }

    @Test
    void whatIsNoBackupIsSaidToBeNone() throws IOException {
        var file = folder.resolve("text.zip");
        Files.writeString(file, "words");
        var said = assertThrows(IOException.class, () -> source(file));
        assertEquals("text.zip is not a backup of Rubric.", said.getMessage());
        assertThrows(IOException.class, () -> source(folder.resolve("nothing")));
        var empty = Files.createDirectory(folder.resolve("empty"));
        assertTrue(
                assertThrows(IOException.class, () -> source(empty))
                        .getMessage()
                        .startsWith("There is no backup of Rubric in"));
    }
}

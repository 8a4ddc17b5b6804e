package org.rubric.desk.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rubric.desk.Desk;
import org.rubric.desk.IgnoredChecks;
import org.rubric.desk.KeptWords;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Media;
import org.rubric.interchange.Progress;
import org.rubric.repository.Inventory;
import org.rubric.repository.Kind;
import org.rubric.repository.Repository;
import org.rubric.repository.seal.Unlocking;
import org.rubric.rules.Ignored;
import org.rubric.spelling.WordList;

/// A store with something of everything, and all that a store says as one value.
final class Stocked {
    static final String VALUE = "ab".repeat(32);

    /// A record that no room of the program knows.
    record Novel(String words, List<Integer> numbers) {}

    static final Kind<Novel> NOVEL = Kind.of("novel-of-tomorrow", Novel.class);

    private Stocked() {}

    /// Fills the store: sample, a picture, versions, records, files, a draft that was removed.
    static Id fill(Desk desk) throws IOException {
        var repository = desk.repository();
        var id = draft(repository, pictured(Sample.draft(), 1));
        draft(repository, Sample.draft());
        var gone = draft(repository, pictured(Sample.draft(), 2));
        repository.remove(gone);
        new IgnoredChecks(repository, id)
                .keep(List.of(new Ignored("REF-02", Id.of("p1"), "words", "why")), "Ana");
        KeptWords.in(repository.records()).keep("mine", WordList.of(List.of("gateway")), "Ana");
        repository
                .records()
                .put(
                        NOVEL,
                        "a name / with \u00fc and \u201cquotes\u201d",
                        new Novel("x", List.of(1)),
                        "Ana")
                .toCompletableFuture()
                .join();
        repository.records().values().keep(VALUE, () -> new byte[] {0, 1, 2}, () -> {});
        file(desk.home(), "cover/cover.png", "cover");
        file(desk.home(), "template/\u00dcbersicht.docx", "template");
        file(desk.home(), "meetings/m-1/td1/TD1.docx", "hangs on a document");
        file(desk.home(), "folder-of-tomorrow/deep/what", "nobody knows");
        return id;
    }

    private static Id draft(Repository repository, Document document) throws IOException {
        try (var draft = repository.create(document, "Under study")) {
            draft.keepVersion("as posted", "Ana").toCompletableFuture().join();
            draft.append(pictured(document, 7), "Ben").toCompletableFuture().join();
            draft.keepVersion("after the meeting", "Ben").toCompletableFuture().join();
            return draft.id();
        }
    }

    static Document pictured(Document document, int number) {
        var media = new HashMap<>(document.media());
        media.put("own" + number, Media.of("image/png", ("picture " + number).getBytes()));
        media.put("own.jpg", Media.of("image/jpeg", ("picture " + number).getBytes()));
        return document.withMedia(media);
    }

    private static void file(Path home, String name, String words) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, words, StandardCharsets.UTF_8);
    }

    /// Everything a store says, by a name: texts, versions, records, values, files.
    static Map<String, Object> said(Path home) throws IOException {
        return said(home, Unlocking.NOBODY);
    }

    static Map<String, Object> said(Path home, Unlocking unlocking) throws IOException {
        try (var repository = Repository.open(home, unlocking)) {
            return said(repository);
        }
    }

    static Map<String, Object> said(Repository repository) throws IOException {
        var all = new TreeMap<String, Object>();
        try (var inventory = repository.inventory()) {
            for (var held : inventory.drafts()) {
                all.put(held.toString(), inventory.text(held));
                for (int number : inventory.versions(held))
                    all.put(held + " version " + number, inventory.version(held, number));
            }
            for (var item : inventory.records())
                all.put("record " + item.kind() + " " + item.name(), item.content());
            for (var value : inventory.values())
                all.put("value " + value, List.of(inventory.value(value).length));
            for (var file : inventory.files())
                if (!file.equals(BackupSettings.NAME))
                    all.put("file " + file, List.of(words(inventory, file)));
        }
        return all;
    }

    private static String words(Inventory inventory, String file) throws IOException {
        try (var in = inventory.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The names of all files of a store that is closed, snapshots and journals without numbers.
    static TreeSet<String> tree(Path home) throws IOException {
        var all = new TreeSet<String>();
        try (var files = Files.walk(home)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                all.add(
                        home.relativize(file)
                                .toString()
                                .replace('\\', '/')
                                .replaceAll("(snap|journal)-\\d+", "$1"));
        }
        all.removeIf(name -> name.startsWith("index/") || name.equals(BackupSettings.NAME));
        return all;
    }

    static BackupJob job(Desk desk) throws IOException {
        return new BackupJob(desk.repository(), desk.home(), "0a1b2c3d", Wrapping.OPEN);
    }

    /// Brings a whole backup back, as the command line does.
    static List<String> restore(Path from, Path home, Doors doors) throws IOException {
        var source = Source.of(from, java.util.Optional.empty(), doors, Progress.NONE);
        var told = new ArrayList<>(source.told());
        told.addAll(new RestoreJob(home, doors).prepare(source, Progress.NONE));
        new Swap(home).settle();
        return told;
    }

    static byte[] bytes(Path file) throws IOException {
        var out = new ByteArrayOutputStream();
        Files.copy(file, out);
        return out.toByteArray();
    }
}

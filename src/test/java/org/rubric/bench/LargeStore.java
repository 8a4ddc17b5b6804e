package org.rubric.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rubric.Corpus;
import org.rubric.desk.Desk;
import org.rubric.desk.OpenJob;
import org.rubric.document.Document;
import org.rubric.document.Identity;
import org.rubric.interchange.Progress;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.report.Meetings;

/// A store of a busy year: real Recommendations with their pictures and long synthetic texts as
/// drafts, each with versions, and meetings with their documents.
final class LargeStore {
    private static final String AUTHOR = "a tester";
    private static final int VERSIONS = 3;
    private static final int MEETINGS = 4;
    private static final int DOCUMENTS = 90;
    private static final int PEOPLE = 60;

    private LargeStore() {}

    /// Makes it in that folder, unless it is there.
    static Path in(Path home, long bytes) throws IOException {
        if (Files.exists(home)) return home;
        var texts = texts();
        try (var desk = new Desk(home)) {
            for (int i = 0; i < MEETINGS; i++)
                desk.ledgers()
                        .keep(
                                "meeting " + i,
                                Meetings.of(i, Occasion.Kind.RAPPORTEUR_GROUP, DOCUMENTS, PEOPLE),
                                AUTHOR);
            for (int i = 0; size(home) < bytes; i++)
                keep(desk, named(texts.get(i % texts.size()), i));
        }
        return home;
    }

    private static List<Document> texts() throws IOException {
        var small = Corpus.shared().resolve("bench/s20.docx");
        var large = Corpus.shared().resolve("bench/s100.docx");
        var pictures = Corpus.docx("Y.3507-201812");
        var whole = Corpus.docx("T-REC-H.222.0-201808-P!!MSW-E");
        var all = new ArrayList<Document>();
        for (var file : List.of(pictures, small, large, small, small, whole, small, large, small))
            all.add(new OpenJob(file).read(Progress.NONE).accepted());
        return all;
    }

    private static Document named(Document text, int number) {
        var was = text.front().identity();
        var now =
                new Identity("", "Y.draft-" + number, was.title(), was.kind(), "Y", was.language());
        return text.withFront(text.front().withIdentity(now));
    }

    private static void keep(Desk desk, Document text) throws IOException {
        try (var draft = desk.repository().create(text, "Under study")) {
            for (int i = 0; i < VERSIONS; i++) {
                var was = draft.document().front();
                var now = was.identity();
                var titled =
                        new Identity(
                                now.designation(),
                                now.provisionalName(),
                                now.title() + "’",
                                now.kind(),
                                now.series(),
                                now.language());
                draft.append(draft.document().withFront(was.withIdentity(titled)), AUTHOR);
                draft.keepVersion("version " + i, AUTHOR).toCompletableFuture().join();
            }
        }
    }

    static long size(Path folder) throws IOException {
        long all = 0;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) all += Files.size(file);
        }
        return all;
    }

    /// Makes one: folder, megabytes.
    public static void main(String[] words) throws IOException {
        in(Path.of(words[0]), Long.parseLong(words[1]) * 1_000_000);
    }
}

package org.rubric.desk.meeting.handover;

import org.rubric.desk.knowledge.Awaited;
import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rubric.desk.Desk;
import org.rubric.desk.WholeFile;
import org.rubric.desk.meeting.post.StatementTexts;
import org.rubric.desk.meeting.prepare.MeetingFiles;
import org.rubric.document.Id;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;

/// Write a meeting into one file: the ledger, the files that hang on its documents, its drafts, its
/// report. Of each draft a version is kept, by which it is known later what came back.
public record HandOverJob(Meeting meeting, Path file) {
    /// How the versions begin that are kept.
    static final String VERSION = "As handed over";

    private static final long LARGEST = 256L << 20;

    public void run(Desk desk) throws IOException {
        var texts = texts(desk);
        var files = files(desk);
        var manifest =
                new Manifest(
                        Manifest.VERSION,
                        meeting.id().value(),
                        desk.author(),
                        Instant.now().toString(),
                        texts,
                        files);
        var base = Handed.base(desk, meeting);
        WholeFile.write(
                file,
                out -> {
                    var zip = new ZipOutputStream(out);
                    put(zip, "rubric.json", ValueFormat.of(Manifest.class).bytes(manifest));
                    put(zip, "meeting.json", bytes(open(meeting)));
                    put(zip, "base.json", bytes(open(base)));
                    for (var text : texts) {
                        zip.putNextEntry(new ZipEntry(text.entry()));
                        BundleFormat.write(desk.repository().read(Id.of(text.draft())), zip);
                        zip.closeEntry();
                    }
                    for (var hung : files) copy(desk, hung, zip);
                    zip.finish();
                });
        for (var text : texts) version(desk, Id.of(text.draft()));
        Handed.keep(desk, base);
    }

    /// Without what is the chair's alone.
    private static Meeting open(Meeting meeting) {
        var documents = new ArrayList<MeetingDocument>();
        for (var each : meeting.documents())
            documents.add(
                    each.withNotes(
                            new MeetingDocument.Notes(
                                    each.notes().summary(), each.notes().observation(), "")));
        return meeting.withDocuments(documents);
    }

    private List<Manifest.Text> texts(Desk desk) throws IOException {
        var drafts = new LinkedHashSet<Id>();
        for (var document : meeting.documents()) {
            document.bearing().draft().ifPresent(drafts::add);
            var item = document.heading().workItem();
            if (!item.isBlank())
                desk.repository().find(item).ifPresent(entry -> drafts.add(entry.draft()));
        }
        var statements = new StatementTexts(desk);
        for (var sent : meeting.results().outputs().liaisons())
            statements.draft(meeting, sent).ifPresent(drafts::add);
        var texts = new ArrayList<Manifest.Text>();
        for (var entry : desk.repository().drafts())
            if (drafts.contains(entry.draft())) texts.add(text(texts.size(), entry.draft(), false));
        var report = desk.reports().of(meeting).draft();
        report.ifPresent(draft -> texts.add(text(texts.size(), draft, true)));
        return texts;
    }

    private static Manifest.Text text(int count, Id draft, boolean report) {
        return new Manifest.Text(draft.value(), "texts/" + (count + 1) + ".json", report);
    }

    private List<Manifest.Hung> files(Desk desk) throws IOException {
        var all = new ArrayList<Manifest.Hung>();
        var place = new MeetingFiles(desk::files, meeting.id());
        for (var document : meeting.documents())
            for (var name : document.files()) {
                if (!place.has(document.id(), name)) continue;
                if (Files.size(place.file(document.id(), name)) > LARGEST)
                    throw new IOException(Words.of("parcel.file.large", name));
                var entry = "files/" + (all.size() + 1) + "/" + name;
                all.add(new Manifest.Hung(document.id().value(), name, entry));
            }
        return all;
    }

    private void copy(Desk desk, Manifest.Hung hung, ZipOutputStream zip) throws IOException {
        var place = new MeetingFiles(desk::files, meeting.id());
        zip.putNextEntry(new ZipEntry(hung.entry()));
        Files.copy(place.file(Id.of(hung.document()), hung.name()), zip);
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] bytes(Meeting meeting) throws IOException {
        return ValueFormat.of(Meeting.class).bytes(meeting);
    }

    static void version(Desk desk, Id draft) throws IOException {
        var open = desk.repository().opened(draft);
        if (open.isPresent()) Awaited.of(open.get().keepVersion(VERSION, desk.author()));
        else
            try (var opened = desk.repository().open(draft)) {
                Awaited.of(opened.keepVersion(VERSION, desk.author()));
            }
    }
}

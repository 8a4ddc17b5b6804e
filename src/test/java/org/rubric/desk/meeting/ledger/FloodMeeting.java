package org.rubric.desk.meeting.ledger;

import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.p;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.review.Reviews;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.interchange.Progress;
import org.rubric.meeting.Bearing;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.typesetting.Look;
import org.rubric.repository.files.KeptFiles;

/// The sample meeting before it begins, with the files of its contributions.
public final class FloodMeeting {
    public static final Id MEETING = Id.of("flood-meeting");

    private FloodMeeting() {}

    /// Nothing is concluded yet.
    public static Meeting meeting() {
        var sample = Sample.meeting();
        var documents = new ArrayList<MeetingDocument>();
        for (var each : sample.documents())
            documents.add(
                    new MeetingDocument(
                            each.id(),
                            each.number(),
                            each.heading().withBearing(Bearing.NONE),
                            List.of(),
                            MeetingDocument.Notes.NONE,
                            each.files()));
        return new Meeting(
                MEETING,
                sample.occasion(),
                sample.agenda(),
                documents,
                sample.participants(),
                sample.results());
    }

    /// Writes the base text and C01, C02, C03, C04, C05, C06, C07, C09.
    public static void write(Path home) throws IOException {
        var draft = Sample.draft();
        put(base(draft), home, "td81-2", "base.docx");
        put(
                base(draft).tracked("level every ten minutes", "ten", "five", "Ana Lopes"),
                home,
                "c01",
                "C01.docx");
        put(own(term()), home, "c02", "C02.docx");
        put(
                base(draft)
                        .tracked("operator, authority", "operator, authority", "authority", "G")
                        .tracked("authority, public", "public", "press", "G")
                        .tracked("advisory to warning level", "to", "up to", "G")
                        .tracked("below the advisory level", "below", "under", "G"),
                home,
                "c03",
                "C03.docx");
        put(
                base(draft).deleted("If the connection to the platform is lost", "D"),
                home,
                "c04",
                "C04.docx");
        put(
                base(draft)
                        .inserted(
                                "Test procedure",
                                "E",
                                "Heading1|7\tSecurity",
                                "|The gateway is required to sign each report.",
                                "|The length of the key is required to be 256 bits."),
                home,
                "c05",
                "C05.docx");
        put(own(appendix()), home, "c06", "C06.docx");
        put(own(plain()), home, "c07", "C07.docx");
        put(
                base(draft)
                        .tracked("within one second.", "one second", "1 s", "G")
                        .tracked("after five seconds", "five seconds", "5 s", "G"),
                home,
                "c09",
                "C09.docx");
    }

    /// A store with the meeting in it and its files read; they are read once in a run.
    public static void prepare(Path home) throws IOException {
        synchronized (FloodMeeting.class) {
            if (Ready.FOLDER.toFile().list().length == 0) read(Ready.FOLDER);
        }
        try (var files = Files.walk(Ready.FOLDER)) {
            for (var file : files.toList()) {
                var there = home.resolve(Ready.FOLDER.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(there);
                else Files.copy(file, there, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static final class Ready {
        private static final Path FOLDER = folder();

        private static Path folder() {
            try {
                var folder = Files.createTempDirectory("flood-meeting");
                folder.toFile().deleteOnExit();
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void read(Path home) throws IOException {
        write(home);
        try (var desk = new Desk(home)) {
            var repository = desk.repository();
            var draft = repository.find(Sample.DRAFT).orElseThrow().draft();
            var reviews = Reviews.in(repository.records(), Shelf.MOST);
            var store =
                    new Proposing.Stored(
                            repository.records(), reviews, repository::read, "a tester");
            var proposing = new Proposing(store, new Hanging(KeptFiles.plainly(home)), base(draft));
            var answers = proposing.run(meeting(), Progress.NONE);
            desk.ledgers().keep("kept", Answer.into(meeting(), answers), "a tester");
        }
    }

    private static void put(MeetingFiles files, Path home, String document, String name)
            throws IOException {
        files.in(home.resolve(Hanging.folder(MEETING, Id.of(document))), name);
    }

    private static MeetingFiles base(Document draft) throws IOException {
        return MeetingFiles.of(draft, Look.DRAFT);
    }

    private static MeetingFiles own(Document text) throws IOException {
        return MeetingFiles.of(text, Look.DRAFT).foreign();
    }

    private static Document term() {
        var bold = new Marks(Set.of(Marks.Style.BOLD), "", "");
        List<Inline> line =
                List.of(
                        new Inline.Text("flood stage", bold),
                        new Inline.Text(
                                ": range of the water level for which one reporting period holds.",
                                Marks.NONE));
        return Document.of(
                FrontMatter.EMPTY,
                List.of(
                        p("Beta University proposes to define the term for clause 3.2."),
                        Block.Paragraph.of(Id.fresh(), line)));
    }

    private static Document appendix() {
        return Document.of(
                FrontMatter.EMPTY,
                List.of(
                        clause("intro", "Introduction", p("Alpha Telecom has met three uses.")),
                        clause(
                                "uses",
                                "Use cases of flood sensing",
                                p("A city on a short river."),
                                p("A farm below a dam."))));
    }

    private static Document plain() {
        return Document.of(
                FrontMatter.EMPTY, List.of(p("The river Zeta rises fast."), p("It has a dam.")));
    }

    /// The draft of the sample is what the work item names.
    public static Base base(Id draft) {
        return new Base(item -> item.equals(Sample.DRAFT) ? Optional.of(draft) : Optional.empty());
    }
}

package org.rubric.desk.meeting.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.repository.files.KeptFiles;

/// Script B, row 5: a folder of files finds its documents; and what a hostile folder does not do.
class FileIntakeTest {
    @TempDir private Path folder;
    private Path in;
    private Meeting meeting;
    private MeetingFiles store;

    @BeforeEach
    void list() throws IOException {
        in = folder.resolve("in");
        var intake = DocumentIntakeTest.intake(Inbox.LIST, List.of(), Map.of());
        meeting = DocumentIntakeTest.taken(DocumentIntakeTest.empty(), intake);
        store = new MeetingFiles(KeptFiles.plainly(folder.resolve("home")), meeting.id());
    }

    private Intake look(Map<Integer, String> answers) throws IOException {
        return new FileIntake(
                        List.of(in), store, answers, DocumentIntakeTest.DRAFTS, OptionalInt.of(0))
                .run(meeting, () -> true);
    }

    private MeetingDocument document(String id) {
        return meeting.document(Id.of(id)).orElseThrow();
    }

    @Test
    void everyFileFindsItsRow() throws IOException {
        Inbox.fill(in);
        var look = look(Map.of());
        assertEquals("15 files → 14 documents", look.title());
        // The one who came by a telephone is asked for; every file has its row.
        assertEquals(1, look.asks().size());
        assertTrue(
                look.notes().contains("people.csv: 17 rows → 14 people."), look.notes()::toString);
        assertTrue(look.notes().stream().noneMatch(note -> note.startsWith("Without")));
        meeting = DocumentIntakeTest.taken(meeting, look);
        assertEquals(List.of("C11.docx", "C11.pptx"), document("c11").files());
        assertEquals("Abstract of C04.", document("c04").notes().summary());
        assertEquals(List.of("ls.docx"), document("td-77-g").files());
        assertEquals(List.of("base.docx"), document("td-81-2").files());
        assertEquals(13, meeting.participants().size());
        assertTrue(Files.exists(store.file(Id.of("c01"), "C01.docx")));
        assertEquals(
                -1, Files.mismatch(in.resolve("C11.pptx"), store.file(Id.of("c11"), "C11.pptx")));
    }

    @Test
    void theSameFolderAgainChangesNothing() throws IOException {
        Inbox.fill(in);
        meeting = DocumentIntakeTest.taken(meeting, look(Map.of()));
        Files.delete(in.resolve("people.csv"));
        var before = written();
        var again = look(Map.of());
        assertTrue(again.isEmpty(), () -> again.lines().toString());
        assertEquals(meeting, DocumentIntakeTest.taken(meeting, again));
        assertEquals(before, written());
    }

    private Map<String, Object> written() throws IOException {
        var all = new TreeMap<String, Object>();
        try (var files = Files.walk(folder.resolve("home"))) {
            for (var file : files.filter(Files::isRegularFile).toList())
                all.put(file.toString(), Files.getLastModifiedTime(file));
        }
        return all;
    }

    @Test
    void aFileThatChangedPutsTheEarlierOneAside() throws IOException {
        Files.createDirectories(in);
        Files.writeString(in.resolve("C01.txt"), "one");
        meeting = DocumentIntakeTest.taken(meeting, look(Map.of()));
        Files.writeString(in.resolve("C01.txt"), "two");
        var look = look(Map.of());
        assertEquals(1, look.count(Kind.CHANGED));
        meeting = DocumentIntakeTest.taken(meeting, look);
        var kept = store.file(Id.of("c01"), "C01.txt");
        assertEquals("two", Files.readString(kept));
        try (var aside = Files.list(kept.resolveSibling("earlier"))) {
            assertEquals("one", Files.readString(aside.findFirst().orElseThrow()));
        }
    }

    @Test
    void rowsAndFilesThatFindNothingAreTold() throws IOException {
        Files.createDirectories(in);
        Inbox.word(in.resolve("SG20-C0003-R1.docx"), "C03", "Y.IoT-flood: revised", "", "A");
        Files.writeString(in.resolve("notes of mine.txt"), "x");
        Files.writeString(in.resolve("empty.txt"), "");
        var look = look(Map.of());
        assertEquals(1, look.asks().size());
        assertEquals("notes of mine.txt", look.asks().getFirst().words());
        assertTrue(look.notes().contains("empty.txt is empty."));
        assertTrue(look.notes().stream().anyMatch(n -> n.startsWith("Without a file: C01, C02")));
        var answered = look(Map.of(look.asks().getFirst().row(), "C07"));
        assertEquals(List.of(), answered.asks());
        meeting = DocumentIntakeTest.taken(meeting, answered);
        assertEquals(List.of("notes_of_mine.txt"), document("c07").files());
        assertEquals("C03-R1", document("c03").number().printed());
        assertEquals("Y.IoT-flood: revised Table 6-1", document("c03").heading().title());
    }

    @Test
    void aFolderAloneFillsTheRegister() throws IOException {
        Inbox.fill(in);
        meeting = DocumentIntakeTest.empty();
        var look = look(Map.of());
        meeting = DocumentIntakeTest.taken(meeting, look);
        assertEquals(12, meeting.documents().size());
        var c05 = meeting.documents().get(4);
        assertEquals("Y.IoT-flood: new clause 7 on security", c05.heading().title());
        assertEquals("Epsilon Institute", c05.heading().source());
    }

    @Test
    void hostileNamesStayWithinTheFolder() throws IOException {
        Files.createDirectories(in);
        Files.writeString(in.resolve("C01 <b>…%&.tar.gz"), "x");
        Files.writeString(in.resolve("C02.."), "x");
        Files.createSymbolicLink(in.resolve("C03.txt"), Path.of("/etc/hostname"));
        Files.writeString(in.resolve("C04.docx"), "no Word file");
        var look = look(Map.of());
        meeting = DocumentIntakeTest.taken(meeting, look);
        assertEquals(1, document("c01").files().size());
        assertTrue(document("c01").files().getFirst().matches("[A-Za-z0-9._-]+"));
        assertEquals(List.of(), document("c03").files());
        assertEquals(List.of("C04.docx"), document("c04").files());
        assertTrue(look.notes().stream().anyMatch(n -> n.startsWith("C04.docx: ")));
        for (var bad : List.of("../../x", "/etc/passwd", "a/b", "..", ""))
            assertThrows(IllegalArgumentException.class, () -> store.file(Id.of("c01"), bad), bad);
        assertEquals("file_con.txt", MeetingFiles.name(Path.of("con.txt")));
        var hidden = Files.getPosixFilePermissions(folder.resolve("home/meetings"));
        assertEquals("rwx------", PosixFilePermissions.toString(hidden));
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    void ninetyFilesAreReadInAFewSeconds() throws IOException {
        Files.createDirectories(in);
        for (int i = 1; i <= 90; i++)
            Inbox.word(
                    in.resolve("C%03d.docx".formatted(i)),
                    "C" + i,
                    "Title " + i,
                    "Source " + i,
                    "A");
        meeting = DocumentIntakeTest.empty();
        long start = System.nanoTime();
        var look = look(Map.of());
        assertTrue(System.nanoTime() - start < 15_000_000_000L);
        assertEquals(90, DocumentIntakeTest.taken(meeting, look).documents().size());
    }

    @Test
    void numbersAreReadFromNamesOfFiles() {
        assertEquals("C1", Numbers.read("SG20-C0001-R1").orElseThrow().label());
        assertEquals(1, Numbers.read("T25-SG20RG-C-0001!R1!MSW-E").orElseThrow().revision());
        assertEquals("TD 81/2", Numbers.read("TD81-2-R1").orElseThrow().label());
        assertEquals("TD 77/G", Numbers.read("sg20-td077_GEN").orElseThrow().label());
        assertEquals("TD 81/2", Numbers.read("TD 81/2-R1 base").orElseThrow().label());
        assertTrue(Numbers.read("abstract 12").isEmpty());
        assertTrue(Numbers.read("Doc12").isEmpty());
    }
}

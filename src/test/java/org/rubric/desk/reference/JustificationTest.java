package org.rubric.desk.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Subject;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Inline;
import org.rubric.editing.Snapshot;
import org.rubric.repository.Repository;

/// What A.5 asks about texts of other organizations, answered and made into a document.
class JustificationTest {
    @TempDir private Path home;

    private static ReferenceList list(Document draft) {
        return ReferenceList.of(
                Snapshot.of(draft),
                Shelf.index(Shelf.inForce("IETF RFC 8259", "The JSON Format", "2017-12")));
    }

    private static String words(Document document) {
        var words = new ArrayList<String>();
        document.forEach(block -> words.add(Inline.text(block.runs())));
        return String.join("\n", words);
    }

    @Test
    void onlyTextsOfOtherOrganizationsAreAskedAboutAndWhatIsKnownIsFilledIn() throws IOException {
        var draft = Shelf.draft();
        try (var repository = Repository.open(home)) {
            var book = new JustificationBook(repository.records());
            var all = book.of(draft, list(draft));
            assertEquals(
                    List.of("IETF RFC 8259 (2017)"),
                    all.stream().map(Justification::name).toList());
            var one = all.getFirst();
            assertEquals(
                    "IETF RFC 8259 (2017), The JSON Format.",
                    one.answer(JustificationItem.DESCRIPTION));
            assertEquals("in force, approved 2017-12", one.answer(JustificationItem.APPROVAL));
            assertEquals(
                    List.of(
                            JustificationItem.JUSTIFICATION,
                            JustificationItem.IPR,
                            JustificationItem.QUALITY,
                            JustificationItem.STABILITY,
                            JustificationItem.RELATION,
                            JustificationItem.REFERENCES,
                            JustificationItem.QUALIFICATION),
                    one.missing());
        }
    }

    @Test
    void answersAreKeptWithTheEntryAndAnOrganizationIsDescribedOnce() throws IOException {
        var draft = Shelf.draft();
        try (var repository = Repository.open(home)) {
            var book = new JustificationBook(repository.records());
            var one = book.of(draft, list(draft)).getFirst();
            book.put(
                            one.with(
                                            JustificationItem.QUALIFICATION,
                                            "Listed as qualified since 2001.")
                                    .with(JustificationItem.IPR, "None known."),
                            "a tester")
                    .toCompletableFuture()
                    .join();
            assertEquals(
                    "None known.",
                    book.of(draft, list(draft)).getFirst().answer(JustificationItem.IPR));
            var other = Shelf.draft();
            var elsewhere = book.of(other, list(other)).getFirst();
            assertEquals("", elsewhere.answer(JustificationItem.IPR));
            assertEquals(
                    "Listed as qualified since 2001.",
                    elsewhere.answer(JustificationItem.QUALIFICATION));
        }
        try (var repository = Repository.open(home)) {
            assertEquals(
                    "None known.",
                    new JustificationBook(repository.records())
                            .of(draft, list(draft))
                            .getFirst()
                            .answer(JustificationItem.IPR));
        }
    }

    @Test
    void theTemporaryDocumentHasAllItemsAndIsExported() throws IOException {
        var draft = Shelf.draft();
        try (var desk = new Desk(home)) {
            var book = new JustificationBook(desk.repository().records());
            var one =
                    book.of(draft, list(draft))
                            .getFirst()
                            .with(
                                    JustificationItem.JUSTIFICATION,
                                    "The format of all reports.\nNo other text defines it.");
            var document = JustificationComposer.compose(draft, List.of(one));
            assertEquals(DocumentKind.TEMPORARY_DOCUMENT, document.front().identity().kind());
            assertEquals(
                    "A.5 justification information for draft Recommendation ITU-T Y.IoT-bins",
                    document.front().identity().title());
            assertEquals(List.of("4/20"), document.front().people().questions());
            var words = words(document);
            for (var item : JustificationItem.values())
                assertTrue(words.contains(item.words()), item.words());
            assertTrue(words.contains("No other text defines it."));
            assertEquals(6, words.split("to be answered", -1).length - 1);
            var file = home.resolve("a5.pdf");
            desk.export(
                    new ExportJob(
                            new Subject("a5", document, List.of()), ExportJob.Format.PDF, file));
            assertTrue(Files.size(file) > 5000);
            Files.createDirectories(Path.of("target", "tour"));
            Files.copy(
                    file,
                    Path.of("target", "tour", "a5-justification.pdf"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void theFormIsHeadedInPlainWords() {
        var draft = Shelf.draft();
        var one = new ArrayList<Justification>();
        try (var repository = Repository.open(home)) {
            one.addAll(new JustificationBook(repository.records()).of(draft, list(draft)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var words = words(JustificationComposer.compose(draft, one));
        assertTrue(words.contains("Item\n"), words);
        assertTrue(!words.contains("JustificationItem"), words);
    }
}

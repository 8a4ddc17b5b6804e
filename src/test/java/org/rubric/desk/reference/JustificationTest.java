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
import org.rubric.desk.reference.Justification.Item;
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
            assertEquals("IETF RFC 8259 (2017), The JSON Format.", one.answer(Item.DESCRIPTION));
            assertEquals("in force, approved 2017-12", one.answer(Item.APPROVAL));
            assertEquals(
                    List.of(
                            Item.JUSTIFICATION,
                            Item.IPR,
                            Item.QUALITY,
                            Item.STABILITY,
                            Item.RELATION,
                            Item.REFERENCES,
                            Item.QUALIFICATION),
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
                            one.with(Item.QUALIFICATION, "Listed as qualified since 2001.")
                                    .with(Item.IPR, "None known."),
                            "a tester")
                    .toCompletableFuture()
                    .join();
            assertEquals("None known.", book.of(draft, list(draft)).getFirst().answer(Item.IPR));
            var other = Shelf.draft();
            var elsewhere = book.of(other, list(other)).getFirst();
            assertEquals("", elsewhere.answer(Item.IPR));
            assertEquals("Listed as qualified since 2001.", elsewhere.answer(Item.QUALIFICATION));
        }
        try (var repository = Repository.open(home)) {
            assertEquals(
                    "None known.",
                    new JustificationBook(repository.records())
                            .of(draft, list(draft))
                            .getFirst()
                            .answer(Item.IPR));
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
                                    Item.JUSTIFICATION,
                                    "The format of all reports.\nNo other text defines it.");
            var document = JustificationComposer.compose(draft, List.of(one));
            assertEquals(DocumentKind.TEMPORARY_DOCUMENT, document.front().identity().kind());
            assertEquals(
                    "A.5 justification information for draft Recommendation ITU-T Y.IoT-bins",
                    document.front().identity().title());
            assertEquals(List.of("4/20"), document.front().people().questions());
            var words = words(document);
            for (var item : Item.values()) assertTrue(words.contains(item.words()), item.words());
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
}

package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;

/// First pages of every look, as text: where each piece of type stands, in which face and size. A
/// change here is seen by every reader; to accept it run with `-Dgolden=write`.
class GoldenPagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/rubric/typesetting");

    @Test
    void coverSeriesSummaryAndContentsOfAPublishedText() throws IOException {
        compare("published", Publications.recommendation(), Look.PUBLISHED, 0, 1, 2, 4);
    }

    @Test
    void coverOfACorrigendum() throws IOException {
        var document = Publications.document(DocumentKind.CORRIGENDUM, "Y.4123", "2019");
        compare("corrigendum", document, Look.PUBLISHED, 0, 2);
    }

    @Test
    void headOfADraft() throws IOException {
        compare("draft", Publications.recommendation(), Look.DRAFT, 0, 1);
    }

    @Test
    void headOfAContribution() throws IOException {
        var document = Publications.posted(DocumentKind.CONTRIBUTION, "SG20-C0123");
        compare("contribution", document, Look.CONTRIBUTION, 0);
    }

    @Test
    void headOfALiaisonStatement() throws IOException {
        var document = Publications.posted(DocumentKind.LIAISON_STATEMENT, "");
        compare("liaison", document, Look.LIAISON, 0);
    }

    @Test
    void whatWasChangedInADraft() throws IOException {
        compare("changes", Redlines.everything().imprint(Look.DRAFT), 0, 1, 2, 3);
    }

    private static void compare(String name, Document document, Look look, int... pages)
            throws IOException {
        compare(name, Setting.of(document, look).imprint(), pages);
    }

    private static void compare(String name, Imprint imprint, int... pages) throws IOException {
        var dump = PageDump.of(imprint).split("(?m)^(?=page )");
        var shown = new StringBuilder();
        for (int page : pages) shown.append(dump[page]);
        // Lines of running text belong to the tests of line breaking.
        var now = shown.toString().replace("\r\n", "\n").replaceAll("(?m)^.*word word.*\n", "");
        // Names of blocks that nobody named.
        now = now.replaceAll("(?m)^  # r[0-9a-f]{16}\n", "");
        var file = FOLDER.resolve(name + "-pages.txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, now);
        }
        assertEquals(Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"), now);
    }
}

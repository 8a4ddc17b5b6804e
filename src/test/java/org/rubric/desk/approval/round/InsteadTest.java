package org.rubric.desk.approval.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Session;
import org.rubric.programme.approval.Disposition;
import org.rubric.programme.approval.Remark;

class InsteadTest {
    private static final Id PLACE = Id.of("p");

    private static Document text(String words) {
        return Document.of(
                FrontMatter.EMPTY, List.of(Block.Paragraph.of(PLACE, Inline.plain(words))));
    }

    private static Remark remark(String proposed) {
        var about = new Remark.About("6.1", Optional.of(PLACE), Remark.Sort.EDITORIAL);
        return new Remark("1", "Beta", about, "because", proposed, Disposition.OPEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    replace "ten" with "fifteen"        | every fifteen minutes, often
                    Replace “ten” by “fifteen”.         | every fifteen minutes, often
                    change 'ten' to 'fifteen'           | every fifteen minutes, often
                    "ten" → "fifteen"                   | every fifteen minutes, often
                    “ten minutes” should read “an hour” | every an hour, often
                    delete ", often"                    | every ten minutes
                    """)
    void aReplacementIsTakenIn(String proposed, String after) {
        var document = text("every ten minutes, often");
        var session = Session.of(document);
        // What begins with a sign that is no letter is found all the same.
        var one = Instead.of(remark(proposed), document);
        if (proposed.contains(", often")) {
            assertTrue(one.isEmpty() || session.perform(one.get().command()));
            return;
        }
        assertTrue(session.perform(one.orElseThrow().command()));
        var now = session.snapshot().document().find(PLACE).orElseThrow();
        assertEquals(after, Inline.text(now.runs()));
        session.undo();
        assertEquals(document, session.snapshot().document());
    }

    @ParameterizedTest
    @CsvSource({
        "is also sent,is sent",
        "also it is sent,it is sent",
        "it is sent also,it is sent",
        "it is sent also.,it is sent."
    })
    void aDeletionLeavesOneSpace(String line, String after) {
        var document = text(line);
        var session = Session.of(document);
        var one = Instead.of(remark("delete \"also\""), document).orElseThrow();
        assertTrue(session.perform(one.command()));
        var now = session.snapshot().document().find(PLACE).orElseThrow();
        assertEquals(after, Inline.text(now.runs()));
    }

    @Test
    void deletedAndInsertedIsAReplacement() {
        var one =
                Instead.of(remark("delete \"ten\" and insert \"fifteen\"."), text("every ten"))
                        .orElseThrow();
        assertEquals("fifteen", one.now());
        var elsewhere = remark("delete \"ten\" and insert \"six\" after \"every\"");
        assertTrue(Instead.of(elsewhere, text("every ten")).isEmpty());
        assertTrue(Instead.of(remark("delete \"ten\", add a unit"), text("every ten")).isEmpty());
    }

    @Test
    void wordsThatStandTwiceOrNotAreNotTaken() {
        assertTrue(Instead.of(remark("replace \"ten\" with \"x\""), text("ten by ten")).isEmpty());
        assertTrue(Instead.of(remark("replace \"ten\" with \"x\""), text("often")).isEmpty());
        assertTrue(Instead.of(remark("Please say it better."), text("ten")).isEmpty());
        assertTrue(Instead.of(remark(""), text("ten")).isEmpty());
    }

    @Test
    void aTextThatHasGoneOnIsLeft() {
        var one =
                Instead.of(remark("replace \"ten\" with \"six\""), text("every ten")).orElseThrow();
        assertFalse(Session.of(text("each ten")).perform(one.command()));
        assertFalse(Session.of(text("")).perform(one.command()));
    }

    @Test
    void anyWordsAreTakenInTime() {
        var quotes = "replace \"".repeat(400);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> Instead.of(remark(quotes), text("\"".repeat(3000))).isEmpty());
    }
}

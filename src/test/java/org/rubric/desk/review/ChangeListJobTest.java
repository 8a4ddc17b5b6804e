package org.rubric.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Subject;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.writing.WordExporter;
import org.rubric.revision.Proposal;
import org.rubric.revision.review.Review;
import org.rubric.typesetting.Look;

/// The list of changes as a document.
class ChangeListJobTest {
    private static final String LEVEL =
            "The gateway is required to report the water level every ten minutes to the centre.";
    private static final Document OLD =
            recommendation(
                    clause("a", "Scope", named("p", p(LEVEL))),
                    clause("b", "Power", named("r", p("It has power from the sun."))));

    @Test
    void everyChangeHasItsClauseAndItsAuthor() throws IOException {
        var ada = said(OLD, "p", LEVEL.replace("ten", "five"));
        var ben = said(ada, "r", "It has power from the wind.");
        var now = ben.withFront(ben.front().withIdentity(ben.front().identity().withTitle("T")));
        var list =
                ChangeListJob.of(
                                subject("posted", OLD),
                                subject("now", now),
                                List.of(Proposal.of("Ada", OLD, ada), Proposal.of("Ben", ada, ben)),
                                "Editor")
                        .run();
        assertEquals("Changes to T since posted", list.name());
        assertEquals(
                List.of(
                        "Clause | Change | From",
                        "Front matter | Title: “T” added at the beginning. | Editor",
                        "1 Scope | Paragraph: “ten” became “five”. | Ada",
                        "2 Power | Paragraph: “sun” became “wind”. | Ben"),
                rows(list.document()));
        var file = new ByteArrayOutputStream();
        new WordExporter().write(list.document(), Look.DRAFT, file, Progress.NONE);
        assertTrue(file.size() > 1000);
    }

    @Test
    void withoutAuthorsThereIsNoColumnForThem() {
        var now = said(OLD, "p", LEVEL.replace("ten", "five"));
        var list = ChangeListJob.of(subject("a", OLD), subject("b", now), List.of(), "").run();
        assertEquals("Clause | Change", rows(list.document()).getFirst());
        var none = ChangeListJob.of(subject("a", OLD), subject("b", OLD), List.of(), "").run();
        assertEquals(
                "There are no changes.", Inline.text(none.document().body().getFirst().runs()));
    }

    @Test
    void whatIsOpenIsToldOfTheQueue() {
        var ada = said(OLD, "p", LEVEL.replace("ten", "five"));
        var review = Review.of(OLD, List.of(Proposal.of("Ada", OLD, ada)), Set.of());
        var list = ChangeListJob.of(subject("now", OLD), review.proposed()).run();
        assertEquals(
                "1 Scope | Paragraph: “ten” became “five”. | Ada", rows(list.document()).getLast());
    }

    private static List<String> rows(Document document) {
        var rows = new ArrayList<String>();
        document.forEach(
                block -> {
                    if (!(block instanceof Exhibit.Row row)) return;
                    rows.add(
                            String.join(
                                    " | ",
                                    row.cells().stream()
                                            .map(c -> Inline.text(c.body().getFirst().runs()))
                                            .toList()));
                });
        return rows;
    }

    private static Subject subject(String name, Document document) {
        return new Subject(name, document, List.of());
    }

    private static Document said(Document document, String block, String words) {
        return document.update(Id.of(block), b -> b.withRuns(Inline.plain(words)));
    }
}

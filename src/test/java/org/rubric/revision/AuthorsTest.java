package org.rubric.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;
import org.rubric.editing.Step;

/// Whose a stretch of a redline is.
class AuthorsTest {
    private static final String LEVEL =
            "The gateway is required to report the water level every ten minutes to the centre.";
    private static final Document OLD =
            recommendation(
                    clause("a", "Scope", named("p", p(LEVEL)), named("q", p("A second one."))),
                    clause("b", "Power", named("r", p("It has power from the sun."))));

    @Test
    void stretchesOfOneLineAreOfWhoseTheyAre() {
        var ada = said(OLD, LEVEL.replace("ten", "five"));
        var ben = said(ada, LEVEL.replace("ten", "five").replace("centre", "town hall"));
        var now = said(ben, LEVEL.replace("ten", "five").replace("centre", "town hall") + " Yes.");
        var proposals =
                List.of(
                        new Proposal("Ada", OLD, ada, Map.of(Id.of("p"), "2027-01-01")),
                        Proposal.of("Ben", ada, ben));
        var redline = Redline.of(OLD, now, proposals, "Editor", "2027-02-02");
        assertEquals(
                List.of(
                        "DELETED ten Ada 2027-01-01",
                        "INSERTED five Ada 2027-01-01",
                        "DELETED centre Ben ",
                        "INSERTED town hall.  Ben ",
                        "INSERTED Yes Editor 2027-02-02"),
                told(redline, "p"));
    }

    @Test
    void oneStretchOfTwoAuthorsIsDivided() {
        var ada = said(OLD, LEVEL + " It sleeps at night.");
        var ben = said(ada, LEVEL + " It sleeps at night. It wakes by day.");
        var proposals = List.of(Proposal.of("Ada", OLD, ada), Proposal.of("Ben", ada, ben));
        assertEquals(
                List.of("INSERTED  It sleeps at night. Ada ", "INSERTED  It wakes by day. Ben "),
                told(Redline.of(OLD, ben, proposals, "", ""), "p"));
    }

    @Test
    void blocksAreOfWhoBroughtThem() {
        var ada =
                new Step.Splice(Id.of("a"), 3, 0, List.of(named("n", p("It is new here."))))
                        .apply(OLD);
        var ben = new Step.Splice(Id.of("a"), 2, 1, List.of()).apply(ada);
        var clauses = new ArrayList<>(ben.body());
        clauses.addFirst(clauses.removeLast());
        var now = ben.withBody(clauses);
        var proposals = List.of(Proposal.of("Ada", OLD, ada), Proposal.of("Ben", ada, ben));
        var redline = Redline.of(OLD, now, proposals, "Editor", "");
        assertEquals("Ada", redline.alterations().of(Id.of("n")).getFirst().author());
        assertEquals("Ben", redline.alterations().of(Id.of("q")).getFirst().author());
        assertEquals("Editor", redline.alterations().of(Id.of("b")).getFirst().author());
    }

    private static List<String> told(Redline redline, String block) {
        var runs = redline.document().find(Id.of(block)).orElseThrow().runs();
        return redline.alterations().of(Id.of(block)).stream()
                .map(
                        each ->
                                each.kind()
                                        + " "
                                        + Inline.text(Runs.slice(runs, each.from(), each.to()))
                                        + " "
                                        + each.author()
                                        + " "
                                        + each.date())
                .toList();
    }

    private static Document said(Document document, String words) {
        return document.update(Id.of("p"), b -> b.withRuns(Inline.plain(words)));
    }
}

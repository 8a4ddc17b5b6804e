package org.rubric.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.printed;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledTest {

    @Test
    void writesEveryComputedLabelAndKeepsAPrintedOne() {
        var document =
                recommendation(
                        clause(
                                "c",
                                "Requirements",
                                p("Text."),
                                note("Read this."),
                                table("t", "Periods", row("a"))),
                        printed("B", annex("x", "Test")));
        var labels = new ArrayList<String>();
        Labelled.of(document, Numbering.of(document))
                .forEach(
                        block -> {
                            if (!block.traits().printed().isEmpty())
                                labels.add(block.traits().printed().replace('\u00a0', ' '));
                        });
        assertEquals(List.of("1", "NOTE", "Table 1-1", "B"), labels);
    }
}

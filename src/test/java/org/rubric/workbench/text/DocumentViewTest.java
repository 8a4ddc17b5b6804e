package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.workbench.Ui;

class DocumentViewTest {

    private static List<String> words(DocumentView view) {
        var words = new ArrayList<String>();
        Ui.run(
                () ->
                        view.flow()
                                .forEachVisible(
                                        (_, block) ->
                                                block.forEachLine(
                                                        line -> words.add(line.passage().text()))));
        return words;
    }

    @Test
    void everyKindOfBlockIsShown() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            var words = new ArrayList<String>();
            for (int i = 0; i < 3; i++) {
                Ui.picture(shown.stage.getScene(), "view-every-kind-" + i);
                words.addAll(words(shown.view));
                Ui.run(() -> shown.view.flow().scroll(800));
                Ui.settle();
            }
            var all = String.join("\n", words);
            for (var wanted :
                    List.of(
                            "Requirements",
                            "see clause\u00A01.2 and [ITU-T\u00A0Y.4000]).",
                            "Table\u00A01-1\u00A0– Reporting periods",
                            "Figure\u00A01-1\u00A0– Gateway, sensors and platform",
                            "flood stage",
                            "Internet of Things",
                            "Report ::= SEQUENCE"))
                assertTrue(all.contains(wanted), wanted + " in\n" + all);
        }
    }

    @Test
    void theSampleIsShownToItsEnd() {
        try (var shown = Shown.of(Sample.draft())) {
            for (int i = 0; i < 20; i++) {
                Ui.picture(shown.stage.getScene(), "view-sample-" + i);
                Ui.run(() -> shown.view.flow().scroll(860));
                Ui.settle();
            }
            var last = shown.view.flow().pieces().getLast().id();
            Ui.run(() -> shown.view.flow().position(1e9));
            Ui.settle();
            assertTrue(Ui.on(() -> shown.view.flow().live(last)).isPresent());
        }
    }

    @Test
    void onlyTheWindowAndSomeBesideItHaveViews() {
        var body = new ArrayList<Block>();
        for (int i = 0; i < 5000; i++)
            body.add(Drafts.paragraph("p" + i, "Paragraph " + i + " has a few words."));
        try (var shown = Shown.of(Document.of(FrontMatter.EMPTY, body), 760, 600)) {
            var flow = shown.view.flow();
            for (int i = 0; i < 40; i++) {
                Ui.run(() -> flow.scroll(900));
                Ui.settle();
            }
            int many = Ui.on(flow::size);
            assertTrue(many < 80, many + " views");
            Ui.run(() -> flow.position(flow.total()));
            Ui.settle();
            var last = new ArrayList<String>();
            Ui.run(() -> flow.forEachVisible((piece, _) -> last.add(piece.id().value())));
            assertEquals("p4999", last.getLast());
        }
    }
}

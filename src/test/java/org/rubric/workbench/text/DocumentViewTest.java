package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.editing.Session;
import org.rubric.workbench.Ui;

class DocumentViewTest {
    private Stage stage;

    @AfterEach
    void close() {
        if (stage != null) Ui.close(stage);
    }

    private DocumentView show(Document document, double width, double height) {
        var view =
                Ui.on(
                        () -> {
                            var made =
                                    new DocumentView(
                                            new Typography(),
                                            new Pictures(Runnable::run, Runnable::run, 1),
                                            _ -> {},
                                            _ -> {});
                            made.open(Session.of(document));
                            return made;
                        });
        stage = Ui.show(view, width, height, false);
        return view;
    }

    @Test
    void everyKindOfBlockIsShown() {
        var view = show(Drafts.everyKind(), 760, 900);
        var words = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            Ui.picture(stage.getScene(), "view-every-kind-" + i);
            Ui.run(
                    () ->
                            view.flow()
                                    .forEachVisible(
                                            (_, block) ->
                                                    block.forEachLine(
                                                            line ->
                                                                    words.add(
                                                                            line.passage()
                                                                                    .text()))));
            Ui.run(() -> view.flow().scroll(800));
            Ui.settle();
        }
        var all = String.join("\n", words);
        for (var wanted :
                new String[] {
                    "Requirements",
                    "see clause\u00A01.2 and [ITU-T\u00A0Y.4000]).",
                    "Table\u00A01-1\u00A0– Reporting periods",
                    "Figure\u00A01-1\u00A0– Gateway, sensors and platform",
                    "flood stage",
                    "Internet of Things",
                    "Report ::= SEQUENCE",
                })
            assertTrue(all.contains(wanted), wanted + " in\n" + all);
    }

    @Test
    void onlyTheWindowAndSomeBesideItHaveViews() {
        var body = new ArrayList<Block>();
        for (int i = 0; i < 5000; i++)
            body.add(Drafts.paragraph("p" + i, "Paragraph " + i + " has a few words."));
        var view = show(Document.of(FrontMatter.EMPTY, body), 760, 600);
        for (int i = 0; i < 40; i++) {
            Ui.run(() -> view.flow().scroll(900));
            Ui.settle();
        }
        int many = Ui.on(() -> view.flow().size());
        assertTrue(many < 80, many + " views");
        Ui.run(() -> view.flow().position(view.flow().total()));
        Ui.settle();
        var last = new ArrayList<String>();
        Ui.run(() -> view.flow().forEachVisible((piece, _) -> last.add(piece.id().value())));
        assertEquals("p4999", last.getLast());
    }
}

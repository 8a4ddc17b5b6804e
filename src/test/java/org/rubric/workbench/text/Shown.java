package org.rubric.workbench.text;

import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.workbench.Ui;

/// A document on the screen for a test; closed with it.
final class Shown implements AutoCloseable {
    final DocumentView view;
    final Session session;
    final Stage stage;
    final List<Selection> selections = new ArrayList<>();

    private Shown(Document document, double width, double height, boolean dark) {
        session = Session.of(document);
        view =
                Ui.on(
                        () -> {
                            var pictures = new Pictures(Runnable::run, Runnable::run, 1);
                            var made =
                                    new DocumentView(
                                            new Typography(),
                                            pictures,
                                            selections::add,
                                            _ -> {});
                            made.open(session);
                            return made;
                        });
        stage = Ui.show(view, width, height, dark);
        Ui.run(view::requestFocus);
    }

    static Shown of(Document document) {
        return new Shown(document, 760, 900, false);
    }

    static Shown of(Document document, double width, double height) {
        return new Shown(document, width, height, false);
    }

    /// Puts the caret somewhere and waits until it is seen.
    void put(String block, int offset) {
        Ui.run(
                () -> {
                    var hit = Hit.at(new Position(Id.of(block), offset));
                    view.selecting().put(hit, false);
                    view.places().reveal(hit);
                });
        Ui.settle();
    }

    /// Where the caret stands, as `block:offset`.
    String caret() {
        return Ui.on(
                () ->
                        view.selecting()
                                .caret()
                                .map(hit -> hit.position())
                                .map(place -> place.block() + ":" + place.offset())
                                .orElse("nowhere"));
    }

    @Override
    public void close() {
        Ui.run(view::close);
        Ui.close(stage);
    }
}

package org.rubric.workbench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.workbench.Ui;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.line.Hit;
import org.rubric.workbench.text.line.Pictures;
import org.rubric.workbench.text.line.Typography;

/// A document on the screen for a test; closed with it.
public final class Shown implements AutoCloseable {
    public final DocumentView view;
    public final Session session;
    public final Stage stage;
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
                                            new DocumentView.Surroundings(
                                                    Words.of(Locale.ENGLISH)::of,
                                                    selections::add,
                                                    _ -> {}));
                            made.open(session);
                            return made;
                        });
        stage = Ui.show(view, width, height, dark);
        Ui.run(view::requestFocus);
    }

    public static Shown of(Document document) {
        return new Shown(document, 760, 900, false);
    }

    public static Shown of(Document document, double width, double height) {
        return new Shown(document, width, height, false);
    }

    /// Puts the caret somewhere and waits until it is seen.
    public void put(String block, int offset) {
        Ui.run(
                () -> {
                    var hit = Hit.at(new Position(Id.of(block), offset));
                    view.selecting().put(hit, false);
                    view.places().reveal(hit);
                });
        Ui.settle();
    }

    /// Presses a key in the text.
    public void press(KeyCode code, boolean shift, boolean shortcut, boolean alt) {
        Ui.run(
                () ->
                        Event.fireEvent(
                                view,
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        shift,
                                        shortcut,
                                        alt,
                                        false)));
        Ui.settle();
    }

    /// The key alone, on the FX thread.
    void key(KeyCode code) {
        Event.fireEvent(
                view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /// Shows another document in the same view, laid out.
    void open(Document document) {
        Ui.run(
                () -> {
                    view.open(Session.of(document));
                    view.getScene().getRoot().applyCss();
                    view.getScene().getRoot().layout();
                });
        Ui.settle();
    }

    /// Shows next to nothing.
    void empty() {
        open(Document.of(FrontMatter.EMPTY, List.of(Drafts.paragraph("only", "Nothing."))));
    }

    public void press(KeyCode code) {
        press(code, false, false, false);
    }

    /// Types letters, each as a key of its own.
    public void type(String words) {
        for (var letter : words.split(""))
            Ui.run(
                    () ->
                            Event.fireEvent(
                                    view,
                                    new KeyEvent(
                                            KeyEvent.KEY_TYPED,
                                            letter,
                                            "",
                                            KeyCode.UNDEFINED,
                                            false,
                                            false,
                                            false,
                                            false)));
        Ui.settle();
    }

    /// What is selected, as `block:offset–block:offset`.
    public String selected() {
        return Ui.on(
                () ->
                        view.selecting()
                                .ends()
                                .map(
                                        ends ->
                                                ends.from().block()
                                                        + ":"
                                                        + ends.from().offset()
                                                        + "–"
                                                        + ends.to().block()
                                                        + ":"
                                                        + ends.to().offset())
                                .orElse(""));
    }

    /// The words of a block as the screen shows them.
    public String words(String block) {
        return Ui.on(
                () ->
                        view.places()
                                .spot(Id.of(block))
                                .map(spot -> spot.line().passage().text())
                                .orElse("nothing"));
    }

    /// Where the caret stands, as `block:offset`.
    public String caret() {
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

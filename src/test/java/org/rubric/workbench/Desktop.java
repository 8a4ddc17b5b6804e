package org.rubric.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.rubric.desk.KeptWords;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Session;
import org.rubric.interchange.Imported;
import org.rubric.rules.Rulebook;
import org.rubric.spelling.Dictionaries;
import org.rubric.spelling.Folders;
import org.rubric.spelling.Speller;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;
import org.rubric.workbench.bar.TitleRow;
import org.rubric.workbench.write.WritePlace;
import org.rubric.workbench.write.review.Reviewing;
import org.rubric.workbench.write.spell.Spellroom;

/// The place *Write* in a window of its own, with a draft open and no store behind it.
final class Desktop implements AutoCloseable {
    private static final Speller SPELLER =
            new Speller(new Dictionaries(Folders.usual(Path.of("target", "no-home"))));

    final WritePlace write;
    final KeptWords kept = KeptWords.inMemory();
    final Session session;
    final Scene scene;
    private final BottomLine bottom;
    private final Workbench workbench;
    private final Stage stage;
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final ExecutorService spelling = Executors.newSingleThreadExecutor();

    Desktop(Document document, double width, double height, Theme theme) {
        this(document, width, height, theme, SPELLER);
    }

    /// With other dictionaries than those of this machine.
    Desktop(Document document, double width, double height, Theme theme, Speller speller) {
        session = Session.of(document);
        var room =
                new Backroom(
                        Rulebook.standard(), Sample.catalogue(), new Typesetter(new Typefaces()));
        Ui.run(() -> {});
        var words = Words.of(org.rubric.document.wording.Wording.language());
        var overlay = new Overlay();
        var head = Ui.on(() -> new TitleRow(words));
        bottom = Ui.on(() -> new BottomLine(words, List.of()));
        write =
                Ui.on(
                        () ->
                                new WritePlace(
                                        words,
                                        room,
                                        new WritePlace.Frame(head, bottom, overlay),
                                        background,
                                        new Spellroom(speller, kept, spelling, "a tester")));
        workbench = Ui.on(() -> new Workbench(words, head, bottom, overlay, List.of(write)));
        scene = Ui.on(() -> new Scene(workbench.root(), width, height));
        stage = Ui.on(Stage::new);
        Ui.run(
                () -> {
                    theme.apply(scene);
                    write.preview().dark(theme == Theme.DARK);
                    write.onChange(workbench::refresh);
                    stage.setX(0);
                    stage.setY(0);
                    stage.setScene(scene);
                    stage.show();
                    write.open(session);
                    workbench.enter(write);
                });
        Ui.settle();
    }

    /// Puts the strip of an opened file over its text, as the window does.
    void opened(Imported imported) {
        Runnable later = () -> workbench.strip(write, Optional.empty());
        Ui.run(() -> workbench.strip(write, Optional.of(write.strip(imported, later))));
        Ui.settle();
    }

    /// Shows the strip of a review as the window does; on the FX thread.
    void follow(Reviewing reviewing) {
        reviewing.onStrip(strip -> workbench.strip(write, strip));
    }

    /// What the bottom line said last.
    String said() {
        return bottom.said();
    }

    /// Waits for the pages and the checks of what is there now.
    void ready() {
        Ui.await(() -> write.imprint().isPresent() && !write.judging().findings().isEmpty());
    }

    /// The clause with that title.
    Id clause(String title) {
        var found = new ArrayList<Id>();
        session.snapshot()
                .document()
                .forEach(
                        block -> {
                            if (block instanceof Block.Clause clause
                                    && Inline.text(clause.title().runs()).equals(title))
                                found.add(clause.id());
                        });
        return found.getFirst();
    }

    /// The block whose words contain these.
    Block containing(String words) {
        var found = new ArrayList<Block>();
        session.snapshot()
                .document()
                .forEach(
                        block -> {
                            if (Inline.text(block.runs()).contains(words)) found.add(block);
                        });
        return found.getFirst();
    }

    /// Rests the mouse on the first chip of the window whose words begin so.
    void rest(Id near, String words) {
        Ui.run(
                () -> {
                    write.text().jump(near);
                    write.text().layout();
                });
        Ui.settle();
        var point = Ui.on(() -> write.text().places().reference(words).orElseThrow());
        var scenePoint = Ui.on(() -> write.text().localToScene(point));
        Ui.run(
                () -> {
                    var robot = new javafx.scene.robot.Robot();
                    var window = scene.getWindow();
                    robot.mouseMove(
                            window.getX() + scene.getX() + scenePoint.getX(),
                            window.getY() + scene.getY() + scenePoint.getY());
                });
        Ui.settle();
    }

    void press(KeyCode code, boolean shift, boolean shortcut, boolean alt) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, alt, false);
        Ui.run(() -> Event.fireEvent(scene.getFocusOwner(), event));
        Ui.settle();
    }

    void press(KeyCode code) {
        press(code, false, false, false);
    }

    void type(String words) {
        for (var letter : words.split("")) {
            var event =
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            letter,
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false);
            Ui.run(() -> Event.fireEvent(scene.getFocusOwner(), event));
        }
        Ui.settle();
    }

    @Override
    public void close() {
        Ui.run(write::close);
        Ui.close(stage);
        background.shutdownNow();
        spelling.shutdownNow();
    }
}

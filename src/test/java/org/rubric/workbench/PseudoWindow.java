package org.rubric.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.rubric.document.Id;
import org.rubric.document.wording.Wording;

/// The places of the window and what opens over them, in whatever language the program speaks:
/// prints what stands there that no bundle says, what is cut and what is out of sight. Run in a
// Java
/// process of its own; with the property `pictures` every stop is a picture in `target/tour`.
public final class PseudoWindow {
    private static final List<String> WRITE =
            List.of(
                    "clause",
                    "list",
                    "pdf",
                    "word",
                    "version",
                    "versions",
                    "similar",
                    "ledger.why",
                    "safe",
                    "palette",
                    "find",
                    "find.replacing",
                    "outline.find",
                    "references.show",
                    "number.hint",
                    "question",
                    "contact",
                    "link",
                    "uses",
                    "remark.add",
                    "remarks.show",
                    "spelling.check",
                    "checks.fix",
                    "table",
                    "formula",
                    "refer",
                    "footnote",
                    "words",
                    "checks.next",
                    "checks.why",
                    "checks.ignore",
                    "split");
    private static final List<String> DESK =
            List.of(
                    "meeting.choose",
                    "desk.conclude",
                    "desk.act",
                    "desk.note",
                    "desk.outstanding.show",
                    "desk.session",
                    "desk.shared",
                    "desk.next",
                    "desk.next");
    private static final List<String> PREPARE =
            List.of(
                    "prepare.announce",
                    "prepare.change",
                    "prepare.document.add",
                    "prepare.propose",
                    "prepare.next");
    private static final List<String> POST =
            List.of("post.files", "post.mail", "post.statement", "post.handover");

    private final Opened open;
    private final PseudoLook look;

    private PseudoWindow(Opened open, PseudoLook look) {
        this.open = open;
        this.look = look;
    }

    /// @param args the folder of a store to be
    public static void main(String[] args) throws Exception {
        var look = new PseudoLook(new PseudoOwn());
        try {
            var home = Files.createDirectories(Path.of(args[0]));
            try (var open = new Opened(home, 1280, 800)) {
                new PseudoWindow(open, look).walk();
            }
            PseudoGate.walk(home, look);
            look.said().forEach(System.out::println);
            System.out.println("SEEN " + look.seen() + " " + Wording.language().toLanguageTag());
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
        } finally {
            System.exit(0);
        }
    }

    private void walk() {
        stop("start");
        Ui.run(() -> open.window.sample());
        Ui.await(
                () ->
                        !open.window.write().judging().findings().isEmpty()
                                && open.window.write().imprint().isPresent());
        stop("write");
        WRITE.forEach(this::act);
        typed("help", "table", () -> true);
        changes();
        documents();
        meetings();
        act("start.show");
        act("new");
    }

    private void documents() {
        enter("place.documents");
        turns(".register-row");
        act("register.add");
        act("details.mine");
        typed("seek", "flood", this::hit);
        act("programme");
        turns(".mode-switch .toggle-button");
        act("programme.item");
        act("map");
        act("prepare");
        turns(".approval .toggle-button");
    }

    private void meetings() {
        enter("place.meetings");
        stop("meetings");
        DESK.forEach(this::act);
        follow("c04", "desk.conclude");
        follow("td77-g", "post.reply");
        follow("c08", "post.item");
        side("ledger");
        side("prepare");
        turns(".prepare-tab");
        PREPARE.forEach(this::act);
        side("report");
        side("post");
        POST.forEach(this::act);
        act("meeting.prepare");
    }

    /// Goes to a document of the meeting and does something about it.
    private void follow(String document, String key) {
        Ui.run(() -> open.window.meetings().at().follow(Id.of(document)));
        stop(document);
        act(key);
    }

    /// Changes a word and shows what changed since.
    private void changes() {
        var before = open.session().snapshot().document();
        open.type("Floods ");
        Ui.run(() -> open.window.write().changing().since("TD 81/2-R1", before));
        var shown = open.window.write().text().revising();
        Ui.await(() -> !shown.shown().layers().isEmpty());
        stop("changes");
        act("changes.list");
        act("changes.end");
    }

    private void enter(String place) {
        Ui.run(() -> open.window.show(place));
        Ui.settle();
    }

    private void side(String key) {
        Ui.run(() -> open.window.meetings().show("sheet." + key));
        Ui.await(() -> open.all(".report-bar .button").stream().noneMatch(Node::isDisabled));
        stop("meetings-" + key);
    }

    /// Presses one after the other.
    private void turns(String buttons) {
        int many = Ui.on(() -> open.all(buttons).size());
        for (int i = 0; i < many; i++) {
            int at = i;
            Ui.run(() -> ((ButtonBase) open.all(buttons).toArray()[at]).fire());
            stop(buttons.replaceAll("[^\\w-]+", "") + "-" + i);
        }
    }

    private boolean hit() {
        return !((ListView<?>) open.node(".hits")).getItems().isEmpty();
    }

    /// Does something and types into the field that it puts the keyboard in.
    private void typed(String key, String words, Callable<Boolean> until) {
        run(key);
        Ui.run(() -> ((TextInputControl) open.window.scene().getFocusOwner()).setText(words));
        Ui.await(until);
        stop(key);
        open.press(KeyCode.ESCAPE);
    }

    private void act(String key) {
        run(key);
        stop(key);
        open.press(KeyCode.ESCAPE);
    }

    private void run(String key) {
        boolean done =
                Ui.on(
                        () ->
                                open.window.actions().stream()
                                        .filter(action -> action.key().equals(key))
                                        .anyMatch(Action::tryRun));
        if (!done) System.out.println("NOT " + key);
    }

    private void stop(String name) {
        Ui.settle();
        if (Boolean.getBoolean("pictures")) open.picture("pseudo-" + name);
        Ui.run(() -> look.at(name));
    }
}

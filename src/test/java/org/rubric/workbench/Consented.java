package org.rubric.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.rubric.desk.Sample;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Id;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.Process;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Decided;
import org.rubric.programme.approval.Remark;
import org.rubric.programme.approval.Round;
import org.rubric.workbench.meeting.AtHand.Remarked;

/// The window with the sample draft consented on 12 May 2027, on a page of its way to approval.
final class Consented implements AutoCloseable {
    private static final StudyMeeting MAY =
            new StudyMeeting(
                    "SG20, May 2027", LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 12), "");

    /// Six comments; the last one names a clause that the text does not have.
    static final String SIX =
            """
            No.\tFrom\tClause\tType\tComment\tProposed change
            1\tAlpha Telecom\t6.2\ttypo\tThe word “periodes” is misspelled.\tRead “periods”.
            2\tAlpha Telecom\tAnnex A\ted\tThe first sentence is too long.\tSplit it in two.
            3\tBeta Sensors\tclause 6.1\ttechnical\tTwo sensors are too few to tell a fault from a flood.\treplace "%s" with "%s"
            4\tGamma Institute\tTable 6-1\tTE\tThe unit of the last column is missing.\tAdd it.
            5\tGamma Institute\tGeneral\teditorial\tUse one term for the platform throughout.\t
            6\tDelta Networks\t9.4\tmajor\tThe procedure contradicts the alarm levels.\tDelete it.
            """;

    final Opened open;
    final Id draft;

    Consented(Path home) throws IOException {
        this(home, true);
    }

    /// @param kept whether the consented version is known
    Consented(Path home, boolean kept) throws IOException {
        open = new Opened(home, 1280, 800);
        draft = open.desk.repository().find(Sample.DRAFT).orElseThrow().draft();
        int version;
        try (var text = open.desk.repository().open(draft)) {
            version =
                    text.keepVersion("Consented 2027-05-12", "a tester")
                            .toCompletableFuture()
                            .join()
                            .number();
        }
        var record =
                open.desk.approvals().begin(draft, Aim.at(MAY, Process.AAP), "begun", "a tester");
        if (kept) {
            var decided = new Decided(version, MAY.end(), MAY.name(), "TD 412-R1");
            record.change("decided", now -> now.withDecided(Optional.of(decided)), "a tester");
        }
        open.desk
                .programme()
                .change(
                        "consented",
                        now ->
                                now.update(
                                        Sample.DRAFT,
                                        e ->
                                                e.after(at(State.PREPARED, "2027-04-20"))
                                                        .after(at(State.CONSENTED, "2027-05-12"))),
                        "a tester");
    }

    private static Event at(State state, String day) {
        return new Event(state, day, state == State.CONSENTED ? MAY.name() : "", "TD 412-R1");
    }

    Kept<ApprovalRecord> record() {
        try {
            return open.desk.approvals().find(draft).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    ProgrammeEntry entry() {
        try {
            return open.desk.programme().now().entry(Sample.DRAFT).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Round round() {
        return record().now().round().orElseThrow();
    }

    List<Remark> remarks() {
        return round().remarks();
    }

    /// Goes to the page of that name in the row *Approval*.
    void page(String name) {
        Ui.run(() -> open.window.meetings().at().open(new Remarked(draft, 0, 0)));
        Ui.settle();
        press(name);
    }

    private void press(String words) {
        Ui.run(
                () -> {
                    for (Node node : open.all(".toggle-button"))
                        if (node instanceof ToggleButton one && words.equals(one.getText())) {
                            one.fire();
                            return;
                        }
                    throw new AssertionError("Nothing is called " + words);
                });
        Ui.settle();
    }

    /// Fills the fields that are asked for, and presses Enter.
    void answer(String... words) {
        var fields =
                Ui.on(
                        () ->
                                open.node(".asking").lookupAll(".text-input").stream()
                                        .map(TextInputControl.class::cast)
                                        .toList());
        for (int i = 0; i < words.length; i++) {
            int at = i;
            Ui.run(() -> fields.get(at).setText(words[at]));
        }
        open.press(KeyCode.ENTER);
    }

    static void clipboard(String words) {
        Ui.run(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(words);
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    void paste() {
        open.press(KeyCode.V, false, true, false);
    }

    /// Writes into the field that has the keyboard: headless, fields hear no typed keys.
    void write(String words) {
        Ui.run(() -> ((TextInputControl) open.window.scene().getFocusOwner()).setText(words));
        Ui.settle();
    }

    Node owner() {
        return Ui.on(() -> open.window.scene().getFocusOwner());
    }

    /// All that can be read.
    String words() {
        return Ui.on(this::read);
    }

    private String read() {
        var all = new StringBuilder();
        for (var style : List.of(".label", ".button", ".hyperlink"))
            for (var node : open.all(style))
                if (node instanceof Labeled label && Opened.seen(node))
                    all.append(label.getText()).append('\n');
        return all.toString();
    }

    /// Waits until those words can be read.
    void await(String words) {
        try {
            Ui.await(() -> read().contains(words));
        } catch (AssertionError e) {
            throw new AssertionError(words + " is not among:\n" + words(), e);
        }
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}

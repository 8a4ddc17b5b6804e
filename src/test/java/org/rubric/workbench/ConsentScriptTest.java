package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.approval.Planted;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.programme.Process;
import org.rubric.programme.State;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Tick;

/// C1, C2 and C4 to C10 in the window: a finished draft is prepared for consent.
class ConsentScriptTest {
    @TempDir private Path home;
    private Id draft;

    /// The planted draft in the place of the sample, open in *Write*.
    private Opened planted() throws IOException {
        var open = new Opened(home, 1280, 800);
        Planted.newer(open.desk);
        var sample = open.desk.repository().find("Y.IoT-flood").orElseThrow();
        open.desk.repository().remove(sample.draft());
        var made = open.desk.repository().create(Planted.document(), "Under study");
        draft = made.id();
        Ui.run(() -> open.window.open(made));
        Ui.await(() -> !open.window.write().judging().findings().isEmpty());
        return open;
    }

    /// Sends the draft on its way by keys, from *Write*.
    private void prepared(Opened open) {
        action(open, "prepare");
        Ui.await(() -> !open.all(".asking").isEmpty());
        field(open, "Meeting", "SG20, 3–12 May 2027");
        open.press(KeyCode.ENTER);
        Ui.await(() -> open.all(".checklist-head").size() == 11);
        Ui.await(() -> head(open).startsWith("9 things"));
    }

    private static void action(Opened open, String key) {
        Ui.run(
                () ->
                        open.window.actions().stream()
                                .filter(each -> each.key().equals(key))
                                .findFirst()
                                .orElseThrow()
                                .tryRun());
        Ui.settle();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theWayBegins(Theme theme) throws IOException {
        var tag = theme == Theme.DARK ? "-dark" : "-light";
        try (var open = planted()) {
            Ui.run(() -> open.window.dress(theme));
            action(open, "prepare");
            Ui.await(() -> !open.all(".asking").isEmpty());
            field(open, "Meeting", "SG20, 3–12 May 2027");
            assertEquals("2027-05-12", input(open, "Last day").getText());
            assertTrue(input(open, "Why this process").getText().startsWith("AAP, not TAP"));
            open.picture("60-consent-prepare" + tag);
            open.press(KeyCode.ENTER);
            Ui.await(() -> open.all(".checklist-head").size() == 11);
            var aim = record(open).aim();
            assertEquals(Process.AAP, aim.process());
            assertEquals("SG20, May 2027", aim.meeting());
            for (var said :
                    List.of("2027-03-22", "2027-04-21", "2027-04-26", "six weeks", "encouraged"))
                assertTrue(open.reads(said), said);
            Ui.await(() -> head(open).startsWith("9 things"));
            open.picture("61-consent-ready" + tag);
        }
    }

    /// From the draft in *Documents*.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void theDraftsOwnPaneLeadsThere(Theme theme) throws IOException {
        try (var open = planted()) {
            Ui.run(() -> open.window.dress(theme));
            Ui.run(() -> open.window.show("place.documents"));
            read(open, "Y.IoT-flood");
            open.picture("65-consent-draft" + (theme == Theme.DARK ? "-dark" : "-light"));
            open.fire("Prepare for consent…");
            Ui.await(() -> !open.all(".asking").isEmpty());
            open.press(KeyCode.ESCAPE);
            assertTrue(open.desk.approvals().all().isEmpty(), "Esc leaves all as it was");
        }
    }

    @Test
    void theNinePlantedStandInTheirPlacesAndEnterGoesThere() throws IOException {
        try (var open = planted()) {
            prepared(open);
            for (var place :
                    List.of(
                            "6.1 General, second paragraph",
                            "6.2 Reporting, second paragraph",
                            "6.2 Reporting, ninth paragraph",
                            "6.3 Functions, Figure 6-1",
                            "Summary",
                            "2 References, [IETF RFC 8259]",
                            "2 References, [ITU-T Y.4000]")) assertTrue(open.reads(place), place);
            open.press(KeyCode.DOWN);
            open.press(KeyCode.ENTER);
            Ui.await(() -> open.window.write().judging().chosen());
            assertTrue(open.session().selection().toString().contains("general/p2"));
        }
    }

    /// F8 and Ctrl+. from check to check: one key or one field each.
    @Test
    void eachIsMendedByAKeyOrAField() throws IOException {
        try (var open = planted()) {
            prepared(open);
            open.press(KeyCode.F8);
            Ui.await(() -> open.window.write().judging().chosen());
            mend(open, "NRM-16", "");
            mend(open, "NRM-17", "");
            mend(open, "NRM-15", "72");
            mend(open, "FIG-08", "Block diagram of a flood sensing system");
            mend(open, "ABB-01", "Precision Time Protocol");
            mend(open, "STR-09", "");
            mend(open, "REF-14", "");
            assertEquals("updating [ITU-T Y.4000] to the edition 2026", undoable(open));
            assertTrue(Inline.text(line(open, "ref-ITU-T-Y.4000/entry").runs()).contains("(2026)"));
            assertTrue(
                    Inline.text(line(open, "reporting/p2").runs()).contains("at least 72 hours"));
            assertTrue(line(open, Planted.HEADING.value()) instanceof Block.Line);
            var panel = (Exhibit.Panel) line(open, "architecture/panel");
            assertTrue(panel.image().alternative().startsWith("Block diagram"));
            action(open, "prepare");
            Ui.await(() -> head(open).startsWith("2 things"));
            open.press(KeyCode.F8);
            Ui.settle();
            open.press(KeyCode.Z, false, true, false);
            assertTrue(Inline.text(line(open, "ref-ITU-T-Y.4000/entry").runs()).contains("(2012)"));
            action(open, "prepare");
            Ui.await(() -> head(open).startsWith("3 things"));
        }
    }

    private void mend(Opened open, String code, String said) {
        int before = codes(open).size();
        Finding wanted = null;
        for (int i = 0; i < 30 && wanted == null; i++) {
            open.press(KeyCode.F8);
            wanted =
                    Ui.on(() -> open.window.write().judging().view().chosen())
                            .filter(finding -> finding.code().equals(code))
                            .orElse(null);
        }
        assertTrue(wanted != null, code + " is not reached by F8: " + codes(open));
        open.press(KeyCode.PERIOD, false, true, false);
        if (!said.isEmpty()) {
            var field = (TextField) open.window.scene().getFocusOwner();
            Ui.run(() -> field.setText(said));
        }
        open.press(KeyCode.ENTER);
        Ui.await(() -> !codes(open).contains(code));
        assertEquals(before - 1, codes(open).size(), code);
    }

    private static List<String> codes(Opened open) {
        return on(() -> open.window.write().judging().findings()).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void theFormOfA5AsksWhatIsUnknownAndTheCheckGoes() throws IOException {
        try (var open = planted()) {
            prepared(open);
            open.press(KeyCode.F8);
            for (int i = 0; i < 30 && !chosen(open).equals("REF-11"); i++) open.press(KeyCode.F8);
            open.press(KeyCode.PERIOD, false, true, false);
            Ui.await(() -> !open.all(".justification").isEmpty());
            open.picture("62-consent-a5-light");
            var areas = on(() -> open.all(".justification .text-area"));
            assertEquals(10, areas.size());
            Ui.run(
                    () -> {
                        for (var area : areas)
                            if (((TextInputControl) area).getText().isEmpty())
                                ((TextInputControl) area).setText("As published.");
                    });
            open.fire("Done");
            Ui.await(() -> !codes(open).contains("REF-11"));
        }
    }

    private static String chosen(Opened open) {
        return on(() -> open.window.write().judging().view().chosen())
                .map(Finding::code)
                .orElse("");
    }

    @Test
    void aSummaryOfSixtyWordsIsLongEnough() throws IOException {
        try (var open = planted()) {
            prepared(open);
            assertTrue(open.reads("The summary has 19 words"));
            var line = Id.of("front/p1");
            action(open, "prepare");
            open.press(KeyCode.F8);
            Ui.run(
                    () -> {
                        var at = new org.rubric.document.Position(line, 0);
                        open.window.write().go(at);
                    });
            open.type("It says what is reported and when and to whom. ".repeat(5));
            action(open, "prepare");
            Ui.await(() -> head(open).startsWith("8 things"));
        }
    }

    @Test
    void linesAreAnsweredByKeysAndTakenBack() throws IOException {
        try (var open = planted()) {
            prepared(open);
            open.press(KeyCode.Y);
            assertEquals(
                    Tick.Answer.YES, record(open).judged().of("accuracy").orElseThrow().answer());
            Ui.settle();
            assertTrue(head(open).endsWith("10 lines to answer"), head(open));
            open.press(KeyCode.Z, false, true, false);
            assertTrue(record(open).judged().ticks().isEmpty());
            open.press(KeyCode.Y, false, true, false);
            assertEquals(1, record(open).judged().ticks().size());
            open.press(KeyCode.N);
            open.press(KeyCode.ENTER);
            var note = (TextField) open.window.scene().getFocusOwner();
            Ui.run(() -> note.setText("Clause 6.2 waits for a test."));
            open.press(KeyCode.ENTER);
            var tick = record(open).judged().of("accuracy").orElseThrow();
            assertEquals("Clause 6.2 waits for a test.", tick.note());
            assertEquals(Tick.Answer.NO, tick.answer());
            assertEquals(open.desk.author(), tick.by());
            open.press(KeyCode.DELETE);
            assertTrue(record(open).judged().ticks().isEmpty());
        }
    }

    @Test
    void aNumberIsSuggestedAndTheOldNameKept() throws IOException {
        try (var open = planted()) {
            prepared(open);
            assertTrue(open.reads("A suggestion: Y.4"));
            open.fire("Take it");
            var entry = open.desk.programme().now().entry("Y.IoT-flood").orElseThrow();
            assertTrue(
                    entry.details().number().matches("Y\\.4[12]\\d\\d"), entry.details().number());
            assertTrue(open.reads("ex Y.IoT-flood"));
            open.press(KeyCode.Z, false, true, false);
            entry = open.desk.programme().now().entry("Y.IoT-flood").orElseThrow();
            assertEquals("", entry.details().number());
        }
    }

    @Test
    void theListOfChangesGoesIntoTheReport() throws IOException {
        try (var open = planted()) {
            prepared(open);
            open.fire("Copy for the report");
            Ui.await(() -> !open.window.said().contains("goes to consent"));
            assertTrue(
                    open.window.said().contains("since TD 81/2-R1")
                            || open.window.said().startsWith("No earlier text"),
                    open.window.said());
        }
    }

    @Test
    void readyWithSomethingOpenNeedsAReason() throws IOException {
        try (var open = planted()) {
            prepared(open);
            for (int i = 0; i < 11; i++) {
                open.press(KeyCode.Y);
                int line = i;
                while (!atHead(open, line + 1) && line < 10) open.press(KeyCode.DOWN);
            }
            assertTrue(open.reads("all lines answered"));
            open.fire("Ready…");
            assertTrue(open.reads("with 9 things open"));
            open.picture("63-consent-open-light");
            open.press(KeyCode.ENTER);
            assertEquals(State.UNDER_STUDY, state(open));
            var reason = (TextField) open.window.scene().getFocusOwner();
            Ui.run(() -> reason.setText("The meeting settles them."));
            open.press(KeyCode.ENTER);
            Ui.await(() -> state(open) == State.PREPARED);
            assertTrue(record(open).judged().declared().isPresent());
            assertTrue(open.reads("Prepared for consent: " + open.desk.author()));
            open.picture("64-consent-prepared-light");
            read(open, "Prepared for consent");
            open.press(KeyCode.Z, false, true, false);
            assertEquals(State.UNDER_STUDY, state(open));
            assertTrue(record(open).judged().declared().isEmpty());
        }
    }

    private static void read(Opened open, String words) {
        for (int i = 0; i < 500 && !open.reads(words); i++) Ui.settle();
        assertTrue(open.reads(words), words);
    }

    private static boolean atHead(Opened open, int line) {
        return on(
                        () ->
                                new java.util.ArrayList<>(open.all(".checklist-head"))
                                        .indexOf(open.window.scene().getFocusOwner()))
                == line;
    }

    private State state(Opened open) {
        try {
            return open.desk.programme().now().entry("Y.IoT-flood").orElseThrow().state();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ApprovalRecord record(Opened open) {
        try {
            return open.desk.approvals().find(draft).orElseThrow().now();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Block line(Opened open, String id) {
        Document document = on(() -> open.session().snapshot().document());
        return document.find(Id.of(id)).orElseThrow();
    }

    private static String undoable(Opened open) {
        return on(() -> open.session().history().undoable()).orElse("");
    }

    private static String head(Opened open) {
        return on(
                () ->
                        open.all(".ready-bar .label").stream()
                                .map(node -> ((Label) node).getText())
                                .findFirst()
                                .orElse(""));
    }

    private static void field(Opened open, String said, String words) {
        Ui.run(() -> input(open, said).setText(words));
        Ui.settle();
    }

    private static TextInputControl input(Opened open, String said) {
        return on(
                () ->
                        open.all(".text-input").stream()
                                .map(node -> (TextInputControl) node)
                                .filter(field -> said.equals(field.getAccessibleText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("No field " + said)));
    }

    /// Asks on the thread of the window, which may be this one.
    private static <T> T on(Callable<T> asked) {
        if (!Platform.isFxApplicationThread()) return Ui.on(asked);
        try {
            return asked.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

package org.rubric.workbench;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.meeting.ledger.FloodMeeting;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.workbench.meeting.desk.DeskSheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

/// Pictures of contributions at the desk, light and dark.
class ContributionsTourTest {
    @TempDir Path home;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void tour(Theme theme) throws IOException {
        FloodMeeting.prepare(home);
        try (var open = new Opened(home, 1000, 800)) {
            Ui.run(
                    () -> {
                        open.window.dress(theme);
                        open.window.show("place.meetings");
                        open.window.meetings().open(FloodMeeting.MEETING);
                        open.window.meetings().show("sheet.desk");
                        open.stage.setWidth(1280);
                    });
            Ui.settle();
            var name = "contributions-" + theme.name().toLowerCase() + "-";
            go(open, "c01", 1);
            open.picture(name + "1-proposal");
            open.press(KeyCode.T, false, true, true);
            shows(open, 0);
            rewrite(open);
            open.picture(name + "2-rewritten");
            go(open, "c03", 4);
            open.press(KeyCode.F8, false, false, true);
            open.picture(name + "3-walk");
            open.press(KeyCode.T);
            shows(open, 3);
            open.press(KeyCode.L);
            shows(open, 2);
            go(open, "c04", 1);
            open.picture(name + "4-delete");
            share(open, name + "4-shared");
            go(open, "c07", -2);
            Ui.await(() -> open.window.meetings().at().deeds().size() > 1);
            open.press(KeyCode.T, false, true, true);
            Ui.await(() -> open.node(".portions") != null);
            open.picture(name + "5-portions");
            open.press(KeyCode.ESCAPE);
            go(open, "c05", 1);
            open.press(KeyCode.T, false, true, true);
            shows(open, 0);
            open.picture(name + "6-clause");
            run(open, "ledger.since.show");
            Ui.await(() -> open.node(".rows-panel") != null);
            open.picture(name + "7-since");
            open.press(KeyCode.DOWN);
            open.press(KeyCode.ENTER);
            open.picture(name + "8-since-step");
            run(open, "ledger.since.show");
            Ui.run(() -> open.window.write().text().jump(Id.of("general/p2")));
            run(open, "ledger.why");
            Ui.await(() -> open.node(".rows-panel") != null);
            open.picture(name + "9-why");
            open.press(KeyCode.ESCAPE);
            Ui.run(() -> open.window.meetings().show("sheet.ledger"));
            Ui.settle();
            Ui.await(() -> !open.all(".ledger-row .deed-changed").isEmpty());
            open.picture(name + "a-ledger");
            assertTrue(open.reads("C05"));
        }
    }

    private static void rewrite(Opened open) {
        var block = Id.of("general/p2");
        Ui.run(
                () -> {
                    var text = open.window.write().text();
                    var line = open.session().snapshot().document().find(block).orElseThrow();
                    int at = Inline.text(line.runs()).indexOf("five");
                    text.reveal(new Position(block, at), new Position(block, at + 4));
                    text.requestFocus();
                });
        open.type("fifteen");
        Ui.await(
                () ->
                        open.window
                                        .meetings()
                                        .at()
                                        .document()
                                        .orElseThrow()
                                        .bearing()
                                        .edits()
                                        .size()
                                > 1);
        Ui.settle();
    }

    private static void share(Opened open, String name) {
        var desk = (DeskSheet) open.window.meetings().sheet("sheet.desk");
        Ui.run(desk.view()::close);
        open.press(KeyCode.F5);
        Ui.settle();
        Ui.picture(Ui.on(() -> desk.view().scene().orElseThrow()), name);
        Ui.run(desk.view()::close);
        Ui.settle();
    }

    private static void run(Opened open, String key) {
        Ui.run(
                () ->
                        open.window.actions().stream()
                                .filter(action -> action.key().equals(key))
                                .findFirst()
                                .orElseThrow()
                                .tryRun());
        Ui.settle();
    }

    private static void go(Opened open, String document, int changes) {
        Ui.run(() -> open.window.meetings().at().follow(Id.of(document)));
        Ui.settle();
        if (changes > -2) shows(open, changes);
    }

    private static void shows(Opened open, int changes) {
        Ui.await(() -> open.window.meetings().at().marks().changes() == changes);
        Ui.settle();
    }
}

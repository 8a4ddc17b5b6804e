package org.rubric.workbench.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.programme.ApprovalCase;
import org.rubric.programme.Bearer;
import org.rubric.programme.Claim;
import org.rubric.programme.ItemField;
import org.rubric.programme.Process;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.Schedule;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.WorkProgramme;
import org.rubric.workbench.Programmes;
import org.rubric.workbench.Theme;
import org.rubric.workbench.Ui;

class WorkProgrammeViewTest {
    @TempDir Path home;

    @Test
    void theChosenItemIsShownWithAllOfIt() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.press(KeyCode.DOWN);
            var words = shown.words();
            assertTrue(words.contains("Requirements of flood sensing gateways"), words.toString());
            assertTrue(words.contains("Towards consent at SG20, 2027-05-03"), words.toString());
            assertTrue(words.contains("2027-04-26"), "the day of the TD");
            shown.click("Open the draft");
            assertEquals(1, shown.opened.size());
        }
    }

    @Test
    void aStateThatFollowsIsRecordedAndTakenBack() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.press(KeyCode.DOWN);
            shown.click("Prepared for consent");
            shown.type("Date", "soon");
            shown.click("Record");
            assertTrue(shown.words().contains("A date looks like 2027-05-14."));
            shown.type("Date", "2027-03-20");
            shown.type("Document", "TD 90/2");
            shown.press(KeyCode.ENTER);
            shown.settle();
            var entry = item(shown, "Y.IoT-flood");
            assertEquals(State.PREPARED, entry.state());
            assertEquals(
                    new ApprovalCase.Event(State.PREPARED, "2027-03-20", "", "TD 90/2"),
                    entry.course().events().getLast());
            assertEquals("Y.IoT-flood: Prepared for consent", shown.said());
            shown.press(KeyCode.Z, true, false);
            assertEquals(State.UNDER_STUDY, item(shown, "Y.IoT-flood").state());
            assertEquals("Undone: Y.IoT-flood: Prepared for consent", shown.said());
        }
    }

    @Test
    void aStateOutOfTurnAsksForTheReasonAndIsMarked() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.press(KeyCode.DOWN);
            shown.click("Other state\u2026");
            shown.click("Approved");
            shown.click("Record");
            assertTrue(
                    shown.words()
                            .contains("Approved does not follow Under study; give the reason."));
            shown.type("Reason", "TSB has told us");
            shown.click("Record");
            shown.settle();
            var last = item(shown, "Y.IoT-flood").course().events().getLast();
            assertTrue(last.exceptional());
            assertFalse(shown.all(".state-row .icon.warning").isEmpty(), "marked");
        }
    }

    @Test
    void aFieldIsTypedWhereItIsRead() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.press(KeyCode.DOWN);
            shown.click("Timing: 2027-05");
            shown.type("Timing", "2027-Q4");
            shown.press(KeyCode.ENTER);
            shown.settle();
            assertEquals("2027-Q4", item(shown, "Y.IoT-flood").item().plan().target());
            assertTrue(
                    shown.words().contains("No study group meeting is known in 2027-Q4."),
                    shown.words().toString());
            shown.click("Timing: 2027-Q4");
            shown.type("Timing", "never");
            shown.press(KeyCode.ESCAPE);
            assertEquals("2027-Q4", item(shown, "Y.IoT-flood").item().plan().target());
        }
    }

    @Test
    void aCopiedFieldIsRemembered() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.press(KeyCode.DOWN);
            var copy = shown.button("Copy: Title");
            Ui.run(copy::requestFocus);
            Ui.run(copy::fire);
            shown.settle();
            var clip = Ui.on(() -> Clipboard.getSystemClipboard().getString());
            assertEquals("Requirements of flood sensing gateways", clip);
            assertFalse(item(shown, "Y.IoT-flood").uncopied().contains(ItemField.TITLE));
            var tick = shown.button("Copied as it is: Title");
            assertTrue(Ui.on(tick::isFocused), "The keyboard stays where it was");
        }
    }

    @Test
    void aDeadlineIsSetOnAnotherDayAndReckonedAgain() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.press(KeyCode.DOWN);
            Programmes.fire(shown.all(".deadline-row").getFirst());
            shown.type("Date", "2027-03-15");
            shown.type("Reason", "agreed on 19 January");
            shown.press(KeyCode.ENTER);
            shown.settle();
            var chosen = programme(shown).schedule().chosen().getFirst();
            assertEquals(LocalDate.of(2027, 3, 15), chosen.date());
            assertTrue(shown.words().stream().anyMatch(w -> w.contains("agreed on 19 January")));
            Programmes.fire(shown.all(".deadline-row").getFirst());
            shown.type("Date", "");
            shown.press(KeyCode.ENTER);
            assertTrue(programme(shown).schedule().chosen().isEmpty());
        }
    }

    @Test
    void theFormIsExportedAndACalendarWritten() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.click("A.1 form as PDF\u2026");
            assertEquals(1, shown.exported.size());
            shown.press(KeyCode.DOWN);
            shown.click("Calendar file\u2026");
            shown.press(KeyCode.ENTER);
            assertEquals(1, shown.wrote.size(), shown.said());
            assertTrue(Files.readString(shown.wrote.getFirst()).startsWith("BEGIN:VCALENDAR"));
        }
    }

    @Test
    void aCardMovesByKeysOnlyWhereItMay() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.click("Board");
            shown.press(KeyCode.RIGHT);
            shown.press(KeyCode.RIGHT, false, true);
            shown.settle();
            assertEquals(State.PREPARED, item(shown, "Y.IoT-flood").state());
            shown.press(KeyCode.LEFT, false, true);
            shown.settle();
            assertEquals(State.UNDER_STUDY, item(shown, "Y.IoT-flood").state());
            shown.press(KeyCode.LEFT, false, true);
            assertEquals("Nothing follows on that side for Y.IoT-flood", shown.said());
            shown.press(KeyCode.Z, true, false);
            assertEquals(State.PREPARED, item(shown, "Y.IoT-flood").state());
        }
    }

    @Test
    void theBoardIsWalkedAndACardOpened() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.desk.programme().change("Filled", WorkProgrammeViewTest::many, "");
            shown.settle();
            shown.click("Board");
            assertTrue(shown.all(".object-title").isEmpty(), "the board has the whole width");
            shown.press(KeyCode.RIGHT);
            shown.press(KeyCode.DOWN);
            shown.press(KeyCode.DOWN);
            shown.press(KeyCode.UP);
            shown.press(KeyCode.ENTER);
            assertEquals("Y.IoT-flood", title(shown));
            shown.press(KeyCode.ESCAPE);
            assertTrue(shown.all(".object-title").isEmpty());
            shown.press(KeyCode.RIGHT);
            shown.press(KeyCode.ENTER);
            assertEquals("Y.IoT-well", title(shown), "the nearest card of the next column");
            shown.type("Search items", "nothing like this");
            assertTrue(shown.all(".item-card").isEmpty());
        }
    }

    @Test
    void aCardLetGoBesideTheColumnsStays() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.click("Board");
            var card = shown.all(".item-card").get(1);
            drag(card, shown.all(".left-pane").getFirst(), true);
            assertEquals(State.UNDER_STUDY, item(shown, "Y.IoT-flood").state());
            assertTrue(shown.all(".board-column.lit").isEmpty());
            assertEquals(0, Ui.on(card::getTranslateX));
        }
    }

    @Test
    void aCardIsDrawnToALitColumnOnly() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.click("Board");
            var columns = shown.all(".board-column");
            var card = shown.all(".item-card").get(1);
            drag(card, columns.get(0), false);
            assertEquals(2, shown.all(".board-column.lit").size(), "prepared, discontinued");
            shown.picture("programme-board-drag");
            release(card, columns.get(0));
            assertEquals(State.UNDER_STUDY, item(shown, "Y.IoT-flood").state());
            assertTrue(shown.said().startsWith("Under study is not followed by Proposed."));
            assertTrue(shown.all(".board-column.lit").isEmpty());
            drag(card, columns.get(2), true);
            shown.settle();
            assertEquals(State.PREPARED, item(shown, "Y.IoT-flood").state());
        }
    }

    @Test
    void anItemIsAddedAndTheSearchNarrows() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.click("New item\u2026");
            shown.type("Name", "Y.IoT-flood");
            shown.press(KeyCode.ENTER);
            assertTrue(shown.words().contains("There is an item called Y.IoT-flood already."));
            shown.type("Name", "Y.IoT-quay");
            shown.type("Title", "Monitoring of quay walls");
            shown.type("Question", "Q2/20");
            shown.press(KeyCode.ENTER);
            shown.settle();
            assertEquals("2/20", item(shown, "Y.IoT-quay").item().plan().question());
            shown.type("Search items", "quay");
            assertFalse(shown.words().contains("Y.IoT-flood"));
            assertTrue(shown.words().contains("Monitoring of quay walls"));
        }
    }

    @Test
    void aDaySetForAMeetingFollowsItsNameAndGoesWithIt() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.click("Schedule");
            Programmes.fire(shown.all(".deadline-row").getFirst());
            shown.type("Date", "2026-12-01");
            shown.press(KeyCode.ENTER);
            shown.settle();
            var own = programme(shown).schedule().chosen().getFirst();
            assertFalse(own.reckoned().isEmpty());
            shown.click("Change\u2026");
            shown.type("Name", "SG20, spring");
            shown.press(KeyCode.ENTER);
            shown.settle();
            var after = programme(shown).schedule();
            assertEquals("SG20, spring", after.meetings().getFirst().name());
            assertEquals("SG20, spring", after.chosen().getFirst().about());
            assertTrue(shown.words().stream().anyMatch(w -> w.contains("set by the group")));
            shown.click("Remove");
            assertTrue(programme(shown).schedule().chosen().isEmpty());
        }
    }

    @Test
    void whatIsDueForADeterminedTextIsReckonedTowardsTheNextMeeting() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            var going = Programmes.TODAY.minusDays(2);
            var next = LocalDate.of(2027, 10, 4);
            var event =
                    new ApprovalCase.Event(State.DETERMINED, Programmes.TODAY.toString(), "", "");
            shown.desk
                    .programme()
                    .change(
                            "Determined",
                            p -> {
                                var schedule = Schedule.EMPTY;
                                for (var day : List.of(going, next))
                                    schedule =
                                            schedule.with(
                                                    new StudyMeeting(
                                                            "SG20 " + day,
                                                            day,
                                                            day.plusDays(9),
                                                            ""));
                                return p.with(schedule).update("Y.IoT-flood", e -> e.after(event));
                            },
                            "");
            shown.settle();
            shown.press(KeyCode.DOWN);
            shown.press(KeyCode.DOWN);
            assertTrue(shown.words().contains("2027-07-04"), shown.words().toString());
            assertFalse(shown.words().contains("2026-10-18"), "three months before today");
        }
    }

    @Test
    void meetingsAndPeriodsAreTyped() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.click("Schedule");
            shown.click("Add a meeting\u2026");
            shown.type("Name", "SG20, January 2028");
            shown.type("First day", "2028-01-17");
            shown.type("Last day", "2028-01-10");
            shown.press(KeyCode.ENTER);
            assertTrue(shown.words().contains("A meeting does not end before it begins."));
            shown.type("Last day", "2028-01-28");
            shown.press(KeyCode.ENTER);
            shown.settle();
            assertEquals(2, programme(shown).schedule().meetings().size());
            Programmes.fire(shown.all(".period-row").getFirst());
            shown.type("Length; before: less than 0", "-13");
            shown.type("Source and date", "Circular 5 (2027)");
            shown.press(KeyCode.ENTER);
            shown.settle();
            var own = programme(shown).schedule().amended().getFirst();
            assertEquals(-13, own.period().count());
            assertEquals("2027-01-20", own.asOf());
        }
    }

    @Test
    void headingsAreStridden() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            assertEquals("Y.flood-data", title(shown));
            shown.press(KeyCode.DOWN);
            shown.settle();
            assertEquals("Y.IoT-flood", title(shown));
            shown.press(KeyCode.UP);
            shown.settle();
            assertEquals("Y.flood-data", title(shown));
            shown.press(KeyCode.UP);
            shown.settle();
            assertEquals("Y.flood-data", title(shown), "nothing stands above");
        }
    }

    @Test
    void aSilentItemIsMarkedAndSaysWhatToDo() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.desk.programme().change("Filled", WorkProgrammeViewTest::many, "");
            shown.settle();
            shown.type("Search items", "quay");
            assertTrue(
                    shown.words().stream().anyMatch(w -> w.contains("Consider discontinuing it")),
                    shown.words().toString());
            assertEquals(2, shown.all(".item-list .icon.warning").size(), "silent, and too late");
            shown.type("Search items", "hydrant");
            assertTrue(shown.words().stream().noneMatch(w -> w.contains("Consider")));
        }
    }

    @Test
    void theTimelineHasABarForEachTarget() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.desk.programme().change("Filled", WorkProgrammeViewTest::many, "");
            shown.click("Timeline");
            assertEquals(8, shown.all(".bar").size(), "all but the one without a target");
            assertEquals(1, shown.all(".bar.missed").size());
            assertTrue(shown.words().contains("no target date"));
            var bars = shown.all(".bar");
            var today = shown.all(".timeline .today").getFirst();
            double now = Ui.on(() -> today.getBoundsInParent().getMinX());
            for (var bar : bars)
                if (bar.getStyleClass().contains("missed"))
                    assertTrue(Ui.on(() -> bar.getBoundsInParent().getMaxX()) < now);
            Programmes.fire(bars.getLast());
            assertFalse(shown.all(".object-title").isEmpty(), "all of the item");
            shown.press(KeyCode.ESCAPE);
            assertTrue(shown.all(".object-title").isEmpty());
        }
    }

    @Test
    void anEventIsMendedAndAnItemRemoved() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            Programmes.fire(shown.all(".button.state-row").getFirst());
            shown.type("Meeting", "WP1/20");
            shown.press(KeyCode.ENTER);
            shown.settle();
            var event = item(shown, "Y.flood-data").course().events().getFirst();
            assertEquals("WP1/20", event.meeting());
            assertEquals("2027-01-19", event.date());
            shown.click("More about this item");
            shown.click("Remove the item");
            shown.settle();
            assertTrue(programme(shown).entry("Y.flood-data").isEmpty());
            assertEquals("Y.IoT-flood", title(shown));
            shown.press(KeyCode.Z, true, false);
            assertTrue(programme(shown).entry("Y.flood-data").isPresent());
            shown.press(KeyCode.Y, true, false);
            assertTrue(programme(shown).entry("Y.flood-data").isEmpty());
            assertEquals("Done again: Item Y.flood-data removed", shown.said());
        }
    }

    @Test
    void kindAndProcessAreChosen() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.click("Approval process: AAP");
            shown.click("TAP");
            shown.settle();
            assertEquals(Process.TAP, item(shown, "Y.flood-data").item().plan().process());
            shown.click("Kind: New Recommendation");
            shown.click("Supplement");
            shown.settle();
            shown.button("A.13 form as PDF\u2026");
            shown.click("Name: Y.flood-data");
            shown.type("Name", "Y.IoT-flood");
            shown.press(KeyCode.ENTER);
            assertEquals("\u201cY.IoT-flood\u201d cannot stand in Name.", shown.said());
            assertTrue(programme(shown).entry("Y.flood-data").isPresent());
        }
    }

    @Test
    void anItemClaimsAProvisionAndCopiesItsRow() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.click("Claim\u2026");
            shown.type("Which provision does it serve?", "citiverse urban");
            shown.press(KeyCode.ENTER);
            shown.settle();
            assertEquals(
                    List.of(new Claim(Bearer.WORK_ITEM, "Y.flood-data", 98, "1")),
                    programme(shown).claims());
            var said =
                    "Resolution 98: resolves study the citiverse for urban planning,"
                            + " sustainability, citizen engagement";
            assertTrue(shown.words().contains(said), shown.words().toString());
            shown.click("Take away: " + said);
            shown.settle();
            assertTrue(programme(shown).claims().isEmpty());
            shown.click("More about this item");
            shown.click("Copy its roadmap row");
            var row = Ui.on(() -> Clipboard.getSystemClipboard().getString()).split("\t", -1);
            assertEquals(7, row.length);
            assertEquals("Y.flood-data", row[0]);
            assertEquals("Proposed", row[4]);
        }
    }

    @Test
    void emptyFieldsAreShownOnRequest() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            int before = shown.all(".field-row").size();
            var link = shown.words().stream().filter(w -> w.endsWith(" empty fields")).findFirst();
            shown.click(link.orElseThrow());
            assertEquals(ItemField.values().length, shown.all(".field-row").size());
            shown.click("Priority: ");
            shown.type("Priority", "high");
            shown.press(KeyCode.ENTER);
            shown.settle();
            assertEquals("high", item(shown, "Y.flood-data").details().priority());
            shown.click("Hide empty fields");
            assertEquals(before + 1, shown.all(".field-row").size());
        }
    }

    @Test
    void filesOfTheWholeProgramme() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.click("Files and more");
            shown.click("Roadmap entries as PDF\u2026");
            assertEquals(
                    "Entries of SG20 for the standards roadmap",
                    shown.exported.getFirst().front().identity().title());
            shown.click("Files and more");
            shown.click("Roadmap entries for a spreadsheet\u2026");
            shown.press(KeyCode.ENTER);
            var text = Files.readString(shown.wrote.getFirst());
            assertTrue(text.startsWith("\uFEFFDesignation,Title,Question,Scope,Status"), text);
            shown.click("Files and more");
            shown.click("Take in what the meetings say");
            assertEquals("The meetings say nothing new.", shown.said());
        }
    }

    @Test
    void holidaysAreDays() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.click("Schedule");
            shown.click("Holidays: ");
            shown.type("Holidays", "2027-05-01, soon");
            shown.press(KeyCode.ENTER);
            assertTrue(shown.said().startsWith("\u201csoon\u201d is no date"), shown.said());
            shown.click("Holidays: ");
            shown.type("Holidays", "2027-05-06; 2027-05-01");
            shown.press(KeyCode.ENTER);
            shown.settle();
            assertEquals(
                    LocalDate.of(2027, 5, 1), programme(shown).schedule().holidays().getFirst());
            Programmes.fire(shown.all(".period-row").getFirst());
            shown.type("Length; before: less than 0", "99999");
            shown.press(KeyCode.ENTER);
            assertTrue(
                    shown.words().stream().anyMatch(w -> w.startsWith("A period needs")),
                    "beyond what a period may be");
        }
    }

    @Test
    void anEmptyProgrammeOffersTheOneNextStep() throws IOException {
        try (var shown = new Programmes(home, WorkProgrammeView::new, Theme.LIGHT)) {
            shown.desk.programme().change("Cleared", _ -> WorkProgramme.EMPTY, "");
            shown.settle();
            shown.picture("programme-empty");
            var step = shown.all(".programme-empty .primary").getFirst();
            Ui.run(shown.view::entered);
            shown.settle();
            assertTrue(
                    Ui.on(() -> shown.scene.getFocusOwner().getStyleClass().contains("primary")));
            Programmes.fire(step);
            shown.type("Name", "Y.first");
            shown.press(KeyCode.ENTER);
            shown.settle();
            assertEquals("Y.first", title(shown));
        }
    }

    @Test
    void tour() throws IOException {
        for (var theme : Theme.values()) {
            var folder = home.resolve(theme.name());
            try (var shown = new Programmes(folder, WorkProgrammeView::new, theme)) {
                shown.desk.programme().change("Filled", WorkProgrammeViewTest::many, "");
                shown.settle();
                var end = "-" + theme.name().toLowerCase();
                shown.press(KeyCode.DOWN);
                shown.press(KeyCode.DOWN);
                shown.press(KeyCode.DOWN);
                shown.picture("programme-list" + end);
                Ui.run(
                        () ->
                                ((ScrollPane) shown.scene.getRoot().lookup(".item-detail"))
                                        .setVvalue(1));
                shown.picture("programme-detail" + end);
                shown.click("By state");
                shown.click("Prepared for consent");
                shown.picture("programme-event" + end);
                shown.press(KeyCode.ESCAPE);
                shown.click("Board");
                shown.press(KeyCode.RIGHT);
                shown.picture("programme-board" + end);
                shown.click("Timeline");
                shown.picture("programme-timeline" + end);
                shown.click("Schedule");
                shown.picture("programme-schedule" + end);
                assertEquals(9, programme(shown).entries().size());
            }
        }
    }

    private Programmes open(Theme theme) throws IOException {
        return new Programmes(home, WorkProgrammeView::new, theme);
    }

    private static String title(Programmes shown) {
        return Ui.on(() -> ((Label) shown.scene.getRoot().lookup(".object-title")).getText());
    }

    private static WorkProgramme programme(Programmes shown) throws IOException {
        return shown.desk.programme().now();
    }

    private static ProgrammeEntry item(Programmes shown, String name) throws IOException {
        return programme(shown).entry(name).orElseThrow();
    }

    /// A year's worth of items.
    static WorkProgramme many(WorkProgramme before) {
        var next = before;
        for (var day : new String[] {"2025-09-15", "2026-01-12", "2026-06-08"}) {
            var start = LocalDate.parse(day);
            var meeting =
                    new StudyMeeting("SG20, " + day.substring(0, 7), start, start.plusDays(10), "");
            next = next.with(next.schedule().with(meeting));
        }
        var states =
                new State[] {
                    State.UNDER_STUDY,
                    State.UNDER_STUDY,
                    State.PREPARED,
                    State.CONSENTED,
                    State.LAST_CALL,
                    State.UNDER_STUDY,
                    State.APPROVED
                };
        var names =
                "Y.IoT-hydrant Y.IoT-quay Y.IoT-well Y.IoT-kiln Y.IoT-dike Y.dt-city Y.dpi-reqts"
                        .split(" ");
        var titles =
                ("Framework of sensing for fire hydrants|Requirements of quay wall monitoring|"
                                + "Capabilities of groundwater sensing|Energy metering for kilns|"
                                + "Requirements of dike monitoring along large rivers and coasts|"
                                + "Digital twins of city districts|Digital public infrastructure")
                        .split("[|]");
        var targets = "2027-05 2026-Q4 2027-05 2027-Q1 2027-02 2028-Q1 2026-06".split(" ");
        for (int i = 0; i < names.length; i++) {
            var entry = ProgrammeEntry.of(next.entry("Y.IoT-flood").orElseThrow().item());
            entry = ItemField.NAME.write(entry, names[i]);
            entry = ItemField.TITLE.write(entry, titles[i]);
            entry = ItemField.TARGET.write(entry, targets[i]);
            entry = ItemField.QUESTION.write(entry, (i % 3 + 2) + "/20");
            entry = ItemField.STARTED.write(entry, "2025-09-1" + i);
            entry =
                    ItemField.EDITORS.write(
                            entry, "Ana Silva, Alpha Telecom, Brazil, a@alpha.example");
            if (i != 1) entry = ItemField.CONTRIBUTED.write(entry, "2027-01-19");
            var event = new ApprovalCase.Event(states[i], "2026-12-0" + (i + 1), "SG20", "TD " + i);
            next = next.with(entry.after(event));
        }
        return next;
    }

    private static void drag(Node card, Node column, boolean release) {
        var from = Ui.on(() -> centre(card));
        var to = Ui.on(() -> centre(column));
        Ui.run(
                () -> {
                    Event.fireEvent(card, mouse(MouseEvent.MOUSE_PRESSED, from));
                    Event.fireEvent(card, mouse(MouseEvent.MOUSE_DRAGGED, from.midpoint(to)));
                    Event.fireEvent(card, mouse(MouseEvent.MOUSE_DRAGGED, to));
                });
        Ui.settle();
        if (release) release(card, column);
    }

    private static void release(Node card, Node column) {
        Ui.run(() -> Event.fireEvent(card, mouse(MouseEvent.MOUSE_RELEASED, centre(column))));
        Ui.settle();
    }

    private static Point2D centre(Node node) {
        var box = node.localToScene(node.getLayoutBounds());
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, Point2D at) {
        return new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}

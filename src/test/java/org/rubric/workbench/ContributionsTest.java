package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.meeting.ledger.FloodMeeting;
import org.rubric.document.Alteration;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.OpenText;
import org.rubric.meeting.Bearing;
import org.rubric.meeting.Bearing.Deed;
import org.rubric.workbench.meeting.AtHand;

/// Contributions at the chair's desk: shown in place, taken and left, rewritten, set in brackets;
/// and what the ledger says of it.
class ContributionsTest {
    private static final Id PERIOD = Id.of("general/p2");

    @TempDir Path home;
    private Opened open;

    @BeforeEach
    void begin() throws IOException {
        FloodMeeting.prepare(home);
        open();
        enter();
    }

    private void open() throws IOException {
        open = new Opened(home, 1000, 800);
    }

    private void enter() {
        Ui.run(
                () -> {
                    open.window.show("place.meetings");
                    open.window.meetings().open(FloodMeeting.MEETING);
                    open.window.meetings().show("sheet.desk");
                });
        Ui.settle();
        Ui.await(() -> bearing("c09").copy().isPresent());
    }

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    private AtHand at() {
        return open.window.meetings().at();
    }

    private Bearing bearing(String document) {
        return at().meeting().orElseThrow().document(Id.of(document)).orElseThrow().bearing();
    }

    private List<Deed> deeds(String document) {
        return Ui.on(() -> bearing(document).edits().stream().map(Bearing.Edit::deed).toList());
    }

    private void go(String document) {
        Ui.run(() -> at().follow(Id.of(document)));
        Ui.settle();
    }

    private void go(String document, int changes) {
        go(document);
        shows(changes);
    }

    private void shows(int changes) {
        Ui.await(() -> at().marks().changes() == changes);
        Ui.settle();
    }

    private String words(Id block) {
        return Inline.text(open.session().snapshot().document().find(block).orElseThrow().runs());
    }

    /// What the text shows of a line: its own words that are told of, and words beside them.
    private List<String> marks(Id block) {
        return Ui.on(() -> told(block));
    }

    private List<String> told(Id block) {
        var text = open.window.write().text();
        var line = open.session().snapshot().document().find(block).orElseThrow();
        var marked = text.revising().shown().lines().of(line);
        var told = new ArrayList<String>();
        var words = Inline.text(line.runs());
        for (var ghost : marked.ghosts())
            told.add(sign(ghost.told()) + Inline.text(ghost.words()) + " " + ghost.told().author());
        for (var own : marked.own())
            told.add(
                    (own.kind() == Alteration.Kind.DELETED ? "-" : "+")
                            + words.substring(own.from(), own.to())
                            + " "
                            + own.author());
        return told;
    }

    private static String sign(Alteration told) {
        return told.kind() == Alteration.Kind.DELETED ? "-" : "+";
    }

    private void select(Id block, String words) {
        Ui.run(
                () -> {
                    var text = open.window.write().text();
                    int at = words(block).indexOf(words);
                    text.reveal(new Position(block, at), new Position(block, at + words.length()));
                    text.requestFocus();
                });
        Ui.settle();
    }

    private boolean has(String words) {
        var found = new boolean[1];
        open.session()
                .snapshot()
                .document()
                .forEach(b -> found[0] |= Inline.text(b.runs()).contains(words));
        return found[0];
    }

    @Test
    void theProposalIsShownInPlaceInTheNameOfItsSource() {
        go("c01", 1);
        assertEquals(List.of("+five C01 Alpha Telecom", "-ten C01 Alpha Telecom"), marks(PERIOD));
        assertEquals(List.of("C01"), Ui.on(() -> signs("C01 Alpha Telecom")));
        assertTrue(open.reads("1 change"));
        assertFalse(open.reads("returned cop"));
    }

    private List<String> signs(String author) {
        var shown = open.window.write().text().revising().shown();
        return List.of(shown.signs().get(shown.author(author) - 1));
    }

    @Test
    void takenWordsThatAreRewrittenStandBesideTheMeetings() {
        go("c01", 1);
        open.press(KeyCode.T, false, true, true);
        shows(0);
        assertTrue(words(PERIOD).contains("every five minutes"));
        assertEquals(List.of(Deed.TAKEN), deeds("c01"));
        assertEquals(List.of("-ten C01 Alpha Telecom", "+five C01 Alpha Telecom"), marks(PERIOD));
        select(PERIOD, "five");
        open.type("fifteen");
        Ui.await(() -> bearing("c01").edits().size() == 2);
        Ui.settle();
        assertEquals(List.of(Deed.TAKEN, Deed.CHANGED), deeds("c01"));
        assertTrue(
                bearing("c01").edits().getLast().words().contains("“five” became “fifteen”"),
                bearing("c01").edits().getLast().words());
        var beside =
                List.of("-ten C01 Alpha Telecom", "- five C01 Alpha Telecom", "+fifteen Meeting");
        Ui.await(() -> told(PERIOD).equals(beside));
        assertEquals(0, Ui.on(() -> at().marks().changes()));
    }

    private void sees(String mark) {
        Ui.await(() -> told(PERIOD).contains(mark));
        Ui.settle();
    }

    @Test
    void takeTextInTakesWhatIsAtHandAloneWhateverElseIsShown() {
        go("c04", 1);
        open.press(KeyCode.V, false, true, true);
        sees("-ten C01 Alpha Telecom");
        assertEquals(1, Ui.on(() -> at().marks().changes()), "its own are counted");
        open.press(KeyCode.T, false, true, true);
        Ui.await(() -> !bearing("c04").edits().isEmpty());
        assertEquals(List.of(Deed.TAKEN), deeds("c04"));
        assertEquals(List.of(), deeds("c01"));
        go("c02");
        open.press(KeyCode.V, false, true, true);
        sees("-ten C01 Alpha Telecom");
        open.press(KeyCode.T, false, true, true);
        Ui.await(() -> !bearing("c02").edits().isEmpty());
        assertEquals(List.of(), deeds("c01"));
        assertTrue(has("range of the water level"));
    }

    @Test
    void undoOfTheTextTakesTheEditBackAndRedoBringsItAgain() {
        go("c01", 1);
        open.press(KeyCode.T, false, true, true);
        shows(0);
        Ui.run(() -> open.session().undo());
        shows(1);
        assertEquals(List.of(), deeds("c01"));
        Ui.run(() -> open.session().redo());
        shows(0);
        assertEquals(List.of(Deed.TAKEN), deeds("c01"));
    }

    @Test
    void changesAreWalkedByKeysThreeTakenOneLeft() {
        go("c03", 4);
        open.press(KeyCode.F8, false, false, true);
        assertTrue(open.reads("1 of 4"));
        open.press(KeyCode.T);
        shows(3);
        open.press(KeyCode.L);
        shows(2);
        open.press(KeyCode.T);
        shows(1);
        open.press(KeyCode.T, false, false, true);
        shows(0);
        assertEquals(List.of(Deed.TAKEN, Deed.LEFT, Deed.TAKEN, Deed.TAKEN), deeds("c03"));
    }

    @Test
    void whatIsLeftInOneMeetingIsNotPutBackInAnother() throws IOException {
        go("c03", 4);
        open.press(KeyCode.F8, false, false, true);
        open.press(KeyCode.L);
        shows(3);
        open.press(KeyCode.ESCAPE);
        var first = Ui.on(() -> at().meeting().orElseThrow());
        var second =
                new org.rubric.meeting.Meeting(
                        Id.of("second-meeting"),
                        first.occasion(),
                        first.agenda(),
                        first.documents(),
                        first.participants(),
                        first.results());
        open.desk.ledgers().keep("kept", second, "a tester");
        Ui.run(() -> open.window.meetings().open(second.id()));
        go("c03");
        Ui.await(() -> !at().deeds().isEmpty());
        open.fire("More");
        assertFalse(rows().contains("Put back the last one left"), "" + rows());
        open.press(KeyCode.ESCAPE);
        Ui.run(() -> open.window.meetings().open(FloodMeeting.MEETING));
        go("c03", 3);
        open.fire("More");
        assertTrue(rows().contains("Put back the last one left"), "" + rows());
        Ui.run(
                () ->
                        open.all(".menu-row").stream()
                                .map(row -> (javafx.scene.control.Button) row)
                                .filter(row -> row.getText().equals("Put back the last one left"))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        shows(4);
        assertEquals(List.of(), deeds("c03"));
    }

    private List<String> rows() {
        return Ui.on(
                () ->
                        open.all(".menu-row").stream()
                                .map(row -> ((javafx.scene.control.Button) row).getText())
                                .toList());
    }

    @Test
    void allIsTakenInOneStep() {
        go("c09", 2);
        open.press(KeyCode.F8, false, false, true);
        open.fire("Take all");
        shows(0);
        assertTrue(has("within 1 s"));
        assertTrue(has("after 5 s"));
        Ui.run(() -> open.session().undo());
        shows(2);
        assertFalse(has("after 5 s"));
        assertEquals(List.of(), deeds("c09"));
    }

    @Test
    void otherDocumentsStayAwayUntilTheyAreAskedFor() {
        go("c04", 1);
        assertEquals(List.of(), marks(PERIOD));
        open.press(KeyCode.V, false, true, true);
        sees("-ten C01 Alpha Telecom");
        assertEquals(1, Ui.on(() -> at().marks().changes()), "the heading counts its own");
        assertEquals(List.of("+five C01 Alpha Telecom", "-ten C01 Alpha Telecom"), marks(PERIOD));
        open.press(KeyCode.V, false, true, true);
        shows(1);
    }

    @Test
    void aTermIsTakenInAtItsPlace() {
        go("c02");
        Ui.await(() -> at().deeds().size() > 1);
        open.press(KeyCode.T, false, true, true);
        Ui.await(() -> has("range of the water level for which"));
        Ui.settle();
        var here = open.session().snapshot().document().find(Id.of("here")).orElseThrow();
        var terms =
                here.parts().stream()
                        .filter(part -> part instanceof Block.Definition)
                        .map(part -> Inline.text(((Block.Definition) part).term().runs()))
                        .toList();
        assertEquals("flood stage", terms.get(terms.indexOf("flood sensing gateway") + 1));
        assertEquals(List.of(Deed.TAKEN), deeds("c02"));
        Ui.run(() -> open.session().undo());
        Ui.settle();
        assertFalse(has("range of the water level for which"));
        assertEquals(List.of(), deeds("c02"));
    }

    @Test
    void bracketsNameTheContribution() {
        go("c05", 1);
        open.press(KeyCode.T, false, true, true);
        shows(0);
        var length = new Id[1];
        open.session()
                .snapshot()
                .document()
                .forEach(
                        b -> {
                            if (Inline.text(b.runs()).startsWith("The length of the key"))
                                length[0] = b.id();
                        });
        Ui.await(() -> !open.all(".clause-sign").isEmpty());
        assertTrue(open.reads("C05"));
        select(length[0], "256 bits");
        open.press(KeyCode.OPEN_BRACKET, true, true, false);
        var stretch = OpenText.all(open.session().snapshot().document()).getFirst();
        assertEquals("C05", stretch.remark().contribution());
        assertEquals(List.of(Deed.TAKEN, Deed.BRACKETED), deeds("c05"));
        open.press(KeyCode.ESCAPE);
    }

    @Test
    void b23ANoteOfTheEditorStandsBelowWhatIsChosen() {
        go("c05", 1);
        open.press(KeyCode.T, false, true, true);
        shows(0);
        var length = line("The length of the key");
        select(length, "The length of the key is required to be 256 bits.");
        run("editorsnote");
        open.type("Contributions are invited on key lengths.");
        assertEquals("The length of the key is required to be 256 bits.", words(length));
        var note = line("Contributions are invited");
        assertTrue(
                open.session().snapshot().document().find(note).orElseThrow()
                        instanceof Block.EditorsNote);
        open.press(KeyCode.ENTER, false, true, false);
        open.type("f");
        open.press(KeyCode.ENTER);
        var last = Ui.on(() -> at().document().orElseThrow().conclusion().orElseThrow());
        assertEquals(org.rubric.meeting.Conclusion.Kind.FURTHER_CONTRIBUTIONS, last.kind());
        Ui.run(() -> open.session().undo());
        Ui.run(() -> open.session().undo());
        assertFalse(has("Contributions are invited"));
        assertTrue(has("256 bits"));
    }

    private Id line(String begin) {
        var found = new Id[1];
        open.session()
                .snapshot()
                .document()
                .forEach(
                        b -> {
                            if (Inline.text(b.runs()).startsWith(begin)) found[0] = b.id();
                        });
        return found[0];
    }

    @Test
    void whatWasDoneOutlivesTheProgram() throws IOException {
        go("c03", 4);
        open.press(KeyCode.F8, false, false, true);
        open.press(KeyCode.T);
        shows(3);
        open.press(KeyCode.L);
        shows(2);
        open.close();
        open();
        enter();
        assertEquals(List.of(Deed.TAKEN, Deed.LEFT), deeds("c03"));
        go("c03", 2);
    }

    @Test
    void theWritersOwnPlaceIsAsItWas() {
        go("c01", 1);
        Ui.run(() -> open.window.show("place.write"));
        Ui.settle();
        assertEquals(List.of(), marks(PERIOD));
        Ui.run(() -> open.window.show("place.meetings"));
        Ui.settle();
        shows(1);
        assertEquals(Optional.of(Id.of("general")), Ui.on(() -> bearing("c01").clause()));
    }

    @Test
    void ofSeveralPiecesTheChairChooses() {
        go("c07");
        Ui.await(() -> at().deeds().size() > 1);
        Ui.run(() -> open.window.write().text().jump(Id.of("power/p1")));
        open.press(KeyCode.T, false, true, true);
        Ui.await(() -> open.node(".portions") != null);
        open.press(KeyCode.SPACE);
        assertTrue(open.reads("What of C07 is to be taken in?"));
        Ui.run(
                () -> {
                    var boxes = open.all(".portion-row .check-box").iterator();
                    ((javafx.scene.control.CheckBox) boxes.next()).setSelected(false);
                });
        open.press(KeyCode.ENTER);
        Ui.await(() -> has("It has a dam."));
        Ui.settle();
        assertFalse(has("The river Zeta rises fast."));
        assertEquals(List.of(Deed.TAKEN), deeds("c07"));
    }

    @Test
    void whatIsWrittenByHandIsAnEditOfTheDocumentAtHand() {
        go("c04", 1);
        select(Id.of("power/p1"), "72 hours");
        open.type("x");
        Ui.await(() -> bearing("c04").edits().size() == 1);
        open.type("y");
        Ui.await(() -> bearing("c04").edits().getFirst().words().contains("xy"));
        assertEquals(List.of(Deed.CHANGED), deeds("c04"));
        assertEquals("", bearing("c04").edits().getFirst().change());
        Ui.run(
                () -> {
                    while (open.session().undo().isPresent()) {}
                });
        Ui.await(() -> bearing("c04").edits().isEmpty());
    }

    @Test
    void allChangesSinceTheBaseTextAreListedByContribution() {
        go("c01", 1);
        open.press(KeyCode.T, false, true, true);
        shows(0);
        go("c09", 2);
        run("ledger.since.show");
        Ui.await(() -> open.node(".rows-panel") != null);
        assertTrue(open.reads("Changes since TD 81/2-R1: 1"));
        assertTrue(open.reads("C01 Alpha Telecom"));
        assertEquals(List.of(), marks(Id.of("interface/item1")));
        open.press(KeyCode.ENTER);
        assertTrue(open.reads("1 of 1"));
        run("ledger.since.show");
        shows(2);
    }

    private void run(String key) {
        Ui.run(
                () ->
                        open.window.actions().stream()
                                .filter(action -> action.key().equals(key))
                                .findFirst()
                                .orElseThrow()
                                .tryRun());
        Ui.settle();
    }

    @Test
    void aClauseLeadsBackToTheDocumentsThatMadeIt() {
        go("c01", 1);
        open.press(KeyCode.T, false, true, true);
        shows(0);
        go("c09", 2);
        Ui.run(() -> open.window.show("place.write"));
        Ui.run(() -> open.window.write().text().jump(PERIOD));
        run("ledger.why");
        Ui.await(() -> open.node(".rows-panel") != null);
        assertTrue(open.reads("Why \u201c6.1 General\u201d reads so"));
        assertTrue(open.reads("C01 Alpha Telecom"));
        open.press(KeyCode.ENTER);
        assertEquals(Id.of("c01"), Ui.on(() -> at().entry().orElseThrow()));
        assertTrue(Ui.on(() -> open.node(".chairs-desk") != null));
    }

    @Test
    void theLedgerListsWhatWasLeft() {
        go("c03", 4);
        open.press(KeyCode.F8, false, false, true);
        open.press(KeyCode.T);
        shows(3);
        open.press(KeyCode.L);
        shows(2);
        Ui.run(() -> open.window.meetings().show("sheet.ledger"));
        Ui.await(() -> !open.all(".ledger-row .deed-taken").isEmpty());
        assertEquals(
                List.of("C01", "C02", "C03", "C03", "C04", "C05", "C06", "C07", "C08"),
                numbers().subList(0, 9),
                "those about no draft at their place");
        Ui.run(() -> toggle("Left").fire());
        Ui.settle();
        assertTrue(open.reads("1 entry"));
        assertTrue(open.reads("“up” added after “advisory”"));
        Ui.run(() -> open.node(".ledger-list").requestFocus());
        open.press(KeyCode.ENTER);
        assertEquals(Id.of("c03"), Ui.on(() -> at().entry().orElseThrow()));
        assertTrue(Ui.on(() -> open.node(".chairs-desk") != null));
    }

    private List<String> numbers() {
        return Ui.on(
                () ->
                        ((javafx.scene.control.ListView<?>) open.node(".ledger-list"))
                                .getItems().stream()
                                        .map(Object::toString)
                                        .map(this::number)
                                        .toList());
    }

    private String number(String row) {
        var at = row.indexOf("label=");
        return row.substring(at + 6, row.indexOf(',', at));
    }

    private javafx.scene.control.ToggleButton toggle(String words) {
        for (var node : open.all(".toggle-button"))
            if (node instanceof javafx.scene.control.ToggleButton one
                    && one.getText().equals(words)) return one;
        throw new AssertionError(words);
    }

    @Test
    void aDamagedFileIsOneLineAtItsDocument() throws IOException {
        open.close();
        var folder = home.resolve("meetings").resolve("flood-meeting").resolve("c09");
        java.nio.file.Files.writeString(folder.resolve("C09.docx"), "no zip");
        open();
        enter();
        go("c09");
        Ui.await(() -> open.node(".ledger-trouble") != null);
        assertTrue(open.reads("C09.docx: "));
        go("c01", 1);
        assertTrue(Ui.on(() -> open.node(".ledger-trouble") == null));
    }

    /// A second draft of the same meeting: its text, its changes, its own undo.
    @Test
    void eachDocumentComesWithItsOwnDraft() throws IOException {
        var text = open.desk.recommendation("Another text", "4/20");
        var other = open.desk.repository().create(text, "under study");
        other.close();
        Ui.run(
                () ->
                        at().ledger()
                                .orElseThrow()
                                .along(
                                        now ->
                                                now.update(
                                                        Id.of("c12"),
                                                        d ->
                                                                d.withBearing(
                                                                        d.bearing()
                                                                                .withDraft(
                                                                                        Optional.of(
                                                                                                other
                                                                                                        .id())))),
                                        "a tester"));
        go("c01", 1);
        go("c12");
        assertEquals(
                "Another text", open.session().snapshot().document().front().identity().title());
        Ui.await(() -> at().marks().changes() < 0);
        assertEquals(0, Ui.on(() -> open.window.write().text().revising().shown().layers().size()));
        go("c01", 1);
        assertEquals(List.of("+five C01 Alpha Telecom", "-ten C01 Alpha Telecom"), marks(PERIOD));
    }
}

package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.workbench.RegistersTourTest.clip;
import static org.rubric.workbench.RegistersTourTest.documents;
import static org.rubric.workbench.RegistersTourTest.register;
import static org.rubric.workbench.RegistersTourTest.until;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Person;
import org.rubric.desk.Sample;

/// Registers in the window: tables come in, cards are changed, steps are taken back.
class RegistersTest {
    @TempDir private Path home;
    private Opened opened;

    @BeforeEach
    void open() throws IOException {
        opened = new Opened(home, 1280, 800);
        documents(opened);
    }

    @AfterEach
    void close() throws IOException {
        opened.close();
    }

    private Catalogue catalogue() throws IOException {
        return opened.desk.catalogue();
    }

    /// The field of a fact.
    private TextArea field(String name) {
        return Platform.isFxApplicationThread() ? found(name) : Ui.on(() -> found(name));
    }

    private TextArea found(String name) {
        for (Node node : opened.all(".fact-field"))
            if (name.equals(node.getAccessibleText())) return (TextArea) node;
        throw new AssertionError("No field " + name);
    }

    /// Waits for the preview to offer removal in these words.
    private void offered(String words) {
        come(
                () ->
                        opened.node(".paste-buttons .check-box") instanceof CheckBox box
                                && words.equals(box.getText()));
    }

    private void write(String name, String words) {
        var field = field(name);
        Ui.run(
                () -> {
                    field.requestFocus();
                    field.setText(words);
                });
        opened.press(KeyCode.ENTER);
    }

    private void come(Callable<Boolean> about) {
        Ui.await(about);
    }

    private String said() {
        return Ui.on(opened.window::said);
    }

    @Test
    void aPastedTableIsOneStep() throws IOException {
        register(opened, "Recommendations");
        clip(
                "",
                """
                Rec.\tTitle\tStatus
                Y.4219\t\tIn force
                Y.4000\tOverview of the Internet of things\tIn force
                Y4001\tBroken\t
                """);
        opened.press(KeyCode.V, false, true, false);
        until(opened, "1 new · 1 changed · 0 as they were · 1 row in trouble");
        assertTrue(opened.reads("Row 4: “Y4001” is no number of a text"));
        assertEquals(Sample.catalogue(), catalogue(), "nothing is changed by looking");
        opened.press(KeyCode.ENTER);
        come(() -> catalogue().texts().recommendations().size() == 19);
        assertEquals("2 Recommendations pasted.", said());
        assertTrue(opened.reads("19 Recommendations"));
        opened.press(KeyCode.Z, false, true, false);
        come(() -> catalogue().equals(Sample.catalogue()));
        come(() -> opened.window.said().equals("Undone: 2 Recommendations pasted"));
        opened.press(KeyCode.Y, false, true, false);
        come(() -> catalogue().texts().recommendations().size() == 19);
    }

    @Test
    void escLeavesAllAsItWasAndRemovalIsOnlyOffered() throws IOException {
        register(opened, "Working parties");
        clip("<table><tr><th>WP<th>Title<tr><td>WP1/20<td>One</table>", "ignored");
        opened.press(KeyCode.V, false, true, false);
        offered("Also remove the 2 that are not in the table");
        opened.press(KeyCode.ESCAPE);
        assertTrue(opened.reads("3 working parties"));
        assertEquals(Sample.catalogue(), catalogue());
        opened.press(KeyCode.V, false, true, false);
        offered("Also remove the 2 that are not in the table");
        Ui.run(
                () -> {
                    var box = (CheckBox) opened.node(".paste-buttons .check-box");
                    assertFalse(box.isSelected());
                    box.fire();
                });
        opened.fire("Apply");
        come(() -> catalogue().structure().workingParties().size() == 1);
        assertEquals("1 working party pasted, 2 removed.", said());
    }

    @Test
    void aColumnIsChosenFromAMenu() throws IOException {
        register(opened, "Terms");
        clip("", "What\tMeans\nthing\tA thing.\nflood\tMuch water.\n");
        opened.press(KeyCode.V, false, true, false);
        until(opened, "2 new");
        var choices =
                Ui.on(
                        () ->
                                opened.all(".paste-choice").stream()
                                        .map(node -> ((Button) node).getText())
                                        .toList());
        assertEquals(List.of("Term", "Definition"), choices);
        Ui.run(() -> ((Button) opened.all(".paste-choice").toArray()[1]).fire());
        Ui.settle();
        opened.fire("Not taken");
        come(() -> !opened.button("Apply").isDisabled());
        opened.fire("Apply");
        come(() -> catalogue().texts().terms().size() == 2);
        assertTrue(catalogue().texts().terms().stream().allMatch(t -> t.definition().isEmpty()));
    }

    @Test
    void whatIsNoTableIsSaidAndWhereNoneBelongs() {
        register(opened, "Questions");
        clip("", "");
        opened.press(KeyCode.V, false, true, false);
        come(() -> opened.window.said().startsWith("There is no table on the clipboard"));
        register(opened, "Drafts");
        Ui.run(() -> opened.window.documents().take(() -> null, "pasted"));
        assertEquals("Open the register that the table is for, then paste again.", said());
    }

    @Test
    void aFactIsChangedInItsField() throws IOException {
        register(opened, "Questions");
        write("Working party", "WP2/20");
        come(() -> catalogue().question("1/20").orElseThrow().workingParty().equals("2/20"));
        var source = catalogue().question("1/20").orElseThrow().provenance();
        assertTrue(source.source().startsWith("changed by "), source.source());
        assertEquals("before that: SG20 presentation (study period 2025-2028)", source.remark());
        write("Mailing list", "no address");
        assertEquals("“no address” is no address of mail.", said());
        assertEquals("no address", Ui.on(() -> field("Mailing list").getText()), "it is not lost");
        opened.press(KeyCode.ESCAPE);
        assertEquals("t25sg20q1@lists.itu.int", Ui.on(() -> field("Mailing list").getText()));
        opened.press(KeyCode.Z, false, true, false);
        come(() -> opened.window.said().equals("Undone: Working party of Q1/20 changed"));
        assertEquals(Sample.catalogue(), catalogue());
        come(() -> field("Working party").getText().isEmpty());
    }

    @Test
    void leavingAFieldIsEnough() throws IOException {
        register(opened, "Regional groups");
        var region = field("Region");
        Ui.run(
                () -> {
                    region.requestFocus();
                    region.setText("The whole of it");
                });
        opened.press(KeyCode.TAB);
        come(
                () ->
                        catalogue().structure().regionalGroups().stream()
                                .anyMatch(group -> group.region().equals("The whole of it")));
        assertTrue(Ui.on(() -> field("Mailing list").isFocused()), "Tab goes to the next field");
    }

    @Test
    void anOfficeIsAddedAndEnded() throws IOException {
        register(opened, "People");
        Ui.run(() -> opened.window.documents().choose("Hyoung Jun Kim"));
        Ui.settle();
        opened.fire("Add an office");
        write("Group", "Q4/20");
        come(() -> kim().roles().size() == 3);
        opened.fire("Ends today");
        come(() -> !kim().roles().getFirst().until().isEmpty());
        assertEquals("Chair", kim().roles().getFirst().title());
        var said = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            Ui.run(() -> opened.node(".table-view").requestFocus());
            var before = said();
            opened.press(KeyCode.Z, false, true, false);
            come(() -> !opened.window.said().equals(before));
            said.add(said());
        }
        assertEquals("Undone: Office of Hyoung Jun Kim ended", said.getFirst());
    }

    private Person kim() throws IOException {
        return catalogue().person("Hyoung Jun Kim").orElseThrow();
    }

    @Test
    void myDetailsAreTheFirstRowAndSignChanges() throws IOException {
        opened.press(KeyCode.P, true, true, false);
        Ui.run(() -> ((TextField) opened.window.scene().getFocusOwner()).setText("My details"));
        opened.press(KeyCode.ENTER);
        assertTrue(Ui.on(() -> field("Name").isFocused()), "the palette leads to the name");
        write("Name", "Ana Costa");
        come(() -> opened.desk.me().now().name().equals("Ana Costa"));
        write("Organization", "Alpha Telecom");
        come(() -> opened.desk.me().now().contact().organization().equals("Alpha Telecom"));
        opened.fire("Add an office");
        write("Group", "Q4/20");
        come(() -> opened.desk.me().now().roles().size() == 1);
        assertEquals("Rapporteur", opened.desk.me().now().roles().getFirst().title());
        assertEquals("Ana Costa", opened.desk.author());
        register(opened, "Questions");
        write("Page", "https://www.itu.int/q1");
        come(
                () ->
                        catalogue()
                                .question("1/20")
                                .orElseThrow()
                                .provenance()
                                .source()
                                .equals("changed by Ana Costa"));
    }

    @Test
    void aCardIsAddedAndRemoved() throws IOException {
        register(opened, "People");
        Ui.run(
                () ->
                        opened.window.actions().stream()
                                .filter(action -> action.key().equals("register.add"))
                                .findFirst()
                                .orElseThrow()
                                .tryRun());
        Ui.settle();
        Ui.run(() -> ((TextField) opened.window.scene().getFocusOwner()).setText("Wen Li"));
        opened.fire("Add");
        come(() -> catalogue().person("Wen Li").isPresent());
        assertTrue(
                catalogue()
                        .person("Wen Li")
                        .orElseThrow()
                        .provenance()
                        .source()
                        .startsWith("added"));
        Ui.run(() -> opened.window.documents().choose("Wen Li"));
        Ui.settle();
        opened.fire("Remove");
        come(() -> catalogue().person("Wen Li").isEmpty());
    }

    @Test
    void everythingOfTheSeedIsThere() throws IOException {
        for (var register :
                List.of(
                        "Recommendations",
                        "Resolutions",
                        "Terms",
                        "Study group",
                        "Questions",
                        "Working parties",
                        "Regional groups",
                        "Coordination",
                        "People",
                        "Mailing lists")) {
            register(opened, register);
            if (!register.equals("Terms"))
                assertFalse(Ui.on(() -> opened.all(".fact-field").isEmpty()), register);
        }
        register(opened, "Study group");
        assertEquals("2025-2028", Ui.on(() -> field("Study period").getText()));
        assertTrue(opened.reads("Hyoung Jun Kim"), "who leads it");
        Ui.run(() -> opened.window.documents().choose("Machine Learning"));
        Ui.settle();
        write("Topic", "Machine learning");
        come(() -> catalogue().directory().topics().contains("Machine learning"));
        Ui.run(() -> opened.window.documents().choose("Y.4000"));
        Ui.settle();
        assertEquals("General", Ui.on(() -> field("Group").getText()));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void allOfItCanBeReadAndHasAName(Theme theme) {
        Ui.run(() -> opened.window.dress(theme));
        for (var register : List.of("Recommendations", "Study group", "People")) {
            register(opened, register);
            audit(register);
        }
        Ui.run(() -> opened.window.documents().choose("Hyoung Jun Kim"));
        Ui.settle();
        audit("a person");
        register(opened, "Working parties");
        clip("", "WP\tTitle\tElse\nWP1/20\tOne\tx\nWP9/20\tNine\ty\nbad\tBad\tz\n");
        opened.press(KeyCode.V, false, true, false);
        until(opened, "1 new · 1 changed · 0 as they were · 1 row in trouble");
        audit("preview");
    }

    private void audit(String where) {
        var root = opened.window.scene().getRoot();
        Ui.run(root::applyCss);
        assertEquals(List.of(), Ui.on(() -> Audit.nameless(root)), where);
        assertEquals(List.of(), Ui.on(() -> Audit.pale(root)), where);
    }
}

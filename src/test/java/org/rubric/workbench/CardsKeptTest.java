package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.workbench.RegistersTourTest.documents;
import static org.rubric.workbench.RegistersTourTest.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Term;

/// What is written about a card is kept, and on that card.
class CardsKeptTest {
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

    private TextArea field(String name) {
        for (Node node : opened.all(".fact-field"))
            if (name.equals(node.getAccessibleText())) return (TextArea) node;
        throw new AssertionError("No field " + name);
    }

    /// Writes without Enter.
    private void write(String name, String words) {
        Ui.run(
                () -> {
                    field(name).requestFocus();
                    field(name).setText(words);
                });
    }

    private void choose(String name) {
        Ui.run(() -> opened.window.documents().choose(name));
        Ui.settle();
    }

    private int row() {
        var table = (TableView<?>) opened.node(".table-view");
        return table.getSelectionModel().getSelectedIndex();
    }

    private String party(String question) throws IOException {
        return catalogue().question(question).orElseThrow().workingParty();
    }

    @Test
    void whatIsWrittenStaysOnItsCardWhenAnotherIsChosen() throws IOException {
        register(opened, "Questions");
        var other = party("2/20");
        write("Working party", "WP9/20");
        choose("Q2/20");
        Ui.await(() -> party("1/20").equals("9/20"));
        Ui.settle();
        assertEquals(other, party("2/20"));
        assertTrue(Ui.on(() -> field("Question").getText()).contains("2/20"), "still chosen");
    }

    @Test
    void whatIsWrittenIsKeptWhenAnotherRegisterIsShown() throws IOException {
        register(opened, "Questions");
        write("Working party", "WP9/20");
        register(opened, "Drafts");
        Ui.await(() -> party("1/20").equals("9/20"));
    }

    @Test
    void anOfficeStaysWithItsPerson() throws IOException {
        register(opened, "People");
        choose("Hyoung Jun Kim");
        var before = catalogue();
        write("Group", "SG99");
        var other =
                before.people().stream()
                        .filter(person -> !person.name().equals("Hyoung Jun Kim"))
                        .findFirst()
                        .orElseThrow();
        choose(other.name());
        Ui.await(
                () ->
                        catalogue().person("Hyoung Jun Kim").orElseThrow().roles().stream()
                                .anyMatch(role -> role.group().equals("SG99")));
        assertEquals(other, catalogue().person(other.name()).orElseThrow());
    }

    private void terms(String... sources) throws IOException {
        var terms = new ArrayList<Card>();
        for (var source : sources)
            terms.add(new Term("device", "A thing.", source, "", "en", Provenance.UNKNOWN));
        var change = new CatalogueChange("", terms, List.of());
        opened.desk.knowledge().change("terms", c -> c.after(change), "Ana");
        register(opened, "Terms");
    }

    @Test
    void theSecondOfTwoOfOneNameStaysChosen() throws IOException {
        terms("ITU-T Y.4000", "ITU-T Y.4100");
        Ui.run(() -> ((TableView<?>) opened.node(".table-view")).getSelectionModel().select(1));
        Ui.settle();
        write("Definition", "Another thing.");
        opened.press(KeyCode.ENTER);
        Ui.await(() -> catalogue().texts().terms().get(1).definition().equals("Another thing."));
        Ui.settle();
        assertEquals(1, Ui.on(this::row));
        assertEquals("Another thing.", Ui.on(() -> field("Definition").getText()));
        assertEquals("A thing.", catalogue().texts().terms().getFirst().definition());
    }

    @Test
    void aCardWithAnotherNameStaysChosen() throws IOException {
        register(opened, "People");
        choose("Hyoung Jun Kim");
        write("Name", "H. J. Kim");
        opened.press(KeyCode.ENTER);
        Ui.await(() -> catalogue().person("H. J. Kim").isPresent());
        Ui.settle();
        assertEquals("H. J. Kim", Ui.on(() -> field("Name").getText()));
        register(opened, "Questions");
        choose("Q2/20");
        write("Question", "Q77/20");
        opened.press(KeyCode.ENTER);
        Ui.await(() -> catalogue().question("77/20").isPresent());
        Ui.settle();
        assertEquals("Q77/20", Ui.on(() -> field("Question").getText()));
    }

    @Test
    void whatIsAddedIsChosen() throws IOException {
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
        Ui.await(() -> catalogue().person("Wen Li").isPresent());
        Ui.settle();
        assertEquals("Wen Li", Ui.on(() -> field("Name").getText()));
    }

    /// The first change waits for another that is on its way, the second for the first.
    @Test
    void whatIsChangedLastIsKeptWhenTheWindowIsClosed() throws Exception {
        register(opened, "Questions");
        var held = new CountDownLatch(1);
        var free = new CountDownLatch(1);
        var knowledge = opened.desk.knowledge();
        Thread.ofPlatform()
                .start(
                        () ->
                                knowledge.change(
                                        "waits",
                                        c -> {
                                            held.countDown();
                                            waits(free);
                                            return c;
                                        },
                                        "Ana"));
        assertTrue(held.await(10, TimeUnit.SECONDS));
        write("Working party", "WP9/20");
        opened.press(KeyCode.ENTER);
        write("Page", "https://www.itu.int/q1");
        opened.press(KeyCode.ENTER);
        Thread.ofPlatform().start(() -> free(free));
        Ui.run(opened.window::close);
        var question = catalogue().question("1/20").orElseThrow();
        assertEquals("9/20", question.workingParty());
        assertEquals("https://www.itu.int/q1", question.link().toString());
    }

    private static void free(CountDownLatch free) {
        try {
            Thread.sleep(500);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        free.countDown();
    }

    private static void waits(CountDownLatch free) {
        try {
            free.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

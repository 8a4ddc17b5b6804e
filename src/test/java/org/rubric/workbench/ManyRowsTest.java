package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.workbench.RegistersTourTest.documents;
import static org.rubric.workbench.RegistersTourTest.register;
import static org.rubric.workbench.RegistersTourTest.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.catalogue.Person;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Question;
import org.rubric.catalogue.Term;
import org.rubric.desk.Sample;
import org.rubric.desk.knowledge.Myself;
import org.rubric.desk.register.Incoming;
import org.rubric.document.Contact;
import org.rubric.interchange.bundle.CatalogueFormat;
import org.rubric.workbench.register.DocumentsPlace;
import org.rubric.workbench.register.OwnView;
import org.rubric.workbench.register.PeoplePicker;
import org.rubric.workbench.bar.TitleRow;
import org.rubric.workbench.write.WritePlace;

/// Large registers, files that are dropped, views of their own, people by a few letters.
class ManyRowsTest {
    @TempDir private Path home;

    @Test
    void twentyThousandRowsComeInAndGoAgain() throws IOException {
        var words = new StringBuilder("Rec;Title;Status\n");
        for (int i = 0; i < 20_000; i++)
            words.append("X.").append(10_000 + i).append(";Title ").append(i).append(";In force\n");
        var file = Files.writeString(home.resolve("many.csv"), words);
        try (var opened = new Opened(home.resolve("store"), 1280, 800)) {
            documents(opened);
            register(opened, "Recommendations");
            Ui.run(() -> opened.window.documents().drop(file));
            until(opened, "20,000 new");
            opened.press(KeyCode.ENTER);
            until(opened, "20,018 Recommendations");
            assertEquals("20,000 Recommendations imported.", Ui.on(opened.window::said));
            opened.press(KeyCode.Z, false, true, false);
            until(opened, "18 Recommendations");
            assertEquals(Sample.catalogue(), opened.desk.catalogue());
        }
    }

    @Test
    void aMillionRowsAreRefusedAndNothingHappens() throws IOException {
        var words = new StringBuilder("Rec;Title\n");
        for (int i = 0; i < 1_000_000; i++) words.append("X.").append(i).append(";T\n");
        var file = Files.writeString(home.resolve("million.csv"), words);
        try (var opened = new Opened(home.resolve("store"), 1280, 800)) {
            documents(opened);
            register(opened, "Recommendations");
            Ui.run(() -> opened.window.documents().drop(file));
            Ui.await(() -> opened.window.said().contains("more than 100,000 rows"));
            assertTrue(opened.reads("18 Recommendations"), "back at the register");
        }
    }

    private static WritePlace.Frame frame(Words words) {
        return new WritePlace.Frame(
                new TitleRow(words), new BottomLine(words, List.of()), new Overlay());
    }

    /// A view for a test.
    private record Bare(Label node) implements OwnView {
        @Override
        public String key() {
            return "help";
        }

        @Override
        public Ikon icon() {
            return Feather.MAP;
        }

        @Override
        public Node content() {
            return node;
        }

        @Override
        public void entered() {
            node.setText("here");
        }
    }

    @Test
    void aViewOfItsOwnIsARowBelowTheRegisters() throws IOException {
        try (var opened = new Opened(home, 1280, 800)) {
            var view = Ui.on(() -> new Bare(new Label("not yet")));
            var words = Words.of(Locale.ENGLISH);
            var place =
                    Ui.on(
                            () ->
                                    new DocumentsPlace(
                                            words,
                                            opened.desk,
                                            frame(words),
                                            Runnable::run,
                                            (_, _) -> {},
                                            List.of(view)));
            var scene = opened.window.scene();
            Ui.run(
                    () -> {
                        var root = new StackPane(place.content());
                        root.getStyleClass().setAll(scene.getRoot().getStyleClass());
                        scene.setRoot(root);
                    });
            Ui.run(place::entered);
            // What scrolls is there once it has been laid out.
            Ui.await(() -> !opened.all(".register-row").isEmpty());
            register(opened, words.of("help"));
            assertTrue(opened.reads("here"));
            register(opened, "Questions");
            assertTrue(opened.reads("10 Questions"));
        }
    }

    @Test
    void peopleByAFewLetters() {
        var words = Words.of(Locale.ENGLISH);
        var me = Myself.with(Myself.NOBODY, new Contact("Ana Costa", "Alpha", "", "", ""));
        var picker = new PeoplePicker(words, Sample.catalogue(), Optional.of(me), _ -> false);
        var taken = new ArrayList<Person>();
        assertEquals("Ana Costa", picker.rows("", taken::add).getFirst().words());
        assertEquals("me", picker.rows("", taken::add).getFirst().aside());
        assertEquals("Hyoung Jun Kim", picker.rows("hy k", taken::add).getFirst().words());
        assertEquals(
                List.of(), picker.rows("nobody of this name", taken::add), "nobody is invented");
        picker.rows("hy k", taken::add).getFirst().run().run();
        assertEquals("Hyoung Jun Kim", taken.getFirst().name());
        assertTrue(picker.rows("SG20RG-AFR", taken::add).size() >= 1, "by the office");
    }

    @Test
    void aContactAndAQuestionGoIntoTheHeader() throws IOException {
        try (var opened = new Opened(home, 1280, 800)) {
            opened.desk
                    .me()
                    .change(
                            "me",
                            p -> Myself.with(p, new Contact("Ana Costa", "Alpha", "", "", "")),
                            "Ana");
            opened.desk
                    .knowledge()
                    .change("WP", c -> c.with(party(c.question("2/20").orElseThrow())), "Ana");
            opened.sample();
            pick(opened, "contact", "Ana");
            var front = opened.session().snapshot().document().front();
            assertTrue(
                    front.people().contacts().stream().anyMatch(c -> c.name().equals("Ana Costa")));
            pick(opened, "question", "Q2");
            front = opened.session().snapshot().document().front();
            assertTrue(front.people().questions().contains("2/20"));
            assertEquals("3/20", front.header().sitting().workingParty());
            assertEquals("Q2/20: WP3/20, t25sg20q2@lists.itu.int", Ui.on(opened.window::said));
        }
    }

    private static Question party(Question q) {
        return new Question(
                q.number(), q.title(), q.mailingList(), "3/20", q.link(), q.provenance());
    }

    private static void pick(Opened opened, String action, String typed) {
        Ui.run(
                () ->
                        opened.window.actions().stream()
                                .filter(each -> each.key().equals(action))
                                .findFirst()
                                .orElseThrow()
                                .tryRun());
        Ui.settle();
        Ui.run(() -> ((TextField) opened.window.scene().getFocusOwner()).setText(typed));
        Ui.settle();
        opened.press(KeyCode.ENTER);
    }

    @Test
    void anotherGroupsCatalogueIsDropped() throws IOException {
        var other =
                Sample.catalogue()
                        .with(
                                new Term(
                                        "flood",
                                        "Water where none should be.",
                                        "ITU-T Y.4000",
                                        "3.2.1",
                                        "en",
                                        Provenance.of("another group")));
        var file = home.resolve("other.json");
        try (var out = Files.newOutputStream(file)) {
            CatalogueFormat.write(other, out);
        }
        assertTrue(Incoming.fits(file), "it is known as a catalogue, not as a draft");
        try (var opened = new Opened(home.resolve("store"), 1280, 800)) {
            documents(opened);
            register(opened, "People");
            Ui.run(() -> opened.window.documents().drop(file));
            until(opened, "1 new");
            opened.press(KeyCode.ENTER);
            Ui.await(() -> opened.desk.catalogue().equals(other));
            assertEquals("1 entry imported.", Ui.on(opened.window::said));
            assertFalse(Incoming.fits(Files.writeString(file, "{\"form\":1}")));
        }
    }
}

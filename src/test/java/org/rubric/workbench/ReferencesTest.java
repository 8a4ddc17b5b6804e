package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.desk.reference.Listed;
import org.rubric.desk.reference.Shelf;
import org.rubric.document.Document;
import org.rubric.document.FrontLines;
import org.rubric.document.Id;
import org.rubric.numbering.Resolution;

/// The reference manager in the window: the list beside the text and what is done from it.
class ReferencesTest {
    @TempDir private Path home;

    static Opened opened(Path home) throws IOException {
        var opened = new Opened(home, 1280, 800);
        var change =
                new CatalogueChange(
                        "filled",
                        List.of(
                                Shelf.superseded(
                                        "ITU-T Y.2060",
                                        "Overview of the Internet of things",
                                        "ITU-T Y.4000"),
                                Shelf.inForce(
                                        "ITU-T Y.4000",
                                        "Overview of the Internet of things",
                                        "2012-06"),
                                Shelf.inForce(
                                        "ITU-T Y.4113",
                                        "Requirements of the network for the Internet of things",
                                        "2019-03")),
                        List.of());
        opened.desk.knowledge().change(change.said(), was -> was.after(change), "a tester");
        var draft = opened.desk.repository().create(Shelf.draft(), "Under study");
        Ui.run(() -> opened.window.open(draft));
        Ui.await(() -> opened.window.write().imprint().isPresent());
        return opened;
    }

    @SuppressWarnings("unchecked")
    static ListView<Listed> list(Opened opened) {
        return (ListView<Listed>) opened.node(".references .list-view");
    }

    static void show(Opened opened) {
        opened.press(KeyCode.R, true, true, false);
        Ui.await(() -> list(opened) != null && !list(opened).getItems().isEmpty());
    }

    static void choose(Opened opened, int row) {
        Ui.run(() -> list(opened).getSelectionModel().select(row));
        Ui.settle();
    }

    private static List<String> names(Opened opened) {
        return Ui.on(() -> list(opened).getItems().stream().map(Listed::name).toList());
    }

    private static String words(Opened opened, String block) {
        var now = opened.session().snapshot();
        Document document = Resolution.of(now.document(), now.numbering()).document();
        return Shelf.words(document, block).replace('\u00a0', ' ').replace('\u2011', '-');
    }

    private static void link(Opened opened, String words) {
        Ui.run(
                () ->
                        opened.all(".hyperlink").stream()
                                .filter(Opened::seen)
                                .filter(node -> ((Hyperlink) node).getText().equals(words))
                                .map(Hyperlink.class::cast)
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(words))
                                .fire());
        Ui.settle();
    }

    @Test
    void eachEntryTellsHowItStandsAndIsUpdatedByAKey() throws IOException {
        try (var opened = opened(home)) {
            show(opened);
            assertEquals(
                    List.of(
                            "[ITU-T Y.2060]",
                            "[ITU-T Y.4113]",
                            "[IETF RFC 8259]",
                            "[b-ITU-T Y.4000]"),
                    names(opened));
            for (var said :
                    List.of(
                            "Superseded by ITU-T Y.4000",
                            "Newer edition: 2019",
                            "Not in the catalogue",
                            "In force",
                            "only informative text cites it",
                            "a requirement rests on it")) assertTrue(opened.reads(said), said);
            choose(opened, 1);
            opened.press(KeyCode.U);
            Ui.await(() -> words(opened, "r2/entry").contains("(2019)"));
            assertTrue(
                    opened.window.said().contains("updating [ITU-T Y.4113] to the edition 2019"),
                    opened.window.said());
            opened.press(KeyCode.M);
            Ui.await(() -> words(opened, "c").equals("See [b-ITU-T Y.4113]."));
            opened.press(KeyCode.Z, false, true, false);
            Ui.await(() -> words(opened, "c").equals("See [ITU-T Y.4113]."));
            assertTrue(
                    opened.window.said().contains("moving [ITU-T Y.4113] to the bibliography"),
                    opened.window.said());
        }
    }

    @Test
    void aSupersededTextIsFollowedByAllThatCitesIt() throws IOException {
        try (var opened = opened(home)) {
            show(opened);
            choose(opened, 0);
            link(opened, "Update");
            Ui.await(() -> words(opened, "a").equals("As [ITU-T Y.4000] and [ITU-T Y.4000] say."));
            Ui.await(
                    () ->
                            list(opened).getItems().stream()
                                    .noneMatch(one -> one.name().equals("[ITU-T Y.2060]")));
        }
    }

    @Test
    void aClickGoesToWhereItIsCited() throws IOException {
        try (var opened = opened(home)) {
            show(opened);
            choose(opened, 3);
            link(opened, "cited in 1 place");
            var caret =
                    Ui.on(
                            () ->
                                    opened.window
                                            .write()
                                            .text()
                                            .session()
                                            .orElseThrow()
                                            .selection()
                                            .toString());
            assertTrue(caret.contains("b"), caret);
            choose(opened, 0);
            link(opened, "cited in 2 places");
            assertTrue(opened.reads("1 Scope") || !opened.all(".menu-row").isEmpty());
            opened.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void whatIsMissingGoesToTheCatalogueAndTheListKnows() throws IOException {
        try (var opened = opened(home)) {
            show(opened);
            choose(opened, 2);
            opened.press(KeyCode.A);
            Ui.await(
                    () ->
                            opened.desk
                                    .catalogue()
                                    .recommendation(Shelf.named("RFC 8259"))
                                    .isPresent());
            assertEquals("1 reference added to the catalogue", opened.window.said());
            Ui.await(
                    () ->
                            list(opened).getItems().stream()
                                    .allMatch(one -> one.verdict().text().isPresent()));
            assertTrue(!opened.reads("Not in the catalogue"));
        }
    }

    @Test
    void escapeGivesTheChecksTheirPlaceBack() throws IOException {
        try (var opened = opened(home)) {
            show(opened);
            opened.press(KeyCode.ESCAPE);
            assertTrue(Ui.on(() -> opened.node(".references") == null));
            opened.press(KeyCode.R, true, true, false);
            opened.press(KeyCode.R, true, true, false);
            assertTrue(Ui.on(() -> opened.node(".references") == null));
        }
    }

    @Test
    void anOpenedFileOffersWhatTheCatalogueLacks() throws IOException {
        var file = Corpus.docx("T-REC-X.609.5-201801-I!!MSW-E");
        try (var opened = new Opened(home, 1280, 800)) {
            Ui.run(() -> opened.window.open(file));
            Ui.await(() -> opened.node(".learn-offer") != null);
            assertTrue(opened.reads("references are not in the catalogue"));
            var before = opened.desk.catalogue();
            press(opened, "Add");
            assertTrue(opened.desk.catalogue().recommendation(Shelf.named("X.609.1")).isPresent());
            assertTrue(opened.reads("references added"));
            Ui.picture(opened.window.scene(), "90-references-offer");
            press(opened, "Undo");
            assertEquals(before, opened.desk.catalogue());
        }
    }

    private static void press(Opened opened, String words) {
        Ui.run(
                () ->
                        opened.all(".learn-offer .button").stream()
                                .filter(node -> ((Labeled) node).getText().equals(words))
                                .forEach(node -> ((Button) node).fire()));
        Ui.settle();
    }

    @Test
    void whatIsCitedInAnAppendixGoesToTheBibliography() throws IOException {
        try (var opened = opened(home)) {
            Ui.run(() -> opened.window.write().go(new org.rubric.document.Position(Id.of("c"), 4)));
            Ui.settle();
            opened.type("[4052");
            Ui.await(() -> opened.all(".picker-row").stream().anyMatch(Opened::seen));
            opened.press(KeyCode.ENTER);
            Ui.await(() -> words(opened, "c").contains("[b-ITU-T Y.4052]"));
        }
    }

    @Test
    void thePaletteOffersTheNextFreeNumbersAsAHint() throws IOException {
        try (var opened = opened(home)) {
            opened.press(KeyCode.P, true, true, false);
            Ui.run(() -> ((TextField) opened.window.scene().getFocusOwner()).setText("next free"));
            opened.press(KeyCode.ENTER);
            Ui.settle();
            var prompt =
                    Ui.on(
                            () ->
                                    ((TextField) opened.window.scene().getFocusOwner())
                                            .getPromptText());
            assertTrue(prompt.startsWith("A hint"), prompt);
            assertTrue(opened.reads("next known to be free"));
            Ui.picture(opened.window.scene(), "94-number-hint");
            Ui.run(
                    () ->
                            ((TextField) opened.window.scene().getFocusOwner())
                                    .setText("requirements"));
            opened.press(KeyCode.ENTER);
            var number = opened.session().snapshot().document().front().identity().designation();
            assertTrue(number.matches("Y\\.4[12]\\d\\d"), number);
            var taken = Shelf.named(number);
            assertTrue(opened.desk.catalogue().recommendation(taken).isEmpty());
            assertEquals("number " + number, Ui.on(() -> opened.session().undo().orElseThrow()));
        }
    }

    @Test
    void theListIsFilteredAndUsedByKeys() throws IOException {
        try (var opened = opened(home)) {
            show(opened);
            choose(opened, 0);
            opened.press(KeyCode.U);
            Ui.await(() -> list(opened).getItems().size() == 3);
            var names = names(opened);
            assertEquals(List.of("[ITU-T Y.4000]", "[ITU-T Y.4113]", "[IETF RFC 8259]"), names);
            opened.fire("Only what is to be looked at");
            assertEquals(List.of("[ITU-T Y.4113]", "[IETF RFC 8259]"), names(opened));
            choose(opened, 1);
            opened.press(KeyCode.DELETE);
            Ui.await(() -> list(opened).getItems().size() == 1);
            assertTrue(opened.window.said().contains("removing [IETF RFC 8259]"));
            choose(opened, 0);
            opened.press(KeyCode.ENTER);
            var caret = Ui.on(() -> opened.window.session().orElseThrow().selection().toString());
            assertTrue(caret.contains("r2"), caret);
        }
    }

    @Test
    void whatIsSupersededIsToldBeforeItIsCited() throws IOException {
        try (var opened = opened(home)) {
            var gone = Shelf.superseded("ITU-T Y.4999", "Old bins", "ITU-T Y.4000");
            var change = new CatalogueChange("more", List.of(gone), List.of());
            opened.desk.knowledge().change("more", was -> was.after(change), "a tester");
            Ui.run(() -> opened.window.write().go(new org.rubric.document.Position(Id.of("b"), 4)));
            opened.type("x");
            opened.type(" [4999");
            Ui.await(() -> opened.all(".picker-row").stream().anyMatch(Opened::seen));
            assertTrue(opened.reads("Superseded by ITU-T Y.4000"));
            Ui.picture(opened.window.scene(), "99-picker-superseded");
        }
    }

    @Test
    void whoWritesTheNameIsToldANumberThatIsFree() throws IOException {
        try (var opened = opened(home)) {
            var name = FrontLines.name(opened.session().snapshot().document()).id();
            Ui.run(() -> opened.window.write().go(new org.rubric.document.Position(name, 10)));
            Ui.settle();
            opened.type("-requirements");
            Ui.await(() -> opened.window.said().startsWith("Next known to be free: Y.4"));
        }
    }

    @Test
    void whatA5AsksIsAnsweredInAPanelKeptAndMadeIntoADocument() throws IOException {
        try (var opened = opened(home)) {
            show(opened);
            choose(opened, 2);
            opened.press(KeyCode.J);
            assertTrue(opened.reads("7 items to answer") || opened.reads("8 items to answer"));
            Ui.run(
                    () ->
                            ((TextArea) opened.window.scene().getFocusOwner())
                                    .setText("approved, Internet Standard"));
            Ui.settle();
            opened.fire("Copy item 2");
            assertEquals(
                    "approved, Internet Standard",
                    Ui.on(() -> Clipboard.getSystemClipboard().getString()));
            opened.fire("Done");
            again(opened);
            opened.press(KeyCode.J);
            assertTrue(
                    Ui.on(
                            () ->
                                    opened.all(".justification .text-area").stream()
                                            .map(node -> ((TextArea) node).getText())
                                            .anyMatch("approved, Internet Standard"::equals)));
            opened.fire("Make the TD for the whole draft");
            Ui.await(
                    () ->
                            opened.session()
                                    .snapshot()
                                    .document()
                                    .front()
                                    .identity()
                                    .title()
                                    .startsWith("A.5 justification"));
            assertTrue(opened.desk.repository().drafts().size() >= 3);
        }
    }

    private static void again(Opened opened) {
        Ui.run(() -> list(opened).requestFocus());
        choose(opened, 2);
    }

    @Test
    void tourOfJustifications() throws IOException {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            var name = theme.name().toLowerCase();
            try (var opened = opened(home.resolve(name))) {
                Ui.run(() -> opened.window.dress(theme));
                show(opened);
                choose(opened, 2);
                opened.press(KeyCode.J);
                Ui.picture(opened.window.scene(), "95-justification-" + name);
            }
        }
    }

    /// Pictures of the list, light and dark, with a superseded entry chosen.
    @Test
    void tour() throws IOException {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            var name = theme.name().toLowerCase();
            try (var opened = opened(home.resolve(name))) {
                Ui.run(() -> opened.window.dress(theme));
                show(opened);
                choose(opened, 0);
                Ui.picture(opened.window.scene(), "91-references-" + name);
                choose(opened, 1);
                Ui.picture(opened.window.scene(), "92-references-newer-" + name);
                link(opened, "cited in 1 place");
                choose(opened, 2);
                Ui.picture(opened.window.scene(), "93-references-missing-" + name);
            }
        }
    }
}

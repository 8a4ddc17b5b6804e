package org.rubric.workbench.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.catalogue.Person;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.register.MyForm;
import org.rubric.document.Contact;
import org.rubric.document.FrontLines;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.workbench.BottomLine.Deed;
import org.rubric.workbench.Programmes;
import org.rubric.workbench.Theme;
import org.rubric.workbench.Ui;
import org.rubric.workbench.Words;
import org.rubric.workbench.programme.WorkProgrammeView;
import org.rubric.workbench.topic.KeywordTopics;

class MailingTest {
    @TempDir Path home;

    @Test
    void aMessageFileWithThePdfIsWritten() throws IOException {
        try (var shown = open(Theme.LIGHT, new ArrayList<>())) {
            shown.click("Save as message file");
            Ui.await(() -> !shown.wrote.isEmpty());
            var file = shown.wrote.getFirst();
            assertEquals("Y.IoT-flood.eml", file.getFileName().toString());
            var text = Files.readString(file);
            assertTrue(text.startsWith("X-Unsent: 1\r\n"), text.substring(0, 40));
            assertTrue(text.contains("To: t25sg20q4@lists.itu.int\r\n"));
            assertTrue(text.contains("filename=\"Y.IoT-flood.pdf\""));
            assertTrue(text.contains("JVBERi0"), "%PDF- in base64");
        }
    }

    @Test
    void theMailProgramGetsTheWordsAndNothingIsSent() throws IOException {
        var taken = new ArrayList<String>();
        try (var shown = open(Theme.LIGHT, taken)) {
            shown.type("Subject", "[Q4/20] Flood & more");
            shown.click("Open in the mail program");
            assertTrue(
                    taken.getFirst()
                            .startsWith(
                                    "mailto:t25sg20q4@lists.itu.int?subject="
                                            + "%5BQ4%2F20%5D%20Flood%20%26%20more&body="),
                    taken.toString());
            assertEquals("The mail program has the message.", shown.said());
            assertFalse(taken.getFirst().contains("attached"), "files do not go along in a link");
            assertTrue(shown.wrote.isEmpty());
        }
    }

    @Test
    void wordsSayWhatGoesAlongUntilTheyAreChanged() throws IOException {
        try (var shown = open(Theme.LIGHT, new ArrayList<>())) {
            assertTrue(text(shown).contains("Please find attached"));
            shown.click("Y.IoT-flood.pdf");
            assertFalse(text(shown).contains("ttached"), text(shown));
            shown.click("Y.IoT-flood.pdf");
            assertTrue(text(shown).contains("- Y.IoT-flood.pdf"));
            shown.type("Message", "My own words");
            shown.click("Y.IoT-flood.pdf");
            assertEquals("My own words", text(shown));
            shown.click("Save as message file");
            Ui.await(() -> !shown.wrote.isEmpty());
            assertFalse(Files.readString(shown.wrote.getFirst()).contains("application/pdf"));
        }
    }

    private static String text(Programmes shown) {
        return Ui.on(
                () ->
                        ((TextArea) shown.scene.getRoot().lookup(".mail-panel .text-area"))
                                .getText());
    }

    @Test
    void aSlipInTheAddressIsToldWithTheOneMeant() throws IOException {
        try (var shown = open(Theme.LIGHT, new ArrayList<>())) {
            shown.type("To", "t25sq20q3@lists.itu.int");
            shown.picture("mail-slip");
            shown.click("Use t25sg20q3@lists.itu.int");
            assertFalse(shown.words().stream().anyMatch(w -> w.startsWith("t25sq20q3")));
            shown.type("To", "");
            assertTrue(shown.words().contains("Nobody is addressed yet."));
        }
    }

    @Test
    void aMessageIsFromWhoeverTheUserIs() throws IOException {
        var folder = home.resolve(Theme.LIGHT.name());
        try (var desk = new Desk(folder)) {
            desk.repository();
            var ana = MyForm.item(desk.me().now());
            assertTrue(ana.name().isEmpty(), "nobody has said who they are");
            var contact = new Contact("Ana Dias", "Alpha", "Portugal", "", "ana@alpha.example");
            desk.me()
                    .change(
                            "me",
                            p ->
                                    new Person(
                                            p.id(),
                                            contact,
                                            p.spellings(),
                                            p.roles(),
                                            p.provenance()),
                            "");
        }
        try (var shown = open(Theme.LIGHT, new ArrayList<>())) {
            assertTrue(text(shown).endsWith("Ana Dias\nAlpha\n"), text(shown));
            shown.click("Save as message file");
            Ui.await(() -> !shown.wrote.isEmpty());
            var written = Files.readString(shown.wrote.getFirst());
            assertTrue(written.contains("From: ana@alpha.example\r\n"));
        }
    }

    @Test
    void anAddressThatCannotStandInAMessageIsToldAndNothingIsWritten() throws IOException {
        try (var shown = open(Theme.LIGHT, new ArrayList<>())) {
            for (var wrong : List.of("m\u00fcller@x.org", "nobody")) {
                shown.type("To", wrong);
                assertTrue(
                        shown.words().contains(wrong + ": No message can be addressed so"),
                        shown.words().toString());
                assertTrue(shown.button("Save as message file").isDisabled());
            }
            shown.type("To", "t25sg20q3@lists.itu.int");
            assertFalse(shown.button("Save as message file").isDisabled());
        }
    }

    @Test
    void tour() throws IOException {
        for (var theme : Theme.values())
            try (var shown = open(theme, new ArrayList<>())) {
                shown.picture("mail-" + theme.name().toLowerCase());
                assertFalse(shown.all(".mail-panel").isEmpty());
                shown.press(KeyCode.ESCAPE);
                assertTrue(shown.all(".mail-panel").isEmpty());
            }
    }

    @Test
    void theSystemsProgramsGetThePlaceAsOneWord() {
        var evil = "mailto:a@b?subject=x;rm -rf & $(y)";
        assertEquals(evil, SystemOpener.command("Linux", evil).getLast());
        assertEquals("open", SystemOpener.command("Mac OS X", evil).getFirst());
        assertEquals("rundll32", SystemOpener.command("Windows 11", evil).getFirst());
    }

    @Test
    void topicsAreOfferedWhileKeywordsAreWritten() {
        var session = Session.of(Sample.draft());
        var offered = new ArrayList<List<Deed>>();
        var topics = Sample.catalogue().directory().topics();
        var offers =
                new KeywordTopics(
                        Words.of(Locale.ENGLISH), () -> topics, (_, deeds) -> offered.add(deeds));
        var leave = offers.follow(session);
        type(session, "Flood, sma");
        assertEquals(List.of("Smart cities"), offered.getLast().stream().map(Deed::words).toList());
        offered.getLast().getFirst().run().run();
        var keywords = session.snapshot().document().front().overview().keywords();
        assertEquals(List.of("Flood", "Smart cities"), keywords);
        assertEquals("Smart cities among the keywords", session.undo().orElseThrow());
        assertEquals(
                List.of("Flood", "sma"),
                session.snapshot().document().front().overview().keywords());
        type(session, "Flood, xyz");
        assertEquals(List.of(), offered.getLast(), "nothing goes on so");
        int many = offered.size();
        leave.run();
        type(session, "Flood, sma");
        assertEquals(many, offered.size());
    }

    private static void type(Session session, String words) {
        var line = FrontLines.keywords(session.snapshot().document());
        var place = new Position(line.id(), words.length());
        session.apply(
                Transaction.of(
                        "typed",
                        List.of(new Step.Retype(line.id(), Inline.plain(words))),
                        new Selection.Text(place, place)));
    }

    private Programmes open(Theme theme, List<String> taken) throws IOException {
        var folder = home.resolve(theme.name());
        var shown = new Programmes(folder, WorkProgrammeView::new, theme);
        var mailing = new Mailing(shown.secretary, taken::add);
        Ui.run(() -> mailing.open("Y.IoT-flood", Sample.draft(), shown.view.content()));
        Ui.settle();
        return shown;
    }
}

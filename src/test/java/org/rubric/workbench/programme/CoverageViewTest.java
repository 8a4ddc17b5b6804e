package org.rubric.workbench.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.catalogue.Resolution;
import org.rubric.desk.Sample;
import org.rubric.programme.Bearer;
import org.rubric.programme.Claim;
import org.rubric.programme.Dialogue;
import org.rubric.programme.Topic;
import org.rubric.workbench.Programmes;
import org.rubric.workbench.Theme;
import org.rubric.workbench.Ui;

class CoverageViewTest {
    @TempDir Path home;

    @Test
    void aProvisionIsClaimedAndTheClaimTakenBack() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.press(KeyCode.DOWN);
            shown.press(KeyCode.DOWN);
            shown.click("Claim\u2026");
            shown.press(KeyCode.DOWN);
            shown.press(KeyCode.ENTER);
            shown.settle();
            var claims = shown.desk.programme().now().claims();
            assertEquals(List.of(new Claim(Bearer.WORK_ITEM, "Y.IoT-flood", 98, "1")), claims);
            assertEquals("Work item Y.IoT-flood serves Resolution 98", shown.said());
            assertTrue(shown.words().contains("Work item Y.IoT-flood"));
            shown.press(KeyCode.Z, true, false);
            assertTrue(shown.desk.programme().now().claims().isEmpty());
        }
    }

    @Test
    void whatTheSourceDoesNotSayIsTyped() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            assertTrue(shown.words().contains("Resolution 197"));
            shown.click("Add a provision\u2026");
            shown.type("Verb", "invites");
            shown.click("Keep");
            assertTrue(shown.words().contains("A provision says something."));
            shown.type("Text", "share experience");
            shown.click("Keep");
            shown.settle();
            var added = resolution(shown, 197).provisions();
            assertEquals(
                    List.of(new Resolution.Provision("invites", "share experience", "1")), added);
            shown.click("Text: share experience");
            shown.type("Text", "share experience of cities");
            shown.press(KeyCode.ENTER);
            shown.settle();
            assertEquals(
                    "share experience of cities",
                    resolution(shown, 197).provisions().getFirst().text());
            shown.press(KeyCode.Z, true, false);
            shown.press(KeyCode.Z, true, false);
            assertEquals(Sample.catalogue(), shown.desk.catalogue());
        }
    }

    @Test
    void onlyWhatWasChangedHereIsTakenBackHere() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            var kept = shown.desk.programme();
            var claim = new Claim(Bearer.WORK_ITEM, "Y.IoT-flood", 98, "1");
            kept.change("Elsewhere", p -> p.with(claim), "");
            shown.settle();
            shown.press(KeyCode.DOWN);
            shown.press(KeyCode.DOWN);
            claimFlood(shown);
            assertEquals(List.of(claim), kept.now().claims(), "it was claimed already");
            shown.press(KeyCode.Z, true, false);
            assertEquals("There is nothing to undo here.", shown.said());
            assertEquals(List.of(claim), kept.now().claims());
            kept.change("Elsewhere", p -> p.without(claim), "");
            shown.settle();
            claimFlood(shown);
            var topic = new Topic("Metaverse", Bearer.WORK_ITEM, "Y.IoT-flood");
            kept.change("Elsewhere", p -> p.with(topic), "");
            shown.press(KeyCode.Z, true, false);
            assertEquals("Something else was changed since.", shown.said());
            assertEquals(List.of(topic), kept.now().topics());
            kept.undo("");
            shown.press(KeyCode.Z, true, false);
            assertTrue(kept.now().claims().isEmpty());
        }
    }

    private static void claimFlood(Programmes shown) {
        shown.click("Claim\u2026");
        shown.press(KeyCode.DOWN);
        shown.press(KeyCode.ENTER);
        shown.settle();
    }

    @Test
    void gapsStandOutAndCanBeShownAlone() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            var claim = new Claim(Bearer.DRAFT, "Y.IoT-flood", 197, "");
            shown.desk.programme().change("Claimed", now -> now.with(claim), "");
            shown.settle();
            assertTrue(shown.words().contains("Draft Y.IoT-flood"));
            shown.click("Gaps only");
            assertFalse(shown.words().contains("Draft Y.IoT-flood"));
            assertTrue(shown.words().contains("nothing yet"));
        }
    }

    @Test
    void theTableIsExported() throws IOException {
        try (var shown = open(Theme.LIGHT)) {
            shown.click("Files and more");
            shown.click("Coverage as PDF\u2026");
            assertEquals(
                    "Coverage of resolutions by the work of SG20",
                    shown.exported.getFirst().front().identity().title());
            shown.click("Files and more");
            shown.click("Coverage for a spreadsheet\u2026");
            shown.press(KeyCode.ENTER);
            var text = Files.readString(shown.wrote.getFirst());
            assertTrue(text.contains("Resolution 98,"), text);
            assertTrue(text.contains(",nothing yet\r\n"));
        }
    }

    @Test
    void aTopicsPageShowsWhatCarriesIt() throws IOException {
        try (var shown = new Programmes(home, TopicsView::new, Theme.LIGHT)) {
            Ui.await(() -> !shown.scene.getRoot().lookupAll(".object-title").isEmpty());
            assertTrue(shown.words().contains("Quantum Computing"));
            shown.click("It is carried by\u2026");
            shown.press(KeyCode.DOWN);
            shown.press(KeyCode.ENTER);
            Ui.await(() -> !shown.scene.getRoot().lookupAll(".topic-row").isEmpty());
            assertEquals(
                    List.of(new Topic("Quantum Computing", Bearer.WORK_ITEM, "Y.IoT-flood")),
                    shown.desk.programme().now().topics());
            shown.click("Add an event\u2026");
            shown.type("Title", "Dialogue on quantum computing");
            shown.type("Date", "2027-02-18");
            shown.press(KeyCode.ENTER);
            Ui.await(() -> shown.scene.getRoot().lookupAll(".topic-row").size() == 2);
            shown.picture("topics-light");
            shown.click("Take away: Y.IoT-flood");
            Ui.await(() -> shown.scene.getRoot().lookupAll(".topic-row").size() == 1);
            shown.press(KeyCode.Z, true, false);
            Ui.await(() -> shown.scene.getRoot().lookupAll(".topic-row").size() == 2);
        }
    }

    @Test
    void anEventOfTwoTopicsIsTakenFromOneAndStaysWithTheOther() throws IOException {
        try (var shown = new Programmes(home, TopicsView::new, Theme.LIGHT)) {
            var topics = List.of("Quantum Computing", "Metaverse");
            var old = new Dialogue("Forum", "2026-02-18", topics, "", "");
            var next = new Dialogue("Forum", "2027-02-18", topics, "", "");
            var kept = shown.desk.programme();
            kept.change("Events", p -> p.with(old).with(next), "");
            Ui.await(() -> shown.scene.getRoot().lookupAll(".topic-row").size() == 2);
            shown.click("Take away: Forum");
            Ui.await(() -> shown.scene.getRoot().lookupAll(".topic-row").size() == 1);
            var left = new Dialogue("Forum", "2026-02-18", List.of("Metaverse"), "", "");
            assertEquals(List.of(left, next), kept.now().dialogues());
            assertEquals(List.of(next), kept.now().without(left, "metaverse").dialogues());
            shown.click("Take away: Forum");
            Ui.await(() -> shown.scene.getRoot().lookupAll(".topic-row").isEmpty());
        }
    }

    @Test
    void tour() throws IOException {
        for (var theme : Theme.values()) {
            var folder = home.resolve(theme.name());
            try (var shown = new Programmes(folder, CoverageView::new, theme)) {
                var claim = new Claim(Bearer.WORK_ITEM, "Y.IoT-flood", 98, "1");
                var other = new Claim(Bearer.DRAFT, "Y.IoT-flood", 98, "1");
                shown.desk.programme().change("Claimed", p -> p.with(claim).with(other), "");
                shown.settle();
                shown.press(KeyCode.DOWN);
                shown.press(KeyCode.DOWN);
                var end = theme.name().toLowerCase();
                shown.picture("coverage-" + end);
                shown.click("Claim\u2026");
                shown.picture("coverage-claim-" + end);
            }
        }
    }

    private Programmes open(Theme theme) throws IOException {
        return new Programmes(home, CoverageView::new, theme);
    }

    private static Resolution resolution(Programmes shown, int number) throws IOException {
        return shown.desk.catalogue().texts().resolutions().stream()
                .filter(r -> r.number() == number)
                .findFirst()
                .orElseThrow();
    }
}

package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.meeting.handover.DraftHandOverJob;
import org.rubric.desk.meeting.handover.DraftParcel;
import org.rubric.desk.meeting.handover.DraftTakingIn;
import org.rubric.desk.meeting.handover.HandOverJob;
import org.rubric.desk.meeting.handover.Parcel;
import org.rubric.desk.meeting.handover.TakingIn;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;

/// B43 in the window: handed over, changed on a second store, opened again, taken.
class HandOverScriptTest {
    @TempDir private Path home;
    @TempDir private Path other;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aMeetingGoesThereAndComesBack(Theme theme) throws Exception {
        var tag = theme == Theme.DARK ? "-dark" : "-light";
        try (var open = new Opened(home, 1280, 800)) {
            Ui.run(() -> open.window.dress(theme));
            Ui.run(() -> open.window.show("place.meetings"));
            Ui.run(() -> open.window.meetings().show("sheet.post"));
            Ui.await(() -> !open.all(".post-row").isEmpty());
            open.fire("Hand over…");
            var file = home.resolve("Q4_20_Rapporteur_Group_e-meeting_19_January_2027.rubric");
            Ui.await(() -> open.window.said().contains(file.getFileName().toString()));
            assertTrue(Files.isRegularFile(file));
            var back = associate(file);
            conclude(open.desk, "c09", Conclusion.Kind.NOTED);
            Ui.run(() -> open.window.open(back));
            Ui.await(() -> !open.all(".differences").isEmpty());
            assertTrue(open.reads("3 things differ"));
            assertTrue(open.reads("changed on both sides"));
            open.picture("56-differences" + tag);
            open.fire("Take the chosen");
            Ui.await(() -> kind(open.desk, "c04") == Conclusion.Kind.NOTED);
            assertEquals(Conclusion.Kind.FURTHER_CONTRIBUTIONS, kind(open.desk, "c07"));
            assertEquals(Conclusion.Kind.NOTED, kind(open.desk, "c09"), "ours stands");
            var ledger = open.desk.ledgers().find(Sample.meeting().id()).orElseThrow();
            ledger.undo("me");
            assertEquals(Conclusion.Kind.NOT_AGREED, kind(open.desk, "c04"));
            assertEquals(Conclusion.Kind.NOTED, kind(open.desk, "c07"));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aDraftGoesThereAndComesBack(Theme theme) throws Exception {
        var tag = theme == Theme.DARK ? "-dark" : "-light";
        try (var open = new Opened(home, 1280, 800)) {
            Ui.run(() -> open.window.dress(theme));
            open.sample();
            var before = open.session().snapshot().document();
            Ui.run(() -> action(open, "draft.handover").tryRun());
            var file = home.resolve("Y.IoT-flood.rubric");
            Ui.await(() -> open.window.said().contains(file.getFileName().toString()));
            var back = coEditor(file);
            Ui.run(() -> open.window.open(back));
            Ui.await(() -> open.window.said().contains("is under review"));
            var reviewing = open.window.write().changing().reviewing();
            Ui.await(reviewing::isOpen);
            Ui.settle();
            assertEquals(before, open.session().snapshot().document(), "nothing is taken yet");
            open.picture("57-draft-back" + tag);
            Ui.run(reviewing::takeAll);
            Ui.settle();
            var words = new StringBuilder();
            open.session()
                    .snapshot()
                    .document()
                    .forEach(block -> words.append(Inline.text(block.runs())));
            assertTrue(words.toString().contains("The co-editor wrote this."));
            Ui.run(() -> open.session().undo());
            assertEquals(before, open.session().snapshot().document());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "LIGHT")
    void aDraftThatIsNotOpenIsOpenedWithWhatCameBack(Theme theme) throws Exception {
        try (var open = new Opened(home, 1280, 800)) {
            Ui.run(() -> open.window.dress(theme));
            var file = other.resolve("first.rubric");
            var draft = open.desk.repository().find(Sample.DRAFT).orElseThrow().draft();
            new DraftHandOverJob(draft, open.desk.repository().read(draft), file).run(open.desk);
            var back = coEditor(file);
            Ui.run(() -> open.window.open(back));
            Ui.await(() -> open.window.write().changing().reviewing().isOpen());
            assertEquals(draft, Ui.on(() -> open.window.draft().orElseThrow().id()));
            var reviewing = open.window.write().changing().reviewing();
            assertEquals(1, reviewing.proposals().size());
            Ui.await(reviewing::canTake);
        }
    }

    private static Action action(Opened open, String key) {
        return open.window.actions().stream()
                .filter(action -> action.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// What a co-editor does with the file.
    private Path coEditor(Path file) throws Exception {
        var back = other.resolve("from-co-editor.rubric");
        try (var desk = new Desk(other.resolve("store"))) {
            for (var each : desk.repository().drafts()) desk.repository().remove(each.draft());
            var made = new DraftTakingIn(desk, DraftParcel.read(file)).fresh("Under study");
            var text = desk.repository().read(made);
            var scope = new Id[1];
            text.forEach(
                    block -> {
                        if (scope[0] == null && block instanceof Block.Paragraph p)
                            if (p.runs().size() == 1 && Inline.text(p.runs()).length() > 80)
                                scope[0] = p.id();
                    });
            var next =
                    text.update(
                            scope[0],
                            block -> block.withRuns(Inline.plain("The co-editor wrote this.")));
            new DraftHandOverJob(made, next, back).run(desk);
        }
        return back;
    }

    /// What the associate rapporteur does with the file.
    private Path associate(Path file) throws Exception {
        var back = other.resolve("back.rubric");
        try (var desk = new Desk(other.resolve("store"))) {
            desk.repository();
            desk.ledgers().remove(Sample.meeting().id(), "them");
            var ledger = new TakingIn(desk, Parcel.read(file)).fresh("taken");
            conclude(desk, "c04", Conclusion.Kind.NOTED);
            conclude(desk, "c07", Conclusion.Kind.FURTHER_CONTRIBUTIONS);
            conclude(desk, "c09", Conclusion.Kind.AGREED);
            new HandOverJob(ledger.now(), back).run(desk);
        }
        return back;
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "LIGHT")
    void aFileThatIsNoneIsToldInOneSentence(Theme theme) throws Exception {
        try (var open = new Opened(home)) {
            Ui.run(() -> open.window.dress(theme));
            var bad = Files.writeString(other.resolve("bad.rubric"), "nothing");
            Ui.run(() -> open.window.open(bad));
            Ui.await(() -> open.window.said().startsWith("bad.rubric cannot be read"));
        }
    }

    private static void conclude(Desk desk, String document, Conclusion.Kind kind)
            throws Exception {
        desk.ledgers()
                .find(Sample.meeting().id())
                .orElseThrow()
                .change(
                        "conclusion",
                        (Meeting m) ->
                                m.update(
                                        Id.of(document),
                                        d -> d.conclude(Conclusion.of(kind, "", Instant.now()))),
                        "me")
                .toCompletableFuture()
                .get();
    }

    private static Conclusion.Kind kind(Desk desk, String document) {
        try {
            var now = desk.ledgers().find(Sample.meeting().id()).orElseThrow().now();
            return now.document(Id.of(document)).orElseThrow().conclusion().orElseThrow().kind();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

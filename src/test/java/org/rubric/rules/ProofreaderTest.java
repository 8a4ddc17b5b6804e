package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.Settings;
import org.rubric.document.Severity;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

class ProofreaderTest {

    /// What was learned of a document serves its corrections; of another, nothing is said of it.
    @Test
    void aDocumentIsSurveyedOnceForItsChecksAndCorrections() {
        var reader = new Proofreader(Rulebook.standard());
        var snapshot = Snapshot.of(Sample.draft());
        reader.proofread(Drafts.dossier(snapshot));
        var seen = reader.known(Drafts.dossier(snapshot)).survey();
        assertSame(seen, reader.known(Drafts.dossier(snapshot)).survey());
        var line = snapshot.document().body().getFirst().parts().getFirst().id();
        var later = snapshot.after(List.of(new Step.Retype(line, Inline.plain("Other"))));
        var other = reader.known(Drafts.dossier(later)).survey();
        assertEquals("Other", Inline.text(other.divisions().getFirst().title().runs()));
        assertSame(other, reader.known(Drafts.dossier(later)).survey());
    }

    @Test
    void readingAgainAnswersWhatAFreshReadingAnswers() {
        var reader = new Proofreader(Rulebook.standard());
        var snapshot = Snapshot.of(Sample.draft());
        var lines = new ArrayList<Id>();
        snapshot.document()
                .forEach(
                        block -> {
                            if (block instanceof Block.Paragraph) lines.add(block.id());
                        });
        var random = new Random(20270119);
        var words = List.of("It must go.", "See [ITU-T Y.1].", "ABC.", "Figure 6-1 shows it.");
        for (int i = 0; i < 40; i++) {
            var target = lines.get(random.nextInt(lines.size()));
            var runs = Inline.plain(words.get(random.nextInt(words.size())));
            snapshot = snapshot.after(List.of(new Step.Retype(target, runs)));
            assertEquals(
                    new Proofreader(Rulebook.standard()).proofread(Drafts.dossier(snapshot)),
                    reader.proofread(Drafts.dossier(snapshot)));
        }
    }

    @Test
    void aLineIsReadOnceAsLongAsItIsTheSame() {
        var line = Block.Paragraph.of(Id.of("p"), Inline.plain("A report must be short."));
        var rule = new Remembering(new ArrayList<>());
        var reader = new Proofreader(new Rulebook(List.of(rule)));
        var draft = Drafts.of(Drafts.SOUND);
        reader.proofread(Drafts.dossier(draft));
        var before = List.copyOf(rule.facts());
        rule.facts().clear();
        var more = new ArrayList<>(draft.body());
        more.add(line);
        reader.proofread(Drafts.dossier(draft.withBody(more)));
        for (int i = 0; i < before.size(); i++) assertSame(before.get(i), rule.facts().get(i));
        assertEquals(before.size() + 1, rule.facts().size());
    }

    @Test
    void aReferenceIsReadAgainWhenItsTargetGoes() {
        var reader = new Proofreader(Rulebook.standard());
        var snapshot = Snapshot.of(Sample.draft());
        assertFalse(codes(reader.proofread(Drafts.dossier(snapshot))).contains("XRF-01"));
        var spot = Spot.of(snapshot.document(), Id.of("environment")).orElseThrow();
        var after = snapshot.after(List.of(spot.remove()));
        var found = reader.proofread(Drafts.dossier(after));
        assertTrue(codes(found).contains("XRF-01"), codes(found)::toString);
        assertEquals(
                new Proofreader(Rulebook.standard()).proofread(Drafts.dossier(after)),
                found,
                "What is remembered must not show");
    }

    @Test
    void anEntryWithoutATagOfAnOpenedFileIsReadInTime() {
        var source = Drafts.SOUND.replace("REF ITU-T Y.4000 |", "REF | It.\nREF ITU-T Y.4000 |");
        var opened = Drafts.of(source).withSettings(Settings.KEPT);
        var found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Drafts.read(opened));
        assertEquals(List.of(), codes(found));
    }

    @Test
    void errorsComeFirst() {
        var found =
                Drafts.read(
                        Drafts.of(
                                Drafts.SOUND
                                        .replace("The reports are kept", "Reports must be kept")
                                        .replace("A report is short.", "A report shall be short.")
                                        .replace("Rivers rise.", "Rivers shall rise.")));
        assertEquals(List.of("FRT-03", "NRM-01", "NRM-04"), codes(found));
    }

    @Test
    void rulesKeepToTheirKindOfTextAndLanguage() {
        var wrong = Drafts.SOUND.replace("# Conventions {#conventions}\nNone.\n", "");
        assertEquals(List.of("STR-01"), codes(Drafts.read(Drafts.of(wrong))));
        var amendment = identity(DocumentKind.AMENDMENT, "en");
        assertEquals(List.of(), codes(Drafts.read(Drafts.of(wrong, amendment))));
        var td = identity(DocumentKind.TEMPORARY_DOCUMENT, "en");
        assertEquals(Set.of("HDR-01"), Set.copyOf(codes(Drafts.read(Drafts.of(wrong, td)))));
        var french = identity(DocumentKind.RECOMMENDATION, "fr");
        assertEquals(List.of(), codes(Drafts.read(Drafts.of(wrong, french))));
    }

    @Test
    void numbersAndTitlesAreLookedAt() {
        assertEquals(List.of(), number("Y.4123", ""));
        assertEquals(List.of(), number("", "Y.IoT-flood"));
        assertEquals(List.of(), number("Y.4500.15/Q.3955", "Y.x"));
        assertEquals(List.of("META-01"), number("", ""));
        assertEquals(List.of("META-01"), number("W.100", ""));
        assertEquals(List.of("META-01"), number("", "Y flood"));
        var untitled = new Identity("", "Y.x", " ", DocumentKind.RECOMMENDATION, "", "en");
        assertEquals(List.of("META-02"), codes(Drafts.read(Drafts.of(Drafts.SOUND, untitled))));
    }

    @Test
    void aSkippedLevelShowsInPrintedNumbers() {
        var draft = Drafts.of(Drafts.SOUND);
        var kept = draft.withSettings(Settings.KEPT);
        var printed = print(print(kept, "requirements", "6"), "reports", "6.1.1");
        assertTrue(codes(Drafts.read(printed)).contains("HDG-02"));
        var right = print(print(kept, "requirements", "6"), "reports", "6.2");
        assertFalse(codes(Drafts.read(right)).contains("HDG-02"));
    }

    @Test
    void aRuleThatRestsIsSilent() {
        var rule = new Remembering(new ArrayList<>());
        var resting =
                new Rule() {
                    @Override
                    public Sheet sheet() {
                        return rule.sheet().resting();
                    }

                    @Override
                    public void check(Dossier dossier, Consumer<Finding> report) {
                        report.accept(finding(dossier.document().id(), "It spoke."));
                    }
                };
        var reader = new Proofreader(new Rulebook(List.of(resting)));
        assertEquals(List.of(), reader.proofread(Drafts.dossier(Drafts.of(Drafts.SOUND))));
    }

    @Test
    void whatIsIgnoredIsSiftedOutWithItsReason() {
        var draft = Drafts.of(Drafts.SOUND.replace("The reports are", "The reports must be"));
        var findings = Drafts.read(draft);
        var ignored = List.of(Ignored.of(findings.getFirst(), draft, "It is a quotation."));
        var sifted = Sifted.of(findings, ignored, draft);
        assertEquals(findings.size() - 1, sifted.open().size());
        assertEquals("It is a quotation.", sifted.left().getFirst().ignored().reason());
        assertEquals(findings, Sifted.of(findings, List.of(), draft).open());
    }

    @Test
    void anIgnoredFindingComesBackWhenItsWordsChange() {
        var draft = Drafts.of(Drafts.SOUND.replace("The reports are", "The reports must be"));
        var finding = Drafts.read(draft).getFirst();
        var ignored = Ignored.of(finding, draft, "It is a quotation.");
        assertTrue(ignored.covers(finding, draft));
        var other = Drafts.of(Drafts.SOUND.replace("The reports are", "The reports must not be"));
        assertFalse(ignored.covers(Drafts.read(other).getFirst(), other));
    }

    @Test
    void largeTextIsReadInTime() {
        var source = new StringBuilder(Drafts.SOUND);
        source.append("# More {#more}\n");
        for (int i = 0; i < 20_000; i++)
            source.append("The gateway ").append(i).append(" reports the level, see Figure 6-1.\n");
        var dossier = Drafts.dossier(Drafts.of(source.toString()));
        var reader = new Proofreader(Rulebook.standard());
        long start = System.nanoTime();
        reader.proofread(dossier);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 5_000, "20,000 paragraphs took " + millis + " ms");
    }

    private static Identity identity(DocumentKind kind, String language) {
        return new Identity("", "Y.flood", "Reports", kind, "", language);
    }

    private static List<String> number(String designation, String name) {
        var identity =
                new Identity(designation, name, "Reports", DocumentKind.RECOMMENDATION, "", "en");
        return codes(Drafts.read(Drafts.of(Drafts.SOUND, identity)));
    }

    private static Document print(Document document, String clause, String label) {
        return document.update(
                Id.of(clause),
                block -> {
                    var was = (Block.Clause) block;
                    return new Block.Clause(
                            was.id(),
                            was.traits().withPrinted(label),
                            was.kind(),
                            was.title(),
                            was.body());
                });
    }

    private static List<String> codes(List<Finding> found) {
        return found.stream().map(Finding::code).toList();
    }

    /// Remembers what it was shown.
    private record Remembering(List<Facts> facts) implements Rule {
        @Override
        public Sheet sheet() {
            return Sheet.all("TST-01", Severity.NOTE);
        }

        @Override
        public void check(Dossier dossier, Consumer<Finding> report) {
            for (var passage : dossier.survey().passages()) facts.add(passage.facts());
        }
    }
}

package org.rubric.meeting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.catalogue.Catalogue;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.editing.Snapshot;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.rules.Dossier;
import org.rubric.rules.Proofreader;
import org.rubric.rules.Rulebook;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Whatever a meeting is like, its report is sound in every form.
class ReportPropertyTest {
    private static final int MEETINGS = 60;
    private static final Catalogue CATALOGUE = Sample.catalogue();
    private static final Pattern NUMBER = Pattern.compile("(\\d+) [a-z]");

    @ParameterizedTest
    @EnumSource(Variant.class)
    void everyReportIsSoundAndTheSameEveryTime(Variant variant) {
        var proofreader = new Proofreader(Rulebook.standard());
        for (int seed = 0; seed < MEETINGS; seed++) {
            var report = compose(variant, seed);
            assertEquals(report, compose(variant, seed));
            var seen = new HashSet<Id>();
            int which = seed;
            report.forEach(block -> assertTrue(seen.add(block.id()), which + " " + block.id()));
            references(report, seen, seed);
            if (seed > 15) continue;
            var errors =
                    proofreader.proofread(Dossier.of(Snapshot.of(report), CATALOGUE)).stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .toList();
            assertEquals(List.of(), errors, variant + " of " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void whatNobodyTouchedBecomesWhatTheRecordsSay(Variant variant) {
        for (int seed = 0; seed < MEETINGS; seed++) {
            var base = compose(variant, seed);
            assertEquals(base, Recomposition.of(base, base, base).document());
            var fresh = compose(variant, Meetings.of(seed + 1000L), seed);
            var merged = Recomposition.of(base, base, fresh);
            assertEquals(fresh.body(), merged.document().body());
            assertEquals(fresh.front(), merged.document().front());
            assertEquals(fresh.body(), merged.base().body());
            assertEquals(List.of(), merged.flags());
        }
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void wordsOfMineStayWhateverTheRecordsBecome(Variant variant) {
        for (int seed = 0; seed < MEETINGS; seed++) {
            var base = compose(variant, seed);
            var lines = new java.util.ArrayList<Id>();
            base.forEach(
                    block -> {
                        if (block instanceof Block.Paragraph) lines.add(block.id());
                    });
            var mine = lines.get(seed % lines.size());
            var edited = base.update(mine, block -> block.withRuns(Inline.plain("Mine.")));
            var fresh = compose(variant, Meetings.of(seed + 1000L), seed);
            var merged = Recomposition.of(base, edited, fresh);
            if (base.way(mine).isEmpty()) continue;
            var kept = merged.document().find(mine).orElseThrow();
            assertEquals("Mine.", Inline.text(kept.runs()), mine::value);
            var seen = new HashSet<Id>();
            merged.document().forEach(b -> assertTrue(seen.add(b.id()), b.id()::value));
            var again = Recomposition.of(merged.base(), merged.document(), fresh);
            assertEquals(merged.document().body(), again.document().body(), "it settles at once");
            assertEquals(merged.flags(), again.flags(), "a flag stays until it is settled");
        }
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void nothingPrivateIsEverPrinted(Variant variant) {
        for (int seed = 0; seed < MEETINGS; seed++) {
            var words = new StringBuilder();
            compose(variant, seed).forEach(b -> words.append(Inline.text(b.runs())).append('\n'));
            assertFalse(words.toString().contains("@example.org"), "an address");
            assertFalse(words.toString().contains("private"), "a note");
        }
    }

    @org.junit.jupiter.api.Test
    void theConclusionsAddUp() {
        for (int seed = 0; seed < 300; seed++) {
            var meeting = Meetings.of(seed);
            int all = meeting.documents(MeetingDocument.Kind.CONTRIBUTION).size();
            int sum = 0;
            var found = NUMBER.matcher(String.join(", ", ReportSummary.parts(meeting)));
            while (found.find()) sum += Integer.parseInt(found.group(1));
            assertEquals(all, sum);
            var joined = Joined.of(meeting, Joined.parts(meeting, List.of(twin(meeting))));
            assertEquals(
                    distinct(meeting),
                    joined.documents().size(),
                    "a document of two groups counts once");
        }
    }

    /// Those without a number are told apart by themselves, in each meeting anew.
    private static int distinct(Meeting meeting) {
        var seen = new HashSet<String>();
        int unnumbered = 0;
        for (var document : meeting.documents())
            if (document.number().label().isEmpty()) unnumbered += 2;
            else seen.add(document.number().kind() + document.number().label());
        return seen.size() + unnumbered;
    }

    private static Meeting twin(Meeting meeting) {
        var other =
                new Meeting(
                        Id.of("twin"),
                        meeting.occasion(),
                        meeting.agenda(),
                        meeting.documents(),
                        meeting.participants(),
                        meeting.results());
        var later = Conclusion.of(Conclusion.Kind.NOTED, "", Instant.EPOCH.plusSeconds(90000));
        return meeting.documents().isEmpty()
                ? other
                : other.update(meeting.documents().getFirst().id(), d -> d.conclude(later));
    }

    private static void references(Document report, HashSet<Id> seen, int seed) {
        report.forEach(
                block -> {
                    for (var run : block.runs())
                        if (run instanceof Inline.CrossReference reference)
                            assertTrue(
                                    seen.contains(reference.target()),
                                    seed + " " + reference.target());
                });
    }

    private static Document compose(Variant variant, int seed) {
        return compose(variant, Meetings.of(seed), seed);
    }

    private static Document compose(Variant variant, Meeting meeting, int seed) {
        var host =
                new Meeting(
                        Id.of("host"),
                        meeting.occasion(),
                        meeting.agenda(),
                        meeting.documents(),
                        meeting.participants(),
                        meeting.results());
        return ReportComposer.compose(
                variant, host, List.of(Meetings.of(seed + 500L), twin(host)), CATALOGUE);
    }
}

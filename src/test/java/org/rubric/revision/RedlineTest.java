package org.rubric.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Alteration;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.RandomDocuments;
import org.rubric.editing.RandomCommands;
import org.rubric.editing.Session;

/// A redline holds both versions: taking away what came leaves the older one, what went the newer.
class RedlineTest {
    private static final String LEVEL = "The gateway reports the level every ten minutes.";
    private static final String POWER = "A gateway can optionally be powered by the sun alone.";

    @Test
    void wordsThatWentStandBeforeThoseThatCame() {
        var old = recommendation(clause("a", "Scope", named("x", p(LEVEL))));
        var now = recommendation(clause("b", "Scope", named("y", p(LEVEL.replace("ten", "five")))));
        var redline = Versions.check(old, now);
        var line = redline.document().find(Id.of("y")).orElseThrow();
        assertEquals(
                "The gateway reports the level every tenfive minutes.", Inline.text(line.runs()));
        assertEquals(
                List.of(
                        new Alteration(Kind.DELETED, 36, 39, "Alpha", "2027-01-19"),
                        new Alteration(Kind.INSERTED, 39, 43, "Alpha", "2027-01-19")),
                redline.alterations().of(Id.of("y")));
    }

    @Test
    void aSpaceThatBothHaveStays() {
        var old = recommendation(clause("a", "Scope", named("x", p(LEVEL))));
        var now =
                recommendation(
                        clause("b", "Scope", named("y", p(LEVEL.replace("The", "This very")))));
        assertEquals(
                List.of(
                        new Alteration(Kind.DELETED, 0, 3, "Alpha", "2027-01-19"),
                        new Alteration(Kind.INSERTED, 3, 12, "Alpha", "2027-01-19")),
                Versions.check(old, now).alterations().of(Id.of("y")));
    }

    @Test
    void whatMovedStandsTwiceAndKeepsBothNumbers() {
        var old =
                recommendation(
                        clause("a", "Scope", p("See ", ref("b"), ".")),
                        clause("b", "Power", p(POWER)),
                        clause("c", "Level", p(LEVEL)),
                        clause("d", "More", p("More of it.")));
        var body = old.body();
        var now = old.withBody(List.of(body.get(0), body.get(2), body.get(3), body.get(1)));
        var redline = Versions.check(old, now);
        var ids = redline.document().body().stream().map(block -> block.id().value()).toList();
        assertEquals(List.of("a", "b/was", "c", "d", "b"), ids);
        assertEquals("2", label(redline, "b/was"));
        assertEquals("4", label(redline, "b"));
        assertEquals("2", label(redline, "c"));
        assertEquals(Kind.MOVED_AWAY, kind(redline, "b/was"));
        assertEquals(Kind.MOVED_HERE, kind(redline, "b"));
        assertTrue(redline.alterations().of(Id.of("a")).isEmpty());
    }

    @Test
    void referencesThatWentSayWhatTheySaid() {
        var old =
                recommendation(
                        clause(
                                "a",
                                "Scope",
                                named("x", p("It is told, see ", ref("c"), ", twice."))),
                        clause("b", "Power", p(POWER)),
                        clause("c", "Level", p(LEVEL)));
        var now =
                recommendation(
                        clause("a1", "Scope", named("y", p("It is told, see nothing, twice."))),
                        clause("c1", "Level", p(LEVEL)));
        var line = Versions.check(old, now).document().find(Id.of("y")).orElseThrow();
        assertEquals("It is told, see clause\u00a03nothing, twice.", Inline.text(line.runs()));
    }

    @Test
    void rowsAndColumnsComeAndGoWhereNoCellReachesOver() {
        var old =
                recommendation(
                        table(
                                "t",
                                "Periods",
                                row("Level", "ten"),
                                row("Rain", "one"),
                                row("Wind", "two")));
        var now =
                recommendation(
                        table(
                                "u",
                                "Periods",
                                row("Level", "a", "ten"),
                                row("Rain", "b", "one"),
                                row("Snow", "c", "six"),
                                row("Wind", "d", "two")));
        var redline = Versions.check(old, now);
        assertEquals(1, redline.document().body().size());
        Versions.check(now, old);
    }

    @Test
    void aFootnoteKeepsItsBody() {
        var old =
                recommendation(clause("a", "Scope", p(LEVEL, footnote("f")), p(POWER)))
                        .withApparatus(
                                new org.rubric.document.Apparatus(
                                        List.of(note("f", "Measured by floats.")), List.of()));
        var now = recommendation(clause("b", "Scope", p(LEVEL), p(POWER)));
        var redline = Versions.check(old, now);
        assertEquals(1, redline.document().apparatus().footnotes().size());
        assertEquals("1", label(redline, "f"));
        assertEquals(Kind.DELETED, kind(redline, "f"));
        Versions.check(now, old);
    }

    @Test
    void aDefinitionIsMergedLineByLine() {
        var redline =
                Versions.check(
                        recommendation(clause("a", "Terms", definition("d", "gate", "a door"))),
                        recommendation(
                                clause("b", "Terms", definition("e", "gate", "a small door"))));
        assertEquals(1, redline.alterations().blocks().size());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("seeds", 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterAnyCommandsBothVersionsAreThere(long seed) {
        var random = new Random(seed);
        var commands = new RandomCommands(random);
        var start = RandomDocuments.of(seed, 60);
        var session = Session.of(start);
        for (int i = 0; i < 150; i++) {
            session.select(commands.selection(session.snapshot().document()));
            session.perform(commands.command(session.snapshot().document()));
            if (i % 25 == 24) Versions.check(start, session.snapshot().document());
        }
        Versions.check(session.snapshot().document(), start);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void twoDocumentsThatHaveNothingInCommon(long seed) {
        var one = RandomDocuments.of(seed, 30);
        var other = RandomDocuments.of(seed + 100, 30);
        Versions.check(one, other);
        Versions.check(one, fresh(other));
    }

    /// The same under another Id, so that the Ids of its blocks mean nothing.
    private static Document fresh(Document d) {
        return new Document(
                Id.fresh(), d.settings(), d.front(), d.body(), d.apparatus(), d.media());
    }

    private static Block.Footnote note(String id, String words) {
        return new Block.Footnote(Id.of(id), org.rubric.document.Traits.NONE, List.of(p(words)));
    }

    private static String label(Redline redline, String id) {
        return redline.numbering().label(Id.of(id)).orElseThrow().number();
    }

    private static Kind kind(Redline redline, String id) {
        return redline.alterations().of(Id.of(id)).getFirst().kind();
    }
}

package org.rubric.typesetting;

import org.rubric.typesetting.fonts.Typefaces;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Alteration;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Alterations;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Traits;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.change.Colours;
import org.rubric.typesetting.furniture.Finishing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What differs between two versions, on the page.
class ChangesTest {
    private static final double BAR = 1.5;

    private static Setting set(Document document, Look look, Map<Id, List<Alteration>> changes) {
        return new Setting(
                new Typesetter(Setting.FACES)
                        .set(
                                document,
                                Numbering.of(document),
                                look,
                                new Alterations(changes),
                                () -> {}));
    }

    private static Map<Id, List<Alteration>> changed(String block, Kind kind, int from, int to) {
        return Map.of(Id.of(block), List.of(new Alteration(kind, from, to, "", "")));
    }

    private static Map<Id, List<Alteration>> whole(String block, Kind kind) {
        return Map.of(Id.of(block), List.of(Alteration.whole(kind, "", "")));
    }

    private static List<Mark.Stroke> bars(Setting set) {
        return set.marks(Mark.Stroke.class).stream()
                .filter(s -> s.width() == BAR && s.line().width() == 0)
                .toList();
    }

    private static List<Mark.Box> rules(Setting set, int colour) {
        return set.marks(Mark.Stroke.class).stream()
                .filter(s -> s.colour() == colour)
                .map(Mark.Stroke::line)
                .toList();
    }

    private static Document words(String words) {
        return recommendation(clause("c", "Title", named("p", p(words))));
    }

    @ParameterizedTest
    @CsvSource({"INSERTED,1,true", "DELETED,1,false", "MOVED_HERE,2,true", "MOVED_AWAY,2,false"})
    void everyKindHasItsRules(Kind kind, int count, boolean below) {
        var set = set(words("The new words."), Look.DRAFT, changed("p", kind, 4, 7));
        var run = set.run("new").glyphs();
        int colour = run.ink().colour();
        // One piece says where it begins, the rest where it ends.
        var rules = rules(set, colour).stream().filter(r -> Math.abs(r.y() - run.y()) < 6).toList();
        assertEquals(2 * count, rules.size(), rules.toString());
        double left = rules.stream().mapToDouble(Mark.Box::x).min().orElseThrow();
        double right = rules.stream().mapToDouble(r -> r.x() + r.width()).max().orElseThrow();
        assertEquals(run.x(), left, 0.01);
        assertEquals(run.x() + run.width(), right, 0.01);
        for (var rule : rules) assertEquals(below, rule.y() > run.y(), rule.toString());
        assertEquals(0, set.run("The ").glyphs().ink().colour());
    }

    @Test
    void aBarStandsBesideTheChangedLineAlone() {
        var text = "word ".repeat(100).strip();
        var set = set(words(text), Look.DRAFT, changed("p", Kind.INSERTED, 150, 154));
        var bar = bars(set).getFirst().line();
        assertEquals(1, bars(set).size());
        assertEquals(Look.DRAFT.sheet().margin() - 12, bar.x(), 0.01);
        assertTrue(bar.height() < 15, bar.toString());
    }

    @Test
    void barsOfLinesThatFollowEachOtherAreOne() {
        var document =
                recommendation(
                        named("p", p("One.")),
                        named("q", p("Two.")),
                        p("Three."),
                        named("r", p("Four.")));
        var one = List.of(Alteration.whole(Kind.INSERTED, "", ""));
        var set =
                set(
                        document,
                        Look.DRAFT,
                        Map.of(Id.of("p"), one, Id.of("q"), one, Id.of("r"), one));
        assertEquals(2, bars(set).size());
    }

    @Test
    void mirroredPagesHaveTheirBarsOutside() {
        var body =
                IntStream.range(0, 30)
                        .mapToObj(i -> named("p" + i, p("word ".repeat(200))))
                        .toArray(Block[]::new);
        var set =
                set(
                        recommendation(clause("c", "Title", body)),
                        Look.PUBLISHED,
                        whole("c", Kind.INSERTED));
        var pages = set.imprint().pages();
        for (int i = 0; i < pages.size(); i++)
            for (var mark : pages.get(i).marks())
                if (mark instanceof Mark.Stroke(var line, double width, _)
                        && width == BAR
                        && line.width() == 0) assertEquals(i % 2 == 1, line.x() < 100, "page " + i);
        assertTrue(bars(set).size() > 3);
    }

    @Test
    void whatChangedInACellHasItsBarAtTheMargin() {
        var imprint = Redlines.everything().imprint(Look.DRAFT);
        var bars = bars(new Setting(imprint));
        for (var bar : bars) assertEquals(Look.DRAFT.sheet().margin() - 12, bar.line().x(), 0.01);
        var cell = new Setting(imprint).run("Upper").glyphs();
        assertTrue(
                bars.stream()
                        .map(Mark.Stroke::line)
                        .anyMatch(b -> b.y() < cell.y() && b.y() + b.height() > cell.y()));
    }

    @Test
    void barsStandBeyondTheNumbersOfLines() {
        var look = Look.DRAFT.with(Finishing.of(false, true));
        var set = set(words("Words."), look, whole("p", Kind.INSERTED));
        assertEquals(look.sheet().margin() - 26, bars(set).getFirst().line().x(), 0.01);
    }

    @Test
    void anEmptyParagraphThatCameHasABar() {
        var document = recommendation(clause("c", "Title", named("p", p())));
        assertEquals(1, bars(set(document, Look.DRAFT, whole("p", Kind.INSERTED))).size());
    }

    @Test
    void aDrawnRuleAndAFormulaThatWentHaveTheirBars() {
        var rule =
                new Block.Paragraph(Id.of("r"), Traits.NONE, Block.Paragraph.Role.RULE, List.of());
        var formula = equation("e", "r = \\frac{h}{t}");
        var document = recommendation(rule, p("Words."), formula, p("More."));
        assertEquals(1, bars(set(document, Look.DRAFT, whole("r", Kind.DELETED))).size());
        var set = set(document, Look.DRAFT, whole("e", Kind.DELETED));
        assertEquals(1, bars(set).size());
        var picture = set.marks(Mark.Painting.class).getFirst().box();
        double foot = picture.y() + picture.height() + 5;
        var frame =
                rules(set, Colours.kind(Kind.DELETED)).stream().filter(r -> r.y() < foot).toList();
        assertEquals(5, frame.size(), "four sides and a diagonal");
        assertTrue(frame.getFirst().x() < picture.x() && frame.getFirst().y() < picture.y());
        assertTrue(set.tree().contains("“[deleted] r equals h over t”"), set.tree());
    }

    @Test
    void contentsAndBookmarksLeaveOutWhatIsGone() {
        var document = recommendation(clause("c", "Scope and field", p("Words.")));
        var set = set(document, Look.DRAFT, changed("c/title", Kind.DELETED, 5, 15));
        assertEquals("1 Scope", set.imprint().bookmarks().getFirst().title());
        var contents =
                set.runs().stream().filter(run -> run.page() == 1).map(Setting.Run::text).toList();
        assertTrue(contents.contains("Scope"), contents.toString());
    }

    @Test
    void authorsAreToldApart() {
        var document = words("The old and the new words.");
        var changes =
                List.of(
                        new Alteration(Kind.DELETED, 4, 8, "A. Brown", ""),
                        new Alteration(Kind.INSERTED, 16, 20, "C. Dupont", ""));
        var look = Look.DRAFT.with(Finishing.PLAIN.since("TD 12"));
        var set = set(document, look, Map.of(Id.of("p"), changes));
        int first = set.run("old").glyphs().ink().colour();
        int second = set.run("new").glyphs().ink().colour();
        assertTrue(first != second && first != 0 && second != 0);
        assertEquals(first, set.run("A. Brown").glyphs().ink().colour());
        assertEquals(second, set.run("C. Dupont").glyphs().ink().colour());
        var told =
                set.imprint().elements().stream()
                        .map(e -> e.attributes().actual())
                        .filter(s -> !s.isEmpty())
                        .toList();
        assertEquals(" [deleted by A. Brown: ", told.getFirst());
        var legend =
                set.runs().stream()
                        .filter(run -> run.y() > 780)
                        .map(Setting.Run::text)
                        .reduce("", String::concat);
        assertEquals(
                "Changes since TD 12: inserted, deleted. Authors: A. Brown, C. Dupont", legend);
    }

    @Test
    void inALineThatRunsToTheLeftRulesStandWhereTheWordsDo() {
        var document = recommendation(named("p", p("אבג דהו זחט")));
        var identity = new Identity("", "", "", DocumentKind.TEMPORARY_DOCUMENT, "", "he");
        var hebrew = document.withFront(document.front().withIdentity(identity));
        var set = set(hebrew, Look.DRAFT, changed("p", Kind.DELETED, 4, 7));
        var run = set.run("דהו").glyphs();
        var rules =
                rules(set, run.ink().colour()).stream()
                        .filter(r -> Math.abs(r.y() - run.y()) < 6)
                        .toList();
        double left = rules.stream().mapToDouble(Mark.Box::x).min().orElseThrow();
        double right = rules.stream().mapToDouble(r -> r.x() + r.width()).max().orElseThrow();
        assertEquals(run.x(), left, 0.01);
        assertEquals(run.x() + run.width(), right, 0.01);
        assertTrue(bars(set).getFirst().line().x() > 500, "lines begin at the right");
    }

    @Test
    void lettersThatJoinStayJoined() {
        var faces = new Typefaces();
        assumeTrue(faces.covering('\u0628', false).isPresent(), "No font with Arabic letters");
        var document = recommendation(named("p", p("\u0628\u064A\u062A\u0646\u0627")));
        var changes = new Alterations(changed("p", Kind.INSERTED, 2, 4));
        var typesetter = new Typesetter(faces);
        var plain = Setting.of(document, typesetter);
        var told = new Setting(new Redlines(document, changes).imprint(Look.DRAFT, typesetter));
        assertEquals(glyphs(plain), glyphs(told));
        assertEquals(5, glyphs(told).size());
    }

    private static List<Integer> glyphs(Setting set) {
        return set.runs().stream()
                .filter(run -> run.glyphs().source().block().equals(Id.of("p")))
                .sorted(Comparator.comparingDouble(Setting.Run::x))
                .flatMap(run -> Arrays.stream(run.glyphs().glyphs()).boxed())
                .toList();
    }

    @Test
    void onlyWhatChangedIsSetAgain() {
        var typesetter = new Typesetter(Setting.FACES);
        var document =
                recommendation(clause("c", "Title", named("p", p("first")), named("q", p("last"))));
        var plain = Setting.of(document, typesetter);
        var told =
                new Setting(
                        new Redlines(document, new Alterations(changed("p", Kind.INSERTED, 0, 5)))
                                .imprint(Look.DRAFT, typesetter));
        assertSame(plain.run("last").glyphs().glyphs(), told.run("last").glyphs().glyphs());
        assertNotSame(plain.run("first").glyphs().glyphs(), told.run("first").glyphs().glyphs());
        var other =
                new Setting(
                        new Redlines(document, new Alterations(changed("p", Kind.DELETED, 0, 5)))
                                .imprint(Look.DRAFT, typesetter));
        assertTrue(other.toString().contains("deleted"));
        assertEquals(plain.toString(), Setting.of(document, typesetter).toString());
        assertEquals(0, bars(Setting.of(document, typesetter)).size());
    }

    @Test
    void noChangesMakeTheSamePages() {
        var document = LikelyDocuments.of(3, 10);
        assertEquals(
                Setting.of(document, Look.PUBLISHED).imprint().pages().size(),
                set(document, Look.PUBLISHED, Map.of()).imprint().pages().size());
        assertEquals(
                Setting.of(document, Look.PUBLISHED).toString(),
                set(document, Look.PUBLISHED, Map.of()).toString());
    }
}

package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Alteration;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Alterations;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.RandomDocuments;
import org.rubric.typesetting.Element.Role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What holds on the pages of any document, whatever was changed in it.
class ChangedPagesTest {
    private static final double BAR = 1.5;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void oddDocuments(long seed) {
        for (var look : List.of(Look.DRAFT, Look.PUBLISHED))
            holds(RandomDocuments.of(seed, 90), look, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void likelyDocuments(long seed) {
        for (var look : List.of(Look.DRAFT, Look.PUBLISHED))
            holds(LikelyDocuments.of(seed, 15), look, seed);
    }

    private static void holds(Document document, Look look, long seed) {
        var alterations = alterations(document, new Random(seed));
        var plain = Setting.of(document, look).imprint();
        var told = new Redlines(document, alterations).imprint(look);
        sameGlyphs(plain, told);
        everyChangedLineHasABar(told);
        wordsThatAreGoneAreInTheirElements(document, alterations, told);
        assertEquals(
                plain.findings().stream().map(f -> f.code()).sorted().toList(),
                told.findings().stream().map(f -> f.code()).sorted().toList());
    }

    /// Stretches of a few letters, words and objects; some blocks as a whole.
    private static Alterations alterations(Document document, Random random) {
        var titles = new HashSet<Id>();
        document.forEach(
                block -> {
                    if (!(block instanceof Block.Line) && !block.parts().isEmpty())
                        block.parts().forEach(part -> titles.add(part.id()));
                });
        var shortened = new HashSet<Id>();
        for (var block : document.front().overview().summary())
            block.forEach(part -> shortened.add(part.id()));
        var all = new HashMap<Id, List<Alteration>>();
        document.forEach(
                block -> {
                    int length = Inline.length(block.runs());
                    var kinds = Kind.values();
                    if (length == 0 || random.nextInt(3) > 0) return;
                    var list = new ArrayList<Alteration>();
                    int at = random.nextInt(6);
                    while (at < length) {
                        int to = Math.min(length, at + 1 + random.nextInt(20));
                        var kind = kinds[random.nextInt(kinds.length)];
                        // Contents and abstract leave out what is gone, and may move the text.
                        boolean title = block instanceof Block.Line && titles.contains(block.id());
                        boolean told = title || shortened.contains(block.id());
                        if (told && !kind.stays()) kind = Kind.INSERTED;
                        list.add(new Alteration(kind, at, to, "", ""));
                        at = to + random.nextInt(12);
                    }
                    if (random.nextInt(8) == 0) {
                        list.clear();
                        list.add(Alteration.whole(Kind.INSERTED, "", ""));
                    }
                    all.put(block.id(), list);
                });
        return new Alterations(all);
    }

    /// A glyph in its place.
    private record Placed(int page, double x, double y, int glyph) {
        boolean near(Placed other) {
            return page == other.page
                    && glyph == other.glyph
                    && Math.abs(x - other.x) < 0.05
                    && Math.abs(y - other.y) < 0.05;
        }
    }

    private static void sameGlyphs(Imprint plain, Imprint told) {
        var before = places(plain);
        var after = places(told);
        assertEquals(before.size(), after.size(), "glyphs");
        for (int i = 0; i < before.size(); i++)
            assertTrue(before.get(i).near(after.get(i)), before.get(i) + " " + after.get(i));
    }

    /// Where each glyph stands, the legend's left out.
    private static List<Placed> places(Imprint imprint) {
        var places = new ArrayList<Placed>();
        for (int p = 0; p < imprint.pages().size(); p++)
            for (var mark : imprint.pages().get(p).marks())
                if (mark instanceof Mark.Glyphs run
                        && !run.source().block().value().startsWith("imprint.changes")) {
                    double x = run.x();
                    for (int i = 0; i < run.glyphs().length; i++) {
                        places.add(new Placed(p, x, run.y(), run.glyphs()[i]));
                        x += run.ink().advance(run.glyphs()[i]);
                        if (run.shifts().length > 0) x += run.shifts()[i];
                    }
                }
        places.sort(
                Comparator.comparingInt(Placed::page)
                        .thenComparingInt(Placed::glyph)
                        .thenComparingLong(place -> Math.round(place.y() * 2 + 0.1))
                        .thenComparingDouble(Placed::x));
        return places;
    }

    private static Role around(Imprint imprint, int element) {
        for (int at = element; at > 0; at = imprint.elements().get(at).parent()) {
            var role = imprint.elements().get(at).role();
            if (role == Role.INSERTED || role == Role.DELETED) return role;
        }
        return Role.P;
    }

    private static void everyChangedLineHasABar(Imprint imprint) {
        for (var page : imprint.pages()) {
            int open = Element.ARTIFACT;
            for (var mark : page.marks()) {
                if (mark instanceof Mark.Open(int element)) open = element;
                if (!(mark instanceof Mark.Glyphs run) || open < 0) continue;
                if (around(imprint, open) == Role.P) continue;
                double y = run.y();
                assertTrue(
                        page.marks().stream().anyMatch(other -> bar(other, y)),
                        () -> "No bar beside " + run.source().text());
            }
        }
    }

    private static boolean bar(Mark mark, double y) {
        return mark instanceof Mark.Stroke(var line, double width, _)
                && width == BAR
                && line.width() == 0
                && line.y() <= y
                && line.y() + line.height() >= y;
    }

    /// Each letter of a run is in an element of its kind, and in no other.
    private static void wordsThatAreGoneAreInTheirElements(
            Document document, Alterations alterations, Imprint imprint) {
        var seen = new HashMap<Id, Map<Integer, Role>>();
        for (var page : imprint.pages()) {
            int open = Element.ARTIFACT;
            for (var mark : page.marks()) {
                if (mark instanceof Mark.Open(int element)) open = element;
                if (!(mark instanceof Mark.Glyphs run) || open < 0) continue;
                if (run.source().from() < 0) continue;
                var steps = seen.computeIfAbsent(run.source().block(), _ -> new TreeMap<>());
                for (int i = 0; i < run.source().text().length(); i++)
                    steps.putIfAbsent(run.source().from() + i, around(imprint, open));
            }
        }
        document.forEach(
                block -> {
                    int step = 0;
                    if (!block.runs().stream().allMatch(ChangedPagesTest::plain)) return;
                    for (var run : block.runs()) {
                        for (int i = 0; i < run.length(); i++) {
                            var role = seen.getOrDefault(block.id(), Map.of()).get(step + i);
                            if (role == null) continue;
                            assertEquals(
                                    expected(alterations.of(block.id()), step + i),
                                    role,
                                    block + " at " + (step + i));
                        }
                        step += run.length();
                    }
                });
    }

    /// Whether its letters are as many on the page: of those without a font their numbers are set.
    private static boolean plain(Inline run) {
        return run instanceof Inline.Text(var text, var marks)
                && text.chars().allMatch(c -> c < 0x500)
                && !marks.has(Marks.Style.CAPITALS)
                && !marks.has(Marks.Style.SMALL_CAPITALS);
    }

    private static Role expected(List<Alteration> own, int step) {
        for (var one : own)
            if (step >= one.from() && step < one.to())
                return one.kind().stays() ? Role.INSERTED : Role.DELETED;
        return Role.P;
    }
}

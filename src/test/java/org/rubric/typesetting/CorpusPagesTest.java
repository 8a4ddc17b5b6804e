package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rubric.Corpus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Element.Role;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Real Recommendations, set.
@Tag("corpus")
class CorpusPagesTest {

    static List<Path> corpus() {
        return Corpus.all();
    }

    private static Document read(Path file) throws IOException {
        return new WordImporter().read(file, Progress.NONE).base();
    }

    /// Nothing is lost and nothing leaves the paper, in either look.
    @ParameterizedTest
    @MethodSource("corpus")
    void everythingIsOnAPage(Path file) throws IOException {
        var document = read(file);
        everythingIsOnAPage(document, Setting.of(document));
        var published = Setting.of(document, Look.PUBLISHED);
        everythingIsOnAPage(document, published);
        leavesBeginOnTheRight(published);
    }

    /// Page 1 is a right-hand page, the last page the back of a leaf, and blank pages stand only
    /// before these; the back of the cover is blank where no series is known.
    private static void leavesBeginOnTheRight(Setting set) {
        var pages = set.imprint().pages();
        assertEquals(0, pages.size() % 2);
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).folio().equals("1")) assertEquals(0, i % 2, "Page 1");
            if (!pages.get(i).marks().isEmpty()) continue;
            boolean cover = i == 1;
            boolean back = i == pages.size() - 2;
            assertTrue(
                    cover || back || pages.get(i + 1).folio().equals("1"), "Blank page " + (i + 1));
        }
    }

    private static void everythingIsOnAPage(Document document, Setting set) {
        var placement = set.imprint().placement();
        var lost = new ArrayList<String>();
        document.forEach(
                block -> {
                    if (!Inline.text(block.runs()).isBlank()
                            && !placement.pages().containsKey(block.id())
                            && !uncalled(document, block, placement.pages()))
                        lost.add(block.id() + " " + Inline.text(block.runs()));
                });
        assertEquals(List.of(), lost);
        for (var run : set.runs()) {
            var page = set.imprint().pages().get(run.page());
            assertTrue(
                    run.x() >= 0
                            && run.x() + run.glyphs().width() < page.width() + 1
                            && run.y() > 0
                            && run.y() < page.height(),
                    run.page() + ": " + run.text());
        }
    }

    /// A footnote that nothing calls for stands nowhere.
    private static boolean uncalled(Document document, Block block, Map<Id, Integer> placed) {
        return document.apparatus().footnotes().stream()
                .filter(note -> !placed.containsKey(note.id()))
                .flatMap(note -> note.body().stream())
                .anyMatch(part -> part.id().equals(block.id()));
    }

    /// As many elements as things, in documents that nobody made for a test.
    @ParameterizedTest
    @MethodSource("corpus")
    void elementsAreAsManyAsThings(Path file) throws IOException {
        var document = read(file);
        var set = Setting.of(document);
        var things = new HashMap<Role, Integer>();
        var overview = document.front().overview();
        for (var block : document.body()) count(block, things, false);
        for (var block : overview.introduction()) count(block, things, false);
        for (var block : overview.summary()) count(block, things, false);
        for (var role : List.of(Role.TABLE, Role.LI, Role.FIGURE, Role.FORMULA, Role.THEAD))
            assertEquals(things.getOrDefault(role, 0), (int) set.count(role), role.toString());
        assertEquals(
                things.getOrDefault(Role.TD, 0), (int) (set.count(Role.TD) + set.count(Role.TH)));
        assertEquals(things.getOrDefault(Role.H1, 0) + frontHeadings(document), headings(set));
    }

    private static void count(Block block, Map<Role, Integer> things, boolean layout) {
        boolean placing =
                block instanceof Exhibit.Table t && t.frame().use() == Exhibit.Table.Use.LAYOUT;
        switch (block) {
            case Block.Clause _ -> things.merge(Role.H1, 1, Integer::sum);
            case Block.Item _, Block.Abbreviation _, Block.Reference _, Exhibit.Where _ ->
                    things.merge(Role.LI, 1, Integer::sum);
            case Exhibit.Panel _ -> things.merge(Role.FIGURE, 1, Integer::sum);
            case Exhibit.Equation _ -> things.merge(Role.FORMULA, 1, Integer::sum);
            case Exhibit.Table table when !placing -> {
                things.merge(Role.TABLE, 1, Integer::sum);
                if (table.frame().headerRows() > 0 && !Grid.of(table).places().isEmpty())
                    things.merge(Role.THEAD, 1, Integer::sum);
                int cells = Grid.of(table).places().size();
                things.merge(Role.TD, cells + (table.notes().isEmpty() ? 0 : 1), Integer::sum);
            }
            default -> {}
        }
        for (var run : block.runs()) {
            if (run instanceof Inline.Formula) things.merge(Role.FORMULA, 1, Integer::sum);
            if (run instanceof Inline.Picture) things.merge(Role.FIGURE, 1, Integer::sum);
        }
        for (var part : block.parts()) count(part, things, placing);
    }

    private static int frontHeadings(Document document) {
        var overview = document.front().overview();
        int headings = 0;
        if (!overview.summary().isEmpty()) headings++;
        if (!overview.introduction().isEmpty()) headings++;
        if (!overview.keywords().isEmpty()) headings++;
        return headings;
    }

    private static int headings(Setting set) {
        int count = 0;
        for (var element : set.imprint().elements())
            if (element.role().ordinal() >= Role.H1.ordinal()
                    && element.role().ordinal() <= Role.H6.ordinal()) count++;
        return count;
    }

    /// Every reference of Y.3507 lands on text that begins with what it says.
    @Test
    void referencesLandOnTheirLabel() throws IOException {
        var document = read(Corpus.docx("Y.3507-201812"));
        var numbering = Numbering.of(document);
        var set = Setting.of(document);
        var wrong = new ArrayList<String>();
        var targets = new HashSet<String>();
        for (var spot : set.marks(Mark.Hotspot.class))
            if (!spot.target().isEmpty()) targets.add(spot.target());
        for (var target : targets) {
            var label = numbering.label(Id.of(target)).orElseThrow().standing();
            if (!plain(LinkTest.landing(set, target)).startsWith(plain(label)))
                wrong.add(target + " " + label + " → " + LinkTest.landing(set, target));
        }
        assertTrue(targets.size() > 20, "Only " + targets.size() + " targets");
        assertEquals(List.of(), wrong);
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u2011', '-').strip();
    }
}

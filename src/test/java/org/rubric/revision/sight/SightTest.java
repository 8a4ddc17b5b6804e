package org.rubric.revision.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rubric.document.Alteration;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;
import org.rubric.revision.Comparison;
import org.rubric.revision.Redline;

/// What a live text shows of a redline, whichever of the two it is.
class SightTest {

    private static Document text(String... paragraphs) {
        var blocks = new java.util.ArrayList<Block>();
        for (var paragraph : paragraphs) {
            var parts = paragraph.split(":", 2);
            blocks.add(Block.Paragraph.of(Id.of(parts[0]), Inline.plain(parts[1])));
        }
        return Document.of(FrontMatter.EMPTY, blocks);
    }

    private static Sight sight(Document old, Document now, Sight.Live live) {
        var comparison = Comparison.of(old, now);
        var redline = Redline.of(comparison, "Alpha", "");
        var shown = live == Sight.Live.NEWER ? now : old;
        return Sight.of(redline, shown, live, comparison.changes());
    }

    private static String own(Marked marked) {
        var words = new StringBuilder();
        for (var each : marked.own())
            words.append(each.kind() == Kind.DELETED ? "-" : "+")
                    .append(Runs.steps(marked.runs()), each.from(), each.to());
        return words.toString();
    }

    @Test
    void theNewerTextHasItsWordsMarkedAndTheOldOnesBesideThem() {
        var old = text("a:Every ten minutes it reports.", "b:It works from a battery for days.");
        var now = text("a:Every five minutes it reports.", "b:It works from a battery for days.");
        var marked = sight(old, now, Sight.Live.NEWER).lines().get(Id.of("a"));
        assertEquals("+five", own(marked));
        assertEquals(1, marked.ghosts().size());
        var ghost = marked.ghosts().getFirst();
        assertEquals("ten", Inline.text(ghost.words()));
        assertEquals(6, ghost.at());
        assertEquals(6, ghost.there());
        assertEquals(Kind.DELETED, ghost.told().kind());
    }

    @Test
    void theOlderTextHasItsWordsStruckAndTheNewOnesBesideThem() {
        var old = text("a:Every ten minutes it reports to the one platform of the area.");
        var now = text("a:Every five minutes it reports to the two platforms of the area.");
        var marked = sight(old, now, Sight.Live.OLDER).lines().get(Id.of("a"));
        assertTrue(own(marked).startsWith("-ten-one"), own(marked));
        var first = marked.ghosts().getFirst();
        assertEquals("five", Inline.text(first.words()));
        assertEquals("Every ten".length(), first.at());
        assertEquals("Every ".length(), first.there());
        var second = marked.ghosts().get(1);
        assertTrue(
                Runs.steps(now.find(Id.of("a")).orElseThrow().runs())
                        .startsWith(Inline.text(second.words()), second.there()));
    }

    @Test
    void aBlockThatIsNotThereStandsBehindTheOneBeforeIt() {
        var old = text("a:The first paragraph stays.", "b:The second one goes.", "c:Third.");
        var now = text("a:The first paragraph stays.", "c:Third.");
        var newer = sight(old, now, Sight.Live.NEWER);
        assertEquals(1, newer.apart().size());
        var gone = newer.apart().getFirst();
        assertEquals(Id.of("a"), gone.behind().orElseThrow());
        assertEquals(Id.of("b"), gone.origin());
        assertEquals(Id.of("b/ghost"), gone.block().id());
        assertEquals(Kind.DELETED, gone.told().kind());
        var older = sight(old, now, Sight.Live.OLDER);
        assertTrue(older.apart().isEmpty());
        assertEquals("-The second one goes.", own(older.lines().get(Id.of("b"))));
    }

    @Test
    void whatMovedSaysWhereFromAndIsToldOnceMoreWhereItWas() {
        var old =
                text(
                        "a:This paragraph about the mains supply is moved to the end.",
                        "b:The gateway reports the level every ten minutes.",
                        "c:The gateway keeps its reports for three days.");
        var now =
                text(
                        "b:The gateway reports the level every ten minutes.",
                        "c:The gateway keeps its reports for three days.",
                        "a:This paragraph about the mains supply is moved to the end.");
        var sight = sight(old, now, Sight.Live.NEWER);
        var marked = sight.lines().get(Id.of("a"));
        assertEquals(Kind.MOVED_HERE, marked.own().getFirst().kind());
        assertEquals("moved from first paragraph", Inline.text(marked.ghosts().getFirst().words()));
        assertTrue(marked.ghosts().getFirst().isNote(), "note");
        assertEquals(1, sight.apart().size());
        var was = sight.apart().getFirst();
        assertEquals(java.util.Optional.empty(), was.behind());
        assertTrue(was.note().startsWith("moved to"), was.note());
        var older = sight(old, now, Sight.Live.OLDER);
        assertEquals(Kind.MOVED_AWAY, older.lines().get(Id.of("a")).own().getFirst().kind());
    }

    /// The words outside of what is typed keep their marks, wherever somebody types.
    @Test
    void marksMoveWithTheWordsOfALineThatIsTypedIn() {
        var old = text("a:Every ten minutes it reports to the platform.");
        var now = text("a:Every five minutes it reports to the one platform.");
        var marked = sight(old, now, Sight.Live.NEWER).lines().get(Id.of("a"));
        var line = Runs.steps(marked.runs());
        var random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            int at = random.nextInt(line.length() + 1);
            int gone = random.nextInt(Math.min(4, line.length() - at + 1));
            var typed = "XYZ".substring(0, random.nextInt(4));
            var words = line.substring(0, at) + typed + line.substring(at + gone);
            var moved = marked.over(Inline.plain(words));
            int end = 0;
            for (var own : moved.own()) {
                assertTrue(own.from() >= end && own.to() <= words.length(), words);
                end = own.to();
                var marks = words.substring(own.from(), own.to()).replaceAll("[XYZ]", "");
                assertTrue(within(marks, "five") || within(marks, " one "), words + ": " + marks);
            }
            for (var ghost : moved.ghosts()) assertTrue(ghost.at() <= words.length());
        }
    }

    /// Whether letters stand in that order in others.
    private static boolean within(String letters, String others) {
        int at = 0;
        for (int i = 0; i < others.length() && at < letters.length(); i++)
            if (others.charAt(i) == letters.charAt(at)) at++;
        return at == letters.length();
    }

    @Test
    void anEditBehindTheMarksLeavesThem() {
        var old = text("a:Every ten minutes it reports.");
        var now = text("a:Every five minutes it reports.");
        var marked = sight(old, now, Sight.Live.NEWER).lines().get(Id.of("a"));
        var typed = marked.over(Inline.plain("Every five minutes it reports to us."));
        assertEquals(marked.own(), typed.own());
        assertEquals(marked.ghosts(), typed.ghosts());
        var before = marked.over(Inline.plain("At least every five minutes it reports."));
        assertEquals("+five", own(before));
    }

    @Test
    void ofTwoThatTellTheSameWordsTheFirstOneIsShown() {
        var old = text("a:Every ten minutes it reports to the platform.");
        var five =
                sight(
                        old,
                        text("a:Every five minutes it reports to the platform."),
                        Sight.Live.OLDER);
        var all = sight(old, text("a:It reports to the platform."), Sight.Live.OLDER);
        var both = Sight.over(List.of(five, all)).lines().get(Id.of("a"));
        int end = 0;
        for (Alteration own : both.own()) {
            assertTrue(own.from() >= end);
            end = own.to();
        }
        assertEquals(
                five.lines().get(Id.of("a")).ghosts().size()
                        + all.lines().get(Id.of("a")).ghosts().size(),
                both.ghosts().size());
    }
}

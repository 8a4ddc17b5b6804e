package org.rubric.workbench.text.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.document.Alteration;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Inline;
import org.rubric.revision.sight.Ghost;
import org.rubric.revision.sight.Marked;

/// Words that went and words that came, side by side in a line.
class DressTest {
    private static Alteration told(Kind kind, int from, int to, String author) {
        return new Alteration(kind, from, to, author, "");
    }

    private static Ghost ghost(int at, String words, Kind kind, String author) {
        return new Ghost(at, at, Inline.plain(words), told(kind, 0, words.length(), author));
    }

    private static List<String> cut(String line, List<Alteration> own, List<Ghost> ghosts) {
        var runs = Inline.plain(line);
        return Dress.cut(runs, new Marked(runs, own, ghosts)).stream()
                .map(piece -> (piece.ghost() ? "~" : "") + Inline.text(piece.runs()))
                .toList();
    }

    @Test
    void whatWentStandsBeforeWhatCameWithANarrowSpaceBetween() {
        var pieces =
                cut(
                        "every fifteen minutes",
                        List.of(told(Kind.INSERTED, 6, 13, "Meeting")),
                        List.of(ghost(6, "five", Kind.DELETED, "Meeting")));
        assertEquals(List.of("every ", "~five", "~\u2009", "fifteen", " minutes"), pieces);
    }

    @Test
    void whatIsProposedStandsBehindWhatWouldGo() {
        var pieces =
                cut(
                        "every ten minutes",
                        List.of(told(Kind.DELETED, 6, 9, "Alpha")),
                        List.of(ghost(9, "five", Kind.INSERTED, "Alpha")));
        assertEquals(List.of("every ", "ten", "~\u2009", "~five", " minutes"), pieces);
    }

    @Test
    void whereASpaceIsThereNoneIsAdded() {
        var pieces =
                cut(
                        "every fifteen minutes",
                        List.of(told(Kind.INSERTED, 6, 14, "Meeting")),
                        List.of(ghost(6, "five ", Kind.DELETED, "Meeting")));
        assertEquals(List.of("every ", "~five ", "fifteen ", "minutes"), pieces);
    }

    @Test
    void twoThatWentStandApartAndTheLineKeepsItsOwnWords() {
        var pieces =
                cut(
                        "every fifteen minutes",
                        List.of(told(Kind.INSERTED, 6, 13, "Meeting")),
                        List.of(
                                ghost(6, "ten", Kind.DELETED, "Alpha"),
                                ghost(6, "five", Kind.DELETED, "Meeting")));
        assertEquals(
                List.of("every ", "~ten", "~\u2009", "~five", "~\u2009", "fifteen", " minutes"),
                pieces);
        var own = String.join("", pieces.stream().filter(p -> !p.startsWith("~")).toList());
        assertEquals("every fifteen minutes", own);
    }
}

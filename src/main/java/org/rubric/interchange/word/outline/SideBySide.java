package org.rubric.interchange.word.outline;

import java.util.List;
import org.rubric.interchange.word.reading.Flow;

/// Rows whose cells are columns of lines that belong together line by line, as the syntax of a
/// descriptor with the bits and the mnemonic of each field beside it: an empty paragraph keeps the
/// others in line.
final class SideBySide {
    /// Lines that a cell has at least for others to stand beside.
    private static final int FEWEST = 3;

    /// Letters that a line beside another has at most.
    private static final int SHORT = 12;

    private SideBySide() {}

    /// Whether the cells of a row are such columns: one of lines, and beside it one of short words
    /// with empty lines above or between them.
    static boolean of(List<Lattice.Place> places) {
        int most = 0;
        for (var place : places) most = Math.max(most, filled(place.content()));
        if (most < FEWEST) return false;
        boolean first = true;
        for (var place : places) {
            if (first && filled(place.content()) == most) first = false;
            else if (beside(trimmed(place.content()))) return true;
        }
        return false;
    }

    /// Without the empty paragraphs at the end.
    static List<Flow> trimmed(List<Flow> content) {
        int end = content.size();
        while (end > 0 && blank(content.get(end - 1))) end--;
        return content.subList(0, end);
    }

    private static int filled(List<Flow> content) {
        int filled = 0;
        for (var flow : content) if (!blank(flow)) filled++;
        return filled;
    }

    private static boolean beside(List<Flow> content) {
        boolean empty = false;
        for (var flow : content) {
            if (!(flow instanceof Flow.Para para) || para.text().length() > SHORT) return false;
            empty |= blank(flow);
        }
        return empty;
    }

    private static boolean blank(Flow flow) {
        return flow instanceof Flow.Para para
                && Bits.stripped(para.text()).isEmpty()
                && Bits.withoutWords(para.bits()).isEmpty();
    }
}

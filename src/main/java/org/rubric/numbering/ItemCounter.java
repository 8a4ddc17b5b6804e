package org.rubric.numbering;

import java.util.Arrays;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;

/// Counts the items of one list. A marker that begins below another belongs under it: after
/// `1) a) b) 2)` the letters begin again even where a source has flattened both to one level.
final class ItemCounter {
    private int[] levels = new int[4];
    private Marker[] markers = new Marker[4];
    private int[] counts = new int[4];
    private int depth;

    private boolean ended;

    /// Something stands here that no list goes on after, unless an item was printed as going on.
    void end() {
        ended = true;
    }

    /// The ordinal of that item.
    ///
    /// @param goesOn whether it was printed as one that others come before
    int next(Block.Item item, boolean goesOn) {
        if (ended && !goesOn) depth = 0;
        ended = false;
        enter(item);
        return ++counts[depth - 1];
    }

    /// Counts on from an item whose ordinal is known.
    int settle(Block.Item item, int ordinal) {
        ended = false;
        enter(item);
        counts[depth - 1] = ordinal;
        return ordinal;
    }

    private void enter(Block.Item item) {
        while (depth > 0 && levels[depth - 1] > item.level()) depth--;
        int found = depth;
        while (found > 0
                && levels[found - 1] == item.level()
                && markers[found - 1] != item.marker()) found--;
        boolean known = found > 0 && levels[found - 1] == item.level();
        if (known) depth = found;
        else push(item);
    }

    private void push(Block.Item item) {
        if (depth == levels.length) grow();
        levels[depth] = item.level();
        markers[depth] = item.marker();
        counts[depth] = 0;
        depth++;
    }

    private void grow() {
        levels = Arrays.copyOf(levels, depth * 2);
        markers = Arrays.copyOf(markers, depth * 2);
        counts = Arrays.copyOf(counts, depth * 2);
    }

    /// The bare number for an ordinal in that marker; empty for dashes, bullets and no marker.
    static String number(Marker marker, int ordinal) {
        return switch (marker) {
            case NUMBER -> Integer.toString(ordinal);
            case LETTER -> Numerals.letters(ordinal);
            case ROMAN -> Numerals.roman(ordinal);
            case DASH, BULLET, NONE -> "";
        };
    }

    /// The ordinal that a printed number says in that marker; 0 when it says none.
    static int ordinal(Marker marker, String number) {
        return switch (marker) {
            case NUMBER -> Numerals.ofDigits(number);
            case LETTER -> Numerals.ofLetters(number);
            case ROMAN -> Numerals.ofRoman(number);
            case DASH, BULLET, NONE -> 0;
        };
    }
}

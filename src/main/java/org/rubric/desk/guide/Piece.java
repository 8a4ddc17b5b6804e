package org.rubric.desk.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A part of a paragraph of help: words, `*the label of something in the window*`, or `{action}`
/// for the key of an action.
public sealed interface Piece {
    record Words(String words) implements Piece {}

    record Label(String label) implements Piece {}

    record Key(String action) implements Piece {}

    /// As it is read.
    ///
    /// @param keys by the action
    default String words(Function<String, String> keys) {
        return switch (this) {
            case Words(var words) -> words;
            case Label(var label) -> label;
            case Key(var action) -> keys.apply(action);
        };
    }

    static List<Piece> of(String line) {
        var pieces = new ArrayList<Piece>();
        var marked = Pattern.compile("\\{([a-z0-9.-]+)}|\\*([^*]+)\\*").matcher(line);
        int at = 0;
        while (marked.find()) {
            if (marked.start() > at) pieces.add(new Words(line.substring(at, marked.start())));
            pieces.add(
                    marked.group(1) != null
                            ? new Key(marked.group(1))
                            : new Label(marked.group(2)));
            at = marked.end();
        }
        if (at < line.length()) pieces.add(new Words(line.substring(at)));
        return pieces;
    }
}

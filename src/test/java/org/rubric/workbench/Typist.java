package org.rubric.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.numbering.Resolution;

/// A pair of hands: types words, presses keys and counts both. Nothing else is touched.
final class Typist {
    private final Stored open;
    private int keys;

    Typist(Stored open) {
        this.open = open;
    }

    int keys() {
        return keys;
    }

    /// A line each: `> words` are typed, `: Ctrl+B Enter*2` pressed, `! Words` run from
    /// the palette.
    void play(String lines) {
        for (var line : lines.lines().filter(one -> !one.isBlank()).toList()) {
            var rest = line.substring(2);
            switch (line.charAt(0)) {
                case '>' -> type(rest);
                case ':' -> List.of(rest.split(" ")).forEach(this::press);
                case '!' -> run(rest);
                default -> throw new IllegalArgumentException(line);
            }
        }
    }

    void type(String words) {
        keys += words.length();
        open.type(words);
    }

    private void run(String words) {
        press("Ctrl+Shift+P");
        type(words);
        press("Enter");
    }

    void press(String combination) {
        var star = combination.split("\\*");
        int times = star.length > 1 ? Integer.parseInt(star[1]) : 1;
        var parts = List.of(star[0].split("\\+"));
        var code = code(parts.getLast());
        for (int i = 0; i < times; i++) {
            keys++;
            open.press(
                    code, parts.contains("Shift"), parts.contains("Ctrl"), parts.contains("Alt"));
        }
    }

    private static KeyCode code(String name) {
        if (name.matches("\\d")) return KeyCode.valueOf("DIGIT" + name);
        if (name.equals(".")) return KeyCode.PERIOD;
        return KeyCode.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    /// The lines of the draft as a reader sees them: numbers, labels, references worded.
    List<String> read() {
        var snapshot = open.session().snapshot();
        var shown = Resolution.of(snapshot.document(), snapshot.numbering()).document();
        var lines = new ArrayList<String>();
        shown.forEach(
                block -> {
                    var label =
                            snapshot.numbering()
                                    .label(block.id())
                                    .map(l -> l.standing())
                                    .orElse("");
                    var words = Inline.text(block.runs());
                    if (!label.isEmpty() || !words.isEmpty()) lines.add(line(label, words));
                });
        return lines;
    }

    private static String line(String label, String words) {
        return (label + " " + words).strip().replace('\u00A0', ' ').replace('\u2011', '-');
    }

    /// How many live references and citations there are.
    long references() {
        var count = new long[1];
        open.document()
                .forEach(
                        block ->
                                count[0] +=
                                        block.runs().stream()
                                                .filter(
                                                        run ->
                                                                run instanceof Inline.CrossReference
                                                                        || run
                                                                                instanceof
                                                                                Inline.Citation)
                                                .count());
        return count[0];
    }

    /// How many blocks of that kind there are.
    long many(Class<? extends Block> kind) {
        var count = new long[1];
        open.document().forEach(block -> count[0] += kind.isInstance(block) ? 1 : 0);
        return count[0];
    }
}

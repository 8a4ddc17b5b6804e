package org.rubric.interchange.pdf.picture;

import java.util.ArrayList;
import java.util.List;

/// A content stream cut into what stays and the outlines that are filled by the rule of winding
/// numbers, as letters are, each letter by itself.
///
/// @param pieces in their order
record Outlines(List<Piece> pieces) {
    /// Coordinates of letters are kept to hundredths of a point, which nobody can see, so that the
    /// same letter in another place is the same.
    private static final double STEP = 100;

    /// Lines of a letter that is worth a look.
    private static final int LEAST = 4;

    sealed interface Piece {}

    record Raw(String text) implements Piece {}

    /// @param text as it stood
    record Fill(String text, List<Glyph> glyphs) implements Piece {}

    /// @param x where its outline begins
    /// @param path from there
    /// @param box left, bottom, right, top, from there
    record Glyph(double x, double y, String path, double[] box) {}

    List<Glyph> glyphs() {
        var all = new ArrayList<Glyph>();
        for (var piece : pieces) if (piece instanceof Fill fill) all.addAll(fill.glyphs());
        return all;
    }

    static Outlines of(String content) {
        // Where marks are transparent, two that touch must stay one.
        if (content.contains(" gs\n") || content.contains("BI\n"))
            return new Outlines(List.of(new Raw(content)));
        var pieces = new ArrayList<Piece>();
        int raw = 0;
        int from = 0;
        while (from < content.length()) {
            int end = filled(content, from);
            if (end > from) {
                var text = content.substring(from, end);
                var glyphs = new Reading().read(text);
                if (!glyphs.isEmpty()) {
                    if (from > raw) pieces.add(new Raw(content.substring(raw, from)));
                    pieces.add(new Fill(text, glyphs));
                    raw = end;
                }
                from = end;
            } else from = next(content, from);
        }
        if (raw < content.length()) pieces.add(new Raw(content.substring(raw)));
        return new Outlines(pieces);
    }

    private static int next(String content, int from) {
        int end = content.indexOf('\n', from);
        return end < 0 ? content.length() : end + 1;
    }

    /// Where a path ends that begins there and is filled; `from` if there is none.
    private static int filled(String content, int from) {
        int at = from;
        int lines = 0;
        while (at < content.length()) {
            int to = next(content, at);
            var operator = operator(content, at, to);
            boolean path = operator.length() == 1 && "mlcvyh".contains(operator);
            if (lines == 0 && !operator.equals("m")) return from;
            if (!path) return operator.equals("f") && lines >= LEAST ? to : from;
            lines++;
            at = to;
        }
        return from;
    }

    private static String operator(String content, int from, int to) {
        int end = to;
        while (end > from && content.charAt(end - 1) <= ' ') end--;
        int at = end;
        while (at > from && content.charAt(at - 1) > ' ') at--;
        return content.substring(at, end);
    }

    static double rounded(double value) {
        return Math.round(value * STEP) / STEP;
    }

    static String number(double value) {
        long steps = Math.round(value * STEP);
        if (steps % 100 == 0) return Long.toString(steps / 100);
        var digits = new StringBuilder();
        if (steps < 0) digits.append('-');
        long size = Math.abs(steps);
        if (size >= 100) digits.append(size / 100);
        digits.append('.').append(size % 100 / 10);
        if (size % 10 > 0) digits.append(size % 10);
        return digits.toString();
    }

    /// Reads one path. Loops of it whose boxes meet are one letter, in whatever order they come: of
    /// some letters the holes come first.
    private static final class Reading {
        /// Loops of a path beyond which it stays as it is.
        private static final int MOST = 3000;

        private final List<Letter> letters = new ArrayList<>();
        private int many;

        List<Glyph> read(String text) {
            Loop loop = null;
            for (var line : text.split("\n")) {
                var words = line.strip().split(" +");
                var operator = words[words.length - 1];
                if (operator.equals("f")) break;
                if (operator.equals("m")) {
                    if (loop != null) add(loop);
                    loop = new Loop();
                    if (++many > MOST) return List.of();
                }
                if (!loop.add(words, operator)) return List.of();
            }
            if (loop != null) add(loop);
            return letters.stream().map(Letter::glyph).toList();
        }

        private void add(Loop loop) {
            var letter = new Letter(List.of(loop), loop.box.clone());
            int at = letters.size();
            for (int i = letters.size() - 1; i >= 0; i--)
                if (letters.get(i).meets(letter.box)) {
                    letter = letters.remove(i).with(letter);
                    at = i;
                    i = letters.size();
                }
            letters.add(Math.min(at, letters.size()), letter);
        }
    }

    /// @param box around all of them: left, bottom, right, top
    private record Letter(List<Loop> loops, double[] box) {
        boolean meets(double[] other) {
            return other[0] <= box[2]
                    && other[2] >= box[0]
                    && other[1] <= box[3]
                    && other[3] >= box[1];
        }

        Letter with(Letter other) {
            var both = new ArrayList<>(loops);
            both.addAll(other.loops);
            var around = box.clone();
            for (int i = 0; i < 2; i++) {
                around[i] = Math.min(around[i], other.box[i]);
                around[i + 2] = Math.max(around[i + 2], other.box[i + 2]);
            }
            return new Letter(both, around);
        }

        Glyph glyph() {
            double x = loops.getFirst().numbers.getFirst();
            double y = loops.getFirst().numbers.get(1);
            var path = new StringBuilder();
            for (var loop : loops) loop.write(x, y, path);
            double[] own = {box[0] - x, box[1] - y, box[2] - x, box[3] - y};
            return new Glyph(x, y, path.toString(), own);
        }
    }

    private static final class Loop {
        private final List<String> operators = new ArrayList<>();
        private final List<Double> numbers = new ArrayList<>();
        private final double[] box = {1e9, 1e9, -1e9, -1e9};

        /// A curve given by one point between its ends is a parabola, and is written as such.
        boolean add(String[] words, String operator) {
            int count = words.length - 1;
            int wanted =
                    switch (operator) {
                        case "m", "l" -> 2;
                        case "y" -> 4;
                        case "c" -> 6;
                        case "h" -> 0;
                        default -> -1;
                    };
            if (count != wanted) return false;
            var values = new double[count];
            for (int i = 0; i < count; i++)
                try {
                    values[i] = Double.parseDouble(words[i]);
                } catch (NumberFormatException _) {
                    return false;
                }
            if (operator.equals("y")) {
                if (numbers.isEmpty()) return false;
                double x = numbers.get(numbers.size() - 2);
                double y = numbers.getLast();
                double[] cubic = {
                    x + (values[0] - x) * 2 / 3,
                    y + (values[1] - y) * 2 / 3,
                    values[2] + (values[0] - values[2]) * 2 / 3,
                    values[3] + (values[1] - values[3]) * 2 / 3,
                    values[2],
                    values[3]
                };
                take("c", cubic);
            } else take(operator, values);
            return true;
        }

        private void take(String operator, double[] values) {
            operators.add(operator);
            for (int i = 0; i < values.length; i++) {
                numbers.add(values[i]);
                box[i % 2] = Math.min(box[i % 2], values[i]);
                box[i % 2 + 2] = Math.max(box[i % 2 + 2], values[i]);
            }
        }

        void write(double x, double y, StringBuilder out) {
            int at = 0;
            for (var operator : operators) {
                int count = operator.equals("c") ? 6 : operator.equals("h") ? 0 : 2;
                for (int i = 0; i < count; i++, at++)
                    out.append(number(numbers.get(at) - (i % 2 == 0 ? x : y))).append(' ');
                out.append(operator).append('\n');
            }
        }
    }
}

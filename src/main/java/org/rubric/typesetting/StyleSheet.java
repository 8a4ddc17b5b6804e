package org.rubric.typesetting;

import org.rubric.typesetting.Style.Alignment;
import org.rubric.typesetting.Style.Indents;
import org.rubric.typesetting.Style.Keep;
import org.rubric.typesetting.Style.Spacing;
import org.rubric.typesetting.fonts.Typefaces.Family;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The styles of all [Part]s, read from a table. One sheet is one object: set lines are kept by its
/// identity, so its variants for cells and footnotes are made once each.
public final class StyleSheet {
    /// Default distance of tab stops in points (567 twips).
    public static final double TAB = 567 / 20.0;

    /// How far apart the levels of lists and of pseudo-code are in a cell, at its usual size.
    static final double STEP = 284 / 20.0;

    private final Supplier<Map<Part, Style>> table;
    private volatile Map<Part, Style> styles;
    private final Map<Object, StyleSheet> variants = new ConcurrentHashMap<>();

    private StyleSheet(Supplier<Map<Part, Style>> table) {
        this.table = table;
    }

    private StyleSheet(Map<Part, Style> styles) {
        this(() -> styles);
    }

    /// A sheet that comes with the program. It is read when its first style is asked for; one that
    /// is missing, incomplete or not understood then throws an [IllegalArgumentException].
    public static StyleSheet named(String name) {
        return new StyleSheet(() -> read(name));
    }

    private static Map<Part, Style> read(String name) {
        try (var file = StyleSheet.class.getResourceAsStream("/styles/" + name + ".txt")) {
            if (file == null) throw new IllegalArgumentException("No style sheet " + name);
            return table(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException("The style sheet " + name + " cannot be read", e);
        }
    }

    static StyleSheet parse(String table) {
        return new StyleSheet(table(table));
    }

    private static Map<Part, Style> table(String table) {
        var styles = new EnumMap<Part, Style>(Part.class);
        for (var line : table.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var columns = line.strip().split("\\s+");
            if (columns[0].equals("like")) {
                styles.putAll(read(columns[1]));
                continue;
            }
            if (columns.length != 12)
                throw new IllegalArgumentException("Not twelve columns: " + line);
            styles.put(Part.named(columns[0]), style(columns));
        }
        for (var part : Part.values())
            if (!styles.containsKey(part))
                throw new IllegalArgumentException("No style for " + part);
        return styles;
    }

    public Style style(Part part) {
        return styles().get(part);
    }

    private Map<Part, Style> styles() {
        var known = styles;
        if (known != null) return known;
        synchronized (table) {
            if (styles == null) styles = table.get();
            return styles;
        }
    }

    /// The sheet for the cells of a table set in that size.
    StyleSheet cells(double size, boolean head, Alignment alignment) {
        return variants.computeIfAbsent(
                List.of(size, head, alignment), _ -> forCells(size, head, alignment));
    }

    /// The sheet for the notes of a table, inside its frame.
    StyleSheet tableNotes(double size) {
        var note = style(Part.TABLE_NOTE).sized(size);
        return variants.computeIfAbsent(
                List.of("notes", size), _ -> uniform(note, style -> style.sized(size)));
    }

    /// The sheet for what stands between a figure and its caption.
    StyleSheet legends() {
        return variants.computeIfAbsent(
                "legends", _ -> uniform(style(Part.LEGEND), UnaryOperator.identity()));
    }

    /// The sheet for the foot of the page.
    StyleSheet footnotes() {
        var note = style(Part.FOOTNOTE);
        return variants.computeIfAbsent(
                "footnotes", _ -> uniform(note, style -> style.sized(note.cut().size())));
    }

    private StyleSheet forCells(double size, boolean head, Alignment alignment) {
        var usual = style(head ? Part.TABLE_HEAD : Part.TABLE_TEXT);
        double step = STEP * size / usual.cut().size();
        var text = usual.sized(size).aligned(alignment);
        if (!head && alignment == Alignment.LEFT) text = text.nested(step);
        var sheet =
                uniform(text, style -> style.sized(Math.min(style.cut().size(), size)).ragged());
        double gap = text.spacing().before();
        for (int level = 1; level <= 3; level++) {
            double left = level * STEP;
            var item = text.aligned(Alignment.LEFT).spaced(gap, gap);
            sheet.styles().put(Part.item(level), item.indented(left, -STEP, left));
            var continued = Part.values()[Part.CONTINUED_1.ordinal() + level - 1];
            sheet.styles().put(continued, item.indented(left, 0, left));
        }
        for (var bold : new Part[] {Part.BOLD_TITLE, Part.DEFINITION})
            sheet.styles().put(bold, text);
        sheet.styles().put(Part.CENTRED, text.aligned(Alignment.CENTRE));
        sheet.styles().put(Part.STATUS, text.aligned(Alignment.CENTRE));
        sheet.styles().put(Part.CODE, sheet.style(Part.CODE).spaced(gap, gap));
        return sheet;
    }

    /// Running text in one style; everything else keeps its own, changed by `other`.
    private StyleSheet uniform(Style text, UnaryOperator<Style> other) {
        var changed = new EnumMap<Part, Style>(Part.class);
        styles().forEach((part, style) -> changed.put(part, other.apply(style)));
        for (var part : new Part[] {Part.BODY, Part.NOTE, Part.EXAMPLE, Part.LEGEND, Part.FOREIGN})
            changed.put(part, text);
        return new StyleSheet(changed);
    }

    private static Style style(String[] c) {
        var cut =
                new Cut(
                        Family.valueOf(c[1].toUpperCase(Locale.ROOT)),
                        c[3].contains("bold"),
                        c[3].contains("italic"),
                        Double.parseDouble(c[2]),
                        0);
        var spacing = new Spacing(Double.parseDouble(c[4]), Double.parseDouble(c[5]));
        var indents = new Indents(twips(c[6]), twips(c[7]), twips(c[8]), twips(c[9]));
        var keep = new Keep(c[11].contains("n"), c[11].contains("l"), c[11].contains("p"));
        var side = c[10].equals("both") ? "justified" : c[10];
        var alignment = Alignment.valueOf(side.toUpperCase(Locale.ROOT));
        return new Style(cut, spacing, indents, keep, alignment);
    }

    private static double twips(String number) {
        return Integer.parseInt(number) / 20.0;
    }
}

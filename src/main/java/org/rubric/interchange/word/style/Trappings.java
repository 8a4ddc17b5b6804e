package org.rubric.interchange.word.style;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.archive.Xml;

/// What of a Word file's clothes is left behind when it is opened: the structure says how a text
/// looks, not the file.
///
/// @param dropped names of styles of paragraphs that mean nothing here, with the number of their
///     paragraphs, the most used first
/// @param fonts that the file names, in order
public record Trappings(Map<String, Integer> dropped, List<String> fonts) {
    public static final Trappings NONE = new Trappings(Map.of(), List.of());
    private static final int MOST = 200;
    private static final int LONGEST = 80;

    public Trappings {
        dropped = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(dropped));
        fonts = List.copyOf(fonts);
    }

    /// @throws IOException with one sentence if it is no Word file
    public static Trappings of(Path file) throws IOException {
        try (var opened = WordPackage.open(file)) {
            var relations = opened.relations(opened.main());
            var styles = StyleMap.none();
            for (var part : relations.ofType("styles")) styles = styles(opened, part, styles);
            var counts = new LinkedHashMap<String, Integer>();
            count(opened, counts);
            var fonts = new TreeSet<String>();
            for (var part : relations.ofType("fontTable")) fonts(opened, part, fonts);
            return new Trappings(dropped(styles, counts), List.copyOf(fonts));
        }
    }

    private static StyleMap styles(WordPackage file, String part, StyleMap before)
            throws IOException {
        var xml = file.xml(part);
        if (xml.isEmpty()) return before;
        try (var cursor = xml.get()) {
            return StyleMap.read(cursor);
        }
    }

    private static void count(WordPackage file, Map<String, Integer> counts) throws IOException {
        var xml = file.xml(file.main());
        if (xml.isEmpty()) return;
        try (var cursor = xml.get()) {
            cursor.root(name -> visit(name, cursor, counts));
        }
    }

    private static void visit(String name, Xml xml, Map<String, Integer> counts)
            throws IOException {
        if (name.equals("w:pStyle")) {
            var id = xml.attribute("val");
            if (counts.containsKey(id) || counts.size() < 10 * MOST)
                counts.merge(id, 1, Integer::sum);
        }
        // What a run holds has no paragraphs but in text boxes, which are read as pictures are.
        if (!name.equals("w:r")) xml.children(inner -> visit(inner, xml, counts));
    }

    private static Map<String, Integer> dropped(StyleMap styles, Map<String, Integer> counts) {
        var byName = new LinkedHashMap<String, Integer>();
        counts.forEach(
                (id, many) -> {
                    var style = styles.of(id);
                    if (!style.role().known() && !style.name().isBlank())
                        byName.merge(shortened(style.name()), many, Integer::sum);
                });
        var sorted = new ArrayList<>(byName.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        var most = new LinkedHashMap<String, Integer>();
        for (var entry : sorted) if (most.size() < MOST) most.put(entry.getKey(), entry.getValue());
        return most;
    }

    private static void fonts(WordPackage file, String part, TreeSet<String> fonts)
            throws IOException {
        var xml = file.xml(part);
        if (xml.isEmpty()) return;
        try (var cursor = xml.get()) {
            cursor.root(
                    _ ->
                            cursor.children(
                                    name -> {
                                        var font = cursor.attribute("name");
                                        if (name.equals("w:font")
                                                && !font.isBlank()
                                                && fonts.size() < MOST) fonts.add(shortened(font));
                                    }));
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}

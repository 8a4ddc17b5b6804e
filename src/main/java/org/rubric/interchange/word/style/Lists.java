package org.rubric.interchange.word.style;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rubric.interchange.word.archive.Xml;

/// The lists of a document as numbering.xml defines them (ISO/IEC 29500-1, 17.9).
public final class Lists {
    private final Map<Integer, Pattern> patterns = new HashMap<>();
    private final Map<Integer, Made> lists = new HashMap<>();

    private Lists() {}

    /// An abstract list: its levels, or the style that has them.
    private record Pattern(int id, Map<Integer, ListLevel> levels, String linkedStyle) {}

    /// A list made from a pattern, with what it changes.
    private record Made(
            int pattern, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {}

    public static Lists none() {
        return new Lists();
    }

    /// Reads numbering.xml.
    public static Lists read(Xml xml) throws IOException {
        var lists = new Lists();
        xml.root(_ -> xml.children(name -> lists.element(name, xml)));
        return lists;
    }

    /// The level of a list; empty when nothing defines it.
    Optional<ListLevel> level(int list, int level, StyleMap styles) {
        var made = lists.get(list);
        if (made == null) return Optional.empty();
        var own = made.levels.get(level);
        if (own != null) return Optional.of(own);
        return pattern(list, styles, 3).map(p -> p.levels.get(level));
    }

    /// The level that belongs to a paragraph style; -1 when none does.
    int levelOfStyle(int list, String style, StyleMap styles) {
        for (int i = 0; i < 9; i++) {
            var level = level(list, i, styles);
            if (level.isPresent() && level.get().style().equals(style)) return i;
        }
        return -1;
    }

    /// What lists that share their counters have in common; -1 for an undefined list.
    int counters(int list, StyleMap styles) {
        return pattern(list, styles, 3).map(Pattern::id).orElse(-1);
    }

    /// The number that a list starts a level with, whatever was counted before.
    Optional<Integer> startOf(int list, int level) {
        var made = lists.get(list);
        return made == null ? Optional.empty() : Optional.ofNullable(made.starts.get(level));
    }

    /// Follows the link of a pattern that has its levels from a numbering style.
    private Optional<Pattern> pattern(int list, StyleMap styles, int left) {
        var made = lists.get(list);
        var pattern = made == null ? null : patterns.get(made.pattern);
        if (pattern == null || pattern.linkedStyle.isEmpty() || left == 0)
            return Optional.ofNullable(pattern);
        int linked = styles.of(pattern.linkedStyle).paragraph().place().list();
        return pattern(linked, styles, left - 1).or(() -> Optional.of(pattern));
    }

    private void element(String name, Xml xml) throws IOException {
        switch (name) {
            case "w:abstractNum" -> pattern(xml);
            case "w:num" -> list(xml);
            default -> {}
        }
    }

    private void pattern(Xml xml) throws IOException {
        int id = xml.number("abstractNumId", -1);
        var levels = new HashMap<Integer, ListLevel>();
        var link = new StringBuilder();
        xml.children(
                name -> {
                    if (name.equals("w:lvl"))
                        levels.put(xml.number("ilvl", 0), ListLevel.read(xml));
                    if (name.equals("w:numStyleLink")) link.append(xml.attribute("val"));
                });
        patterns.put(id, new Pattern(id, levels, link.toString()));
    }

    private void list(Xml xml) throws IOException {
        int id = xml.number("numId", -1);
        var levels = new HashMap<Integer, ListLevel>();
        var starts = new HashMap<Integer, Integer>();
        int[] pattern = {-1};
        xml.children(
                name -> {
                    if (name.equals("w:abstractNumId")) pattern[0] = xml.number("val", -1);
                    if (!name.equals("w:lvlOverride")) return;
                    int level = xml.number("ilvl", 0);
                    xml.children(
                            part -> {
                                if (part.equals("w:lvl")) levels.put(level, ListLevel.read(xml));
                                if (part.equals("w:startOverride"))
                                    starts.put(level, xml.number("val", 1));
                            });
                });
        lists.put(id, new Made(pattern[0], levels, starts));
    }
}

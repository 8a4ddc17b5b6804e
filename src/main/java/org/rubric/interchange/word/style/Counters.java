package org.rubric.interchange.word.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Counts list paragraphs in reading order and answers the label Word prints. Not thread-safe.
public final class Counters {
    private static final int LEVELS = 9;

    private final Lists lists;
    private final StyleMap styles;
    private final Map<Integer, int[]> counted = new HashMap<>();
    private final Set<Long> overridden = new HashSet<>();

    public Counters(Lists lists, StyleMap styles) {
        this.lists = lists;
        this.styles = styles;
    }

    /// A label as printed.
    ///
    /// @param text with bullets in the font's own code points
    /// @param font of a bullet; empty: the paragraph's
    /// @param format of its own level, such as `lowerLetter` or `bullet`
    public record Printed(String text, String font, String format, int level) {}

    /// Counts a paragraph.
    ///
    /// @param own what the paragraph itself states
    /// @return its label; empty when it is in no list
    public Optional<Printed> count(ListPlace own, StyleMap.Style style) {
        var place = own.over(style.paragraph().place());
        if (!place.listed()) return Optional.empty();
        int at = level(own, place, style);
        var level = lists.level(place.list(), at, styles);
        if (level.isEmpty()) return Optional.empty();
        var numbers = advance(place.list(), at, level.get());
        return Optional.of(
                new Printed(
                        text(level.get(), place.list(), numbers),
                        level.get().shape().font(),
                        level.get().format(),
                        at));
    }

    /// The level a paragraph states; else the one linked to its style, along the chain of bases.
    private int level(ListPlace own, ListPlace place, StyleMap.Style style) {
        if (own.level() >= 0) return own.level();
        if (own.list() > 0) return Math.max(0, place.level());
        int linked = lists.levelOfStyle(place.list(), style.id(), styles);
        return linked >= 0 ? linked : Math.max(0, place.level());
    }

    private int[] advance(int list, int at, ListLevel level) {
        var numbers = counted.computeIfAbsent(lists.counters(list, styles), _ -> fresh());
        for (int above = 0; above < at; above++)
            if (numbers[above] == Integer.MIN_VALUE) numbers[above] = begun(list, above);
        var start = lists.startOf(list, at);
        if (start.isPresent() && overridden.add((long) list * LEVELS + at))
            numbers[at] = start.get();
        else numbers[at] = numbers[at] == Integer.MIN_VALUE ? level.start() : numbers[at] + 1;
        for (int below = at + 1; below < LEVELS; below++)
            if (restarts(list, below, at)) numbers[below] = Integer.MIN_VALUE;
        return numbers;
    }

    /// A higher level that no paragraph had yet counts as begun by the first lower one.
    private int begun(int list, int level) {
        var start = lists.startOf(list, level);
        if (start.isPresent()) {
            overridden.add((long) list * LEVELS + level);
            return start.get();
        }
        return lists.level(list, level, styles).map(ListLevel::start).orElse(1);
    }

    private boolean restarts(int list, int below, int at) {
        int after = lists.level(list, below, styles).map(ListLevel::restart).orElse(-1);
        return after < 0 || after > 0 && at < after;
    }

    private String text(ListLevel level, int list, int[] numbers) {
        if (level.bullet()) return level.text();
        var out = new StringBuilder();
        var pattern = level.text();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean place = c == '%' && i + 1 < pattern.length();
            int which = place ? pattern.charAt(i + 1) - '1' : -1;
            if (which >= 0 && which < LEVELS) {
                out.append(number(list, which, numbers, level.shape().legal()));
                i++;
            } else out.append(c);
        }
        return out.toString();
    }

    private String number(int list, int which, int[] numbers, boolean legal) {
        var level = lists.level(list, which, styles);
        int start = level.map(ListLevel::start).orElse(1);
        int value = numbers[which] == Integer.MIN_VALUE ? start : numbers[which];
        var format = legal ? "decimal" : level.map(ListLevel::format).orElse("decimal");
        return NumberFormat.write(value, format);
    }

    private static int[] fresh() {
        var numbers = new int[LEVELS];
        java.util.Arrays.fill(numbers, Integer.MIN_VALUE);
        return numbers;
    }
}

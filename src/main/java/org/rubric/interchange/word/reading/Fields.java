package org.rubric.interchange.word.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The fields that are open at a place of a story (ISO/IEC 29500-1, 17.16): only results are text.
final class Fields {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /// Fields in fields that are followed; those in them are their text.
    private static final int DEEPEST = 64;

    private static final int LONGEST_INSTRUCTION = 4_000;

    private final Deque<Field> open = new ArrayDeque<>();
    private int beyond;

    /// A field between its begin and its end.
    static final class Field {
        /// Shared by all copies.
        private String instruction = "";

        private Optional<String> kind = Optional.empty();
        private boolean resulting;
        private int paragraphs;
        private LineBuilder line;
        private int from;

        private Field copy() {
            var copy = new Field();
            copy.instruction = instruction;
            copy.kind = kind;
            copy.resulting = resulting;
            copy.paragraphs = paragraphs;
            return copy;
        }

        private boolean same(Field other) {
            return resulting == other.resulting
                    && paragraphs == other.paragraphs
                    && instruction.equals(other.instruction);
        }

        /// The first word of the instruction, in capitals.
        String kind() {
            if (kind.isEmpty()) {
                var match = QUOTED.matcher(instruction);
                kind = Optional.of(match.find() ? match.group().toUpperCase(Locale.ROOT) : "");
            }
            return kind.get();
        }

        private void instruct(String text) {
            int left = LONGEST_INSTRUCTION - instruction.length();
            if (left <= 0) return;
            instruction += text.length() > left ? text.substring(0, left) : text;
            kind = Optional.empty();
        }

        /// The bookmark that the result comes from; empty: none.
        String bookmark() {
            return switch (kind()) {
                case "REF" -> argument(1);
                case "HYPERLINK" -> after("\\l");
                default -> "";
            };
        }

        /// The address outside that the result leads to; empty: none.
        String address() {
            if (!kind().equals("HYPERLINK")) return "";
            var first = argument(1);
            return first.startsWith("\\") ? "" : first;
        }

        private String argument(int index) {
            var match = QUOTED.matcher(instruction);
            for (int i = 0; match.find(); i++)
                if (i == index) return match.group(1) != null ? match.group(1) : match.group(2);
            return "";
        }

        private String after(String option) {
            var match = QUOTED.matcher(instruction);
            boolean next = false;
            while (match.find()) {
                if (next) return match.group(1) != null ? match.group(1) : match.group(2);
                next = match.group().equalsIgnoreCase(option);
            }
            return "";
        }
    }

    /// The same fields open at a place where a paragraph begins.
    Fields copy() {
        var copy = new Fields();
        for (var field : open) copy.open.addLast(field.copy());
        copy.beyond = beyond;
        return copy;
    }

    /// Whether the same fields are open.
    boolean same(Fields other) {
        if (open.size() != other.open.size() || beyond != other.beyond) return false;
        var others = other.open.iterator();
        for (var field : open) if (!field.same(others.next())) return false;
        return true;
    }

    /// How many are followed.
    int count() {
        return open.size();
    }

    void begin() {
        if (open.size() < DEEPEST) open.push(new Field());
        else beyond++;
    }

    /// A result begins whose words are not told.
    void separate() {
        if (beyond == 0 && !open.isEmpty()) open.peek().resulting = true;
    }

    /// A field ends whose words are not told.
    void end() {
        if (beyond > 0) beyond--;
        else if (!open.isEmpty()) open.pop();
    }

    void separate(LineBuilder line) {
        if (beyond > 0 || open.isEmpty()) return;
        var field = open.peek();
        field.resulting = true;
        field.line = line;
        field.from = line.here();
    }

    void end(LineBuilder line) {
        if (beyond > 0) {
            beyond--;
            return;
        }
        if (open.isEmpty()) return;
        var field = open.pop();
        var bookmark = field.bookmark();
        if (field.resulting && field.line == line && !bookmark.isEmpty() && !generating())
            line.link(field.from, bookmark);
    }

    /// Whether text at this place is part of an instruction.
    boolean instructing() {
        for (var field : open) if (!field.resulting) return true;
        return false;
    }

    void instruct(String text) {
        for (var field : open)
            if (!field.resulting) {
                field.instruct(text);
                return;
            }
    }

    /// Whether text at this place is generated: a table of contents or an index.
    boolean generating() {
        for (var field : open)
            if (field.resulting)
                switch (field.kind()) {
                    case "TOC", "INDEX", "TOA", "RD" -> {
                        return true;
                    }
                    default -> {}
                }
        return false;
    }

    /// The address that text at this place leads to; empty: none.
    String address() {
        for (var field : open)
            if (field.resulting) {
                var address = field.address();
                if (!address.isEmpty()) return address;
            }
        return "";
    }

    /// A paragraph ends. An instruction that goes on over a second paragraph was never closed: it
    /// must not swallow the rest of the text.
    void paragraph() {
        open.removeIf(field -> !field.resulting && field.paragraphs++ > 0);
    }
}

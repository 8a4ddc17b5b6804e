package org.rubric.interchange.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads a bibliography of BibTeX as a table: one row an entry, one column for what is of use in a
/// list of references. Anything may stand between the entries; an entry that never ends is left
/// out.
final class BibTex {
    private static final List<String> HEADINGS =
            List.of("key", "designation", "title", "date", "organization", "link");

    private final String words;
    private final Map<String, String> macros = new LinkedHashMap<>();
    private final long most;
    private long taken;
    private int at;

    private BibTex(String words) {
        this.words = words;
        most = 2L * words.length() + (1 << 20);
    }

    static Table read(String words) throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        var reader = new BibTex(words);
        for (int i = words.indexOf('@'); i >= 0; i = words.indexOf('@', reader.at)) {
            reader.at = i + 1;
            var entry = reader.entry();
            if (!entry.isEmpty()) rows.add(row(entry));
            if (rows.size() > Table.MOST_ROWS) throw TooMuch.rows();
        }
        return rows.size() == 1 ? new Table(List.of()) : Table.of(rows);
    }

    private static List<String> row(Map<String, String> entry) {
        var date = entry.getOrDefault("date", entry.getOrDefault("year", ""));
        var month = BibWords.month(entry.getOrDefault("month", ""));
        if (date.length() == 4 && !month.isEmpty()) date += "-" + month;
        var organization = "";
        for (var field : List.of("institution", "organization", "publisher"))
            if (organization.isEmpty()) organization = entry.getOrDefault(field, "");
        return List.of(
                entry.getOrDefault("key", ""),
                BibWords.designation(entry),
                entry.getOrDefault("title", ""),
                date,
                organization,
                entry.getOrDefault("url", ""));
    }

    /// The entry that begins here; empty: a comment, a macro, or nothing that ends.
    private Map<String, String> entry() throws TooMuch {
        var type = name().toLowerCase(Locale.ROOT);
        if (!open()) return Map.of();
        if (type.equals("comment") || type.equals("preamble")) return Map.of();
        var fields = new LinkedHashMap<String, String>();
        fields.put("type", type);
        if (!type.equals("string")) fields.put("key", key());
        while (at < words.length()) {
            space();
            if (at >= words.length()) return Map.of();
            char c = words.charAt(at);
            if (c == '}' || c == ')') break;
            if (c == ',') {
                at++;
                continue;
            }
            var field = name().toLowerCase(Locale.ROOT);
            space();
            if (field.isEmpty() || at >= words.length() || words.charAt(at) != '=') return Map.of();
            at++;
            fields.put(field, value());
        }
        if (at >= words.length()) return Map.of();
        if (!type.equals("string")) return fields;
        fields.remove("type");
        macros.putAll(fields);
        return Map.of();
    }

    private boolean open() {
        space();
        if (at >= words.length() || words.charAt(at) != '{' && words.charAt(at) != '(')
            return false;
        at++;
        return true;
    }

    private String key() {
        int from = at;
        while (at < words.length() && ",}\n".indexOf(words.charAt(at)) < 0) at++;
        return words.substring(from, at).strip();
    }

    private String name() {
        space();
        int from = at;
        while (at < words.length() && named(words.charAt(at))) at++;
        return words.substring(from, at);
    }

    private static boolean named(char c) {
        return Character.isLetterOrDigit(c) || "_-:+.".indexOf(c) >= 0;
    }

    private void space() {
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) at++;
    }

    /// Braced, quoted, a number or a macro, joined by `#`. Macros make more of few words, so each
    /// value and all together are bounded.
    private String value() throws TooMuch {
        var value = new StringBuilder();
        do {
            space();
            if (at >= words.length()) break;
            char c = words.charAt(at);
            if (c == '{' || c == '"') value.append(delimited(c == '{' ? '}' : '"'));
            else {
                var name = name();
                value.append(macros.getOrDefault(name.toLowerCase(Locale.ROOT), name));
                if (name.isEmpty()) break;
            }
            if (value.length() > Table.LONGEST_CELL) throw TooMuch.value();
            space();
        } while (at < words.length() && words.charAt(at) == '#' && at++ >= 0);
        taken += value.length();
        if (taken > most) throw TooMuch.macros();
        return BibWords.plain(value.toString());
    }

    private String delimited(char end) {
        int from = ++at;
        int deep = 0;
        for (; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == '\\') at++;
            else if (deep == 0 && c == end) return words.substring(from, at++);
            else if (c == '{') deep++;
            else if (c == '}') deep--;
        }
        return "";
    }
}

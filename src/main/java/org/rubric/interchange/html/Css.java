package org.rubric.interchange.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The declarations of a style attribute or of one rule. Values are in lower case.
record Css(Map<String, String> values) {
    static final Css NONE = new Css(Map.of());

    private static final int LONGEST = 20_000;

    static Css of(String style) {
        if (style.isEmpty() || style.length() > LONGEST) return NONE;
        var values = new HashMap<String, String>();
        for (var declaration : style.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon < 0) continue;
            values.put(
                    lower(declaration.substring(0, colon)),
                    lower(declaration.substring(colon + 1)));
        }
        return new Css(values);
    }

    private static String lower(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /// A value; empty when nothing is declared.
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// These declarations with others that overrule them.
    Css with(Css stronger) {
        if (values.isEmpty()) return stronger;
        if (stronger.values.isEmpty()) return this;
        var all = new HashMap<>(values);
        all.putAll(stronger.values);
        return new Css(all);
    }

    boolean hidden() {
        return value("display").equals("none")
                || value("mso-hide").equals("all")
                || value("visibility").equals("hidden");
    }
}

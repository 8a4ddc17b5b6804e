package org.rubric.desk.guide;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;

/// How a key is called on paper and in help.
public final class KeyName {
    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("Left", "←"),
                    Map.entry("Right", "→"),
                    Map.entry("Up", "↑"),
                    Map.entry("Down", "↓"),
                    Map.entry("Equals", "="),
                    Map.entry("Period", "."),
                    Map.entry("Plus", "+"),
                    Map.entry("Minus", "−"),
                    Map.entry("Add", "+"),
                    Map.entry("Subtract", "−"),
                    Map.entry("Numpad 0", "0"),
                    Map.entry("Back Slash", "\\"),
                    Map.entry("Open Bracket", "["),
                    Map.entry("Page Up", "Page up"),
                    Map.entry("Page Down", "Page down"),
                    Map.entry("Back Space", "Backspace"));

    private KeyName() {}

    /// @param combination as JavaFX names it, such as `Shift+Shortcut+S`
    /// @param mac whether the keyboard is Apple's
    public static String of(String combination, boolean mac) {
        var names = new ArrayList<String>();
        var rest = combination;
        var held = new ArrayList<String>();
        while (rest.indexOf('+') > 0) {
            held.add(rest.substring(0, rest.indexOf('+')));
            rest = rest.substring(rest.indexOf('+') + 1);
        }
        if (held.contains("Shortcut")) names.add(mac ? "Cmd" : "Ctrl");
        if (held.contains("Alt")) names.add(mac ? "Option" : "Alt");
        if (held.contains("Shift")) names.add("Shift");
        names.add(SIGNS.getOrDefault(rest, rest));
        return String.join("+", names);
    }

    /// For the system that the program runs on.
    public static String of(String combination) {
        return of(combination, mac());
    }

    private static boolean mac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    }
}

package org.rubric.rules;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Figures and tables that are named in typed words, lists and ranges taken apart: "Tables 1, 2 and
/// 4", "Figures 6-1 to 6-3".
final class Namings {
    private static final int LONGEST_RANGE = 100;
    private static final String NUMBER = "(?:[A-Z]{1,4}\\d*[.-])?\\d+(?:[.-]\\d+)*";
    private static final String LINK = " ?(?:,(?: and)?|and|or|to|through|–|-|/|&) ?";
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(fig(?:ure)?s?|tables?|tab)\\.? ((?:"
                            + NUMBER
                            + ")(?:bis|ter|[a-z])?(?:"
                            + LINK
                            + "(?:(?:figures?|tables?) )?(?:"
                            + NUMBER
                            + ")(?:bis|ter|[a-z])?)*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern STEP =
            Pattern.compile(
                    "(" + LINK + ")?(?:(?:figures?|tables?) )?(" + NUMBER + ")",
                    Pattern.CASE_INSENSITIVE);

    private Namings() {}

    static Set<String> in(String text) {
        if (text.length() < 5) return Set.of();
        var found = new HashSet<String>();
        var named = NAMED.matcher(text);
        while (named.find()) {
            char first = Character.toLowerCase(named.group(1).charAt(0));
            gather(first == 'f' ? "Figure " : "Table ", named.group(2), found);
        }
        return Set.copyOf(found);
    }

    private static void gather(String kind, String numbers, Set<String> found) {
        var step = STEP.matcher(numbers);
        String previous = null;
        while (step.find()) {
            var number = step.group(2).toUpperCase(Locale.ROOT);
            var link = step.group(1) == null ? "" : step.group(1).strip().toLowerCase(Locale.ROOT);
            boolean range = previous != null && Set.of("to", "through", "–", "-").contains(link);
            if (range) between(kind, previous, number, found);
            found.add(key(kind + number));
            previous = number;
        }
    }

    private static void between(String kind, String from, String to, Set<String> found) {
        int cut = stem(from);
        if (cut != stem(to) || !from.substring(0, cut).equals(to.substring(0, cut))) return;
        var one = from.substring(cut);
        var two = to.substring(cut);
        if (one.length() > 6 || two.length() > 6) return;
        int last = Integer.parseInt(two);
        int first = Integer.parseInt(one);
        for (int i = first; i < last && i - first < LONGEST_RANGE; i++)
            found.add(key(kind + from.substring(0, cut) + i));
    }

    /// A label as it is compared: points for hyphens, the letter of a variant ("Table 1a") left
    /// off.
    static String key(String label) {
        var words = label.replace('\u00a0', ' ').strip();
        int space = words.indexOf(' ');
        var number = words.substring(space + 1).replaceFirst("(?<=\\d)(?:bis|ter|[a-z])$", "");
        return words.substring(0, space + 1) + number.toUpperCase(Locale.ROOT).replace('-', '.');
    }

    /// Where the last number begins.
    private static int stem(String number) {
        int at = number.length();
        while (at > 0 && Character.isDigit(number.charAt(at - 1))) at--;
        return at;
    }
}

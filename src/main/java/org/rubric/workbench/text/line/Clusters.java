package org.rubric.workbench.text.line;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Letters of several chars (extended grapheme clusters, UAX #29): emoji, mathematical letters,
/// letters with accents of their own. On Linux JavaFX 26 finds neither the end of a row nor places
/// in a node behind one of them, so each is a node of its own.
final class Clusters {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /// Takes no room, is not drawn, and runs the way of the letter before it.
    private static final String FILLER = "\u200E";

    private Clusters() {}

    /// Whether there are any.
    static boolean are(String text) {
        return text.chars().anyMatch(Clusters::belongs);
    }

    /// A char that is part of a letter, not one: half of a pair, an accent, a joiner.
    private static boolean belongs(int c) {
        return c >= 0x300
                && (Character.isSurrogate((char) c)
                        || c == 0x200D
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.ENCLOSING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    /// The text in pieces, as many chars as it has. A letter and its accents are shown as the one
    /// letter that they are, where there is one. Letters that join each other stay together.
    static List<String> apart(String text) {
        if (!are(text)) return List.of(text);
        boolean joined = Passage.shaped(text);
        var pieces = new ArrayList<String>();
        int from = 0;
        var clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            var cluster = clusters.group();
            if (cluster.length() < 2 || joined && !Character.isSurrogate(cluster.charAt(0)))
                continue;
            if (from < clusters.start()) pieces.add(text.substring(from, clusters.start()));
            pieces.add(composed(cluster));
            from = clusters.end();
        }
        if (from < text.length()) pieces.add(text.substring(from));
        return pieces;
    }

    private static String composed(String cluster) {
        var one = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        int less = cluster.length() - one.length();
        return less < 0 ? cluster : one + FILLER.repeat(less);
    }
}

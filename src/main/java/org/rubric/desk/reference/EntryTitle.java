package org.rubric.desk.reference;

import java.util.regex.Pattern;
import org.rubric.catalogue.Designation;

/// The title in an entry of a list of references.
final class EntryTitle {
    private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>]*>\\.?\\s*$");
    private static final Pattern AROUND = Pattern.compile("^[\\s,.:;\u2013\u2014-]+|[\\s.]+$");
    private static final String ENDS = ",\u2013\u2014";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 400;

    private EntryTitle() {}

    /// What stands behind the name, or both names of a common text, without an address.
    static String of(Designation named, String words) {
        int bar = words.indexOf('|');
        int end = bar < 0 ? behind(named, words) : words.indexOf(", ", bar);
        if (end < 0) return "";
        var rest = ADDRESS.matcher(words.substring(end)).replaceFirst("");
        rest = AROUND.matcher(rest).replaceAll("");
        return rest.length() > LONGEST ? rest.substring(0, LONGEST) : rest;
    }

    /// The last comma or dash up to which all is name.
    private static int behind(Designation named, String words) {
        for (int at = Math.min(LONGEST_NAME, words.length()); at > 0; at--) {
            boolean ends = at == words.length() || ENDS.indexOf(words.charAt(at)) >= 0;
            if (ends && Designation.parse(words.substring(0, at)).filter(named::equals).isPresent())
                return at;
        }
        return words.indexOf(", ");
    }
}

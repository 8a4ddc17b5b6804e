package org.rubric.desk;

import java.text.Normalizer;

/// Names of files as the sector's document systems take them: letters, digits, dot, underscore and
/// hyphen only.
public final class FileNames {
    private static final int LONGEST = 80;

    private FileNames() {}

    /// `Draft new Rec. ITU-T Y.IoT-flood` → `Draft_new_Rec._ITU-T_Y.IoT-flood`
    public static String of(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        var name =
                plain.replaceAll("[\\u2010-\\u2015]", "-")
                        .replaceAll("[^A-Za-z0-9._-]+", "_")
                        .replaceAll("^[._-]+|[._-]+$", "");
        if (name.isEmpty()) return "document";
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}

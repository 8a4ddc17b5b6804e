package org.rubric.desk.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rubric.repository.seal.Seal;

/// What the parts of a backup are called, and which names are none.
final class Parts {
    static final Charset CHARSET = UTF_8;

    private static final Pattern NAME =
            Pattern.compile(
                    "rubric-backup\\.json|key(-again)?|manifest\\.json|contents(-again)?\\.json"
                            + "|media/[0-9a-f]{64}\\.[a-z0-9]{1,8}"
                            + "|drafts/[0-9a-f-]{36}/(about|draft|version-\\d{6,10})\\.json"
                            + "|records/[A-Za-z0-9_-]{1,80}/\\d{6,10}\\.json"
                            + "|values/[0-9a-f]{64}"
                            + "|files/.{1,1000}");

    private static final Pattern STEP =
            Pattern.compile("(?s)\\.{1,2}|.*[\\\\:*?\"<>|\\p{Cntrl}].*|.*[. ]|");

    private Parts() {}

    /// @param sealed the kind tells nobody then what there is
    static String record(String kind, int number, boolean sealed) {
        if (sealed) return record("sealed", number, false);
        return String.format(
                Locale.ROOT,
                "records/%s/%06d.json",
                kind.replaceAll("[^A-Za-z0-9_-]", "_"),
                number);
    }

    /// A name that tells what the file is, unless the backup is sealed or the name would not do on
    /// every system.
    static String file(String path, int number, boolean sealed) {
        return sealed || !isPath(path)
                ? String.format(Locale.ROOT, "files/%06d", number)
                : "files/" + path;
    }

    /// Where a value lies; its name is a digest of what it means, which a seal hides.
    static String value(String name, Seal seal) {
        return "values/" + seal.name(name);
    }

    /// Whether the part may be there.
    static boolean isPart(String name) {
        return NAME.matcher(name).matches()
                && (!name.startsWith("files/") || isPath(name.substring("files/".length())));
    }

    /// Whether it leads to a file within a folder, on every system: no step back, no drive, no
    /// device, no other root.
    static boolean isPath(String path) {
        if (path.isEmpty() || path.length() > 1000) return false;
        for (var step : path.split("/", -1)) if (STEP.matcher(step).matches()) return false;
        return true;
    }
}

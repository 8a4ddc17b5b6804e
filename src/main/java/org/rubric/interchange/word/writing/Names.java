package org.rubric.interchange.word.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Id;

/// Names of bookmarks: each says the [Id] of what it stands at. A name that begins with `_` is
/// hidden in Word; one holds letters, digits and `_`, 40 at most.
public final class Names {
    private static final String MARK = "_r";
    private static final int LONGEST = 40;

    private final Map<Id, String> names = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    Names() {}

    /// The bookmark of an Id, always the same. One whose letters do not fit is counted.
    String of(Id id) {
        return names.computeIfAbsent(
                id,
                _ -> {
                    var name = written(id.value());
                    for (int n = 1; name.length() > LONGEST || !used.add(name); n++)
                        name = MARK + "_x" + n;
                    return name;
                });
    }

    /// The Id that a bookmark of ours says; empty: it says none.
    public static Optional<Id> id(String bookmark) {
        if (!bookmark.startsWith(MARK) || bookmark.length() < 3) return Optional.empty();
        var id = new StringBuilder();
        for (int i = MARK.length(); i < bookmark.length(); i++) {
            char c = bookmark.charAt(i);
            if (c == '_') {
                if (++i == bookmark.length()) return Optional.empty();
                var sign = "dhus".indexOf(bookmark.charAt(i));
                if (sign < 0) return Optional.empty();
                c = ".-_/".charAt(sign);
            } else if (c > 127 || !Character.isLetterOrDigit(c)) return Optional.empty();
            id.append(c);
        }
        return Optional.of(Id.of(id.toString()));
    }

    private static String written(String id) {
        var name = new StringBuilder(MARK);
        for (int i = 0; i < id.length(); i++)
            switch (id.charAt(i)) {
                case '.' -> name.append("_d");
                case '-' -> name.append("_h");
                case '_' -> name.append("_u");
                case '/' -> name.append("_s");
                default -> name.append(id.charAt(i));
            }
        return name.toString();
    }
}

package org.rubric.interchange.word.archive;

import java.util.HashMap;
import java.util.Map;

/// Short names for the elements of the format, the same for its transitional and strict variants.
final class Names {
    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String MICROSOFT = "http://schemas.microsoft.com/office/word/2010/";
    private static final int MOST_KEPT = 4_000;

    private static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry(OPEN + "wordprocessingml/2006/main", "w:"),
                    Map.entry(STRICT + "wordprocessingml/main", "w:"),
                    Map.entry(OPEN + "officeDocument/2006/math", "m:"),
                    Map.entry(STRICT + "officeDocument/math", "m:"),
                    Map.entry(OPEN + "drawingml/2006/main", "a:"),
                    Map.entry(STRICT + "drawingml/main", "a:"),
                    Map.entry(OPEN + "drawingml/2006/picture", "pic:"),
                    Map.entry(STRICT + "drawingml/picture", "pic:"),
                    Map.entry(OPEN + "drawingml/2006/wordprocessingDrawing", "wp:"),
                    Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp:"),
                    Map.entry(OPEN + "drawingml/2006/chart", "c:"),
                    Map.entry(STRICT + "drawingml/chart", "c:"),
                    Map.entry(OPEN + "drawingml/2006/diagram", "dgm:"),
                    Map.entry(OPEN + "markup-compatibility/2006", "mc:"),
                    Map.entry(MICROSOFT + "wordprocessingShape", "wps:"),
                    Map.entry(MICROSOFT + "wordprocessingGroup", "wpg:"),
                    Map.entry(MICROSOFT + "wordprocessingCanvas", "wpc:"),
                    Map.entry("urn:schemas-microsoft-com:vml", "v:"),
                    Map.entry("urn:schemas-microsoft-com:office:office", "o:"));

    private final Map<String, Map<String, String>> seen = new HashMap<>();
    private int kept;

    /// `w:p` for a paragraph of either variant, `?:name` for what is in no known namespace.
    String of(String namespace, String local) {
        var space = namespace == null ? "" : namespace;
        var names = seen.get(space);
        if (names != null) {
            var known = names.get(local);
            if (known != null) return known;
        }
        var name = PREFIXES.getOrDefault(space, "?:") + local;
        if (kept++ < MOST_KEPT) seen.computeIfAbsent(space, _ -> new HashMap<>()).put(local, name);
        return name;
    }

    /// Whether a namespace is that of relationship ids.
    static boolean relationships(String namespace) {
        return namespace != null
                && namespace.endsWith("/relationships")
                && namespace.contains("officeDocument");
    }
}

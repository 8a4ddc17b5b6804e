package org.rubric.editing.exhibit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Document;
import org.rubric.document.Media;
import org.rubric.editing.Step;

/// Where a picture is kept: under its own name, under the name it has already when the document has
/// the very bytes, or under another when the name is taken.
///
/// @param steps that shelve it; none when it is there already
record Shelving(String name, List<Step> steps) {
    private static final int LONGEST = 60;

    private static final Map<String, String> ENDINGS =
            Map.of(
                    "image/png", ".png",
                    "image/jpeg", ".jpg",
                    "image/gif", ".gif",
                    "image/svg+xml", ".svg",
                    "image/x-emf", ".emf",
                    "image/x-wmf", ".wmf");

    static Shelving of(Document document, Media media, String wanted) {
        for (var entry : document.media().entrySet())
            if (entry.getValue().equals(media)) return new Shelving(entry.getKey(), List.of());
        var name = plain(wanted, media.type());
        int dot = name.lastIndexOf('.');
        var free = name;
        for (int i = 2; document.media().containsKey(free); i++)
            free = name.substring(0, dot) + "-" + i + name.substring(dot);
        return new Shelving(free, List.of(new Step.Shelve(free, Optional.of(media))));
    }

    /// A local file name of plain letters with an ending that tells the kind.
    private static String plain(String wanted, String type) {
        var last = wanted.replaceAll(".*[/\\\\]", "").toLowerCase(Locale.ROOT);
        int dot = last.lastIndexOf('.');
        var stem = (dot < 0 ? last : last.substring(0, dot)).replaceAll("[^a-z0-9_-]+", "-");
        stem = stem.replaceAll("^-+|-+$", "");
        if (stem.length() > LONGEST) stem = stem.substring(0, LONGEST);
        var ending = dot < 0 ? "" : last.substring(dot).replaceAll("[^.a-z0-9]", "");
        var known = ENDINGS.getOrDefault(type, ending.length() > 1 ? ending : ".bin");
        return (stem.isEmpty() ? "picture" : stem) + known;
    }
}

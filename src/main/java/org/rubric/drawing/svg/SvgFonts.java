package org.rubric.drawing.svg;

import org.rubric.drawing.recording.Faces;

import java.util.regex.Pattern;

/// The font names of an SVG file, replaced by ours: which fonts a system has must not decide where
/// a line of a figure ends.
///
/// @param system whether the file holds letters that our faces lack, so that the system's must do
record SvgFonts(boolean system) {

    private static final Pattern IN_STYLE =
            Pattern.compile("(font-family\\s*:\\s*)(\"[^\"]*\"|'[^']*'|[^;}\"<]*)");

    /// In a style sheet or a style attribute.
    String replaced(String style) {
        return IN_STYLE.matcher(style)
                .replaceAll(found -> found.group(1) + standIn(found.group(2)));
    }

    /// For a list of families, of which the first counts.
    String standIn(String families) {
        var first = families.split(",", 2)[0].replaceAll("[\"']", "").strip();
        return system ? Faces.other(first, false, false).getName() : Faces.familyName(first);
    }
}

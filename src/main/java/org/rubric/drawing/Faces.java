package org.rubric.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The faces that stand in for those a picture names: Liberation, whose letters are as wide as those
/// of Times New Roman, Arial and Courier New. The system's fonts are asked only for what it lacks.
///
/// Each file is read once and kept: a face never changes, and a draft's pictures all use the same.
final class Faces {

    /// The size at which letters are taken, before they are scaled: 1000 units to the em.
    static final int EM = 1000;

    private static final List<String> SERIF =
            List.of(
                    "times", "roman", "serif", "symbol", "mt extra", "euclid", "cambria", "georgia",
                    "garamond", "palatino", "antiqua", "century", "bodoni", "song", "mincho", "ming",
                    "batang", "cmr", "cmmi", "cmsy");
    private static final List<String> MONO =
            List.of("courier", "mono", "consolas", "fixed", "terminal", "typewriter", "lucida con");
    private static final List<String> TWINS =
            List.of("times", "times new roman", "arial", "helvetica", "courier", "courier new");

    private static final Map<String, Font> READ = new ConcurrentHashMap<>();

    private Faces() {}

    static Font font(String name, boolean bold, boolean italic) {
        var style = bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular";
        return READ.computeIfAbsent(family(name) + "-" + style, Faces::read);
    }

    /// The face's own twin has its widths; any other name's letters may need narrowing.
    static boolean twin(String name) {
        return TWINS.contains(name.toLowerCase(Locale.ROOT));
    }

    /// What the system offers for letters that Liberation lacks: Chinese, Arabic.
    static Font other(String name, boolean bold, boolean italic) {
        var logical = family(name).equals("LiberationSerif") ? Font.SERIF : Font.SANS_SERIF;
        return new Font(
                logical, (bold ? Font.BOLD : 0) | (italic ? Font.ITALIC : Font.PLAIN), EM);
    }

    private static String family(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (MONO.stream().anyMatch(lower::contains)) return "LiberationMono";
        boolean sans = lower.contains("sans") || lower.contains("gothic");
        return !sans && SERIF.stream().anyMatch(lower::contains)
                ? "LiberationSerif"
                : "LiberationSans";
    }

    private static Font read(String file) {
        var path = "/liberation/" + file + ".ttf";
        try (var in = Faces.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("The font " + path + " is missing.");
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) EM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(path, e);
        }
    }
}

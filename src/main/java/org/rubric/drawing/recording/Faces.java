package org.rubric.drawing.recording;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The faces that stand in for those a picture names: Liberation, whose letters are as wide as
/// those of Times New Roman, Arial and Courier New. The system's fonts are asked only for what it
/// lacks.
///
/// Each file is read once and kept: a face never changes, and a draft's pictures all use the same.
public final class Faces {

    /// The size at which letters are taken, before they are scaled: 1000 units to the em.
    public static final int EM = 1000;

    /// Neither hinted nor rounded to pixels.
    public static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    private static final List<String> SERIF =
            List.of(
                    "times",
                    "roman",
                    "serif",
                    "symbol",
                    "mt extra",
                    "euclid",
                    "cambria",
                    "georgia",
                    "garamond",
                    "palatino",
                    "antiqua",
                    "century",
                    "bodoni",
                    "song",
                    "mincho",
                    "ming",
                    "batang",
                    "cmr",
                    "cmmi",
                    "cmsy");
    private static final List<String> MONO =
            List.of("courier", "mono", "consolas", "fixed", "terminal", "typewriter", "lucida con");
    private static final List<String> TWINS =
            List.of("times", "times new roman", "arial", "helvetica", "courier", "courier new");

    private static final Map<String, Font> READ = new ConcurrentHashMap<>();

    private Faces() {}

    public static Font font(String name, boolean bold, boolean italic) {
        var style = bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular";
        return READ.computeIfAbsent(family(name) + "-" + style, Faces::read);
    }

    /// The face's own twin has its widths; any other name's letters may need narrowing.
    public static boolean twin(String name) {
        return TWINS.contains(name.toLowerCase(Locale.ROOT));
    }

    /// What the system offers for letters that Liberation lacks: Chinese, Arabic.
    public static Font other(String name, boolean bold, boolean italic) {
        var logical = family(name).equals("LiberationSerif") ? Font.SERIF : Font.SANS_SERIF;
        return new Font(logical, (bold ? Font.BOLD : 0) | (italic ? Font.ITALIC : Font.PLAIN), EM);
    }

    /// The name under which the stand-in is known to the system, once it has been offered.
    public static String familyName(String name) {
        return family(name).replace("Liberation", "Liberation ");
    }

    /// Makes the faces known by name to Java2D, for decoders that choose fonts by name.
    public static void offerToSystem() {
        Offered.ALL.forEach(GraphicsEnvironment.getLocalGraphicsEnvironment()::registerFont);
    }

    private static final class Offered {
        static final List<Font> ALL =
                Stream.of("LiberationSerif", "LiberationSans", "LiberationMono")
                        .flatMap(
                                family ->
                                        Stream.of("Regular", "Bold", "Italic", "BoldItalic")
                                                .map(style -> family + "-" + style))
                        .map(name -> READ.computeIfAbsent(name, Faces::read))
                        .toList();
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

package org.rubric.workbench.text.line;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// The faces that the text is shown in: the ones it is printed in, so that it reads like the page.
/// Belongs to the FX thread.
public final class Typography {
    /// Size of running text in pixels: 12 points.
    public static final double BODY = 16;

    /// Size of the text of tables: 11 points.
    static final double TABLE = 15;

    public static final String SERIF = "Liberation Serif";
    static final String MONO = "Liberation Mono";

    /// Height of a line without leading, as a share of the type size.
    static final double NATURAL = 1.1499;

    private static final int MOST = 4000;
    private static final List<String> FILES =
            List.of(
                    "LiberationSerif-Regular",
                    "LiberationSerif-Bold",
                    "LiberationSerif-Italic",
                    "LiberationSerif-BoldItalic",
                    "LiberationMono-Regular",
                    "LiberationMono-Bold",
                    "LiberationSans-Regular",
                    "LiberationSans-Bold",
                    "LiberationSans-Italic");

    private static final List<String> FAMILIES = List.of(SERIF, MONO, "Liberation Sans");

    private record Cut(String family, double size, boolean bold, boolean italic) {}

    private record Measured(String words, String family, double size, boolean bold) {}

    private final Map<Measured, Double> widths = new HashMap<>();
    private final Map<Cut, Font> fonts = new HashMap<>();

    /// Makes the faces that come with the program known to the toolkit, unless they are: it keeps a
    /// copy of each as often as it is given one.
    ///
    /// @throws IllegalStateException if the program was packed without its fonts
    public Typography() {
        if (!FAMILIES.stream().allMatch(Typography::known)) FILES.forEach(Typography::load);
    }

    private static boolean known(String family) {
        return Font.font(family, BODY).getFamily().equals(family);
    }

    public Font font(String family, double size, boolean bold, boolean italic) {
        return fonts.computeIfAbsent(
                new Cut(family, size, bold, italic),
                cut ->
                        Font.font(
                                cut.family,
                                cut.bold ? FontWeight.BOLD : FontWeight.NORMAL,
                                cut.italic ? FontPosture.ITALIC : FontPosture.REGULAR,
                                cut.size));
    }

    /// Width of words on one line in pixels. The last few thousand are kept.
    public double width(String words, String family, double size, boolean bold) {
        var key = new Measured(words, family, size, bold);
        var known = widths.get(key);
        if (known != null) return known;
        double width = measure(key);
        if (widths.size() > MOST) widths.clear();
        widths.put(key, width);
        return width;
    }

    private double measure(Measured wanted) {
        var text = new Text(wanted.words);
        text.setFont(font(wanted.family, wanted.size, wanted.bold, false));
        return text.getLayoutBounds().getWidth();
    }

    private static void load(String file) {
        try (InputStream bytes =
                Typography.class.getResourceAsStream("/liberation/" + file + ".ttf")) {
            if (bytes == null || Font.loadFont(bytes, BODY) == null)
                throw new IllegalStateException("The font " + file + " is missing");
        } catch (IOException e) {
            throw new IllegalStateException("The font " + file + " cannot be read", e);
        }
    }
}

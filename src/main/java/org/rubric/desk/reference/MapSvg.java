package org.rubric.desk.reference;

import org.rubric.desk.wording.Words;
import java.util.Locale;

/// A map of citations as an SVG picture. What is superseded has a
/// cross and the word beside its name; an arrow to an older edition is dashed.
public record MapSvg(CitationMap map, MapLayout layout) {
    private static final int LONGEST = 34;

    public static MapSvg of(CitationMap map) {
        return new MapSvg(map, MapLayout.of(map));
    }

    public String text() {
        var out = new StringBuilder();
        out.append(
                String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\" font-family=\"Liberation Sans, Arial, sans-serif\" font-size=\"12\">%n",
                        layout.width(),
                        layout.height(),
                        layout.width(),
                        layout.height()));
        for (var arrow : map.arrows()) arrow(arrow, out);
        for (int i = 0; i < map.points().size(); i++) point(i, out);
        return out.append("</svg>\n").toString();
    }

    private void arrow(CitationMap.Arrow arrow, StringBuilder out) {
        double x1 = layout.xs()[arrow.from()];
        double y1 = layout.ys()[arrow.from()];
        double x2 = layout.xs()[arrow.to()];
        double y2 = layout.ys()[arrow.to()];
        double bend = bend(x1, x2);
        boolean gone = map.points().get(arrow.to()).state().gone();
        out.append(
                String.format(
                        Locale.ROOT,
                        "<path d=\"M%.1f %.1f C%.1f %.1f %.1f %.1f %.1f %.1f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>%n",
                        x1 + 5,
                        y1,
                        x1 + bend,
                        y1,
                        x1 == x2 ? x2 + bend : x2 - bend,
                        y2,
                        x1 == x2 ? x2 + 5 : x2 - 5,
                        y2,
                        gone ? "#B42318" : arrow.older() ? "#8A5A00" : "#A6AFB8",
                        gone ? "1.5" : "1",
                        arrow.older() ? " stroke-dasharray=\"5 3\"" : ""));
    }

    /// How far an arrow goes before it turns.
    public static double bend(double x1, double x2) {
        return x1 == x2 ? 90 : Math.abs(x2 - x1) / 2;
    }

    private void point(int i, StringBuilder out) {
        var point = map.points().get(i);
        double x = layout.xs()[i];
        double y = layout.ys()[i];
        boolean draft = point.draft().isPresent();
        boolean gone = point.state().gone();
        var colour = gone ? "#B42318" : draft ? "#1F6FB2" : "#57606A";
        if (gone)
            out.append(
                    String.format(
                            Locale.ROOT,
                            "<path d=\"M%.1f %.1f l8 8 m0 -8 l-8 8\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                            x - 4,
                            y - 4,
                            colour));
        else if (draft)
            out.append(
                    String.format(
                            Locale.ROOT,
                            "<rect x=\"%.1f\" y=\"%.1f\" width=\"8\" height=\"8\" fill=\"%s\"/>%n",
                            x - 4,
                            y - 4,
                            colour));
        else
            out.append(
                    String.format(
                            Locale.ROOT,
                            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n",
                            x,
                            y,
                            colour));
        out.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\"%s>%s</text>%n",
                        draft ? x - 12 : x + 12,
                        y + 4,
                        gone ? colour : "#1F2328",
                        draft ? " text-anchor=\"end\"" : "",
                        escaped(shown(point))));
    }

    /// The name, cut if need be, with its Question or its state.
    public static String shown(CitationMap.Point point) {
        var name = point.label();
        if (name.length() > LONGEST) name = name.substring(0, LONGEST - 1) + "\u2026";
        return switch (point.state()) {
            case SUPERSEDED -> Words.text("map.superseded", name);
            case WITHDRAWN -> Words.text("map.withdrawn", name);
            case CIRCLE -> Words.text("map.circle", name);
            case IN_FORCE, KNOWN, NEWER, MISSING, UNNAMED -> name;
        };
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

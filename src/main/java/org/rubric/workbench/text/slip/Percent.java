package org.rubric.workbench.text.slip;

/// The width of a picture as a share of the page's column.
public final class Percent {
    /// Width of the column in points.
    public static final double COLUMN = 481.9;

    private static final double LEAST = 5;

    private Percent() {}

    /// Empty for a picture of its own width.
    static String of(double points) {
        return points <= 0 ? "" : Math.round(points / COLUMN * 100) + " %";
    }

    /// The width that words tell, kept between 5 % and 100 %; 0 for none. What cannot be read, and
    /// what says the same as before, leaves it as it was.
    static double points(String words, double was) {
        var number = words.replace("%", "").strip();
        if (number.equals(of(was).replace("%", "").strip())) return was;
        if (number.isEmpty()) return 0;
        try {
            double wanted = Double.parseDouble(number.replace(',', '.'));
            return Double.isNaN(wanted) ? was : Math.clamp(wanted, LEAST, 100) / 100 * COLUMN;
        } catch (NumberFormatException _) {
            return was;
        }
    }
}

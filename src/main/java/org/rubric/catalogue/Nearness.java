package org.rubric.catalogue;

/// How far a word is from another that may have been meant.
final class Nearness {
    private Nearness() {}

    /// Letters to change, put in or take out (Levenshtein); words of more than 80 letters are far.
    static int of(String one, String other) {
        if (one.length() > 80) return Integer.MAX_VALUE;
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}

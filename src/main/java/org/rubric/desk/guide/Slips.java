package org.rubric.desk.guide;

/// How many slips of the fingers lie between two words: a letter too many, missing, another, or two
/// in the wrong order.
final class Slips {
    private Slips() {}

    static int between(String a, String b) {
        var all = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) all[i][0] = i;
        for (int j = 0; j <= b.length(); j++) all[0][j] = j;
        for (int i = 1; i <= a.length(); i++)
            for (int j = 1; j <= b.length(); j++) {
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                all[i][j] =
                        Math.min(
                                all[i - 1][j - 1] + other,
                                1 + Math.min(all[i - 1][j], all[i][j - 1]));
                boolean turned =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (turned) all[i][j] = Math.min(all[i][j], all[i - 2][j - 2] + 1);
            }
        return all[a.length()][b.length()];
    }
}

package org.rubric.search;

/// Whether words differ by a slip of the finger.
final class Near {
    private static final int SHORTEST = 4;

    private Near() {}

    /// Whether one letter is another, missing, too much, or changed places with its neighbour.
    static boolean one(String wish, String word) {
        if (wish.length() < SHORTEST || Math.abs(wish.length() - word.length()) > 1) return false;
        int most = Math.min(wish.length(), word.length());
        int front = 0;
        while (front < most && wish.charAt(front) == word.charAt(front)) front++;
        int back = 0;
        while (back < most - front
                && wish.charAt(wish.length() - 1 - back) == word.charAt(word.length() - 1 - back))
            back++;
        int left = wish.length() - front - back;
        int right = word.length() - front - back;
        if (left <= 1 && right <= 1) return true;
        return left == 2
                && right == 2
                && wish.charAt(front) == word.charAt(front + 1)
                && wish.charAt(front + 1) == word.charAt(front);
    }
}

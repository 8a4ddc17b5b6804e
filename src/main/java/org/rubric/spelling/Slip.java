package org.rubric.spelling;

/// One slip of the finger: a letter too many, too few, another, or two exchanged.
final class Slip {
    private Slip() {}

    /// Whether exactly one slip lies between two words.
    static boolean apart(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int shorter = Math.min(a.length(), b.length());
        if (longer - shorter > 1 || a.equals(b)) return false;
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) head++;
        int tail = 0;
        while (tail < shorter - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) tail++;
        int left = longer - head - tail;
        if (left <= 1) return true;
        return longer == shorter
                && left == 2
                && a.charAt(head) == b.charAt(head + 1)
                && a.charAt(head + 1) == b.charAt(head);
    }
}

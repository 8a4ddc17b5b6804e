package org.rubric.interchange.word.writing;

/// A few words and those that they were before: what both begin with, what differs, what both end
/// with. Words stay whole.
record Reworded(String before, String was, String now, String behind) {

    static Reworded of(String was, String now) {
        int most = Math.min(was.length(), now.length());
        int from = 0;
        while (from < most && was.charAt(from) == now.charAt(from)) from++;
        while (from > 0 && (isInside(was, from) || isInside(now, from))) from--;
        int behind = 0;
        while (behind < most - from && last(was, behind) == last(now, behind)) behind++;
        while (behind > 0
                && (isInside(was, was.length() - behind) || isInside(now, now.length() - behind)))
            behind--;
        return new Reworded(
                was.substring(0, from),
                was.substring(from, was.length() - behind),
                now.substring(from, now.length() - behind),
                was.substring(was.length() - behind));
    }

    private static char last(String words, int back) {
        return words.charAt(words.length() - 1 - back);
    }

    private static boolean isInside(String words, int at) {
        return at > 0
                && at < words.length()
                && !Character.isWhitespace(words.charAt(at - 1))
                && !Character.isWhitespace(words.charAt(at));
    }
}

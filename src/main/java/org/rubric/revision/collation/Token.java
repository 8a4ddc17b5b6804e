package org.rubric.revision.collation;

/// A piece of a line that is compared as a whole.
///
/// @param key what is compared: two pieces with the same key are the same to a reader
/// @param from caret step where it begins
/// @param words as a reader sees it
public record Token(String key, int from, int to, String words) {
    /// Stands for an object that shows nothing.
    private static final String NOTHING = "\u200B";

    public Token {
        if (key.isEmpty()) key = NOTHING;
    }

    public boolean isSpace() {
        return key.isBlank();
    }

    /// A word or an object, neither a space nor a sign.
    public boolean isWord() {
        return key.length() > 1 || Character.isLetterOrDigit(key.charAt(0));
    }
}

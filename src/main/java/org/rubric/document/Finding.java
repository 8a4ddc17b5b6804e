package org.rubric.document;

/// The text is wrong somewhere: a value, never an exception.
///
/// @param code stable name: a rule's id (`REF-02`) or an importer's (`word.foreign`)
/// @param place block it is about
/// @param range caret steps in the block's runs; [Range#WHOLE] for all of it
/// @param message one sentence for the author
public record Finding(String code, Severity severity, Id place, Range range, String message) {

    /// Half open; `WHOLE` covers the block.
    public record Range(int from, int to) {
        public static final Range WHOLE = new Range(0, Integer.MAX_VALUE);
    }

    public static Finding of(String code, Severity severity, Id place, String message) {
        return new Finding(code, severity, place, Range.WHOLE, message);
    }
}

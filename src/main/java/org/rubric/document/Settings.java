package org.rubric.document;

/// How a document is numbered, and what it amends.
///
/// @param base of an amendment or corrigendum: the designation and year it changes, `P.340 (2000)`
public record Settings(Policy policy, Captions captions, Origin origin, String base) {

    public static final Settings COMPUTED =
            new Settings(Policy.COMPUTED, Captions.PER_CLAUSE, Origin.FIRST, "");
    public static final Settings KEPT =
            new Settings(Policy.KEPT, Captions.PER_CLAUSE, Origin.FIRST, "");

    /// Numbers follow the structure, or stay as printed (published texts, amendments, parts).
    public enum Policy {
        COMPUTED,
        KEPT
    }

    /// Figures and tables of the main body: `Figure 1` or `Figure 6-1`.
    public enum Captions {
        CONTINUOUS,
        PER_CLAUSE
    }

    /// Where numbering starts: a prefix before every number and the first clause's ordinal.
    public record Origin(String prefix, int start) {
        public static final Origin FIRST = new Origin("", 1);
    }
}

package org.rubric.commandline;

/// What follows a verb beside its options.
///
/// @param shown such as `FILE|DRAFT`
record Operands(String shown, int least, int most) {
    static final Operands NONE = new Operands("", 0, 0);

    static Operands one(String shown) {
        return new Operands(shown, 1, 1);
    }

    static Operands two(String shown) {
        return new Operands(shown, 2, 2);
    }

    static Operands optional(String shown) {
        return new Operands("[" + shown + "]", 0, 1);
    }

    static Operands some(String shown) {
        return new Operands(shown + "…", 1, Integer.MAX_VALUE);
    }
}

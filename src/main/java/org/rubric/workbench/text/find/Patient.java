package org.rubric.workbench.text.find;

import java.util.function.BooleanSupplier;

/// Letters that end a search which would take minutes: an expression such as `(a+)+b` tries
/// more ways than there are atoms.
final class Patient implements CharSequence {
    private static final long MOST = 8_000_000;
    private static final long OFTEN = 0xFFF;

    private final CharSequence letters;
    private final long[] looked;
    private final BooleanSupplier stale;

    /// @param looked how many letters were looked at so far
    /// @param stale asked now and then; once it is true the search ends
    Patient(CharSequence letters, long[] looked, BooleanSupplier stale) {
        this.stale = stale;
        this.letters = letters;
        this.looked = looked;
    }

    /// The expression needs too long.
    static final class Weary extends RuntimeException {
        private static final long serialVersionUID = 1;

        Weary() {
            super("The expression takes too long", null, false, false);
        }
    }

    @Override
    public int length() {
        return letters.length();
    }

    @Override
    public char charAt(int index) {
        if (++looked[0] > MOST) throw new Weary();
        if ((looked[0] & OFTEN) == 0 && stale.getAsBoolean()) throw new Weary();
        return letters.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return letters.subSequence(start, end);
    }

    @Override
    public String toString() {
        return letters.toString();
    }
}

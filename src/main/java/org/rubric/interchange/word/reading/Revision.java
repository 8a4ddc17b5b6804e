package org.rubric.interchange.word.reading;

/// One recorded change.
///
/// @param date ISO date and time; empty: not stated, or none that can be
record Revision(Person by, String date) {

    /// Whether it is made in a state of the text.
    boolean in(int state) {
        return state >= by.place();
    }
}

package org.rubric.workbench.meeting.desk;

/// What somebody is to do, as it is being typed.
///
/// @param due as it was typed
record Undertaking(String what, String owner, String due) {
    static final Undertaking NONE = new Undertaking("", "", "");

    boolean blank() {
        return what.isBlank() && owner.isBlank() && due.isBlank();
    }
}

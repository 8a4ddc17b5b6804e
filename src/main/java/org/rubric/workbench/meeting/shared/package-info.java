/// The Shared view: what a meeting may see, in a window of its own.
///
/// Owns: [SharedView], the window with the document at hand, its number, its text in large type
/// with marks, or its title and abstract where it has no draft.
///
/// Never does: show notes, persons, checks or menus. It has no door to the chair's desk: what it
/// shows it takes from [org.rubric.workbench.meeting.AtHand] and from the session of the text.
///
/// Decisions:
/// - *A second text on the same session*, only read, with the marks of the first; so both always
///   say the same, and no picture is copied.
/// - *Authors of changes are said by document or organization* ([Naming]); a name that is neither is
///   not said.
/// - *One window, never owned by the other.* On one screen the two are swapped by bringing one to
///   the front; what is shared in a conference stays the shared window and never turns into the
///   desk.
package org.rubric.workbench.meeting.shared;

/// References whose target is gone, and what can be done about them.
///
/// Owns: which references lost their target ([Dangling]) and repairing them ([Repairs]).
///
/// Never does: choose the new target; show anything.
///
/// Decisions:
/// - *They are looked up anew when they are repaired*: an undo in between makes a repair needless.
package org.rubric.editing.reference;

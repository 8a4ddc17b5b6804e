/// Two changes of one text brought together, and a strange copy of a text known again.
///
/// Owns: what a third text makes of the one that stands ([Merging], [Merged]), and the Ids of a
/// copy that was read from elsewhere ([Adopting]).
///
/// Never does: say in words what differs, or ask anybody.
///
/// Decisions:
/// - *The words that stand are never lost.* Where the text that stands changed the same words
///   itself, its own stay and the block is told.
/// - *What the third text did not touch is the very object that stood there.*
package org.rubric.revision.merging;

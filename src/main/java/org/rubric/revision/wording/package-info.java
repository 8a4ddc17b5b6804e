/// What the rooms of `revision` say, from their bundle.
///
/// Owns: the name of that bundle.
///
/// Never does: decide when something is said.
package org.rubric.revision.wording;

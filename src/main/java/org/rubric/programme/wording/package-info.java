/// What the rooms of `programme` say, from their bundle.
///
/// Owns: the name of that bundle.
///
/// Never does: decide when something is said.
package org.rubric.programme.wording;

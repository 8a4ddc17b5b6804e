/// What the rooms of `interchange` say, from their bundle.
///
/// Owns: the name of that bundle.
///
/// Never does: decide when something is said.
package org.rubric.interchange.wording;

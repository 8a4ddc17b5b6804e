/// Which block of one version is which of the other, and which words of a line are which.
///
/// Owns: the pairs of blocks ([Collation], [Node]), their order ([Strand]), the columns of a table
/// ([Grid]), and the pieces of a line ([Tokens], [Alignment]).
///
/// Never does: say what that makes of a change, merge, or look at numbers.
package org.rubric.revision.collation;

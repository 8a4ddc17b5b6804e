/// What is already being written about the same.
///
/// Owns: [OverlapFinder], which finds the drafts, Recommendations and work items that are nearest
/// to a subject; [Alike], one of them with the reasons.
///
/// Never does: say that a text is superfluous. It shows what to read before a work item is
/// proposed.
package org.rubric.desk.overlap;

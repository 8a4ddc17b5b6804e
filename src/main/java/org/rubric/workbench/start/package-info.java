/// What is seen when nothing is open.
///
/// Owns: the start page with its answers and the drafts that were worked on lately; what is done
/// once it is painted ([Painted]) and once nobody touches the window any more ([Resting]).
///
/// Never does: open drafts or ask the store; it is told what to show.
package org.rubric.workbench.start;

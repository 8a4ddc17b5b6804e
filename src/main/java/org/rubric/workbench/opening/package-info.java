/// How a draft was opened, to be read again.
///
/// Owns: the panel ([OpeningPanel]) and who keeps its report up to date while the unsure places are
/// answered ([Recalling]).
///
/// Never does: open files, work out what is to be told (that is [org.rubric.desk.opening]).
package org.rubric.workbench.opening;

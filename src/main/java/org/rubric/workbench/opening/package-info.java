/// How a draft was opened, to be read again.
///
/// Owns: the panel ([OpeningPanel]) and who keeps its report up to date while the unsure places are
/// answered ([Recalling]).
///
/// Besides, the icon of the window ([Emblem]).
///
/// Never does: open files, work out what is to be told (that is [org.rubric.desk.opening]).
package org.rubric.workbench.opening;

/// The versions of a draft in the window.
///
/// Owns: the panel that lists, names and opens them, and bringing one back.
///
/// Never does: change a version. Another name is a record beside it; bringing a version back is a
/// change of the draft like any other, and undone like any other.
package org.rubric.workbench.version;

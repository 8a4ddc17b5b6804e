/// A table on its way into a register: pasted or dropped, its columns chosen, what it would change
/// looked at, applied as one step or left.
///
/// Owns: [Taking], which reads and compares in the background; [PreviewPane] with its columns and
/// lines.
///
/// Never does: know what a column means; `desk.register` does.
///
/// Decision: a stale comparison is dropped. Each choice of a column begins one anew and ends the
/// one before.
package org.rubric.workbench.register.paste;

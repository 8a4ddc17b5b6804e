/// How figures and displayed formulas come into a draft and change there.
///
/// Owns: the commands on figures with their pictures and sub-figures, and on formulas with the
/// meanings of their symbols.
///
/// Never does: decode a picture or set a formula; who calls has looked at them before.
///
/// Decisions:
/// - *A command names its figure or formula by Id*, not by the caret: a panel that edits one stays
///   with it wherever the caret is.
/// - *A picture and the figure that shows it come in one transaction*, so that undo takes both.
package org.rubric.editing.exhibit;

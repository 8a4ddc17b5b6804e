/// What each kind of block looks like, and the flow they stand in.
///
/// Owns: one view a kind of block, tables and their columns, labels in the margin; [BlockFlow],
/// which keeps views only for what is in the window and beside it, and stays where it is when
/// heights above turn out otherwise than guessed.
///
/// Hints in empty lines and offers ([OfferView]) are seen here only: they are no text, no place for
/// the caret, and never printed.
///
/// Never does: caret, selection, keys, mouse; change the document.
///
/// Decisions:
/// - *A view works out its own size* in [BlockView#arrange] and is unmanaged: the toolkit's layout
///   pass never touches it. Managed shapes that change while a layout runs hung the window.
/// - *A view is kept by the Id of its block* and compares blocks by identity; what did not change
///   is not laid out again.
/// - *Cells hold block views too*, so lists, notes and formulas in tables need no second way.
/// - *Mirroring is one place*: a view lays itself out from the left, and [BlockView] turns all its
///   parts around in a document that runs from the right.
package org.rubric.workbench.text.block;

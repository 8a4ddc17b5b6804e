/// What takes hold of tables and entries beside their words.
///
/// Owns: the keys of selected cells ([CellKeys]), borders that are dragged ([ColumnDrag]), the bar
/// over a table ([Hanging]), the fields of tags and identifiers ([FieldEditor]); [Handles] keeps
/// them together.
///
/// Never does: know what can be done to a table; the window hangs its bar here and issues commands.
///
/// Decisions:
/// - *A border follows the mouse, the columns follow when it is let go*: the table is laid out
/// once.
/// - *What stands beside the words is edited where it stands*, and Esc leaves it as it was.
package org.rubric.workbench.text.table;

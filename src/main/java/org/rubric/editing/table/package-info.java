/// The grid of a table: where cells stand, and what becomes of it when rows, columns and cells come
/// and go.
///
/// Owns: [TableGrid] and [Shaping], which know no document; the cells that are selected ([Cells])
/// and what a writer can do to them ([TableCommands]).
///
/// Never does: lay a table out, ask for its measures.
///
/// Decisions:
/// - *A grid without holes goes in and comes out.* What a file brings may be ragged; the first
///   command that changes the shape of a table fills it with empty cells, and from then on every
///   row covers the grid exactly.
/// - *A table stays as wide as it was* when columns come and go.
/// - *Rows and columns in which no cell begins go with a merge*: nobody sees them, and no page can
///   show a row without cells.
package org.rubric.editing.table;

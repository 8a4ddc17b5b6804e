/// The left pane of the place *Write*: the divisions of the draft as a tree.
///
/// Owns: [OutlinePane] with the tree ([Outline]), the tables and figures at its foot
/// ([ExhibitList]), dragging and the menu of a row, and [Whereabouts], which says where a block
/// stands.
///
/// Never does: number divisions; move one other than by a command.
///
/// Decisions:
/// - *The outline follows the text after typing pauses*; nothing here runs at each key.
/// - *A drop shows what it would do before it is done*, and is refused where a clause may not
/// stand.
package org.rubric.workbench.write.outline;

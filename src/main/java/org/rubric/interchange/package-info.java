/// The doors through which deliverables come in and go out: one sub-room per file format.
///
/// Owns: [Importer] and what it answers, one sub-room per format, all JSON (in `bundle`).
///
/// Never does: numbering of its own, layout, storage, user interface.
///
/// Decisions:
/// - *Importers never reject content.* What has no word in the vocabulary is kept as a `Foreign`
///   piece with a finding. Only a file that cannot be read at all is an `IOException`, with one
///   sentence that says what happened and what to do.
/// - *All input is hostile*: sizes, depths and counts are bounded before memory is taken.
package org.rubric.interchange;

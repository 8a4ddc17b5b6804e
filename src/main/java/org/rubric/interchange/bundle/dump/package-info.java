/// A document's structure and text as plain data, for comparing what was read with what stands in
/// a file: headings, tables, figures, definitions, references, and the text line by line.
///
/// Owns: [Dump].
///
/// Never does: anything a reader needs back; the dump is not a storage format.
package org.rubric.interchange.bundle.dump;

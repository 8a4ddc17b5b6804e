/// Tables as people copy and keep them: separated values, tables of web pages and spreadsheets,
/// bibliographies. They come in as rows of words and go out as CSV.
///
/// Owns: [Table], [TableFiles] with a reader for each form, [Encoding], [CommaSeparated].
///
/// Never does: know what a column means; that is guessed in `desk.register`.
///
/// Decisions:
/// - *The words decide, not the name of the file*: a comma, a semicolon and a tab all separate
///   "CSV", so the sign that cuts most rows alike is taken.
/// - *An encoding is what the bytes can be*: a byte-order mark is believed, then what is valid
///   UTF-8 is UTF-8, and what is left is Windows-1252, which every byte is.
/// - *Bounded*: bytes, rows, columns, the length of a cell. Reading ends at the bound with one
///   sentence, before more memory is taken; nothing is cut off in silence.
/// - *No cell goes out as a formula*: what a spreadsheet would reckon gets an apostrophe before it,
///   which is taken away where CSV comes in.
package org.rubric.interchange.tables;

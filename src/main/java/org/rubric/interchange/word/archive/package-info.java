/// The zip file that a Word document is, and the XML in it: read safely, written as a stream.
///
/// Owns: the guards against hostile files (sizes, ratios, counts, paths, document type
/// declarations), part names, relationships, the XML cursor; the package that is written
/// ([Parcel]), its XML ([Markup]) and relationships ([Ties]).
///
/// Never does: know what a paragraph is.
///
/// Decisions:
/// - *Pull parsing, never a tree of the whole.* The largest text part among some fifty published
///   Recommendations has 26 MB; a pull reader needs 12 MB of heap for it, a tree 200.
/// - *Ratio 200 : 1 past the first MiB.* Published Recommendations hold EMF pictures at 142 : 1,
///   which the usual guard of 100 : 1 refuses.
/// - *Names are short.* The transitional and the strict namespaces of the format answer the same
///   names (`w:p`, `a:blip`), so no reader above has to know both.
package org.rubric.interchange.word.archive;

/// Writing Word documents.
///
/// Owns: [WordExporter] and [RedlineExporter], the doors; the styles of a look under the names of
/// the templates, blocks as paragraphs and tables, what stands in a line, what of it is recorded as
/// changed, and the [Source] that a file carries.
///
/// Never does: layout, numbering of its own, anything with a library: the JDK's zip and text.
///
/// Decisions:
/// - *Numbers are typed*, each in a bookmark named after the Id of its block, and references are
///   `REF` fields to it: revision marks upset Word's own lists. Only the contribution's template
///   lets Word count the headings, and only where Word comes to the same numbers.
/// - *The file carries its source* as custom XML, which Word keeps. It is believed only when,
///   written again, it gives the text of the file letter for letter; so nothing hidden can say what
///   the page does not. A file that somebody changed is read as any other, its Ids from the
///   bookmarks.
/// - *A redline is two texts.* Beside the words that a [org.rubric.revision.Redline] marks, every
///   number, caption, reference and value of the header is made for both versions, and where they
///   differ both are recorded; lists of contents have the newer entries, which Word makes anew.
///   What taking the older version out of the redline does not give letter for letter is told as
///   replaced.
/// - *Nothing in the file is of its time*: the same document gives the same bytes.
/// - *Parts are streamed*: what is kept in memory is bookmarks and links, not paragraphs.
package org.rubric.interchange.word.writing;

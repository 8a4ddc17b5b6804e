/// Writing Word documents.
///
/// Owns: [WordExporter], the door; the package and its XML (`Parcel`, `Markup`, `Ties`), the styles
/// of a look under the names of the templates, blocks as paragraphs and tables, what stands in a
/// line, formulas as Office Math, and the [Source] that a file carries.
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
/// - *Nothing in the file is of its time*: the same document gives the same bytes.
/// - *Parts are streamed*: what is kept in memory is bookmarks and links, not paragraphs.
package org.rubric.interchange.word.writing;

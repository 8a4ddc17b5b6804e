/// The vocabulary of an ITU-T deliverable: front matter, blocks, text, anchors, and remarks about
/// them. Values only; a draft is one immutable [Document] and editing answers the next one.
///
/// Owns: what every document kind of the sector may hold (clauses to six levels, annexes,
/// appendices, bibliography, lists, notes, definitions, references, tables, figures, formulas,
/// amendments, meeting-document headers) and the two things said about it from outside, [Finding]
/// and [Placement].
///
/// Never does: numbers, labels, layout, files. No behaviour beyond structure.
///
/// Decisions:
/// - *Every piece of text has its own Id.* A heading, a caption, a term are [Block.Line]s, so a
///   [Position] is always (Id, offset) and one kind of edit serves them all.
/// - *One tree.* [Block#parts] answers lines, rows, cells and blocks alike in reading order and
///   [Block#withParts] takes them back; walks and edits need no case per kind.
/// - *Lists are flat*: an [Block.Item] knows its level. That is how the sector's templates, Word
///   and a writer's Tab key see them; the tag tree nests them again.
/// - *Footnote bodies stand in the [Apparatus]*, their mark in the text; a mark that is deleted and
///   brought back by undo finds its body again.
/// - *Title, provisional name and keywords are values that are typed like lines* ([FrontLines]).
///   They are found and changed under Ids of the document's own, so that one kind of edit serves
///   them too, and are visited by no walk, because they are none of the text.
/// - Walks take a consumer: stream-returning walks were measured 9 to 38 times slower.
package org.rubric.document;

/// What stands on pages beside the text of the document: the forms of header tables, what a
/// published text is called on its cover and at the foot of its pages, words of the pages that an
/// opened file brought along, the watermark.
///
/// Owns: the words and fields of these, as values. Never does: lines, pages.
///
/// Decision: *a header table is a file* (`masthead-*.txt` beside the style sheets), because the
/// study groups change their templates oftener than programs are written. The words of its labels
/// are with all others that nobody types in `numbering/words.tsv`, by language.
package org.rubric.typesetting.furniture;

/// HTML as it lies on the clipboard: what Word, LibreOffice, spreadsheets, Google Docs and browsers
/// put there becomes blocks, and blocks become HTML that they paste well.
///
/// Owns: [HtmlReader] and what it answers, [HtmlWriter], the bounds of both; [HtmlTables], the rows
/// of a table for the registers.
///
/// Never does: the clipboard itself, numbering, windows; it opens no address and no file but
/// pictures that another program has just put into the folder of temporary files.
///
/// Decisions:
/// - *Structure comes in, looks stay out.* Headings, lists, tables, emphasis, links and pictures
///   have words in the vocabulary; fonts, colours and sizes have none and are dropped.
/// - *What a program counted is not text.* Numbers before headings, list markers and caption labels
///   are taken off, for they are counted again here.
/// - *Word's lists are paragraphs* with `mso-list` in their style and the marker in a span or
///   between conditional comments; they are read as the items they look like.
/// - *Bounded*: length, number and depth of elements, cells of a table. Beyond that the words
///   alone are taken, with one sentence. Broken HTML never ends in an exception.
package org.rubric.interchange.html;

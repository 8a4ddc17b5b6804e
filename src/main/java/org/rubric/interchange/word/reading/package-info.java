/// From the XML of a Word document to a flat sequence of styled paragraphs and grids, tracked
/// changes accepted, fields replaced by their results, symbols by Unicode.
///
/// Owns: [Flow] and [Bit], the readers of body, runs, fields, drawings, tables and notes.
///
/// Never does: decide what a paragraph is for.
///
/// Decisions:
/// - *One pass, pulled.* Each reader consumes its own element; nothing is looked up twice.
/// - *What Word shows in one place is read once*: of alternate content the choice only, of a text
///   box its text apart from the paragraph it hangs on.
/// - *Nothing is dropped silently*: hidden text and text boxes are kept as bits of their own.
package org.rubric.interchange.word.reading;

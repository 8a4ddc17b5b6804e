/// From the XML of a Word document to a flat sequence of styled paragraphs and grids in each state
/// of its recorded changes, fields replaced by their results, symbols by Unicode.
///
/// Owns: [Flow] and [Bit], the readers of body, runs, fields, drawings, tables and notes;
/// [Recorded], who changed what, and the tellers that make a state of the text out of it.
///
/// Never does: decide what a paragraph is for.
///
/// Decisions:
/// - *One pass, pulled.* Each reader consumes its own element; nothing is looked up twice.
/// - *What Word shows in one place is read once*: of alternate content the choice only, of a text
///   box its text apart from the paragraph it hangs on.
/// - *Changed paragraphs wait.* What no change touches is told once, while it is read, and shared
///   by all states; a paragraph with changes is kept in pieces and told again for each state.
/// - *A paragraph is known by its number in the file*, whichever state it is read in; of paragraphs
///   that are one, the first with text says which.
/// - *Nothing is dropped silently*: hidden text and text boxes are kept as bits of their own.
package org.rubric.interchange.word.reading;

/// Font files, and the fonts of this machine for scripts that the program's own faces lack: a
/// sub-room of [org.rubric.typesetting].
///
/// Owns: reading TrueType, the part of a face that a file embeds; in which folders fonts lie, which
/// files are looked for by script, and whether a file may and can be embedded into a PDF.
///
/// Never does: the faces that come with the program, on which Latin pages depend; choosing a face
/// for a stretch of text.
///
/// Decisions:
/// - *Files are looked for by name*, best first, when a character is met that needs them: opening
///   all fonts of a machine takes seconds.
/// - *TrueType outlines only*, in files or collections.
/// - *Own reader instead of FontBox*: each face cost it 10 ms of CPU in a process that ends after
///   one export (a calendar for the font's date, a logger, tables nobody asks for), and a subset as
///   much again; of 20 pages that was a fifth. Here a table is read when it is asked for, and a
///   subset keeps the numbers of its glyphs, so that nothing is renumbered.
package org.rubric.typesetting.fonts;

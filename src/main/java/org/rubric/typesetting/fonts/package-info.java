/// The fonts of this machine, for scripts that the program's own faces lack: a sub-room of
/// [org.rubric.typesetting].
///
/// Owns: in which folders fonts lie, which files are looked for by script, and whether a file may
/// and can be embedded into a PDF.
///
/// Never does: the faces that come with the program, on which Latin pages depend; choosing a face
/// for a stretch of text.
///
/// Decisions:
/// - *Files are looked for by name*, best first, when a character is met that needs them: opening
///   all fonts of a machine takes seconds.
/// - *TrueType outlines only*, in files or collections: PDFBox cannot embed a part of the others.
package org.rubric.typesetting.fonts;

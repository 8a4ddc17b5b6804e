/// The jobs: open, check, export, compose, look up, copy and paste. One record per job; its inputs
/// are values,
/// progress and cancelling are parameters, its result is a value. The window and the command line
/// run the same jobs, so they cannot disagree.
///
/// Two commands live here because they need the catalogue: [CiteCommand] and [FixedTextsCommand].
/// Registers that fill themselves are in the room `register`.
///
/// Owns: which importer reads which file, the first start, names of files, writing a file whole or
/// not at all, the word lists of a person, the ignored checks of a draft.
///
/// Never does: print, show, ask.
package org.rubric.desk;

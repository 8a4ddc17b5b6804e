/// The jobs: open, check, export, compose, look up, copy and paste. One record per job; its inputs
/// are values, progress and cancelling are parameters, its result is a value. The window and the
/// command line run the same jobs, so they cannot disagree.
///
/// One command lives here because it needs the catalogue: [FixedTextsCommand]. Registers that fill
/// themselves are in the room `register`, references in `reference`, the work programme in
/// `programme`, the search in `seek`, terms in `terms`, similar work in `overlap`, help in `guide`.
///
/// What the jobs say lies in `messages/desk`, the words of what they compose in `messages/report`.
///
/// Owns: which importer reads which file, the first start, names of files, writing a file whole or
/// not at all, the word lists of a person, the ignored checks of a draft.
///
/// Never does: print, show, ask.
package org.rubric.desk;

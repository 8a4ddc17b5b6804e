/// Which words are misspelled, and what was likely meant.
///
/// Owns: finding and loading Hunspell dictionaries, cutting a line into words, the sector's English
/// (British with -ize), word lists, [Speller] and [Reader].
///
/// Never does: ship a dictionary, change a text, keep the lists of a person (the store does).
///
/// Decisions:
/// - *Dictionaries are data found at run time*: those of the system, of LibreOffice, of the folder
///   `dictionaries` beside the store. Without one nothing is said about words.
/// - *What is no word is no mistake*: code, formulas, identifiers, acronyms, designations,
///   addresses, tags of references are passed over before any dictionary is asked.
/// - *Unknown to the dictionary is remembered by line, the word lists are asked afterwards*: so an
///   added word costs nothing, and a key costs one line.
/// - *A scanner of our own* rather than a break iterator: what matters is what stands around a word
///   (`a.b`, `x_y`, `[b-ISO 9]`), which word boundaries forget.
package org.rubric.spelling;

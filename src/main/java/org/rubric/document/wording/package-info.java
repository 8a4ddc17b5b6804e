/// What the program says, kept apart from what it does: one bundle of words per room.
///
/// Owns: reading `messages/ROOM.properties`, filling values in, listing things. A whole sentence
/// has one name; one and many are told apart by a choice within it; a number that is a name (a
/// clause, a year, a code) is handed over as words, because numbers are grouped.
///
/// Never does: know which words there are, or which language a document is in (that is
/// [org.rubric.numbering]).
///
/// On the ground floor because findings, troubles of a file and names of styles are worded in every
/// room. Tests hold that every name leads to words, that all words are used and that no sentence
/// is left in Java.
package org.rubric.document.wording;

/// What the program says, kept apart from what it does: one bundle of words per room.
///
/// Owns: reading `messages/ROOM.properties` and filling values in.
///
/// Never does: know which words there are, or which language a document is in (that is
/// [org.rubric.numbering]).
///
/// On the ground floor because findings, troubles of a file and names of styles are worded in every
/// room.
package org.rubric.document.wording;

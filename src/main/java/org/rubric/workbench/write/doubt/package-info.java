/// Looking at the places of an opened file that may not be what they seem.
///
/// Owns: the places ([Doubt]), the round through them ([Round]), what can be answered at each
/// ([Question], [Answer]), how it is asked in the text ([Asking]), the list beside ([DoubtList]),
/// and what holds these together ([Looking]).
///
/// Never does: read files, decide anything by itself.
///
/// Decisions:
/// - *An answer is a change like any other.* It is one transaction of the draft's session, so undo
///   takes it back; the round notices by the document that came back, and asks again.
/// - *The text stays a text.* The question takes the keyboard when it is asked; a click into the
///   text gives it back, and Esc ends the round.
package org.rubric.workbench.write.doubt;

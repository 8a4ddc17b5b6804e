/// Finding words in the text and putting others in their place.
///
/// Owns: [FindBar] over the text, the [Query] and where it is searched ([Scopes]), what was found
/// ([Search]), its look under the words ([Underlining]) and the list of what replacing would do
/// ([Preview]).
///
/// Never does: search other documents, change the text other than by a command.
///
/// Decisions:
/// - *Replacing all is seen before it is done*, and each place can be left out.
/// - *Searching happens beside the keys* ([Hunt]), in the document as it is then; what is asked of
///   the matches waits for the answer.
/// - *An expression that takes too long ends the search* ([Patient]): the text stays writable.
package org.rubric.workbench.text.find;

/// References in the text: choosing what they name, seeing it, going there, mending them.
///
/// Owns: the list at the caret ([Picker]) of what can be named ([Candidates]), what it shows of a
/// text that is not listed yet ([OutsidePeek]), what it says where
/// nothing is called so ([Unlisted]), what choosing puts in ([Mention]), references made of typed
/// words ([Linking]), the card over a reference ([Hover]), the keys that follow it ([Ways]), and
/// the bar of those that lost their target ([RepairBar]).
///
/// Never does: number anything, look into the store, decide what a reference must name.
///
/// Decisions:
/// - *What can be referred to is worked out beside the keys* ([Candidates]) and handed in; choosing
///   inserts what fits the words before it. Narrowing 5,000 takes under 2 ms.
/// - *References that a deletion cut off are told at once* and looked up anew when they are
///   repaired: a cut that is pasted elsewhere takes the trouble back by itself.
package org.rubric.workbench.text.refer;

/// The term base: every definition and abbreviation of every text at hand.
///
/// Owns: [TermBase], the immutable base; [TermShelf], which keeps it at the heels of the store.
///
/// Never does: draw; decide which of two definitions is right.
///
/// Decision: the base is made of what the search index holds, so a start reads no draft for it. A
/// definition that a draft quotes from elsewhere stands in it under the text it is quoted from.
package org.rubric.desk.terms;

/// Spelling in the place *Write*.
///
/// Owns: what is misspelled ([Spelling]) and where its waves are now ([Waves]), going through the
/// words in a bar ([SpellBar], [Spellcheck]), putting others in their place ([Correcting]), and
/// what of the house it needs ([Spellroom]).
///
/// Never does: hold dictionaries, decide whether a word is right.
///
/// Decisions:
/// - *Words are read in the background after typing pauses*; waves move with the text until then.
/// - *Misspelled words are one line among the checks*, not a line each.
package org.rubric.workbench.write.spell;

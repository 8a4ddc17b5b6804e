package org.rubric.workbench.write.spell;

import java.util.concurrent.Executor;
import org.rubric.desk.KeptWords;
import org.rubric.spelling.Speller;

/// What spelling in the window has done for it by the rest of the house.
///
/// @param background one thread of its own, for a dictionary takes a second to load
/// @param author who adds words
public record Spellroom(Speller speller, KeptWords words, Executor background, String author) {}

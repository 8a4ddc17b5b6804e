package org.rubric.workbench.text.block;

import org.rubric.document.Alteration;
import org.rubric.document.Id;
import org.rubric.workbench.text.line.Setting;

/// What makes a piece one that the text does not have: whose it is, and how it is set.
///
/// @param setting with the words of the version that has it
/// @param origin the block of that version that it is, or belongs to
/// @param behind the piece of the text that it stands behind
public record Ghostly(Setting setting, Alteration told, int author, Id origin, Id behind) {}

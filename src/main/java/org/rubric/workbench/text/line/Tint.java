package org.rubric.workbench.text.line;

import org.rubric.document.Finding;

/// A quiet ground under words that are commented on.
///
/// @param strong whether it is the comment at hand
public record Tint(Finding.Range range, boolean strong) {}

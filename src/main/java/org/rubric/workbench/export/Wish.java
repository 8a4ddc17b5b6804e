package org.rubric.workbench.export;

import java.nio.file.Path;
import java.util.Optional;
import org.rubric.interchange.pdf.Standard;
import org.rubric.typesetting.Look;

/// What file is wanted.
///
/// @param template that a Word file is written into
/// @param since the text since which changes are shown; empty: none are
record Wish(
        Path file,
        Look look,
        Standard standard,
        Optional<Path> template,
        Optional<Earlier> since) {}

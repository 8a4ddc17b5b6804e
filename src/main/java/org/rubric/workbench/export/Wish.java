package org.rubric.workbench.export;

import java.nio.file.Path;
import java.util.Optional;
import org.rubric.interchange.pdf.Standard;
import org.rubric.typesetting.Look;

/// What file is wanted.
///
/// @param template that a Word file is written into
record Wish(Path file, Look look, Standard standard, Optional<Path> template) {}

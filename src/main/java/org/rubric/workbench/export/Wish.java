package org.rubric.workbench.export;

import java.nio.file.Path;
import org.rubric.interchange.pdf.Standard;
import org.rubric.typesetting.Look;

/// What file is wanted.
record Wish(Path file, Look look, Standard standard) {}

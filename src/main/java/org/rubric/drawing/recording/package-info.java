/// What vector pictures paint, written down: marks on a sheet under a budget, and the stand-in for
/// a screen that writes them down while a foreign decoder believes it paints.
///
/// A recording is immutable, paints on any thread, knows its ink box, and costs the same each
/// time.
package org.rubric.drawing.recording;

/// Printing the pages that the PDF would hold, on a printer of this computer.
///
/// Owns: which pages, how often, on which side; how a page is fitted to the paper; the panel that
/// asks; the way to the system's printers.
///
/// Never does: layout, or waiting on the thread of the window. Pages are painted as lines and
/// glyphs at the printer's own resolution by the painter of the preview.
///
/// Decisions:
/// - *`javax.print`, not JavaFX's printing*: it takes Java2D, which is how pages are painted, works
///   off the window's thread, and its printers can be stood in for by a file in tests.
/// - *A page is never enlarged*, and made smaller only where the paper is smaller than the page:
///   A4 on Letter. The margins of a page are wider than those that a printer cannot reach.
/// - *No dialog of the system*: it would be modal, and it looks different everywhere.
package org.rubric.workbench.print;

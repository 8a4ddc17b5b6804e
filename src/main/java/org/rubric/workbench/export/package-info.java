/// Saving a document as PDF from the window: the panel behind Ctrl+P with look, kind and place of
/// the file, the details of the user that header tables need, progress, and the cover's picture.
///
/// A draft may be saved with what changed since a version or before its review ([DraftExport]).
///
/// Never does: set pages or write files; `desk` does.
package org.rubric.workbench.export;

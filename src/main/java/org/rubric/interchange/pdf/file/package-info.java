/// A PDF as a file: its syntax, its object streams and its cross-references (ISO 32000-1, 7.3 and
/// 7.5).
///
/// Never does: know what the objects mean.
package org.rubric.interchange.pdf.file;

/// The window: its places, rows and panels, and what they share.
///
/// Owns: everything with a pixel, keys and mouse, and the threads behind the window. Views are
/// plain Java; each gets what it needs by its constructor, shows a value and issues commands. The
/// place *Write* is in the room `write`, the text itself in `text`, registers in `register`.
///
/// Never does: decide what a rule, a number or a page is; keep the truth.
///
/// Decisions:
/// - *No event bus.* Who needs to know is told by whoever made it, through a consumer.
/// - *Lists and menus over the text lie in the scene*, never in popup windows: those take the
///   keyboard away from the text.
/// - *What is not built is not shown*; nothing is grey without a reason beside it.
package org.rubric.workbench;

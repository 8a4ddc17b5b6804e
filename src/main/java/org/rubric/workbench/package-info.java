/// The window: places, panes, lists and the page beside the text.
///
/// Owns: everything with a pixel, keys and mouse, and the threads behind the window. Views are
/// plain Java; each gets what it needs by its constructor, shows a value and issues commands. The
/// text itself is in the room `text`.
///
/// Never does: decide what a rule, a number or a page is; keep the truth.
///
/// Decisions:
/// - *No event bus.* Who needs to know is told by whoever made it, through a consumer.
/// - *Late answers are dropped.* Checks and pages are worked out on one background thread from a
///   snapshot and come back with its version; see [Follower].
/// - *Lists and menus over the text lie in the scene*, never in popup windows: those take the
///   keyboard away from the text.
/// - *What is not built is not shown*; nothing is grey without a reason beside it.
package org.rubric.workbench;

/// The window: its places, rows and panels, and what they share.
///
/// Owns: everything with a pixel, keys and mouse, and the threads behind the window. Views are
/// plain Java; each gets what it needs by its constructor, shows a value and issues commands. The
/// place *Write* is in the room `write`, the text itself in `text`, registers in `register`, help
/// in `help`, versions in `version`, printing in `print`, the rows at the top in `bar`, the start
// in
/// `start`.
///
/// Never does: decide what a rule, a number or a page is; keep the truth.
///
/// Decisions:
/// - *No event bus.* Who needs to know is told by whoever made it, through a consumer.
/// - *Lists and menus over the text lie in the scene*, never in popup windows: those take the
///   keyboard away from the text.
/// - *What is seen first is made first* ([Front]): title row, signs of the places, the start as it
///   was kept, the bottom line. The store is opened and the places ([Window]) are made behind it,
///   once it is painted or when something is asked of it. So a start costs less than twice an empty
///   frame; with everything made before it was three and a half times one.
/// - *Habits are a record of the store* ([Setup]): theme, size of the text, panes, window. They are
///   put back within the screens there are ([Habits]).
/// - *One list of actions* serves keys, tools, palette and help, so none can be wrong about
///   another.
/// - *What is not built is not shown*; nothing is grey without a reason beside it.
package org.rubric.workbench;

/// The place where a draft is written: outline, text, page, checks.
///
/// Owns: [WritePlace] and its panes; what can be done in it ([WriteActions]); the work behind it
/// that follows the text ([Follower]); what the text wishes of the window ([Referring]) and what of
/// the store it reaches ([Reach]). In rooms of their own: the left pane (`outline`), what was found
/// (`check`), spelling (`spell`), and `doubt`, the round through the places of an opened file.
///
/// Never does: know the window's other places, open or keep drafts, change a document other than
/// by a command to its session.
///
/// Decisions:
/// - *Late answers are dropped.* Checks and pages are worked out on one background thread from a
///   snapshot and come back with its version; see [Follower].
/// - *The same draft twice is one session seen by two views.* The view without the keyboard follows
///   the words alone and brings its own caret when it is its turn ([SplitView]).
/// - *The text is magnified as a whole*, column and type together; what floats over it is not
///   ([Magnified]).
/// - *The panes do not know one another.* [WritePlace] tells each what is new and takes what each
///   was asked for to the text.
package org.rubric.workbench.write;

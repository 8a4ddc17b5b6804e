/// The place where a draft is written: outline, text, page, checks.
///
/// Owns: [WritePlace] and its panes; what can be done in it ([WriteActions]); the work behind it
/// that follows the text ([Follower]); what the text wishes of the window ([Referring]) and what of
/// the store it reaches ([Reach]).
///
/// Never does: know the window's other places, open or keep drafts, change a document other than
/// by a command to its session.
///
/// Decisions:
/// - *Late answers are dropped.* Checks and pages are worked out on one background thread from a
///   snapshot and come back with its version; see [Follower].
/// - *The panes do not know one another.* [WritePlace] tells each what is new and takes what each
///   was asked for to the text.
package org.rubric.workbench.write;

/// What the program says about itself, for the window and the command line alike: topics of help,
/// the keys, and the documents made of both.
///
/// Owns: `help/topics.tsv` (which topics there are, what they lead to, where they are asked for)
/// and `help/keys.tsv` (all keys, by what they are for). Their words lie in `messages/help`, and in
/// `messages/workbench` what the window calls its actions.
///
/// Never does: show anything, or write a file: what it makes is an ordinary document.
///
/// Decisions:
/// - *Keys are listed apart from the window*, because the command line has none to ask. A test
///   holds the list against the actions of the real window, key by key.
/// - *A topic holds no key*: its text names an action, and the key of the action is filled in.
package org.rubric.desk.guide;

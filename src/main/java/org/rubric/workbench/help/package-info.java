/// Help without a network.
///
/// Owns: the panel that searches the answers of [org.rubric.desk.guide], what it takes the place at
/// hand to be, and the two files that are made of help.
///
/// Never does: name a key itself. An answer names an action, and the key is the one that the action
/// has; so an answer cannot be wrong about it.
package org.rubric.workbench.help;

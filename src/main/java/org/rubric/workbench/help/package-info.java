/// Help without a network.
///
/// Owns: the [Topics] that come with the program and the panel that searches them.
///
/// Never does: name a key itself. An answer names an action, and the key is the one that the action
/// has; so an answer cannot be wrong about it.
package org.rubric.workbench.help;

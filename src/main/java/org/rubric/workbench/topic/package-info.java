/// Topics of the dialogues where keywords are written.
///
/// Never does: change keywords by itself; a topic is taken when it is pressed.
package org.rubric.workbench.topic;

/// The message to a Question's mailing list: a panel to read and change it, and the two ways out.
///
/// Never does: send. The user's own mail program does, when the user says so there.
package org.rubric.workbench.mail;

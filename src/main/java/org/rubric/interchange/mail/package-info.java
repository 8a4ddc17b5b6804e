/// What goes to other people's mail and calendar programs: a calendar file (RFC 5545), a message
/// that waits to be sent (RFC 5322, 2045 to 2047, 2231), an address to click on (RFC 6068).
///
/// Owns: the three forms, their escapes and their bounds.
///
/// Never does: send anything. A file is opened by the user's own program, which asks before it
/// sends.
///
/// Decision: three short writers instead of a library: nothing is read here, and what is written
/// uses a small part of those standards.
package org.rubric.interchange.mail;

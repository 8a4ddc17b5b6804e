/// The work programme among the other things of the store: what meetings bring into it, which draft
/// is which item's, who carries a topic, and what leaves it as a file or a message.
///
/// Owns: [Seed], [Contributions], [DraftLink], [TopicPage], [ListMail], [MailJob], [CalendarJob],
/// [TableFile].
///
/// Never does: show, ask, send.
package org.rubric.desk.programme;

/// The side of a meeting on which its documents are posted.
///
/// Owns: [PostSheet] with the table of the documents to post, what each lacks and the one step that
/// mends it, *Make files*, *Mail to list*, *Hand over*; [Answering], which makes a reply to a
/// liaison statement and the form of a proposed work item; [HandedIn], which takes a meeting or
/// a draft that came back; the table and the panels with which a text on its way to approval is
/// posted too.
///
/// Never does: hold back what is not ready, or keep a state of its own: it asks
/// [org.rubric.desk.meeting.post.Postings] anew in the background whenever the meeting changes.
package org.rubric.workbench.meeting.post;

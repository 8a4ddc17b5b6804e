/// The comments of members on a text under approval: read, bound to its places, answered, resolved;
/// and the history of its clauses (procedures 4, Recommendation ITU-T A.8).
///
/// Owns: [RemarkIntake], which compares a table of comments with those that are there;
/// [RemarkTable], which column says what; [Places], what a text has under the names that members
/// use; [Instead], a replacement that a comment proposes; [Resolution], the documents that a round
/// comes to; [ClauseHistory], what led to a clause; [Approved], what approval writes on a text;
/// [Texts], a draft and its versions, open or not.
///
/// Never does: guess a clause. A number that the text does not have is asked for.
///
/// Decisions:
/// - *A comment is known by its number and its member.* A table that comes again changes words and
///   never an answer, nor a place that a person gave.
/// - *The graver word counts*: "ed/te" is substantive, for a typo lets a text pass.
package org.rubric.desk.approval.round;

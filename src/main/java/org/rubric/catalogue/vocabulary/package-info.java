/// When two terms are one, and when two definitions say the same.
///
/// Owns: [Spelling], the form in which terms are compared; [Wording], how near definitions are.
///
/// Never does: know any term itself.
///
/// Decision: a term is the same word however it is joined, in one or in several, in any case:
/// "flood-sensing devices" is "Flood sensing device". What is only a letter away is told as near,
/// never taken for the same: "physical" and "physical" with a slip are one, "inter" and "intra" are
/// not.
package org.rubric.catalogue.vocabulary;

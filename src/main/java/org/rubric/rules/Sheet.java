package org.rubric.rules;

import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;

import java.util.Set;

/// The page of help of a rule. Its words are `CODE.source`, `.why`, `.bad` and `.good` of the room,
/// and `.rests` where the rule is off; they are read when somebody asks.
///
/// @param code stable, such as `REF-02`
/// @param off whether the rule is off unless somebody asks for it
public record Sheet(String code, Severity severity, Set<Profile> profiles, boolean off) {
    private static final Wording WORDS = Wording.in("rules");

    /// Why the rule is there, with a bad and a good example.
    public record Reason(String why, String bad, String good) {}

    public Sheet {
        profiles = Set.copyOf(profiles);
    }

    /// A rule for Recommendations, amendments and common text.
    public static Sheet normative(String code, Severity severity) {
        return new Sheet(code, severity, Set.of(Profile.RECOMMENDATION, Profile.JOINT), false);
    }

    /// A rule for every text with clauses, not for meeting documents.
    public static Sheet texts(String code, Severity severity) {
        var clauses = Set.of(Profile.RECOMMENDATION, Profile.JOINT, Profile.INFORMATIVE);
        return new Sheet(code, severity, clauses, false);
    }

    /// A rule for every document.
    public static Sheet all(String code, Severity severity) {
        return new Sheet(code, severity, Set.of(Profile.values()), false);
    }

    /// A rule for one profile.
    public static Sheet only(Profile profile, String code, Severity severity) {
        return new Sheet(code, severity, Set.of(profile), false);
    }

    /// The same, off unless somebody asks for it.
    public Sheet resting() {
        return new Sheet(code, severity, profiles, true);
    }

    /// Where the rule comes from, such as "Author's guide 3.2.1".
    public String source() {
        return WORDS.of(code + ".source");
    }

    public Reason reason() {
        return new Reason(
                WORDS.of(code + ".why"), WORDS.of(code + ".bad"), WORDS.of(code + ".good"));
    }

    /// Why the rule is off unless somebody asks for it; empty: it is on.
    public String rests() {
        return off ? WORDS.of(code + ".rests") : "";
    }
}

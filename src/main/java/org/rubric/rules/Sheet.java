package org.rubric.rules;

import org.rubric.document.Severity;

import java.util.Set;

/// The page of help of a rule.
///
/// @param code stable, such as `REF-02`
/// @param source where the rule comes from, such as "Author's guide 3.2.1"
/// @param rests why the rule is off unless somebody asks for it; empty: it is on
public record Sheet(
        String code,
        Severity severity,
        Set<Profile> profiles,
        String source,
        Reason reason,
        String rests) {

    /// Why the rule is there, with a bad and a good example.
    public record Reason(String why, String bad, String good) {}

    public Sheet {
        profiles = Set.copyOf(profiles);
    }

    /// A rule for Recommendations, amendments and common text.
    public static Sheet normative(String code, Severity severity, String source, Reason reason) {
        return new Sheet(
                code, severity, Set.of(Profile.RECOMMENDATION, Profile.JOINT), source, reason, "");
    }

    /// A rule for every text with clauses, not for meeting documents.
    public static Sheet texts(String code, Severity severity, String source, Reason reason) {
        return new Sheet(
                code,
                severity,
                Set.of(Profile.RECOMMENDATION, Profile.JOINT, Profile.INFORMATIVE),
                source,
                reason,
                "");
    }

    /// A rule for every document.
    public static Sheet all(String code, Severity severity, String source, Reason reason) {
        return new Sheet(code, severity, Set.of(Profile.values()), source, reason, "");
    }

    /// A rule for one profile.
    public static Sheet only(
            Profile profile, String code, Severity severity, String source, Reason reason) {
        return new Sheet(code, severity, Set.of(profile), source, reason, "");
    }

    /// The same, off unless somebody asks for it.
    public Sheet resting(String why) {
        return new Sheet(code, severity, profiles, source, reason, why);
    }
}

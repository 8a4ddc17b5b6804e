package org.rubric.desk.register;

/// How many things of a form, in words.
public final class Noun {
    private Noun() {}

    /// `1 Recommendation`, `12 people`.
    ///
    /// @param word of the form, or `catalogue`
    public static String of(String word, int count) {
        return "%,d %s".formatted(count, count == 1 ? one(word) : many(word));
    }

    private static String many(String word) {
        return switch (word) {
            case "recommendations" -> "Recommendations";
            case "resolutions" -> "Resolutions";
            case "questions" -> "Questions";
            case "coordination" -> "groups to coordinate with";
            case "catalogue" -> "entries";
            case "links" -> "pages";
            case "blocks" -> "blocks of numbers";
            case "study-group" -> "study groups";
            default -> word.replace('-', ' ');
        };
    }

    private static String one(String word) {
        return switch (word) {
            case "people" -> "person";
            case "working-parties" -> "working party";
            case "coordination" -> "group to coordinate with";
            case "catalogue" -> "entry";
            case "blocks" -> "block of numbers";
            default -> many(word).replaceFirst("s$", "");
        };
    }
}

package org.rubric.desk.approval.round;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;
import org.rubric.programme.approval.Remark;

/// The places of a text by what members call them: "6.1", "clause 6.1, second paragraph",
/// "Table 6-1", "Annex A", "A.2", "Introduction", "General". A number that the text does not have
/// is no place: nothing near it is guessed.
public final class Places {
    /// What a person says for the text as a whole.
    public static final String WHOLE = "the text as a whole";

    private static final int LONGEST = 200;
    private static final Pattern EXHIBIT =
            Pattern.compile(
                    "\\b(table|tab|figure|fig|equation|formula|eq)\\b[.s]?\\s*\\(?"
                            + "([a-z]{0,4}+[.\\d]{0,8}+(?:-\\d{1,3}+)?+\\p{L}{0,6}+)(?![-/]?[\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERED =
            Pattern.compile(
                    "\\b(annex|appendix|app)\\b\\.?\\s*([a-z]|[ivxl]{1,6})\\b(?![-./][\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE);
    private static final String NUMBER = "((?:[A-Z]\\.|[IVXL]{1,6}+\\.)?+\\d[\\p{L}\\p{N}./-]*+)";
    private static final Pattern KEYED =
            Pattern.compile(
                    "(?:§|\\b(?i:(?:sub)?clauses?|(?:sub)?sections?|cl|sec|sect)\\b\\.?)\\s*"
                            + NUMBER);

    /// A number is taken whole, with the letters that belong to it, and looked up as it is.
    private static final Pattern NUMBERED = Pattern.compile("(?<![\\p{L}\\p{N}./-])" + NUMBER);
    private static final Pattern NO_CLAUSE =
            Pattern.compile("\\d{1,3}(?:st|nd|rd|th)|(?:[A-Z]\\.)?\\d{4}.*");

    /// What makes a range of a number.
    private static final Pattern FURTHER = Pattern.compile("\\s*(?:-|to\\b)\\s*(?:[A-Z]\\.)?\\d");
    private static final Pattern PAGES =
            Pattern.compile(
                    "(?i)\\b(?:pages?|pp?|lines?|l|rows?|columns?|items?|bullets?|notes?|step|paragraphs?|para)"
                            + "\\b\\.?\\s*\\d{1,5}(?:\\s*-\\s*\\d{1,5})?");
    private static final Pattern WHOLLY =
            Pattern.compile(
                    "(?i)(?:the )?(?:text as a whole|whole|whole text|whole document|document"
                            + "|general|all|overall|entire document|n/?a|none|[-–—*.]*)");

    private final Document text;
    private final List<Place> outline = new ArrayList<>();
    private final Map<String, Id> standing = new HashMap<>();
    private final Map<Id, String> labels = new HashMap<>();
    private final Map<String, Id> titled = new HashMap<>();

    /// A place as a list offers it.
    ///
    /// @param label "6.1", "Annex A", "Table 6-1"; empty: it has none
    public record Place(Id id, String label, String title) {
        /// "6.1 Reporting"
        public String words() {
            return (label + " " + title).strip();
        }
    }

    private Places(Document text) {
        this.text = text;
    }

    /// Of a text as it is now; takes as long as reading it once.
    public static Places of(Document text, Numbering numbering) {
        var places = new Places(text);
        places.front();
        text.forEach(block -> places.add(block, numbering));
        return places;
    }

    public static Places of(Document text) {
        return of(text, Numbering.of(text));
    }

    private void front() {
        var front = text.front().overview();
        front.summary().stream().findFirst().ifPresent(b -> named(b, Words.of("place.summary")));
        front.introduction().stream()
                .findFirst()
                .ifPresent(b -> named(b, Words.of("place.introduction")));
    }

    private void named(Block block, String title) {
        outline.add(new Place(block.id(), "", title));
        titled.putIfAbsent(title.toLowerCase(Locale.ROOT), block.id());
    }

    private void add(Block block, Numbering numbering) {
        var label = numbering.label(block.id());
        label.map(Label::standing)
                .filter(words -> counted(label.get().kind()) && !words.isEmpty())
                .ifPresent(
                        words -> {
                            standing.putIfAbsent(plain(words), block.id());
                            labels.put(block.id(), words.replace('\u00A0', ' '));
                        });
        if (!(block instanceof Clause clause)) return;
        label.map(Label::number)
                .filter(number -> !number.isEmpty() && clause.kind() == Clause.Kind.CLAUSE)
                .ifPresent(number -> standing.putIfAbsent(plain(number), block.id()));
        var title = Inline.text(clause.title().runs()).strip();
        var stands = label.map(Label::standing).orElse("").replace('\u00A0', ' ');
        outline.add(new Place(clause.id(), stands, title));
        if (!title.isEmpty()) titled.putIfAbsent(title.toLowerCase(Locale.ROOT), clause.id());
    }

    private static boolean counted(Label.Kind kind) {
        return switch (kind) {
            case CLAUSE, ANNEX, APPENDIX, SECTION, TABLE, FIGURE, PANEL, EQUATION -> true;
            default -> false;
        };
    }

    private static String plain(String label) {
        return label.replace('\u00A0', ' ')
                .replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("[()]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /// Whether the words mean no place but the whole; empty words do.
    public static boolean whole(String words) {
        return words.length() <= LONGEST && WHOLLY.matcher(words.strip()).matches();
    }

    /// Whether a comment is about the text as a whole: it was said so, or typed so.
    public static boolean whole(Remark.About about) {
        return about.whole() || about.place().isEmpty() && whole(about.clause());
    }

    /// The place that the words name; empty: the text has none such.
    public Optional<Id> find(String words) {
        if (words.isBlank() || words.length() > LONGEST) return Optional.empty();
        var said = words.replace('\u00A0', ' ').replaceAll("[\u2010-\u2015]", "-").strip();
        var title = Optional.ofNullable(titled.get(said.toLowerCase(Locale.ROOT)));
        if (title.isPresent()) return title;
        said = PAGES.matcher(said).replaceAll(" ").strip();
        var exhibit = EXHIBIT.matcher(said);
        if (exhibit.find() && !exhibit.group(2).isEmpty())
            return standing(exhibit(exhibit) + exhibit.group(2));
        var lettered = LETTERED.matcher(said);
        if (lettered.find()) return standing(annex(lettered) + lettered.group(2));
        var numbered = numbered(said);
        if (numbered.isEmpty()) return beginning(said);
        var further = FURTHER.matcher(said).region(numbered.get().end(), said.length());
        var number = numbered.get().group(1);
        // With a hyphen it numbers an equation, and then stands in parentheses.
        boolean hyphened = number.contains("-") && !said.contains("(" + number + ")");
        return hyphened || further.lookingAt() ? Optional.empty() : standing(number);
    }

    /// The number of a clause that is said first, before all others one that is called so.
    private static Optional<MatchResult> numbered(String said) {
        for (var pattern : List.of(KEYED, NUMBERED)) {
            var match = pattern.matcher(said);
            while (match.find())
                if (!NO_CLAUSE.matcher(match.group(1)).matches())
                    return Optional.of(match.toMatchResult());
        }
        return Optional.empty();
    }

    private Optional<Id> standing(String label) {
        return Optional.ofNullable(standing.get(plain(label.replaceAll("\\.$", ""))));
    }

    private static String exhibit(Matcher match) {
        return switch (match.group(1).toLowerCase(Locale.ROOT).charAt(0)) {
            case 't' -> "table ";
            case 'f' -> match.group(1).length() > 6 ? "" : "figure ";
            default -> "";
        };
    }

    private static String annex(Matcher match) {
        return match.group(1).toLowerCase(Locale.ROOT).startsWith("ann") ? "annex " : "appendix ";
    }

    /// "Scope, first sentence" is about the scope.
    private Optional<Id> beginning(String said) {
        var words = said.toLowerCase(Locale.ROOT);
        return titled.keySet().stream()
                .filter(title -> words.matches("(?s)" + Pattern.quote(title) + "\\b.*"))
                .max(java.util.Comparator.comparingInt(String::length))
                .map(titled::get);
    }

    /// Summary, introduction and all divisions in the order of the text.
    public List<Place> outline() {
        return List.copyOf(outline);
    }

    /// What a place is called now: "6.1 Reporting"; empty: the text has it no more.
    public String words(Id place) {
        return outline.stream()
                .filter(each -> each.id().equals(place))
                .findFirst()
                .map(Place::words)
                .or(() -> Optional.ofNullable(labels.get(place)))
                .orElse("");
    }
}

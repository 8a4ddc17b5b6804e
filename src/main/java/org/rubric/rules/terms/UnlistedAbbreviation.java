package org.rubric.rules.terms;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Wanted;
import org.rubric.rules.Correction;
import java.util.Optional;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Severity;
import org.rubric.editing.Runs;
import org.rubric.rules.Dossier;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Survey;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// An abbreviation in the text is in clause 4 (author's guide, 8.4).
public record UnlistedAbbreviation() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("ABB-01", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    /// Spelt out at its first use: "full form (ABB)".
    private static final Pattern INTRODUCED =
            Pattern.compile("\\(([A-Z][A-Za-z]*[A-Z][A-Za-z]*)s?\\)");

    /// Three capitals or more that are not part of a name, a tag, a number or a quotation.
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\w\uFFFC&/._:<{\"\u201c\u2018'\u2011-])[A-Z]{3,8}"
                            + "(?=s?(?![\\w\uFFFC&/_:>}\\[\u2011-]|\\.\\w))");

    private static final Pattern ENTRY =
            Pattern.compile(
                    "\\d+(?:\\.\\d+)*\\s+\\p{Lu}\\p{Ll}[^.;]*$|\\[[^\\]]{3,40}]\\s|[A-Z][^,;:]{2,40}(?: ed\\. \\d+)? ?\\((?:19|20)\\d\\d\\)[^,]{0,4},"
                            + "|(?:ISO|IEC|ETSI|IEEE|ANSI)[^,;]{3,40}:(?:19|20)\\d\\d, ");

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    /// What follows the name of a message, or the rest of a name: "INVITE request", "EXIF 2.2".
    private static final Pattern ELEMENT =
            Pattern.compile(
                    "[ \u00a0](?:\\d|[A-Z]{3,} message|(?:message|request|response|method|segment"
                            + "|packet|command|primitive|indication|frame|flag|bit|field|timer|information)s?\\b"
                            + "|\\(user\\)|is equal to)");

    /// Names of fields and statements: what stands beside them are values.
    private static final Pattern SYNTAX =
            Pattern.compile("[A-Z]_[A-Z]|\\w\\([\\s\u00a0]*\\)|;\\s*$|[=<>]=");

    /// Names that need no explanation, and words of the format itself.
    private static final Set<String> KNOWN =
            Set.of(
                    "ITU", "ISO", "IEC", "IETF", "ETSI", "IEEE", "ANSI", "RFC", "WTSA", "TSAG",
                    "TSB", "UNESCO", "NOTE", "ANNEX", "TABLE", "FIGURE", "TRUE", "FALSE", "NULL",
                    "AND", "NOT", "XOR", "SHALL", "MUST", "MAY", "SHOULD", "URL", "UTC", "PDF",
                    "XML", "ASN", "ASCII", "USA", "CCITT", "CCIR", "JTC", "SMPTE", "OASIS", "JEITA",
                    "YES");

    @Override
    public boolean english() {
        return true;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var survey = dossier.survey();
        if (!dossier.draft() || survey.division(Region.ABBREVIATIONS).isEmpty()) return;
        var listed = new HashSet<String>(KNOWN);
        for (var entry : survey.abbreviations())
            listed(Inline.text(entry.abbreviation().runs()).strip(), listed);
        for (var definition : survey.definitions())
            introduced(Inline.text(definition.term().runs()), listed);
        var found = new LinkedHashMap<String, Finding>();
        for (var passage : survey.passages())
            if (relevant(passage) && !survey.boxed(passage.line().id()))
                passage(passage, listed, found);
        for (var hit : found.entrySet())
            if (!word(hit.getKey(), survey)) report.accept(hit.getValue());
    }

    /// With its parts: who knows DP-DQPSK knows DQPSK.
    private static void listed(String abbreviation, Set<String> listed) {
        listed.add(abbreviation);
        listed.addAll(List.of(abbreviation.split("[/\u2010\u2011-]")));
    }

    /// Whether the same letters also occur as an ordinary word: then the capitals are for emphasis
    /// or name a value.
    private static boolean word(String letters, Survey survey) {
        var small = letters.toLowerCase(Locale.ROOT);
        for (var passage : survey.passages()) {
            var text = passage.facts().text();
            for (int at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1))
                if (alone(text, at, at + small.length())) return true;
        }
        return false;
    }

    private static boolean alone(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }

    /// An entry of a list of texts, or a numbered title: what a title abbreviates, the text under
    /// it explains.
    private static boolean entry(String text) {
        return ENTRY.matcher(text).lookingAt();
    }

    /// "ICTs (not ICTS)" is about the letters, not about what they stand for.
    private static boolean shown(String text, int from, int to) {
        var before = text.substring(Math.max(0, from - 5), from);
        return before.equals("(not ")
                || text.startsWith(" (not ", to + 1) && text.charAt(to) == 's';
    }

    private static boolean relevant(Passage passage) {
        return passage.prose()
                && !entry(passage.facts().text())
                && (passage.region() == Region.BODY || passage.region() == Region.ANNEX)
                && !shouted(passage.facts().text())
                && !SYNTAX.matcher(passage.facts().text()).find();
    }

    /// A line of code or a title in capitals.
    private static boolean shouted(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return capitals > text.chars().filter(Character::isLowerCase).count();
    }

    private void passage(Passage passage, Set<String> listed, Map<String, Finding> found) {
        var text = passage.facts().text();
        var match = WORD.matcher(text);
        while (match.find()) {
            var letters = match.group();
            boolean named =
                    ROMAN.matcher(letters).matches()
                            || shown(text, match.start(), match.end())
                            || lowered(passage.runs(), match.start(), match.end())
                            || text.lastIndexOf('[', match.start())
                                    > text.lastIndexOf(']', match.start());
            if (named || !listed.add(letters)) continue;
            if (ELEMENT.matcher(text.substring(match.end())).lookingAt()) {
                listed.remove(letters);
                continue;
            }
            if (match.start() == 0 && explained(text, letters)) continue;
            found.put(
                    letters,
                    finding(
                            passage.line().id(),
                            match.start(),
                            match.end(),
                            WORDS.of("ABB-01.found", letters)));
        }
    }

    /// Letters of which some are raised or lowered are a symbol with an index.
    private static boolean lowered(List<Inline> runs, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            var marks = Runs.marksAt(runs, i);
            if (marks.has(Marks.Style.SUBSCRIPT) || marks.has(Marks.Style.SUPERSCRIPT)) return true;
        }
        return false;
    }

    /// A line that begins with it and goes on with its expansion: an entry of a list of its own.
    private static boolean explained(String text, String letters) {
        var rest = text.substring(letters.length()).strip();
        return !rest.isEmpty() && rest.charAt(0) == letters.charAt(0);
    }

    private static void introduced(String words, Set<String> listed) {
        var match = INTRODUCED.matcher(words);
        while (match.find()) listed.add(match.group(1));
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return AbbreviationListing.of(finding, dossier)
                .flatMap(listing -> listing.as(listing.expansion()))
                .stream()
                .toList();
    }

    @Override
    public Optional<Wanted> wanted(Finding finding, Dossier dossier) {
        return AbbreviationListing.of(finding, dossier)
                .map(
                        listing ->
                                new Wanted(
                                        WORDS.of("ABB-01.wanted", listing.letters()),
                                        listing.expansion(),
                                        listing::as));
    }
}

package org.rubric.interchange.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubric.document.Id;

/// Where a line names other documents, with or without brackets, and which of its mentions belong
/// to them: "clause 5 of ITU-T G.707", "ISO/IEC 13818-7, Table 42", "clause 8 of Annex F of [ITU-T
/// X.1]".
final class Citations {
    private static final String ORGANIZATION =
            "(?:ITU[-\\u2010\\u2011 ]?[TR]|UIT[-\\u2010\\u2011][TR]|МСЭ[-\\u2010\\u2011][ТР]|CCITT|CCIR"
                    + "|ISO(?:/IEC)?|IEC|IETF|RFC|IEEE|ETSI|3GPP2?|ANSI|ATIS|SMPTE|W3C|NIST|OASIS"
                    + "|oneM2M|SCTE|EXIF|FIPS|WTSA|BBF|TIA)";
    private static final String RECOMMENDATION =
            "(?:Recs?\\.?|Recommendations?|Recommandations?|Recomendaci\\p{L}{2,5}"
                    + "|Рекомендаци\\p{L}{1,3}|Resolution|Res\\.|Supplement|Part)";
    private static final String SPACES = "[\\s\\u00A0]{1,3}";
    private static final String NUMBER = "[\\w.:/\\-\\u2010\\u2011]{0,30}[\\w]";

    private static final Pattern NAME =
            Pattern.compile(
                    "\\[(?<tag>[^\\[\\]\\uFFFC]{1,60})]"
                            + "|(?<![\\p{L}\\p{N}])(?:"
                            + RECOMMENDATION
                            + SPACES
                            + ")?"
                            + ORGANIZATION
                            + "(?:"
                            + SPACES
                            + "(?:Std\\.?|TS|TR|EN|Rec\\.|Recommendation|RFC|SP|Res\\.|[A-Z]{1,3}))?"
                            + SPACES
                            + "(?=[A-Z]{0,2}\\.?\\d|[A-Z]\\.[A-Z])"
                            + NUMBER
                            + "|(?<![\\p{L}\\p{N}])"
                            + RECOMMENDATION
                            + SPACES
                            + "(?=[A-Z]{0,2}\\.?\\d)"
                            + NUMBER);

    private static final Pattern CONNECTOR =
            Pattern.compile(
                    "[\\s\\u00A0]{1,3}(?:of|in|to|from|de|du|des|dans|из|в|к|del)"
                            + "[\\s\\u00A0]{1,3}(?:(?:the|la|le|draft|revised|reference)[\\s\\u00A0]{1,3}){0,3}"
                            + "|[\\s\\u00A0]{1,3}(?=Рекомендаци|МСЭ)");
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?:that|those|these|its|their|base|same|latter|former|original|corresponding"
                            + "|main|superseded|previous)\\b");
    private static final Pattern OURS =
            Pattern.compile("this\\b|present\\b|настоящ|la présente", Pattern.CASE_INSENSITIVE);
    private static final Pattern GAP_BEFORE =
            Pattern.compile("(?:[\\s\\u00A0]{0,2}\\([\\d/]{4,7}\\))?[,:]?[\\s\\u00A0]{1,3}");
    private static final Pattern GAP_AND =
            Pattern.compile(
                    "[\\s\\u00A0]{0,2}(?:,|and|or|et|ou|и|или)[\\s\\u00A0]{1,3}(?:(?:and|or|in)[\\s\\u00A0]{1,3})?");

    private static final Pattern GAP_TITLE =
            Pattern.compile(
                    "[\\s\\u00A0]{1,2}(?=\\[)"
                            + "|[\\s\\u00A0]{1,2}(?:[\\p{L}\\p{N}-]{2,20}[\\s\\u00A0]){1,4}of[\\s\\u00A0]");
    private static final Pattern IN = Pattern.compile("[\\s\\u00A0]in[\\s\\u00A0]");
    private static final Pattern QUOTED =
            Pattern.compile("'[^']{0,2000}'|[“\"][^”\"]{0,2000}[”\"]");
    private static final Pattern SENTENCE = Pattern.compile("[.!?][\\s\\u00A0]{1,2}\\p{Lu}");

    /// Another document named in the line.
    ///
    /// @param tag what stands in its brackets; empty: it has none
    /// @param target the entry of this document's references
    /// @param own the name is this document's own
    record Name(int from, int to, String tag, Optional<Id> target, boolean own) {}

    /// Where a mention belongs.
    sealed interface Home {
        /// Here.
        record Local() implements Home {}

        /// To a document that an entry of the references stands for, named right behind it.
        record Cited(Name name, boolean recomposable) implements Home {}

        /// To some other document.
        record Elsewhere() implements Home {}

        /// It cannot be told: what is found here is linked, what is not is no fault.
        record Unclear() implements Home {}
    }

    private final String line;
    private final List<Mention> mentions;
    private final List<Name> names = new ArrayList<>();
    private final Map<Integer, Name> starts = new HashMap<>();
    private final NavigableMap<Integer, Name> ends = new TreeMap<>();

    Citations(String line, List<Mention> mentions, Targets targets, String designation) {
        this.line = line;
        this.mentions = mentions;
        var found = NAME.matcher(line);
        boolean any = nameable(line);
        while (any && found.find()) {
            var tag = found.group("tag");
            if (tag == null) {
                boolean own = ownName(found.group(), designation);
                add(new Name(found.start(), found.end(), "", Optional.empty(), own));
            } else if (!indexing(found.start())) {
                var target = targets.tagged(tag);
                boolean own = target.isEmpty() && ownName(tag, designation);
                add(new Name(found.start(), found.end(), tag, target, own));
            }
        }
    }

    /// Whether a line has what every name has: brackets, a figure or two letters with a point.
    private static boolean nameable(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean point = c == '.' && i + 1 < line.length();
            if (c == '[' || c >= '0' && c <= '9') return true;
            if (point && Character.isUpperCase(line.charAt(i + 1))) return true;
        }
        return false;
    }

    private void add(Name name) {
        names.add(name);
        starts.put(name.from(), name);
        ends.put(name.to(), name);
    }

    List<Name> names() {
        return names;
    }

    /// Whether a mention stands within brackets that name another document.
    boolean inside(Mention mention) {
        var around = ends.higherEntry(mention.from());
        return around != null && around.getValue().from() <= mention.from();
    }

    /// Where the mention at that place of the list belongs.
    Home home(int index) {
        var mention = mentions.get(index);
        if (preceded(mention.from()) || subject(mention.from()) || follows(index))
            return new Home.Elsewhere();
        int at = mention.to();
        if (at < line.length() && line.charAt(at) == ')' && opens(mention)) at++;
        return after(index, at, 0);
    }

    /// Whether brackets hold the name of a document, by its look.
    static boolean looksLikeName(String tag) {
        var text = tag.startsWith("b-") ? tag.substring(2) : tag;
        var name = NAME.matcher(text);
        return name.lookingAt() && text.charAt(0) != '[';
    }

    private Home after(int index, int at, int depth) {
        var link = CONNECTOR.matcher(line).region(at, line.length());
        if (!link.lookingAt()) return listed(index, at, depth);
        int next = link.end();
        var name = nameAt(next);
        if (name.isPresent()) {
            if (name.get().own()) return new Home.Local();
            boolean plain = link.group().replace('\u00A0', ' ').equals(" of ");
            return name.get().target().isPresent()
                    ? new Home.Cited(name.get(), plain)
                    : new Home.Elsewhere();
        }
        if (matches(OURS, next)) return new Home.Local();
        if (matches(OTHER, next)) return new Home.Elsewhere();
        if (index + 1 < mentions.size() && mentions.get(index + 1).from() == next && depth < 4)
            return within(index, depth);
        boolean of = link.group().strip().startsWith("of") || link.group().strip().startsWith("d");
        boolean named = next < line.length() && Character.isUpperCase(line.charAt(next));
        if (of && named) return new Home.Elsewhere();
        return link.group().contains("the ") ? new Home.Unclear() : new Home.Local();
    }

    /// "clause 8 of Annex F": belongs where the annex does; in an annex of this document it would
    /// be called F.8, so a plain 8 is not ours.
    private Home within(int index, int depth) {
        var outer = mentions.get(index + 1);
        var home = after(index + 1, outer.to(), depth + 1);
        boolean annexed =
                outer.kind() == Mention.Kind.ANNEX || outer.kind() == Mention.Kind.APPENDIX;
        if (!annexed || !(home instanceof Home.Local)) return home;
        var letter = outer.numbers().getFirst().plain();
        for (var number : mentions.get(index).numbers())
            if (!number.plain().startsWith(letter)) return new Home.Elsewhere();
        return home;
    }

    /// "Table 1 and Figure 2 of [X]": what holds for the second holds for the first, but a citation
    /// is made only of the second.
    private Home listed(int index, int at, int depth) {
        var gap = GAP_AND.matcher(line).region(at, line.length());
        if (depth > 4 || !gap.lookingAt()) return titled(at);
        boolean comma = gap.group().strip().equals(",");
        if (comma && nameAt(gap.end()).filter(name -> !name.own()).isPresent())
            return new Home.Unclear();
        if (index + 1 >= mentions.size() || mentions.get(index + 1).from() != gap.end())
            return new Home.Local();
        return switch (after(index + 1, mentions.get(index + 1).to(), depth + 1)) {
            case Home.Local local -> local;
            case Home.Cited _, Home.Elsewhere _ -> new Home.Elsewhere();
            case Home.Unclear unclear -> unclear;
        };
    }

    /// "clause 10.1 [X]" and "clause 12.1.6.2 Concrete grammar of [X]".
    private Home titled(int at) {
        var gap = GAP_TITLE.matcher(line).region(at, Math.min(at + 60, line.length()));
        if (!gap.lookingAt()) return new Home.Local();
        var name = nameAt(gap.end());
        if (name.isEmpty() || name.get().own()) return new Home.Local();
        boolean bare = gap.end() - at < 3;
        return bare ? new Home.Elsewhere() : new Home.Unclear();
    }

    /// "[X] provides … in clause 9.13": the sentence is about X.
    private boolean subject(int from) {
        if (names.isEmpty() || from < 4) return false;
        var first = names.getFirst();
        if (first.own() || first.to() >= from || !line.substring(0, first.from()).isBlank())
            return false;
        if (!IN.matcher(line).region(from - 4, from).matches()) return false;
        var between = line.substring(first.to(), Math.min(from, first.to() + 2000));
        var spoken = QUOTED.matcher(between).replaceAll("");
        return from - first.to() < 2000 && !SENTENCE.matcher(spoken).find();
    }

    /// "in clause 2, Table 2-1" of what the sentence is about.
    private boolean follows(int index) {
        if (index == 0) return false;
        var before = mentions.get(index - 1);
        int from = mentions.get(index).from();
        if (from - before.to() > 3) return false;
        return line.substring(before.to(), from).replaceAll("[,\\s\\u00A0]", "").isEmpty()
                && (preceded(before.from()) || subject(before.from()));
    }

    private boolean preceded(int from) {
        var before = ends.floorEntry(from);
        if (before == null || before.getValue().own() || from - before.getKey() > 14) return false;
        return GAP_BEFORE.matcher(line).region(before.getKey(), from).matches();
    }

    private boolean opens(Mention mention) {
        int before = mention.numbers().getFirst().from() - 1;
        return before >= 0 && line.charAt(before) == '(';
    }

    private Optional<Name> nameAt(int at) {
        return Optional.ofNullable(starts.get(at));
    }

    private boolean matches(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(line).region(at, line.length());
        return matcher.lookingAt();
    }

    /// `lane[i][x]` is an element, not a citation.
    private boolean indexing(int bracket) {
        if (bracket == 0) return false;
        char before = line.charAt(bracket - 1);
        return Character.isLetterOrDigit(before) || before == ']' || before == '_';
    }

    private static boolean ownName(String name, String designation) {
        if (designation.isEmpty()) return false;
        var plain = Targets.plain(name);
        var own = Targets.plain(designation);
        return plain.equals(own) || plain.endsWith(" " + own);
    }
}

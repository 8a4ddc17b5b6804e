package org.rubric.desk.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubric.catalogue.Designation;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.numbering.Numbering;
import org.rubric.rules.Places;
import org.rubric.rules.Survey;

/// What one document cites and what in it can be cited: all that the other drafts ask of it.
///
/// @param own name of the document itself; empty: of no known form
/// @param mentions in reading order; an entry that nothing cites is one where it is listed
/// @param tags of its entries, as [Survey#key] compares them, without `b-`
/// @param terms in use, in small letters
/// @param labels of its numbered things in small letters: `clause 7.2`, `table 6-1`
public record Citations(
        Optional<Designation> own,
        List<Mention> mentions,
        Set<String> tags,
        Set<String> terms,
        Set<String> labels) {

    private static final Pattern TYPED = Pattern.compile("\\[([^\\[\\]]{3,60})]");

    public Citations {
        mentions = List.copyOf(mentions);
        tags = Set.copyOf(tags);
        terms = Set.copyOf(terms);
        labels = Set.copyOf(labels);
    }

    /// A place that cites a text.
    ///
    /// @param named the text, with the edition that the entry names
    /// @param clause that it stands in, `6.2 Reporting`
    /// @param locator `clause 7.2`; empty: the whole text
    public record Mention(
            Designation named, String tag, Position place, String clause, String locator) {}

    public static Citations of(Document document) {
        return new Reader(document).read();
    }

    /// Whether it names what is called so by an entry of another document.
    public boolean lists(String tag) {
        return tags.contains(key(tag))
                || tags.contains(key("ITU-T " + tag))
                || Designation.parse(tag)
                        .filter(wanted -> mentions.stream().anyMatch(m -> m.named.same(wanted)))
                        .isPresent();
    }

    static String key(String tag) {
        return Survey.key(EntryText.bare(tag.strip()));
    }

    private static final class Reader {
        private final Document document;
        private final Numbering numbering;
        private final Places places;
        private final Map<Id, Block.Reference> entries = new HashMap<>();
        private final Map<String, Block.Reference> called = new HashMap<>();
        private final Map<Id, Designation> names = new HashMap<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final Set<Id> cited = new HashSet<>();
        private final Set<String> tags = new HashSet<>();
        private final Set<String> terms = new HashSet<>();
        private final Set<String> labels = new HashSet<>();

        Reader(Document document) {
            this.document = document;
            numbering = Numbering.of(document);
            places = new Places(document, numbering);
        }

        Citations read() {
            for (var entry : EntryLists.all(document)) {
                entries.put(entry.id(), entry);
                if (!entry.tag().isBlank()) tags.add(key(entry.tag()));
                called.putIfAbsent(key(entry.tag()), entry);
                Verdict.named(entry).ifPresent(named -> names.put(entry.id(), named));
            }
            document.forEach(this::block);
            for (var entry : entries.values())
                if (!cited.contains(entry.id())) mention(entry, entry, 0, "");
            return new Citations(own(), mentions, tags, terms, labels);
        }

        private Optional<Designation> own() {
            var identity = document.front().identity();
            return Designation.parse(
                    identity.designation().isEmpty()
                            ? identity.provisionalName()
                            : identity.designation());
        }

        private void block(Block block) {
            numbering
                    .label(block.id())
                    .filter(label -> !label.number().isEmpty())
                    .ifPresent(label -> labels.add(plain(label.reference())));
            int at = 0;
            for (var run : block.runs()) {
                if (run instanceof Inline.Citation citation)
                    cite(entries.get(citation.target()), block, at, citation.locator());
                if (run instanceof Inline.TermUse use) terms.add(plain(use.text()));
                if (run instanceof Inline.Text text && text.text().indexOf('[') >= 0)
                    typed(text.text(), block, at);
                at += run.length();
            }
        }

        private void typed(String words, Block block, int at) {
            var tag = TYPED.matcher(words);
            while (tag.find()) cite(called.get(key(tag.group(1))), block, at + tag.start(), "");
        }

        private void cite(Block.Reference entry, Block block, int at, String locator) {
            if (entry == null || block.id().equals(entry.entry().id())) return;
            cited.add(entry.id());
            mention(entry, block, at, locator);
        }

        private void mention(Block.Reference entry, Block block, int at, String locator) {
            var named = names.get(entry.id());
            if (named == null) return;
            var place = new Position(block.id(), at);
            mentions.add(
                    new Mention(named, entry.tag(), place, places.of(block.id()), plain(locator)));
        }

        private static String plain(String words) {
            return words.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
        }
    }
}

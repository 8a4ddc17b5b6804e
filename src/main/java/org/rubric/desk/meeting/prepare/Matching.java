package org.rubric.desk.meeting.prepare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Id;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Kind;

/// Which file belongs to which document: by the number in its name, by the one in its header, by
/// its title, and beside another of its name.
final class Matching {
    private static final double ALIKE = 0.6;

    private final List<MeetingDocument> documents;
    private final Map<Path, HeaderCard> cards;
    private final Map<Path, Id> found = new LinkedHashMap<>();

    private Matching(List<MeetingDocument> documents, Map<Path, HeaderCard> cards) {
        this.documents = documents;
        this.cards = cards;
    }

    /// @param cards of the files, by the file
    static Map<Path, Id> of(List<MeetingDocument> documents, Map<Path, HeaderCard> cards) {
        var matching = new Matching(documents, cards);
        for (var file : cards.keySet())
            matching.numbered(file).ifPresent(id -> matching.found.put(file, id));
        matching.titled();
        matching.kinds();
        matching.beside();
        return matching.found;
    }

    private Optional<Id> numbered(Path file) {
        var named = Numbers.read(stem(file)).flatMap(n -> n.among(documents));
        return named.or(
                        () ->
                                Numbers.read(cards.get(file).number())
                                        .flatMap(n -> n.among(documents)))
                .map(MeetingDocument::id);
    }

    /// The most alike title of one that nothing else is so alike to.
    private void titled() {
        for (var file : cards.keySet()) {
            if (found.containsKey(file)) continue;
            var card = cards.get(file);
            item(card)
                    .or(() -> alike(card.title()))
                    .or(() -> alike(stem(file).replace('_', ' ')))
                    .ifPresent(id -> found.put(file, id));
        }
    }

    /// The text of a work item is the base text of the meeting.
    private Optional<Id> item(HeaderCard card) {
        if (card.item().isEmpty()) return Optional.empty();
        return Linking.base(documents, card.item())
                .filter(base -> !found.containsValue(base.id()))
                .map(MeetingDocument::id);
    }

    private Optional<Id> alike(String title) {
        var words = words(title);
        if (words.size() < 2) return Optional.empty();
        var best = Optional.<Id>empty();
        double most = ALIKE;
        for (var document : documents) {
            double share = share(words, words(document.heading().title()));
            if (share == most && best.isPresent()) best = Optional.empty();
            if (share > most) {
                most = share;
                best = Optional.of(document.id());
            }
        }
        return best;
    }

    /// A file that is called after what it is: `ls.docx`, `base.docx`.
    private void kinds() {
        for (var file : cards.keySet()) {
            if (found.containsKey(file)) continue;
            var stem = stem(file).toLowerCase(Locale.ROOT);
            var fitting = new ArrayList<MeetingDocument>();
            for (var document : documents) {
                if (found.containsValue(document.id())) continue;
                boolean liaison =
                        document.number().kind() == Kind.LIAISON_STATEMENT
                                && stem.matches("(?:ls|liaison).*");
                boolean base = document.bearing().base() && stem.matches("base.*");
                if (liaison || base) fitting.add(document);
            }
            if (fitting.size() == 1) found.put(file, fitting.getFirst().id());
        }
    }

    /// Slides lie beside the document of their name.
    private void beside() {
        for (var file : cards.keySet())
            if (!found.containsKey(file))
                for (var other : List.copyOf(found.keySet()))
                    if (stem(other).equalsIgnoreCase(stem(file))) {
                        found.put(file, found.get(other));
                        break;
                    }
    }

    static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private static Set<String> words(String title) {
        var words = new HashSet<>(List.of(Rows.plain(title).split(" ")));
        words.remove("");
        return words;
    }

    private static double share(Set<String> one, Set<String> other) {
        if (other.isEmpty()) return 0;
        var both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }
}

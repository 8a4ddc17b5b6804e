package org.rubric.desk.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Recommendation.Standing;
import org.rubric.catalogue.TextIndex;
import org.rubric.catalogue.Title;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// What the lists of references of a document tell that the catalogue does not know: one card for
/// each text, with the title and the year as the entry has them and the document as their source.
/// Whether a text is in force an entry does not say.
///
/// @param index of the catalogue
public record LearnJob(Document document, TextIndex index) {
    private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>]*>\\.?\\s*$");
    private static final Pattern AROUND = Pattern.compile("^[\\s,.:;\u2013\u2014-]+|[\\s.]+$");
    private static final int LONGEST = 400;

    /// All that is new; nothing when every entry is known or has no designation.
    public CatalogueChange run() {
        return run(EntryLists.all(document));
    }

    /// Of these entries alone.
    public CatalogueChange run(List<Block.Reference> entries) {
        var cards = new LinkedHashMap<Id, Card>();
        for (var entry : entries) card(entry).ifPresent(card -> cards.putIfAbsent(card.id(), card));
        int many = cards.size();
        var said = many == 1 ? "1 reference added" : many + " references added";
        return new CatalogueChange(said, new ArrayList<>(cards.values()), List.of());
    }

    private Optional<Recommendation> card(Block.Reference entry) {
        return Verdict.named(entry)
                .filter(named -> index.find(named).isEmpty())
                .map(named -> card(named, Inline.text(entry.entry().runs())));
    }

    private Recommendation card(Designation named, String words) {
        boolean dated = named.part().isEmpty() && !named.year().isEmpty();
        var version = named.edition().startsWith("V") ? named.edition() : "";
        return new Recommendation(
                named.undated(),
                Title.of(title(named, words)),
                "",
                Standing.of(dated ? named.edition() : "", version, ""),
                List.of(),
                new Provenance("references of " + source(), "", ""));
    }

    /// What stands behind the name, or both names of a common text, without an address.
    static String title(Designation named, String words) {
        int bar = words.indexOf('|');
        int end = bar < 0 ? behind(named, words) : words.indexOf(", ", bar);
        if (end < 0) return "";
        var rest = ADDRESS.matcher(words.substring(end)).replaceFirst("");
        rest = AROUND.matcher(rest).replaceAll("");
        return rest.length() > LONGEST ? rest.substring(0, LONGEST) : rest;
    }

    /// The last comma up to which all is name.
    private static int behind(Designation named, String words) {
        for (int at = words.length(); at > 0; at = words.lastIndexOf(',', at - 1))
            if (at <= 200
                    && Designation.parse(words.substring(0, at)).filter(named::equals).isPresent())
                return at;
        return words.indexOf(", ");
    }

    private String source() {
        var name = document.front().identity().name();
        return name.isBlank() ? "an opened document" : name;
    }
}

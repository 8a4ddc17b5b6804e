package org.rubric.document;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The values of the front matter that are typed like any line of the text: title, provisional name
/// and keywords. Each is found under an Id of the document's own and changed like a block; none is
/// visited with the text, because none is part of it.
public final class FrontLines {
    private static final String TITLE = "title";
    private static final String NAME = "name";
    private static final String KEYWORDS = "keywords/words";
    private static final String COMMA = ", ";

    private FrontLines() {}

    public static Block.Line title(Document document) {
        return line(document, TITLE, document.front().identity().title());
    }

    public static Block.Line name(Document document) {
        return line(document, NAME, document.front().identity().provisionalName());
    }

    /// All keywords with commas between them and no full stop.
    public static Block.Line keywords(Document document) {
        var words = String.join(COMMA, document.front().overview().keywords());
        return line(document, KEYWORDS, words);
    }

    /// Whether that is the Id of one of these lines.
    public static boolean holds(Document document, Id wanted) {
        return role(document, wanted).isPresent();
    }

    static Optional<Block> find(Document document, Id wanted) {
        return role(document, wanted)
                .map(
                        role ->
                                switch (role) {
                                    case TITLE -> title(document);
                                    case NAME -> name(document);
                                    default -> keywords(document);
                                });
    }

    /// The document with what `change` makes of one of these lines; its words alone are kept.
    static Document update(Document document, Id wanted, UnaryOperator<Block> change) {
        var before = find(document, wanted).orElseThrow();
        var words = Inline.text(change.apply(before).runs()).replace('\n', ' ').replace('\t', ' ');
        if (words.equals(Inline.text(before.runs()))) return document;
        var front = document.front();
        var identity = front.identity();
        return document.withFront(
                switch (role(document, wanted).orElseThrow()) {
                    case TITLE -> front.withIdentity(identity.withTitle(words));
                    case NAME -> front.withIdentity(identity.withProvisionalName(words));
                    default -> front.withOverview(front.overview().withKeywords(split(words)));
                });
    }

    /// Undoes the joining exactly, so that a comma being typed stays where it is.
    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(COMMA, -1));
    }

    private static Optional<String> role(Document document, Id wanted) {
        var own = document.id().value();
        var value = wanted.value();
        if (value.length() <= own.length() || !value.startsWith(own)) return Optional.empty();
        if (value.charAt(own.length()) != '/') return Optional.empty();
        var role = value.substring(own.length() + 1);
        return Optional.of(role).filter(List.of(TITLE, NAME, KEYWORDS)::contains);
    }

    private static Block.Line line(Document document, String role, String words) {
        return Block.Line.of(document.id().part(role), words);
    }
}

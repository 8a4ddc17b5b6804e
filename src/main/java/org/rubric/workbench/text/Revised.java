package org.rubric.workbench.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rubric.document.Id;
import org.rubric.revision.Redline;
import org.rubric.revision.sight.Sight;

/// What a text shows of changes.
///
/// @param layers each with the redline that its words come from
/// @param lines of all layers together
/// @param authors in the order of their colours; the draft's own changes name nobody
/// @param signs of the authors, in their order, beside their changes
public record Revised(List<Layer> layers, Sight lines, List<String> authors, List<String> signs) {
    public static final Revised NOTHING = new Revised(List.of(), Sight.NOTHING, List.of());

    /// A redline and what is to be seen of it.
    public record Layer(Redline redline, Sight sight) {}

    public Revised {
        layers = List.copyOf(layers);
        authors = List.copyOf(authors);
        signs = List.copyOf(signs);
    }

    public Revised(List<Layer> layers, Sight lines, List<String> authors) {
        this(layers, lines, authors, authors.stream().map(Revised::initials).toList());
    }

    /// The same with other signs beside the changes.
    public Revised signed(UnaryOperator<String> sign) {
        return new Revised(layers, lines, authors, authors.stream().map(sign).toList());
    }

    /// To be called in the background.
    public static Revised of(List<Layer> layers, List<String> authors) {
        if (layers.isEmpty()) return NOTHING;
        return new Revised(layers, Sight.over(layers.stream().map(Layer::sight).toList()), authors);
    }

    Revised without(Set<Id> blocks) {
        var rest =
                layers.stream()
                        .map(layer -> new Layer(layer.redline, layer.sight.without(blocks)))
                        .toList();
        return new Revised(rest, lines.without(blocks), authors, signs);
    }

    /// The number of an author's colour and pattern, from 1; 0: the draft's own.
    public int author(String name) {
        return authors.indexOf(name) + 1;
    }

    /// Two letters for a name: "Alpha Telecom" is AT.
    public static String initials(String name) {
        var words = name.strip().split("[^\\p{L}\\p{N}]+");
        if (words.length == 0 || words[0].isEmpty()) return "?";
        var last = words[words.length - 1];
        if (words.length > 1)
            return words[0].substring(0, 1).toUpperCase(Locale.ROOT)
                    + last.substring(0, 1).toUpperCase(Locale.ROOT);
        return words[0].substring(0, Math.min(2, words[0].length()));
    }
}

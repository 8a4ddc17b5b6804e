package org.rubric.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// A hint which number a new Recommendation may get: the next ones of a block that no text known
/// here has. Only the secretariat gives numbers.
///
/// @param numbers `Y.4229`, the next ones first; none: the block is full
/// @param fits how many words of the block's label the text has, alike words counted once
public record FreeNumbers(NumberBlock block, List<String> numbers, int fits) {
    private static final int MANY = 3;

    public FreeNumbers {
        numbers = List.copyOf(numbers);
    }

    /// For every block of the catalogue, the best fitting first, then in their order.
    ///
    /// @param taken names of drafts and texts that are not in the catalogue
    /// @param words title and scope of the new text
    public static List<FreeNumbers> of(
            Catalogue catalogue, Collection<Designation> taken, String words) {
        var wanted = Stems.of(words);
        var all = new ArrayList<FreeNumbers>();
        for (var block : catalogue.texts().blocks())
            all.add(
                    of(
                            block,
                            used(block, catalogue, taken),
                            wanted.common(Stems.of(block.label()))));
        all.sort(Comparator.comparingInt(FreeNumbers::fits).reversed());
        return List.copyOf(all);
    }

    private static FreeNumbers of(NumberBlock block, TreeSet<Integer> used, int fits) {
        var lead = block.from().substring(0, block.from().indexOf('.') + 1);
        int from = number(block.from());
        int to = number(block.to());
        var free = new ArrayList<String>();
        int first = used.isEmpty() ? from : used.last() + 1;
        for (int n = first; n <= to && free.size() < MANY; n++) free.add(lead + n);
        for (int n = from; n < first && free.size() < MANY; n++)
            if (!used.contains(n)) free.add(lead + n);
        return new FreeNumbers(block, free, fits);
    }

    private static TreeSet<Integer> used(
            NumberBlock block, Catalogue catalogue, Collection<Designation> taken) {
        var used = new TreeSet<Integer>();
        for (var text : catalogue.texts().recommendations()) use(block, text.designation(), used);
        for (var text : taken) use(block, text, used);
        return used;
    }

    private static void use(NumberBlock block, Designation text, TreeSet<Integer> used) {
        if (!block.holds(text)) return;
        for (var number : text.numbers())
            if (number.charAt(0) == block.from().charAt(0)) used.add(number(number));
    }

    private static int number(String designation) {
        var digits = designation.replaceFirst("^[A-Z]\\.(?:Imp)?", "").replaceFirst("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }
}

package org.rubric.interchange.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Name and number trees (ISO 32000-1, 7.9.6 and 7.9.7) of two levels.
final class KeyedTree {
    private static final int LEAF = 256;

    private KeyedTree() {}

    /// Keys in ASCII.
    static COSDictionary ofNames(SortedMap<String, COSBase> entries) {
        var keyed = new ArrayList<Map.Entry<COSBase, COSBase>>();
        entries.forEach((name, value) -> keyed.add(Map.entry(new COSString(name), value)));
        return tree(COSName.NAMES, keyed);
    }

    /// Keys from 0 in the order of the list.
    static COSDictionary ofNumbers(List<COSBase> values) {
        var keyed = new ArrayList<Map.Entry<COSBase, COSBase>>();
        for (int i = 0; i < values.size(); i++)
            keyed.add(Map.entry(COSInteger.get(i), values.get(i)));
        return tree(COSName.NUMS, keyed);
    }

    private static COSDictionary tree(COSName kind, List<Map.Entry<COSBase, COSBase>> entries) {
        if (entries.size() <= LEAF) return leaf(kind, entries);
        var kids = new COSArray();
        for (int from = 0; from < entries.size(); from += LEAF) {
            var part = entries.subList(from, Math.min(from + LEAF, entries.size()));
            var leaf = leaf(kind, part);
            var limits = new COSArray();
            limits.add(part.getFirst().getKey());
            limits.add(part.getLast().getKey());
            leaf.setItem(COSName.LIMITS, limits);
            kids.add(leaf);
        }
        var root = new COSDictionary();
        root.setItem(COSName.KIDS, kids);
        return root;
    }

    private static COSDictionary leaf(COSName kind, List<Map.Entry<COSBase, COSBase>> entries) {
        var pairs = new COSArray();
        for (var entry : entries) {
            pairs.add(entry.getKey());
            pairs.add(entry.getValue());
        }
        var leaf = new COSDictionary();
        leaf.setItem(kind, pairs);
        return leaf;
    }
}

package org.rubric.interchange.pdf.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/// The numbers of a file's objects: every stream, and every dictionary that is not direct. Arrays
/// stand where they are used. Numbered in the order in which they are reached.
final class ObjectNumbers {
    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final List<COSStream> streams = new ArrayList<>();
    private final List<COSDictionary> others = new ArrayList<>();
    private final Deque<COSDictionary> open = new ArrayDeque<>();

    /// Takes in all that these entries reach.
    void gather(COSDictionary entries) {
        values(entries);
        while (!open.isEmpty()) values(open.removeFirst());
    }

    private void values(COSDictionary entries) {
        for (var entry : entries.entrySet()) value(entry.getValue());
    }

    private void value(COSBase value) {
        switch (value) {
            case COSObject reference -> value(reference.getObject());
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) value(array.get(i));
            }
            case COSDictionary dictionary -> {
                if (!own(dictionary)) values(dictionary);
                else if (numbers.putIfAbsent(dictionary, numbers.size() + 1) == null)
                    enter(dictionary);
            }
            case null, default -> {}
        }
    }

    private void enter(COSDictionary dictionary) {
        if (dictionary instanceof COSStream stream) streams.add(stream);
        else others.add(dictionary);
        open.addLast(dictionary);
    }

    /// Whether it is an object of its own, not written where it is used.
    static boolean own(COSDictionary dictionary) {
        return dictionary instanceof COSStream || !dictionary.isDirect();
    }

    int of(COSBase object) {
        return numbers.get(object);
    }

    int size() {
        return numbers.size();
    }

    List<COSStream> streams() {
        return streams;
    }

    List<COSDictionary> others() {
        return others;
    }
}

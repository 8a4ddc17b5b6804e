package org.rubric.repository;

import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.repository.Entry.Key;
import org.rubric.repository.Entry.OfRecord;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// How records are written: meetings, the catalogue, settings. Each is a text of JSON to this room.
record RecordsBook(
        ValueFormat<Cabinet> states, ValueFormat<OfRecord> changes, Told<Map<Key, String>> told)
        implements Book<Map<Key, String>> {

    /// A shorter record is written whole at each change.
    private static final int LONG = 400;

    /// All records, for a snapshot.
    record Cabinet(List<Item> records) {
        record Item(Key key, String content) {}
    }

    static RecordsBook of(Told<Map<Key, String>> told) {
        return new RecordsBook(ValueFormat.of(Cabinet.class), ValueFormat.of(OfRecord.class), told);
    }

    @Override
    public byte[] whole(Map<Key, String> state) throws IOException {
        var items = new ArrayList<Cabinet.Item>();
        state.forEach((key, content) -> items.add(new Cabinet.Item(key, content)));
        return states.bytes(new Cabinet(items));
    }

    @Override
    public Map<Key, String> read(byte[] whole) throws IOException {
        var state = new TreeMap<Key, String>();
        for (var item : states.read(whole).records()) state.put(item.key(), item.content());
        return state;
    }

    @Override
    public List<byte[]> between(Map<Key, String> before, Map<Key, String> after, Stamp stamp)
            throws IOException {
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        var all = new ArrayList<byte[]>();
        for (var key : keys) {
            var was = before.get(key);
            var is = after.get(key);
            if (is == null) all.add(changes.bytes(remove(key, stamp)));
            else if (was == null || !was.equals(is))
                all.add(changes.bytes(put(key, was == null ? "" : was, is, stamp)));
        }
        return all;
    }

    @Override
    public Map<Key, String> after(Map<Key, String> state, byte[] change) throws IOException {
        var next = new TreeMap<>(state);
        switch (changes.read(change)) {
            case OfRecord.RecordPut(_, _, var key, var content) -> next.put(key, content);
            case OfRecord.RecordEdit edit -> next.put(edit.key(), edited(state, edit));
            case OfRecord.RecordRemove(_, _, var key) -> next.remove(key);
        }
        return next;
    }

    @Override
    public void safe(Moment<Map<Key, String>> moment, Runnable followed) {
        told.of(moment, followed);
    }

    private static OfRecord remove(Key key, Stamp stamp) {
        return new OfRecord.RecordRemove(stamp.author(), stamp.time(), key);
    }

    private static OfRecord put(Key key, String was, String is, Stamp stamp) {
        if (was.isEmpty() || is.length() < LONG)
            return new OfRecord.RecordPut(stamp.author(), stamp.time(), key, is);
        int most = Math.min(was.length(), is.length());
        int head = 0;
        while (head < most && was.charAt(head) == is.charAt(head)) head++;
        int tail = 0;
        while (tail < most - head
                && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) tail++;
        var added = is.substring(head, is.length() - tail);
        int removed = was.length() - tail - head;
        return new OfRecord.RecordEdit(stamp.author(), stamp.time(), key, head, removed, added);
    }

    private static String edited(Map<Key, String> state, OfRecord.RecordEdit edit)
            throws IOException {
        var was = state.getOrDefault(edit.key(), "");
        if (edit.at() < 0 || edit.removed() < 0 || edit.removed() > was.length() - edit.at())
            throw new IOException(RepositoryException.words("damage.unfit", edit.key().name()));
        return was.substring(0, edit.at())
                + edit.added()
                + was.substring(edit.at() + edit.removed());
    }
}

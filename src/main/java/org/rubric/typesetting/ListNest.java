package org.rubric.typesetting;

import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.line.Tags;

import java.util.ArrayDeque;
import java.util.Deque;

/// Nests the flat items of a document into lists within list items, as the structure tree has them.
final class ListNest {
    private record Open(int level, Object kind, int list, int body) {}

    private final Tags tags;
    private final Deque<Open> open = new ArrayDeque<>();

    ListNest(Tags tags) {
        this.tags = tags;
    }

    /// The list that takes an item of that level; `parent` takes the outermost.
    ///
    /// @param kind items of another kind at the same level begin another list
    int list(int level, Object kind, int parent) {
        while (!open.isEmpty() && open.peek().level() > level) open.pop();
        if (!open.isEmpty() && open.peek().level() == level) {
            if (open.peek().kind().equals(kind)) return open.peek().list();
            open.pop();
        }
        int list = tags.open(Role.L, open.isEmpty() ? parent : open.peek().body());
        open.push(new Open(level, kind, list, list));
        return list;
    }

    /// Says which element holds the text of the item just put in.
    void body(int element) {
        var top = open.pop();
        open.push(new Open(top.level(), top.kind(), top.list(), element));
    }

    /// The element that takes a paragraph which goes on an item of that level.
    int continued(int level, int parent) {
        while (!open.isEmpty() && open.peek().level() > level) open.pop();
        return open.isEmpty() ? parent : open.peek().body();
    }

    void end() {
        open.clear();
    }
}

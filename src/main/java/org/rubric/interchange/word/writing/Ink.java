package org.rubric.interchange.word.writing;

import org.rubric.document.Alteration;

/// In whose ink is written just now: nothing that is written is recorded as changed, or all of it
/// is. Not thread-safe.
final class Ink {
    private Alteration now;
    private boolean cell;

    /// Whether what is written is recorded as a change.
    boolean isWet() {
        return now != null;
    }

    /// Whether both versions have what is written, or the newer one has.
    boolean isNewer() {
        return now == null || now.kind().stays();
    }

    /// Whether both versions have what is written, or the older one has.
    boolean isOlder() {
        return now == null || !now.kind().stays();
    }

    /// Writes with that alteration recorded. What is recorded already stays so.
    void under(Alteration alteration, Runnable content) {
        if (now != null) {
            content.run();
            return;
        }
        now = alteration;
        content.run();
        now = null;
    }

    /// The same for a cell of a row that both versions have.
    void cell(Alteration alteration, Runnable content) {
        boolean before = cell;
        cell = now == null;
        under(alteration, content);
        cell = before;
    }

    /// Whether the cell that is written came or went with its column.
    boolean isCell() {
        return cell;
    }

    /// How such a cell is told.
    String column() {
        return now.kind().stays() ? "w:cellIns" : "w:cellDel";
    }

    /// The element that holds a run of that kind (ISO/IEC 29500-1, 17.13.5).
    String element() {
        return switch (now.kind()) {
            case INSERTED -> "w:ins";
            case DELETED -> "w:del";
            case MOVED_HERE -> "w:moveTo";
            case MOVED_AWAY -> "w:moveFrom";
        };
    }

    /// The same for what cannot move by itself, such as the row of a table.
    String still() {
        return now.kind().stays() ? "w:ins" : "w:del";
    }

    /// Whether words are written as deleted ones.
    boolean isGone() {
        return now != null && now.kind() == Alteration.Kind.DELETED;
    }

    /// Whether what is written stands elsewhere in the newer version.
    boolean isAway() {
        return now != null && now.kind() == Alteration.Kind.MOVED_AWAY;
    }

    /// Who changed it and when, as attributes.
    ///
    /// @param id that no other annotation of the file has
    String[] attributes(int id) {
        return attributes(now, id);
    }

    String[] attributes(int id, String date) {
        return attributes(new Alteration(now.kind(), 0, 0, now.author(), date), id);
    }

    /// When, as the schema has it; empty: not known.
    String date() {
        return date(now.date());
    }

    /// Whose change of which kind.
    String kind() {
        return now.kind().stays() + now.author();
    }

    static String[] attributes(Alteration alteration, int id) {
        var author = alteration.author().isBlank() ? "Author" : alteration.author();
        var date = date(alteration.date());
        return date.isEmpty()
                ? new String[] {"w:id", "" + id, "w:author", author}
                : new String[] {"w:id", "" + id, "w:author", author, "w:date", date};
    }

    /// As the schema has it: date and time in UTC; empty: not known.
    static String date(String iso) {
        if (iso.matches("\\d{4}-\\d\\d-\\d\\d")) return iso + "T00:00:00Z";
        if (iso.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z?"))
            return iso.substring(0, 19) + "Z";
        return iso.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\dZ?")
                ? iso.substring(0, 16) + ":00Z"
                : "";
    }
}

package org.rubric.repository;

import org.rubric.repository.database.Database;
import org.rubric.document.Id;
import org.rubric.repository.Entry.Key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.rubric.repository.seal.Seal;

/// What H2 is asked and told: the list of drafts, versions, records, witnesses. On the store's
/// thread only.
final class Register implements AutoCloseable {
    private static final String UPDATE_DRAFT =
            """
            update draft set name = ?, title = ?, question = ?, state = ?, changed = ?, words = ?,
                row_sum = ?, in_use = ? where id = ?
            """;
    private static final String INSERT_DRAFT =
            """
            insert into draft(name, title, question, state, changed, words, row_sum, in_use, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;

    private Register(Database database) {
        this.database = database;
    }

    static Register open(Path home, Seal seal) throws IOException {
        return new Register(Database.open(home, seal.password("database")));
    }

    /// An empty one in the place of this, whose file is set aside.
    Register anew(Path home, Seal seal) throws IOException {
        database.close();
        Database.setAside(home);
        return open(home, seal);
    }

    /// A row of the list of drafts.
    ///
    /// @param inUse whether the draft was open when this was written
    /// @param whole whether the row is as it was written
    record Row(DraftEntry entry, boolean inUse, long sum, boolean whole) {}

    /// Whether there was no database, or none that opened.
    boolean isNew() {
        return database.isNew();
    }

    /// The drafts, last changed first.
    List<Row> drafts() throws IOException {
        return ask("select * from draft order by changed desc, name", Register::row);
    }

    /// Enters what the list shows of a draft, under a name that no other has.
    void enter(Id draft, DraftState state, boolean inUse) throws IOException {
        var line = Headline.of(state.document());
        var time = state.changed().truncatedTo(ChronoUnit.MICROS);
        database.together(
                () -> {
                    var standing = new DraftEntry.Standing(state.state(), time);
                    put(draft, new Line(free(draft, line.name()), line, standing), inUse);
                });
    }

    /// Enters that, and that its sequence has been seen on disk, in one transaction; then reads
    /// both back.
    ///
    /// @throws IOException also if it gives back something else
    void enter(Drawer drawer, Moment<DraftState> moment, boolean inUse) throws IOException {
        var draft = drawer.draft();
        var line = Headline.of(moment.state().document());
        var time = moment.state().changed().truncatedTo(ChronoUnit.MICROS);
        var sum = new long[1];
        database.together(
                () -> {
                    var standing = new DraftEntry.Standing(moment.state().state(), time);
                    var row = new Line(free(draft, line.name()), line, standing);
                    sum[0] = row.sum(draft);
                    put(draft, row, inUse);
                    see(drawer.uuid(), moment);
                });
        var back = ask("select * from draft where id = ?", Register::row, draft.value());
        boolean same =
                back.size() == 1 && back.getFirst().whole() && back.getFirst().sum() == sum[0];
        compared(same && witness(drawer.uuid()).equals(OptionalLong.of(moment.sequence())));
    }

    private static void compared(boolean same) throws IOException {
        if (!same) throw new IOException(RepositoryException.words("database.unlike"));
    }

    private record Line(String name, Headline line, DraftEntry.Standing standing) {
        long sum(Id draft) {
            return Register.sum(
                    draft,
                    name,
                    line.title(),
                    line.question(),
                    standing.state(),
                    standing.changed(),
                    line.words());
        }
    }

    private void put(Id draft, Line row, boolean inUse) throws SQLException {
        Object[] values = {
            row.name(),
            row.line().title(),
            row.line().question(),
            row.standing().state(),
            row.standing().changed(),
            row.line().words(),
            row.sum(draft),
            inUse,
            draft.value()
        };
        if (database.change(UPDATE_DRAFT, values) == 0) database.change(INSERT_DRAFT, values);
    }

    void remove(Id draft) throws IOException {
        database.together(
                () -> {
                    database.change("delete from draft where id = ?", draft.value());
                    database.change("delete from kept_version where draft = ?", draft.value());
                    database.change("delete from witness where volume = ?", draft.value());
                });
    }

    void measured(Id draft, int pages, int errors, int warnings) throws IOException {
        database.together(
                () ->
                        database.change(
                                "update draft set pages = ?, errors = ?, warnings = ? where id = ?",
                                pages,
                                errors,
                                warnings,
                                draft.value()));
    }

    /// Remembers that a sequence has been seen on disk.
    void witness(UUID volume, Moment<?> moment) throws IOException {
        database.together(() -> see(volume, moment));
    }

    private void see(UUID volume, Moment<?> moment) throws SQLException {
        database.change("delete from witness where volume = ?", volume.toString());
        database.change(
                "insert into witness(volume, seen_sequence, seen_hash) values (?, ?, ?)",
                volume.toString(),
                moment.sequence(),
                moment.hash());
    }

    OptionalLong witness(UUID volume) throws IOException {
        var seen =
                ask(
                        "select seen_sequence from witness where volume = ?",
                        row -> row.getLong(1),
                        volume.toString());
        return seen.isEmpty() ? OptionalLong.empty() : OptionalLong.of(seen.getFirst());
    }

    void add(Id draft, Version version) throws IOException {
        database.together(() -> insert(draft, version));
    }

    /// The versions of a draft become these.
    void versions(Id draft, List<Version> all) throws IOException {
        database.together(
                () -> {
                    database.change("delete from kept_version where draft = ?", draft.value());
                    for (var version : all) insert(draft, version);
                });
    }

    private void insert(Id draft, Version version) throws SQLException {
        database.change(
                "insert into kept_version(draft, number, name, author, made) values (?, ?, ?, ?,"
                        + " ?)",
                draft.value(),
                version.number(),
                version.name(),
                version.author(),
                version.made());
    }

    List<Version> versions(Id draft) throws IOException {
        return ask(
                "select * from kept_version where draft = ? order by number",
                row ->
                        new Version(
                                row.getInt("number"),
                                row.getString("name"),
                                row.getString("author"),
                                row.getTimestamp("made").toInstant()),
                draft.value());
    }

    /// The records become these, and their sequence has been seen on disk, in one transaction; rows
    /// that are so already are left alone. Then what stands there is read back.
    ///
    /// A name that does not fit is left out.
    ///
    /// @throws IOException also if it gives back something else
    void records(Moment<Map<Key, String>> moment) throws IOException {
        var known = recordSums();
        var wanted = new TreeMap<Key, Long>();
        moment.state()
                .forEach(
                        (key, content) -> {
                            if (key.fits()) wanted.put(key, sum(content));
                        });
        database.together(
                () -> {
                    for (var entry : wanted.entrySet()) {
                        var key = entry.getKey();
                        if (!Objects.equals(known.remove(key), entry.getValue()))
                            put(key, moment.state().get(key), entry.getValue());
                    }
                    for (var gone : known.keySet()) delete(gone);
                    see(Records.ID, moment);
                });
        compared(wanted.equals(recordSums()));
    }

    private Map<Key, Long> recordSums() throws IOException {
        var known = new TreeMap<Key, Long>();
        ask(
                "select kind, name, row_sum from record",
                row -> known.put(new Key(row.getString(1), row.getString(2)), row.getLong(3)));
        return known;
    }

    private void put(Key key, String content, long sum) throws SQLException {
        delete(key);
        database.change(
                "insert into record(kind, name, content, row_sum) values (?, ?, ?, ?)",
                key.kind(),
                key.name(),
                content,
                sum);
    }

    private void delete(Key key) throws SQLException {
        database.change("delete from record where kind = ? and name = ?", key.kind(), key.name());
    }

    @Override
    public void close() throws IOException {
        database.close();
    }

    private <T> List<T> ask(String sql, Database.Row<T> row, Object... values) throws IOException {
        try {
            return database.ask(sql, row, values);
        } catch (SQLException e) {
            throw new IOException(RepositoryException.words("database.failed", e.getMessage()), e);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var name = row.getString("name");
        var title = row.getString("title");
        var question = row.getString("question");
        var state = row.getString("state");
        var changed = row.getTimestamp("changed").toInstant();
        int words = row.getInt("words");
        long sum = sum(id, name, title, question, state, changed, words);
        var size =
                new DraftEntry.Size(
                        words, row.getInt("pages"), row.getInt("errors"), row.getInt("warnings"));
        var standing = new DraftEntry.Standing(state, changed);
        var entry = new DraftEntry(Id.of(id), name, title, question, standing, size);
        return new Row(entry, row.getBoolean("in_use"), sum, sum == row.getLong("row_sum"));
    }

    /// The name, or the name and a number where another draft has it.
    private String free(Id draft, String wanted) throws SQLException {
        var taken =
                database.ask(
                        "select name from draft where id <> ?",
                        row -> row.getString(1),
                        draft.value());
        var name = wanted;
        for (int i = 2; taken.contains(name); i++) name = wanted + " (" + i + ")";
        return name;
    }

    /// H2 has no check on its content: a flipped bit would be read as text.
    private static long sum(Object... values) {
        var sum = new CRC32C();
        for (var value : values)
            sum.update(
                    (value + "\u0001")
                            .replace('\u0000', '\ufffd')
                            .getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}

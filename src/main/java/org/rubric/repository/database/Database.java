package org.rubric.repository.database;

import org.rubric.document.wording.Wording;
import org.rubric.repository.Disk;
import org.rubric.repository.privacy.Privately;

import org.h2.Driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// The connection to H2 and short ways to ask it. One thread's, the store's own.
///
/// What it holds can be made again, so a file that does not open is set aside and an empty one
/// takes its place; [#isNew] then says that it wants filling.
public final class Database implements AutoCloseable {
    private static final Wording WORDS = Wording.in("repository");
    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
                    + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    private static final long OUTGROWN = 32L << 20;

    private final Path file;
    private final String password;
    private final boolean isNew;
    private Connection connection;

    private Database(Path file, String password, Connection connection, boolean isNew) {
        this.file = file;
        this.password = password;
        this.connection = connection;
        this.isNew = isNew;
    }

    /// Reads one row.
    public interface Row<T> {
        T from(ResultSet row) throws SQLException;
    }

    /// Several statements that count together.
    public interface Work {
        void run() throws SQLException;
    }

    /// Opens or makes the database in that folder.
    ///
    /// @param password with which H2 seals its file; empty: it does not
    /// @throws IOException if not even a new one can be made
    public static Database open(Path home, String password) throws IOException {
        var file = file(home);
        boolean isNew = !Files.exists(file);
        try {
            return new Database(file, password, connect(file, password), isNew);
        } catch (SQLException _) {
            if (!isNew) setAside(home);
        }
        try {
            return new Database(file, password, connect(file, password), true);
        } catch (SQLException e) {
            throw new IOException(WORDS.of("database.unmade", e.getMessage()), e);
        }
    }

    public static void setAside(Path home) throws IOException {
        var aside = "store-damaged-" + System.currentTimeMillis() + ".mv.db";
        Disk.move(file(home), home.resolve(aside));
    }

    private static Path file(Path home) {
        return home.toAbsolutePath().resolve("store.mv.db");
    }

    private static Connection connect(Path file, String password) throws SQLException, IOException {
        var name = file.toString().replaceAll("\\.mv\\.db$", "").replace(";", "\\;");
        var properties = new Properties();
        // H2 wants the password of the file, a space, and that of the user, who has none.
        if (!password.isEmpty()) properties.put("password", password + " ");
        var cipher = password.isEmpty() ? "" : ";CIPHER=AES";
        var connection =
                new Driver().connect("jdbc:h2:file:" + name + OPTIONS + cipher, properties);
        try {
            connection.setAutoCommit(false);
            Migration.run(connection);
            Privately.tighten(file);
            return connection;
        } catch (SQLException | IOException e) {
            connection.close();
            throw e;
        }
    }

    public boolean isNew() {
        return isNew;
    }

    /// Asks; a connection that was lost is made anew first.
    public <T> List<T> ask(String sql, Row<T> row, Object... values) throws SQLException {
        try {
            connect();
            var all = asked(sql, row, values);
            connection.commit();
            return all;
        } catch (SQLException e) {
            drop();
            throw e;
        }
    }

    private <T> List<T> asked(String sql, Row<T> row, Object... values) throws SQLException {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) all.add(row.from(rows));
            return all;
        }
    }

    /// An empty file in the place of a lost one would pass for an empty store.
    private void connect() throws SQLException {
        if (!connection.isClosed()) return;
        if (!Files.exists(file)) throw new SQLException(WORDS.of("database.gone"));
        try {
            connection = connect(file, password);
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    /// Changes rows and answers how many.
    public int change(String sql, Object... values) throws SQLException {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /// Commits all of it or nothing, and returns when it is on disk. After a failure the
    /// connection is made anew, for H2 closes the whole database when its disk fails.
    public void together(Work work) throws IOException {
        try {
            connect();
            work.run();
            connection.commit();
            try (var statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        } catch (SQLException e) {
            drop();
            throw new IOException(WORDS.of("database.failed", e.getMessage()), e);
        }
    }

    private void drop() {
        quietly(connection::rollback);
        quietly(connection::close);
    }

    /// It may be closed already: that was the failure.
    private static void quietly(Work work) {
        try {
            work.run();
        } catch (SQLException _) {
            return;
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, plain(values[i]));
        return statement;
    }

    /// PostgreSQL takes no U+0000 in text.
    private static Object plain(Object value) {
        return switch (value) {
            case String words -> words.replace('\u0000', '\ufffd');
            case Instant time -> Timestamp.from(time);
            default -> value;
        };
    }

    @Override
    public void close() throws IOException {
        boolean outgrown = Files.exists(file) && Files.size(file) > OUTGROWN;
        try (var statement = connection.createStatement()) {
            statement.execute(outgrown ? "shutdown compact" : "shutdown");
        } catch (SQLException _) {
            // What it holds can be made again.
            return;
        }
    }
}

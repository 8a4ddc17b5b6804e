package org.rubric.repository.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// A numbered script that brings a database one step further. Scripts that have shipped are never
/// changed; a new one is added to [#ALL].
///
/// @param name of the file in `resources/sql`
record Migration(int number, String name) {
    static final List<Migration> ALL = List.of(new Migration(1, "001-store.sql"));

    /// Runs the scripts that the database has not had yet.
    ///
    /// @throws SQLException also if a newer version of the program has made the database
    static void run(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    """
                    create table if not exists migration (
                        number integer primary key,
                        script varchar(200) not null)
                    """);
            int done = 0;
            try (var rows = statement.executeQuery("select max(number) from migration")) {
                if (rows.next()) done = rows.getInt(1);
            }
            if (done > ALL.getLast().number())
                throw new SQLException("The database is of a newer version of Rubric");
            for (var migration : ALL) if (migration.number() > done) migration.apply(connection);
        }
    }

    private void apply(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            for (var step : script().split(";\\s*\\n"))
                if (!step.isBlank()) statement.execute(step);
        }
        try (var insert =
                connection.prepareStatement(
                        "insert into migration(number, script) values (?, ?)")) {
            insert.setInt(1, number);
            insert.setString(2, name);
            insert.executeUpdate();
        }
        connection.commit();
    }

    private String script() throws IOException {
        try (var in = Migration.class.getResourceAsStream("/sql/" + name)) {
            if (in == null) throw new IOException("Not part of the program: " + name);
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}

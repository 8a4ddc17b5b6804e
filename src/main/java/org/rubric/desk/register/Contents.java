package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rubric.interchange.tables.Table;

/// What stands in the columns of some rows.
record Contents(List<Table.Row> rows) {
    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                    .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> STATES =
            Set.of(
                    "in force",
                    "superseded",
                    "withdrawn",
                    "deleted",
                    "approved",
                    "new",
                    "revised",
                    "listed",
                    "under study",
                    "consented",
                    "published");

    /// Whether not just any words can name a thing of the form.
    boolean strict(Form<?> form) {
        return fails(form, "these are only words");
    }

    private static boolean fails(Form<?> form, String words) {
        try {
            form.blank().apply(words);
            return false;
        } catch (IllegalArgumentException _) {
            return true;
        }
    }

    /// The part of the cells that can name a thing of the form.
    double share(int column, Form<?> form) {
        int named = 0;
        for (var row : rows)
            if (!row.cell(column).isEmpty() && !fails(form, row.cell(column))) named++;
        return rows.isEmpty() ? 0 : (double) named / rows.size();
    }

    /// What most of the filled cells look like, as keys of facts.
    List<String> kinds(int column) {
        var found = new ArrayList<String>();
        for (var kind : Kind.values()) if (most(column, kind)) found.addAll(List.of(kind.keys));
        return found;
    }

    private boolean most(int column, Kind kind) {
        int filled = 0;
        int fit = 0;
        for (var row : rows) {
            var cell = row.cell(column);
            if (cell.isEmpty()) continue;
            filled++;
            if (kind.holds(cell)) fit++;
        }
        return filled > 0 && fit * 10 >= filled * 7;
    }

    private enum Kind {
        EMAIL("email", "mailing-list") {
            @Override
            boolean holds(String cell) {
                return cell.indexOf('@') > 0 && !cell.contains(" ");
            }
        },
        LINK("link") {
            @Override
            boolean holds(String cell) {
                return cell.matches("(?:https?://|www\\.)\\S+");
            }
        },
        DATE("date", "from", "until") {
            @Override
            boolean holds(String cell) {
                return Written.iso(cell).isPresent();
            }
        },
        QUESTION("questions", "group") {
            @Override
            boolean holds(String cell) {
                return cell.matches("Q?\\d{1,2}/\\d{1,2}(?:\\D.*)?");
            }
        },
        TELEPHONE("telephone") {
            @Override
            boolean holds(String cell) {
                return cell.matches("[+(]?[\\d ()./-]{6,24}");
            }
        },
        STATE("status") {
            @Override
            boolean holds(String cell) {
                return STATES.contains(cell.toLowerCase(Locale.ROOT));
            }
        },
        COUNTRY("country") {
            @Override
            boolean holds(String cell) {
                return COUNTRIES.contains(
                        cell.toLowerCase(Locale.ROOT).replaceAll(" \\(.*", "").strip());
            }
        };

        private final String[] keys;

        Kind(String... keys) {
            this.keys = keys;
        }

        abstract boolean holds(String cell);
    }

    /// The column not yet known with the longest words.
    OptionalInt longest(List<String> keys) {
        int best = -1;
        long most = 0;
        for (int column = 0; column < keys.size(); column++) {
            if (!keys.get(column).isEmpty()) continue;
            long letters = 0;
            for (var row : rows)
                if (!Written.time(row.cell(column))) letters += row.cell(column).length();
            if (letters > most) {
                most = letters;
                best = column;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}

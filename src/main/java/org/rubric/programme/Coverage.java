package org.rubric.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Resolution.Provision;
import org.rubric.catalogue.Resolution;

/// Which work serves which provision of which resolution, and which provisions nothing serves.
public record Coverage(List<Row> rows) {

    /// A provision, or a resolution of which no provision is known, and what claims it.
    public record Row(Resolution resolution, Optional<Provision> provision, List<Claim> claims) {
        public Row {
            claims = List.copyOf(claims);
        }

        /// Whether nothing serves it though it asks for work.
        public boolean gap() {
            return claims.isEmpty() && asks();
        }

        /// Whether it asks for work: what a resolution only recognizes or considers does not.
        public boolean asks() {
            return provision.map(Provision::asks).orElse(true);
        }

        /// The key of the provision; empty: the resolution as a whole.
        public String key() {
            return provision.map(Provision::key).orElse("");
        }
    }

    public Coverage {
        rows = List.copyOf(rows);
    }

    /// All resolutions in their order. What is claimed of a resolution as a whole stands in a row
    /// of its own before its provisions.
    public static Coverage of(List<Resolution> resolutions, List<Claim> claims) {
        var rows = new ArrayList<Row>();
        for (var resolution : resolutions) {
            var own = claims.stream().filter(c -> c.resolution() == resolution.number()).toList();
            var whole =
                    own.stream()
                            .filter(c -> resolution.provision(c.provision()).isEmpty())
                            .toList();
            if (!whole.isEmpty() || resolution.provisions().isEmpty())
                rows.add(new Row(resolution, Optional.empty(), whole));
            for (var provision : resolution.provisions()) {
                var key = provision.key();
                var serving = own.stream().filter(c -> c.provision().equals(key)).toList();
                rows.add(new Row(resolution, Optional.of(provision), serving));
            }
        }
        return new Coverage(rows);
    }

    /// How many provisions ask for work.
    public int asking() {
        return (int) rows.stream().filter(Row::asks).count();
    }

    /// How many of these nothing serves.
    public int gaps() {
        return (int) rows.stream().filter(Row::gap).count();
    }
}

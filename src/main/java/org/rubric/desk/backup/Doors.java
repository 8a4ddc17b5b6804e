package org.rubric.desk.backup;

import java.io.IOException;
import java.nio.file.Path;
import org.rubric.desk.backup.Wrapping.KeyFile;
import org.rubric.repository.Repository;

/// How sealed backups and the stores made of them are opened: with a passphrase that somebody was
/// asked for.
public interface Doors {
    /// Opens only what is not sealed.
    Doors PLAIN =
            new Doors() {
                @Override
                public Wrapping wrapping(KeyFile key) throws IOException {
                    throw new IOException(Saying.of("sealed"));
                }
            };

    /// What opens the parts that were sealed with that key file.
    ///
    /// @throws IOException if the passphrase is another
    Wrapping wrapping(KeyFile key) throws IOException;

    /// Opens the store in a new folder, in which the key file lies already if there is one.
    default Repository store(Path home, Wrapping wrapping) throws IOException {
        return Repository.open(home);
    }
}

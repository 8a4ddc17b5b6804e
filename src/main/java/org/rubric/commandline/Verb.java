package org.rubric.commandline;

import java.io.IOException;

/// One verb of the command line.
interface Verb {

    /// How it is called and what its help says.
    Usage usage();

    /// Does it.
    ///
    /// @return the exit code, see the package
    /// @throws IOException if the outside world failed, see [Failure]
    /// @throws UsageException if the words cannot be meant
    int run(Words words) throws IOException, UsageException;
}

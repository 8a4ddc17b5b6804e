package org.rubric.commandline;

/// The exit codes that scripts depend on.
final class Exit {
    static final int FINE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int OUTPUT = 4;
    static final int STORE = 5;
    static final int MISTAKE = 70;

    private Exit() {}
}

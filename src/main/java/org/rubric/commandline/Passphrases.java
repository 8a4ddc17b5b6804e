package org.rubric.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rubric.document.wording.Wording;
import org.rubric.repository.seal.KeyFile;
import org.rubric.repository.seal.Seal;
import org.rubric.repository.seal.SealException;
import org.rubric.repository.seal.Unlocking;

/// Where the command line gets a passphrase from: the file that `--passphrase-file` names, else the
/// one of `RUBRIC_PASSPHRASE_FILE`, else the terminal, where it is typed unseen. Never from an
/// argument, which every user of the machine could read.
///
/// @param file of the passphrase
public record Passphrases(Optional<Path> file) implements Unlocking {
    static final String OPTION = "passphrase-file";
    private static final String VARIABLE = "RUBRIC_PASSPHRASE_FILE";
    private static final int LONGEST = 4096;

    /// @param words of the whole command line
    public static Passphrases of(List<String> words) {
        return of(words, System.getenv(VARIABLE));
    }

    static Passphrases of(List<String> words, String variable) {
        var name = "--" + OPTION;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(name + "="))
                return new Passphrases(
                        Optional.of(Path.of(words.get(i).substring(name.length() + 1))));
            if (words.get(i).equals(name) && i + 1 < words.size())
                return new Passphrases(Optional.of(Path.of(words.get(i + 1))));
        }
        boolean none = variable == null || variable.isBlank();
        return new Passphrases(none ? Optional.empty() : Optional.of(Path.of(variable)));
    }

    /// As the words after a verb tell.
    static Passphrases of(Words words) {
        var named = words.value(OPTION).map(Path::of);
        return named.isPresent() ? new Passphrases(named) : of(List.of());
    }

    @Override
    public Seal unlock(KeyFile key) throws IOException {
        return key.unlock(asked("passphrase.ask"));
    }

    /// The passphrase.
    ///
    /// @param question the name of what the terminal asks
    /// @throws SealException ASKED if there is neither file nor terminal
    char[] asked(String question) throws IOException {
        return file.isPresent() ? read(file.get()) : typed(question);
    }

    /// A passphrase that is set: typed twice at the terminal.
    ///
    /// @param file that has it; empty: the terminal is asked
    static char[] set(Optional<Path> file) throws IOException {
        if (file.isPresent()) return read(file.get());
        var once = typed("passphrase.new");
        if (!java.util.Arrays.equals(once, typed("passphrase.again")))
            throw new SealException(SealException.Kind.WEAK, "passphrase.differs");
        return once;
    }

    /// The first line of a file.
    static char[] read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LONGEST)
            throw new SealException(SealException.Kind.ASKED, "passphrase.file", file);
        var text = new String(Files.readAllBytes(file), UTF_8);
        return text.lines().findFirst().orElse("").toCharArray();
    }

    /// What somebody types at the terminal, unseen.
    static char[] typed(String question) throws IOException {
        var console = System.console();
        if (console == null || !console.isTerminal())
            throw new SealException(SealException.Kind.ASKED, "passphrase.nowhere");
        var typed = console.readPassword("%s ", Wording.in("repository").of(question));
        return typed == null ? new char[0] : typed;
    }
}

package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.backup.Swap;
import org.rubric.document.wording.Wording;
import org.rubric.repository.Protection;
import org.rubric.repository.Repository;
import org.rubric.repository.seal.RecoveryKey;
import org.rubric.repository.seal.Strength;

/// `protect`: are the documents sealed by a passphrase?
final class ProtectVerb implements Verb {
    private static final String NEW = "new-passphrase-file";
    private static final String RECOVERY = "recovery-file";
    private final Desk desk;
    private final Console console;
    private final Wording words = Wording.in("repository");

    ProtectVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                "protect",
                words.of("verb.description"),
                Operands.NONE,
                List.of(
                        Usage.flag("off", words.of("verb.off")),
                        Usage.flag("change", words.of("verb.change")),
                        Usage.flag("forgotten", words.of("verb.forgotten")),
                        Usage.value(NEW, "FILE", words.of("verb.new")),
                        Usage.value(RECOVERY, "FILE", words.of("verb.recovery"))),
                List.of("rubric protect", "rubric protect --change"));
    }

    @Override
    public int run(Words given) throws IOException, UsageException {
        var deeds = List.of("off", "change", "forgotten").stream().filter(given::has).toList();
        if (deeds.size() > 1) throw new UsageException(words.of("verb.one"));
        // What a restored store is, not the one in whose place it comes.
        new Swap(desk.home()).settle().ifPresent(console::tell);
        var passphrases = Passphrases.of(given);
        var fresh = given.value(NEW).map(Path::of);
        switch (deeds.isEmpty() ? "on" : deeds.getFirst()) {
            case "off" -> off(passphrases);
            case "change" -> change(passphrases, fresh);
            case "forgotten" -> forgotten(given.value(RECOVERY).map(Path::of), fresh);
            default -> on(fresh.or(passphrases::file));
        }
        return Exit.FINE;
    }

    private void on(Optional<Path> file) throws IOException {
        var protection = new Protection(desk.home());
        protection.mayTurnOn();
        var made = protection.turnOn(strong(Passphrases.set(file)));
        console.tell(words.of("verb.keep"));
        console.say(made.recovery().toString());
        protection.rests().ifPresent(console::tell);
    }

    private void off(Passphrases passphrases) throws IOException {
        var protection = new Protection(desk.home());
        protection.turnOff(passphrases);
        console.tell(words.of("verb.is.off"));
        protection.rests().ifPresent(console::tell);
    }

    private void change(Passphrases passphrases, Optional<Path> fresh) throws IOException {
        new Protection(desk.home()).mayTurnOff();
        try (var repository = Repository.open(desk.home(), passphrases)) {
            repository.changePassphrase(strong(Passphrases.set(fresh)));
        }
        console.tell(words.of("verb.changed"));
    }

    private void forgotten(Optional<Path> file, Optional<Path> fresh) throws IOException {
        new Protection(desk.home()).mayTurnOff();
        var signs =
                file.isPresent() ? Passphrases.read(file.get()) : Passphrases.typed("recovery.ask");
        var key = RecoveryKey.of(new String(signs));
        try (var repository = Repository.open(desk.home(), opened -> opened.recover(key))) {
            repository.changePassphrase(strong(Passphrases.set(fresh)));
        }
        console.tell(words.of("verb.changed"));
    }

    /// A weak one is taken, with a word.
    private char[] strong(char[] passphrase) {
        var strength = Strength.of(passphrase);
        if (strength != Strength.STRONG) console.tell(words.of("strength." + strength.key()));
        return passphrase;
    }
}

package org.rubric.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rubric.repository.privacy.Privately;
import org.rubric.repository.seal.KeyFile;
import org.rubric.repository.seal.Seal;
import org.rubric.repository.seal.SealException;
import org.rubric.repository.seal.Unlocking;

/// Whether the documents in a folder are sealed, and how they become so. A protected store lies
/// whole in the folder `sealed`; while that folder stands it is the store, and one rename makes or
/// unmakes it. What a cut left of the other form goes at the next start.
///
/// @param home folder of the store
public record Protection(Path home) {
    private static final String MAKING = "sealed.new";
    private static final String GONE = "sealed.gone";

    /// In `sealed`: what lies plain beside it is a rest, or not yet whole.
    private static final String REST = "plain-goes";

    /// Where the store lies.
    Path root() {
        var sealed = sealed();
        return Files.isDirectory(sealed) ? sealed : home;
    }

    private Path sealed() {
        return home.resolve("sealed");
    }

    public boolean isOn() {
        return Files.isDirectory(sealed());
    }

    /// The key file of a protected store.
    ///
    /// @throws SealException DAMAGED if neither of its copies can be read
    public Optional<KeyFile> keyFile() throws IOException {
        return isOn() ? Optional.of(Keys.read(sealed())) : Optional.empty();
    }

    /// What opens the store as it lies; NONE where it is not protected.
    Seal opened(Unlocking unlocking) throws IOException {
        var file = keyFile();
        return file.isEmpty() ? Seal.NONE : unlocking.unlock(file.get());
    }

    /// Takes other people's rights away from all that is the store's; under the lock.
    void tighten() {
        try {
            for (var file : Transcription.plain(home)) Privately.tighten(file);
            for (var name : new String[] {"lock", "sealed"})
                if (Files.exists(home.resolve(name))) Privately.tighten(home.resolve(name));
        } catch (IOException _) {
            // Files of another owner; they open or they do not.
            return;
        }
    }

    /// Takes away what a cut left; under the lock.
    ///
    /// @throws IOException if not all of it goes; the store that stands is whole all the same
    private void settle() throws IOException {
        try {
            var rest = sealed().resolve(REST);
            if (Files.exists(rest)) {
                Disk.remove(Transcription.plain(home));
                Disk.force(home);
                Files.delete(rest);
            }
        } finally {
            Disk.remove(List.of(home.resolve(MAKING), home.resolve(GONE)));
        }
    }

    /// The same as far as it goes, which is not all the way while another program has a file of it
    /// open. The next start goes on; [#rests] tells.
    void clean() {
        try {
            settle();
        } catch (IOException _) {
            return;
        }
    }

    /// What of the form that the store had before could not be removed yet, in a sentence.
    public Optional<String> rests() {
        if (Files.exists(sealed().resolve(REST)))
            return Optional.of(RepositoryException.words("protect.rest.plain", home));
        var gone = home.resolve(GONE);
        if (!Files.exists(gone)) return Optional.empty();
        return Optional.of(RepositoryException.words("protect.rest.sealed", gone));
    }

    /// Seals the store; the one that lay there goes. Returns what opens it and the recovery key,
    /// which nobody can tell again. Nothing may have the store open. Once it stands, nothing fails
    /// any more: see [#rests].
    ///
    /// @throws RepositoryException LOCKED; DAMAGED if a draft cannot be read
    public KeyFile.Made turnOn(char[] passphrase) throws IOException {
        mayTurnOn();
        mend(Unlocking.NOBODY);
        try (var _ = HomeLock.take(home)) {
            settle();
            mayTurnOn();
            var made = KeyFile.make(passphrase);
            if (make(made)) clean();
            return made;
        }
    }

    /// @return whether it is known to be there when the power fails
    private boolean make(KeyFile.Made made) throws IOException {
        var making = Privately.folder(home.resolve(MAKING));
        try {
            new Transcription(home, Seal.NONE, making, made.seal()).run();
            Keys.write(making, made.file());
            Disk.put(making.resolve(REST), _ -> {}, new byte[0]);
            Disk.forceAll(making);
            Disk.move(making, sealed());
            return true;
        } catch (IOException e) {
            if (isOn()) return false;
            clean();
            throw e;
        }
    }

    /// @throws SealException if the store is protected already
    public void mayTurnOn() throws SealException {
        if (isOn()) throw new SealException(SealException.Kind.WEAK, "protect.already");
    }

    /// @throws SealException if the store is not protected
    public void mayTurnOff() throws SealException {
        if (!isOn()) throw new SealException(SealException.Kind.WEAK, "protect.not");
    }

    /// Opens the store for good; the sealed one goes. Nothing may have it open. Once it stands,
    /// nothing fails any more: see [#rests].
    ///
    /// @throws SealException WRONG if the passphrase is another
    public void turnOff(Unlocking unlocking) throws IOException {
        mayTurnOff();
        var seal = opened(unlocking);
        mend(_ -> seal);
        try (var _ = HomeLock.take(home)) {
            settle();
            if (!Transcription.plain(home).isEmpty())
                throw new SealException(SealException.Kind.WEAK, "protect.beside", home);
            if (unmake(seal)) clean();
        }
    }

    private boolean unmake(Seal seal) throws IOException {
        Disk.put(sealed().resolve(REST), _ -> {}, new byte[0]);
        try {
            new Transcription(sealed(), seal, home, Seal.NONE).run();
            for (var file : Transcription.plain(home)) Disk.forceAll(file);
            Disk.force(home);
            Disk.move(sealed(), home.resolve(GONE));
            return true;
        } catch (IOException e) {
            if (!isOn()) return false;
            clean();
            throw e;
        }
    }

    /// Makes a folder without a store the place of a protected one, which whoever has the seal of
    /// that key file opens and fills.
    ///
    /// @throws SealException if there is a protected one
    public void lay(KeyFile file) throws IOException {
        mayTurnOn();
        Privately.folder(home);
        Keys.write(Privately.folder(sealed()), file);
        Disk.force(home);
    }

    /// Wraps the same key by another passphrase.
    KeyFile change(Seal seal, char[] passphrase) throws IOException {
        var file = Keys.read(sealed()).with(seal, passphrase, java.time.LocalDate.now());
        Keys.write(sealed(), file);
        return file;
    }

    /// Opens and closes everything once, so that what an earlier end left undone is made good.
    private void mend(Unlocking unlocking) throws IOException {
        try (var repository = Repository.open(home, unlocking)) {
            for (var draft : repository.drafts()) repository.open(draft.draft()).close();
        }
    }

    /// The two copies of the key file.
    private static final class Keys {
        private static final String[] NAMES = {"key-1", "key-2"};

        /// The newer of those that can be read.
        static KeyFile read(Path folder) throws IOException {
            Optional<KeyFile> found = Optional.empty();
            IOException trouble = new SealException(SealException.Kind.DAMAGED, "key.missing");
            for (var name : NAMES)
                try {
                    if (!Files.exists(folder.resolve(name))) continue;
                    var file = KeyFile.read(Files.readAllBytes(folder.resolve(name)));
                    if (found.isEmpty() || found.get().serial() < file.serial())
                        found = Optional.of(file);
                } catch (IOException e) {
                    trouble = e;
                }
            if (found.isEmpty()) throw trouble;
            return found.get();
        }

        /// One copy is enough; the other is made good at the next start.
        ///
        /// @throws IOException if there is none then
        static void write(Path folder, KeyFile file) throws IOException {
            write(folder, file.bytes(), List.of(NAMES));
        }

        private static void write(Path folder, byte[] bytes, List<String> names)
                throws IOException {
            KeyFile.read(bytes);
            var trouble = new ArrayList<IOException>();
            for (var name : names)
                try {
                    Disk.put(folder.resolve(name), passing -> check(bytes, passing), bytes);
                } catch (IOException e) {
                    trouble.add(e);
                }
            if (trouble.size() == NAMES.length) throw trouble.getFirst();
        }

        /// What is written here opens the documents, or nothing does.
        private static void check(byte[] bytes, Path file) throws IOException {
            Disk.check(bytes, file);
            KeyFile.read(Files.readAllBytes(file));
        }

        /// Makes a lost or harmed copy anew.
        static void repair(Path folder) throws IOException {
            var bytes = read(folder).bytes();
            var harmed = new ArrayList<String>();
            for (var name : NAMES) if (!holds(folder.resolve(name), bytes)) harmed.add(name);
            write(folder, bytes, harmed);
        }

        private static boolean holds(Path file, byte[] bytes) {
            try {
                return Files.exists(file) && Arrays.equals(bytes, Files.readAllBytes(file));
            } catch (IOException _) {
                return false;
            }
        }
    }

    /// Makes a lost or harmed copy of the key file anew; under the lock, once it has opened.
    void repair() throws IOException {
        if (isOn()) Keys.repair(sealed());
    }
}

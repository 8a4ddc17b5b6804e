package org.rubric.durability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/// The files of the machine, of which a test refuses what it likes: a full disk, a file that
/// another program has open, a cable that comes loose between writing and forcing.
public final class FaultyFiles extends TapedFiles {
    private volatile Rule rule = (_, _) -> {};

    public FaultyFiles() {
        super(new Tape());
    }

    /// What is done to a file.
    public enum Deed {
        OPEN,
        WRITE,
        FORCE,
        DELETE,
        MOVE
    }

    /// Asked before each deed.
    public interface Rule {
        void ask(Deed deed, Path file) throws IOException;
    }

    public void rule(Rule next) {
        rule = next;
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        rule.ask(Deed.OPEN, real(path));
        var real = super.newFileChannel(path, options, attributes);
        return new Faulty(real, real(path));
    }

    @Override
    public synchronized void delete(Path path) throws IOException {
        rule.ask(Deed.DELETE, real(path));
        super.delete(path);
    }

    @Override
    public synchronized void move(Path from, Path to, CopyOption... options) throws IOException {
        rule.ask(Deed.MOVE, real(from));
        super.move(from, to, options);
    }

    private final class Faulty extends TapedChannel {
        private final Path file;

        Faulty(FileChannel real, Path file) {
            super(real, new Tape(), 0);
            this.file = file;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            rule.ask(Deed.WRITE, file);
            return super.write(source);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            rule.ask(Deed.FORCE, file);
            super.force(metaData);
        }
    }
}

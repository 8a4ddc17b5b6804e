package org.rubric.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.ByteBuffersIndexOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/// An index whose files are sealed one by one. Lucene writes each file once, so a file is sealed
/// when it is whole and opened when it is first read; what is open lies in memory. Kept on disk
/// rather than in memory alone, so that a start need not read every draft.
final class SealedDirectory extends FilterDirectory {
    private final Sealing sealing;
    private final AtomicLong passing = new AtomicLong();

    SealedDirectory(Directory disk, Sealing sealing) {
        super(disk);
        this.sealing = sealing;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) {
        return new ByteBuffersIndexOutput(
                new ByteBuffersDataOutput(), name, name, new CRC32(), whole -> put(name, whole));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) {
        var number = Long.toString(passing.getAndIncrement(), Character.MAX_RADIX);
        return createOutput(
                IndexFileNames.segmentFileName(prefix, suffix + "_" + number, "tmp"), context);
    }

    private void put(String name, ByteBuffersDataOutput whole) {
        var sealed = sealing.sealed(whole.toArrayCopy());
        try (var out = in.createOutput(name, IOContext.DEFAULT)) {
            out.writeBytes(sealed, sealed.length);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        byte[] sealed;
        try (var file = in.openInput(name, IOContext.READONCE)) {
            sealed = new byte[Math.toIntExact(file.length())];
            file.readBytes(sealed, 0, sealed.length);
        }
        var plain = ByteBuffer.wrap(sealing.opened(sealed));
        return new ByteBuffersIndexInput(new ByteBuffersDataInput(List.of(plain)), name);
    }
}

package org.rubric.durability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/// A channel on a file of which a tape hears.
class TapedChannel extends FileChannel {
    private final FileChannel real;
    private final Tape tape;
    private final int file;

    TapedChannel(FileChannel real, Tape tape, int file) {
        this.real = real;
        this.tape = tape;
        this.file = file;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        long at = real.position();
        var bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        tape.add(new Tape.Act.Write(file, at, bytes));
        int written = real.write(source);
        if (written != bytes.length) throw new IOException("Written in pieces");
        return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        real.force(metaData);
        tape.add(new Tape.Act.Force(file));
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        tape.add(new Tape.Act.Cut(file, size));
        real.truncate(size);
        return this;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return real.read(into);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long place) throws IOException {
        real.position(place);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }

    private static UnsupportedOperationException other() {
        return new UnsupportedOperationException("The store does not do this");
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
        throw other();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) {
        throw other();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw other();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw other();
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        return real.read(into, position);
    }

    @Override
    public int write(ByteBuffer source, long position) {
        throw other();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw other();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw other();
    }
}

package org.rubric.durability;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/// The files of the machine under paths that tell a [Tape] what is done to them.
public class TapedFiles extends FileSystemProvider {
    private final Tape tape;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final FileSystem system = new Taped();
    private int last;

    public TapedFiles(Tape tape) {
        this.tape = tape;
    }

    /// That path, heard from now on.
    public Path path(Path real) {
        return (Path)
                Proxy.newProxyInstance(
                        TapedFiles.class.getClassLoader(),
                        new Class<?>[] {Path.class},
                        (_, method, args) -> {
                            if (method.getName().equals("getFileSystem")) return system;
                            var plain = args == null ? null : args.clone();
                            for (int i = 0; plain != null && i < plain.length; i++)
                                if (plain[i] instanceof Path path) plain[i] = real(path);
                            try {
                                var answer = method.invoke(real, plain);
                                return answer instanceof Path path ? path(path) : answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    static Path real(Path path) {
        return Path.of(path.toString());
    }

    private synchronized int number(Path path, boolean isNew) {
        var name = real(path).toString();
        if (isNew || !numbers.containsKey(name)) {
            numbers.put(name, ++last);
            tape.add(new Tape.Act.Named(folder(path), name(path), last));
        }
        return numbers.get(name);
    }

    private static String folder(Path path) {
        return real(path).getParent().toString();
    }

    private static String name(Path path) {
        return real(path).getFileName().toString();
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        var real = real(path);
        boolean isNew = !Files.exists(real);
        var channel = FileChannel.open(real, options, attributes);
        if (Files.isDirectory(real))
            return new TapedFolder(channel, tape, real.toString()).channel();
        if (!options.contains(StandardOpenOption.WRITE)) return channel;
        return new TapedChannel(channel, tape, number(path, isNew));
    }

    /// A folder is opened to be forced.
    private record TapedFolder(FileChannel real, Tape tape, String folder) {
        FileChannel channel() throws IOException {
            tape.add(new Tape.Act.ForceFolder(folder));
            return real;
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (options.contains(StandardOpenOption.WRITE))
            return newFileChannel(path, options, attributes);
        return Files.newByteChannel(real(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        var real = Files.newDirectoryStream(real(folder));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(real.spliterator(), false)
                        .map(TapedFiles.this::path)
                        .iterator();
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Files.createDirectory(real(folder), attributes);
        tape.add(new Tape.Act.Named(folder(folder), name(folder), -1));
    }

    @Override
    public synchronized void delete(Path path) throws IOException {
        Files.delete(real(path));
        numbers.remove(real(path).toString());
        tape.add(new Tape.Act.Gone(folder(path), name(path)));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        Files.copy(real(from), real(to), options);
        tape.add(new Tape.Act.Write(number(to, true), 0, Files.readAllBytes(real(to))));
    }

    @Override
    public synchronized void move(Path from, Path to, CopyOption... options) throws IOException {
        Files.move(real(from), real(to), options);
        var moved = numbers.remove(real(from).toString());
        if (moved == null) return;
        numbers.put(real(to).toString(), moved);
        tape.add(new Tape.Act.Moved(folder(from), name(from), folder(to), name(to)));
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real(path).getFileSystem().provider().checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
            Path path, Class<A> type, LinkOption... options) throws IOException {
        return Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
            throws IOException {
        return Files.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
            throws IOException {
        Files.setAttribute(real(path), name, value, options);
    }

    @Override
    public String getScheme() {
        return "taped";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return path(Path.of(uri.getPath()));
    }

    private final class Taped extends org.rubric.durability.OtherSystem {
        @Override
        public FileSystemProvider provider() {
            return TapedFiles.this;
        }

        @Override
        public Path getPath(String first, String... more) {
            return path(Path.of(first, more));
        }
    }
}

package org.rubric.repository.privacy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Makes files and folders for their owner alone. Where a file system knows no rights (a memory
/// stick), none are set and nothing fails.
public final class Privately {
    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-------");

    private Privately() {}

    /// Opens a file; one that is made is the owner's alone from its first byte on.
    public static FileChannel channel(Path file, Set<? extends OpenOption> options)
            throws IOException {
        return FileChannel.open(file, options, attributes(file, FILE));
    }

    /// Makes a folder and those above it that are missing; they are the owner's alone.
    public static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, attributes(folder, FOLDER));
    }

    /// A new folder for passing files, in the system's place for such. Whoever makes it removes it.
    public static Path passing(String prefix) throws IOException {
        // The platform makes it for the owner alone.
        return Files.createTempDirectory(prefix);
    }

    /// Whether a folder or file is of whoever runs this program, and no link to somewhere else.
    public static boolean isOwn(Path place) throws IOException {
        if (Files.isSymbolicLink(place)) return false;
        var mine = passing("rubric-own-");
        try {
            return Files.getOwner(place, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(mine));
        } catch (UnsupportedOperationException _) {
            return true;
        } finally {
            Files.delete(mine);
        }
    }

    /// Takes everybody else's rights away from a folder, and from no more: who chose a folder with
    /// other things in it keeps theirs as they are. Another's folder stays as it is.
    public static void tightenFolder(Path folder) {
        try {
            var posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            if (posix == null) own(folder);
            else if (!posix.readAttributes().permissions().equals(FOLDER))
                posix.setPermissions(FOLDER);
        } catch (IOException _) {
            return;
        }
    }

    /// Takes everybody else's rights away from a file or folder of ours; what is in a folder is
    /// tightened, too, if others could look into it.
    public static void tighten(Path place) throws IOException {
        var posix = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (posix == null) return;
        boolean folder = Files.isDirectory(place);
        var wanted = folder ? FOLDER : FILE;
        if (posix.readAttributes().permissions().equals(wanted)) return;
        posix.setPermissions(wanted);
        if (folder) Files.walkFileTree(place, new Tightening());
    }

    private static final class Tightening extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts)
                throws IOException {
            Files.setPosixFilePermissions(folder, FOLDER);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
            if (facts.isRegularFile()) Files.setPosixFilePermissions(file, FILE);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    /// Windows: one entry for the owner, inherited by what is made inside; what lies in the user's
    /// own folder is the user's alone as it is.
    private static void own(Path place) throws IOException {
        if (place.startsWith(Path.of(System.getProperty("user.home")))) return;
        var view =
                Files.getFileAttributeView(
                        place, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) return;
        var all = EnumSet.allOf(AclEntryPermission.class);
        var entry =
                AclEntry.newBuilder()
                        .setType(AclEntryType.ALLOW)
                        .setPrincipal(view.getOwner())
                        .setPermissions(all)
                        .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                        .build();
        if (!view.getAcl().equals(List.of(entry))) view.setAcl(List.of(entry));
    }

    private static FileAttribute<?>[] attributes(Path place, Set<PosixFilePermission> rights) {
        if (!place.getFileSystem().supportedFileAttributeViews().contains("posix"))
            return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)};
    }
}

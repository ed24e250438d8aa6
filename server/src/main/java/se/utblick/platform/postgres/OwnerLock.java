package se.utblick.platform.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One application at a time on a data folder. The kernel lets go of the lock when its holder dies, however it dies. */
final class OwnerLock implements AutoCloseable {

    // A second opening of the same file within this process would, when closed, let go of the first one's lock.
    private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OwnerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static OwnerLock take(DataFolder folder) throws IOException {
        var file = folder.ownerLock();
        if (!HELD_BY_THIS_PROCESS.add(file)) {
            throw CannotStart.inUse(folder.root(), myPid());
        }
        try {
            return takeFromOthers(folder, file);
        } catch (IOException | RuntimeException e) {
            HELD_BY_THIS_PROCESS.remove(file);
            throw e;
        }
    }

    private static OwnerLock takeFromOthers(DataFolder folder, Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw CannotStart.inUse(folder.root(), Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((myPid() + "\n").getBytes(StandardCharsets.US_ASCII)));
            return new OwnerLock(file, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String myPid() {
        return String.valueOf(ProcessHandle.current().pid());
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_BY_THIS_PROCESS.remove(file);
    }
}

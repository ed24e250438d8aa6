package se.utblick.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** PostgreSQL's own programs, as they come for each kind of processor. */
enum Programs {
    X86_64("18.6", "/postgres-linux-x86_64.txz"),
    ARM64("18.4", "/postgres-linux-arm_64.txz");

    private final String version;
    private final String archive;

    Programs(String version, String archive) {
        this.version = version;
        this.archive = archive;
    }

    static Programs forThisMachine() {
        return forMachine(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Programs forMachine(String system, String cpu) {
        if (!system.equals("Linux")) {
            throw CannotStart.noProgramsFor(system);
        }
        return switch (cpu.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> X86_64;
            case "aarch64", "arm64" -> ARM64;
            default -> throw CannotStart.noProgramsFor(cpu);
        };
    }

    String version() {
        return version;
    }

    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    String archive() {
        return archive;
    }

    /** Unpacks beside the place and moves there whole: a folder with the right name is always complete. */
    void unpackTo(Path place) throws IOException, InterruptedException {
        var half = place.resolveSibling(place.getFileName() + ".new");
        Folders.delete(half);
        try (var packed = Objects.requireNonNull(Programs.class.getResourceAsStream(archive), archive)) {
            Archive.unpack(packed, half);
            // Without this a power failure could leave a complete folder of empty files.
            Command.run(List.of("sync", "-f", half.toString()), Duration.ofMinutes(1));
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(half);
        }
    }
}

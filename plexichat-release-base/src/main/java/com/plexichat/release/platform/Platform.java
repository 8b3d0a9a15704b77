package com.plexichat.release.platform;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a package is for: an operating system and a machine, or any of them. */
public final class Platform {
    private static final String LINUX = "linux-";

    /** The known ones, with what other tools call the machine; a new one is one line here. */
    public static final List<Platform> ALL = List.of(
            linux("arm64", 64, LITTLE_ENDIAN, ElfReader.ARM64, "aarch64", "arm64v8", "armv8"),
            linux("amd64", 64, LITTLE_ENDIAN, ElfReader.X86_64, "x86-64", "x64"),
            linux("arm", 32, LITTLE_ENDIAN, ElfReader.ARM, "arm32", "armv7", "armv6", "armhf"),
            linux("386", 32, LITTLE_ENDIAN, ElfReader.X86, "x86", "i386", "i686"),
            linux("riscv64", 64, LITTLE_ENDIAN, ElfReader.RISC_V, "riscv"),
            linux("ppc64le", 64, LITTLE_ENDIAN, ElfReader.POWERPC_64, "ppc64el", "powerpc64le"),
            linux("s390x", 64, BIG_ENDIAN, ElfReader.S390),
            new Platform("any", Optional.empty(), List.of())); // programs that are not native

    private final String text;
    private final Optional<NativeHeader> needed;
    private final List<String> otherMachineNames;

    private Platform(String text, Optional<NativeHeader> needed, List<String> otherMachineNames) {
        this.text = text;
        this.needed = needed;
        this.otherMachineNames = otherMachineNames;
    }

    private static Platform linux(String name, int bits, ByteOrder order, int machine, String... otherNames) {
        return new Platform(LINUX + name, Optional.of(ElfReader.header(bits, order, machine)), List.of(otherNames));
    }

    /** @throws IllegalArgumentException naming the known ones, and the one that is meant where that is plain */
    public static Platform parse(String text) {
        return ALL.stream()
                .filter(platform -> platform.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not a platform"
                        + meant(text).map(platform -> ", write " + platform).orElse("")
                        + "; known are " + ALL.stream().map(Platform::text).collect(Collectors.joining(", "))));
    }

    /**
     * The platform that a Java runs on.
     *
     * @param system its property {@code os.name}
     * @param machine its property {@code os.arch}
     * @throws ReleaseException if there are no packages for it
     */
    public static Platform ofJava(String system, String machine) {
        String architecture = switch (machine) {
            case "aarch64" -> "arm64";
            case "x86_64" -> "amd64";
            default -> machine;
        };
        try {
            return parse(system.toLowerCase(Locale.ROOT) + "-" + architecture);
        } catch (IllegalArgumentException unknown) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.OFFER_FOREIGN,
                            "there are no packages for this host: " + unknown.getMessage(),
                            "",
                            "use a host with Linux that there is a package for"),
                    unknown);
        }
    }

    private static Optional<Platform> meant(String text) {
        String usual = text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace('/', '-');
        String machine = usual.startsWith(LINUX) ? usual.substring(LINUX.length()) : usual;
        return ALL.stream()
                .filter(platform -> platform.text.equals(usual)
                        || platform.text.equals(LINUX + machine)
                        || platform.otherMachineNames.contains(machine))
                .findFirst();
    }

    /** Such as {@code linux-arm64}. */
    public String text() {
        return text;
    }

    /** What a native file for it is, such as {@code ELF, 64 bits, ARM64}; empty if no native file is for it. */
    public Optional<String> needed() {
        return needed.map(NativeHeader::describe);
    }

    /** True if such a native file can run on it. */
    public boolean accepts(NativeHeader header) {
        return header.isForLinux()
                && needed.filter(wanted -> wanted.sameMachine(header)).isPresent();
    }

    @Override
    public String toString() {
        return text;
    }
}

package com.plexichat.release.staging;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.file.PreparedFile;
import com.plexichat.release.file.SteadyFile;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.HashingOutputStream;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseNotes;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.manifest.ReleaseRecordJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts files in the place of others. All that needs room on the disk is written before anything goes, and at no moment
 * does the account name a file that is gone, or has another content.
 */
final class Exchange implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    private final Path folder;
    private final DepartingFiles departing;
    private final Map<String, PreparedFile<?>> files = new LinkedHashMap<>();

    Exchange(Path folder) {
        this.folder = folder;
        this.departing = new DepartingFiles(folder);
    }

    void add(String name, PreparedFile<?> file) {
        files.put(name, file);
    }

    FileDigest add(String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        add(name, prepared(name, out -> {
            out.write(content);
            return content.length;
        }));
        return FileDigest.of(content);
    }

    /** @throws IOException that says of a file which cannot be read, or changes meanwhile, that it is this one */
    FileDigest copy(String name, Path source) throws IOException {
        PreparedFile<FileDigest> copy = prepared(name, out -> {
            HashingOutputStream hashed = new HashingOutputStream(out);
            try (SteadyFile file = SteadyFile.open(source)) {
                file.read(new byte[PIECE], (bytes, length) -> hashed.write(bytes, 0, length));
            }
            return hashed.digest();
        });
        add(name, copy);
        return copy.result();
    }

    /**
     * Does it, in an order that leaves each moment sound.
     *
     * @param former the names of what goes, in this order
     * @param meanwhile an account without them
     * @param then the account when all is in its place
     */
    void commit(Collection<String> former, ReleaseRecord meanwhile, ReleaseRecord then) throws IOException {
        Set<String> names = new LinkedHashSet<>(former);
        names.addAll(lastFirst(files.keySet())); // they may be there though no account names them
        try (PreparedFile<?> unaccounted = account(meanwhile);
                PreparedFile<?> accounted = account(then)) {
            departing.note(names);
            unaccounted.commit();
            departing.removeAllBut(names(meanwhile));
            for (PreparedFile<?> file : files.values()) {
                file.commit();
            }
            accounted.commit();
            departing.forget();
        }
    }

    /** The names in an order in which a checksum goes before its archive. */
    static List<String> names(List<ReleaseAsset> assets) {
        return lastFirst(assets.stream().map(ReleaseAsset::name).toList());
    }

    /** All files that an account holds. */
    static Set<String> names(ReleaseRecord release) {
        Set<String> names = release.assets().stream().map(ReleaseAsset::name).collect(Collectors.toSet());
        release.notes().ifPresent(notes -> names.add(ReleaseNotes.FILE_NAME));
        names.add(ReleaseRecord.FILE_NAME);
        return names;
    }

    private static List<String> lastFirst(Collection<String> names) {
        List<String> reversed = new ArrayList<>();
        names.forEach(name -> reversed.add(0, name));
        return reversed;
    }

    private PreparedFile<?> account(ReleaseRecord release) throws IOException {
        byte[] text = ReleaseRecordJson.write(release).getBytes(StandardCharsets.UTF_8);
        return prepared(ReleaseRecord.FILE_NAME, out -> {
            out.write(text);
            return text.length;
        });
    }

    private <T> PreparedFile<T> prepared(String name, AtomicFile.Content<T> content) throws IOException {
        return PreparedFile.write(folder.resolve(name), content);
    }

    /** What is not in its place is gone. */
    @Override
    public void close() {
        files.values().forEach(PreparedFile::close);
    }
}

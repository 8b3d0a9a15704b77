package com.plexichat.release.component.python;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentHash;
import com.plexichat.release.component.ComponentHash.Algorithm;
import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import com.plexichat.release.licence.LicenceTexts;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What Python's wheels, from which a server without an index installs, say of themselves and of what is bundled in them. */
public final class WheelReader implements ComponentReader {
    private static final String ENDING = ".whl";

    /** One in a deeper folder is that of a package which is bundled. */
    private static final Pattern METADATA = Pattern.compile("(.*/)?[^/]+\\.dist-info/METADATA", Pattern.DOTALL);

    private static final Pattern OWN = Pattern.compile("[^/]+/METADATA");

    /** Files of one kind: no wheel has as many packages in it, or licences for one of them. */
    private static final int MOST = 1 << 10;

    private final LicenceTexts texts = new LicenceTexts();

    @Override
    public String name() {
        return "python-wheel";
    }

    @Override
    public boolean reads(FileStart file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    @Override
    public List<FoundComponent> read(PackagedFile file) throws IOException, BrokenSourceException {
        try (ZipFile zip = new ZipFile(file.onDisk().toFile())) {
            return components(zip, file);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new BrokenSourceException("it is no whole wheel: " + broken.getMessage());
        }
    }

    private List<FoundComponent> components(ZipFile zip, PackagedFile file) throws IOException, BrokenSourceException {
        List<ZipEntry> metadata = entries(zip, METADATA.asMatchPredicate());
        ZipEntry own = metadata.stream()
                .filter(entry -> OWN.matcher(entry.getName()).matches())
                .findFirst()
                .orElseThrow(() -> new BrokenSourceException("it is no wheel: it has no .dist-info/METADATA"));
        metadata.remove(own);
        List<FoundComponent> bundled = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (ZipEntry entry : metadata) {
            try {
                bundled.add(component(zip, entry, file.path() + "!/" + entry.getName()));
            } catch (BrokenSourceException unreadable) {
                broken.add(VisibleText.brief(entry.getName()) + ": " + unreadable.getMessage());
            }
        }
        List<FoundComponent> found = new ArrayList<>(bundled);
        found.add(0, wheel(component(zip, own, file.path()), bundled, file));
        if (!broken.isEmpty()) {
            throw new BrokenSourceException(String.join("; ", broken), found);
        }
        return found;
    }

    /** The wheel needs what is bundled in it. */
    private static FoundComponent wheel(FoundComponent own, List<FoundComponent> bundled, PackagedFile file)
            throws IOException {
        ComponentHash hash = new ComponentHash(Algorithm.SHA_256, file.digest().hex());
        List<String> needed = new ArrayList<>(own.dependsOn());
        bundled.forEach(each -> needed.add(each.component().ref()));
        needed.removeIf(own.component().ref()::equals);
        return FoundComponent.of(own.component().with(hash), own.evidence())
                .dependingOn(needed)
                .covering(List.of(file.path()));
    }

    private FoundComponent component(ZipFile zip, ZipEntry entry, String location)
            throws IOException, BrokenSourceException {
        PackageMetadata metadata = PackageMetadata.of(PythonText.of(zip.getInputStream(entry)));
        Component component = metadata.component();
        String folder = entry.getName().substring(0, entry.getName().lastIndexOf('/') + 1);
        for (ZipEntry each : entries(zip, name -> name.startsWith(folder) && LicenceTexts.isLicenceFile(name))) {
            try (InputStream content = zip.getInputStream(each)) {
                component = texts.of(content).map(component::withLicenceText).orElse(component);
            }
        }
        return FoundComponent.of(component, new Evidence(location, name(), Technique.MANIFEST_ANALYSIS))
                .dependingOn(metadata.needs());
    }

    /** By their names, each once. */
    private static List<ZipEntry> entries(ZipFile zip, Predicate<String> wanted) {
        SortedMap<String, ZipEntry> entries = new TreeMap<>();
        zip.stream()
                .filter(entry -> wanted.test(entry.getName()))
                .limit(MOST)
                .forEach(entry -> entries.putIfAbsent(entry.getName(), entry));
        return new ArrayList<>(entries.values());
    }
}

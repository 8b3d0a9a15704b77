package com.plexichat.release.component.jar;

import com.plexichat.release.component.Component;
import com.plexichat.release.licence.LicenceTexts;
import com.plexichat.release.licence.SpdxExpression;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads the licence files of a jar and of the jars inside it. They are those of the jar as a whole: whose they are of what
 * is shaded into it, nobody knows.
 */
final class JarLicences {
    /** In a jar and all jars inside it; what is behind them is not looked at. */
    private static final int MOST = 1 << 12;

    /** Deeper in its folders, a licence is that of some sources or of something bundled. */
    private static final Pattern PLACE = Pattern.compile("(?:META-INF/.*)?[^/]*");

    private final Inflation inflation;
    private final LicenceTexts texts = new LicenceTexts();
    private int left = MOST;

    JarLicences(Inflation inflation) {
        this.inflation = inflation;
    }

    /** The component of the jar, with the licences whose texts are in it. */
    Component addTo(Component component, ZipFile zip) throws IOException {
        Component licensed = component;
        for (ZipEntry entry : JarEntries.named(zip, JarLicences::isLicenceFile)) {
            Optional<SpdxExpression> licence = left-- > 0 ? read(zip, entry) : Optional.empty();
            licensed = licence.map(licensed::withLicenceText).orElse(licensed);
        }
        return licensed;
    }

    private Optional<SpdxExpression> read(ZipFile zip, ZipEntry entry) throws IOException {
        return texts.of(new ByteArrayInputStream(inflation.start(zip, entry, LicenceTexts.LONGEST + 1)));
    }

    private static boolean isLicenceFile(String path) {
        return PLACE.matcher(path).matches() && LicenceTexts.isLicenceFile(path);
    }
}

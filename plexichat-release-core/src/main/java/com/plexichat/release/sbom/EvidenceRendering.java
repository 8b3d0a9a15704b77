package com.plexichat.release.sbom;

import com.plexichat.release.component.Component.Kind;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.ListedComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cyclonedx.model.Evidence;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.component.evidence.Identity;
import org.cyclonedx.model.component.evidence.Method;
import org.cyclonedx.model.component.evidence.Occurrence;

/** Why a component is listed: by which means it was identified, where it was seen, and which licences lie there. */
final class EvidenceRendering {
    private record Means(Technique technique, String reader) {}

    private record Place(String location, String reader) {}

    private EvidenceRendering() {}

    static Optional<Evidence> of(ListedComponent listed) {
        List<com.plexichat.release.component.Evidence> found = listed.evidence();
        Optional<LicenseChoice> licences =
                LicenceChoices.concluded(listed.component().licenceTexts());
        if (found.isEmpty() && licences.isEmpty()) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence();
        licences.ifPresent(evidence::setLicenses);
        if (!found.isEmpty()) {
            seen(evidence, listed.component().kind(), found);
        }
        return Optional.of(evidence);
    }

    private static void seen(Evidence evidence, Kind kind, List<com.plexichat.release.component.Evidence> found) {
        evidence.setIdentities(List.of(identity(kind, found)));
        evidence.setOccurrences(found.stream()
                .map(each -> new Place(PlainText.of(each.location()), each.reader()))
                .distinct()
                .map(EvidenceRendering::occurrence)
                .toList());
    }

    private static Identity identity(Kind kind, List<com.plexichat.release.component.Evidence> found) {
        List<Means> means = found.stream()
                .map(each -> new Means(each.technique(), each.reader()))
                .distinct()
                .sorted(Comparator.comparing(Means::technique).thenComparing(Means::reader))
                .toList();
        Identity identity = new Identity();
        identity.setField(kind == Kind.FILE ? Identity.Field.NAME : Identity.Field.PURL);
        identity.setConfidence(means.stream()
                .mapToDouble(each -> confidence(each.technique()))
                .max()
                .orElse(0));
        identity.setMethods(means.stream().map(EvidenceRendering::method).toList());
        return identity;
    }

    private static Method method(Means means) {
        Method method = new Method();
        method.setTechnique(technique(means.technique()));
        method.setConfidence(confidence(means.technique()));
        method.setValue(means.reader());
        return method;
    }

    private static Occurrence occurrence(Place place) {
        Occurrence occurrence = new Occurrence();
        occurrence.setLocation(place.location());
        occurrence.setAdditionalContext(place.reader());
        return occurrence;
    }

    /** By the means alone: the same bytes are the same thing, and a file may be called anything. */
    private static double confidence(Technique technique) {
        return switch (technique) {
            case HASH_COMPARISON -> 1;
            case MANIFEST_ANALYSIS -> 0.9;
            case BINARY_ANALYSIS -> 0.8;
            case FILENAME -> 0.4;
        };
    }

    private static Method.Technique technique(Technique technique) {
        return switch (technique) {
            case HASH_COMPARISON -> Method.Technique.HASH_COMPARISON;
            case MANIFEST_ANALYSIS -> Method.Technique.MANIFEST_ANALYSIS;
            case BINARY_ANALYSIS -> Method.Technique.BINARY_ANALYSIS;
            case FILENAME -> Method.Technique.FILENAME;
        };
    }
}

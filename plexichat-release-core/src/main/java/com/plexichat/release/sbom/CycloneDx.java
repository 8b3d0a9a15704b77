package com.plexichat.release.sbom;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.metadata.ToolInformation;

/** Renders a bill of materials as CycloneDX 1.6; the serial number follows from the content, not from chance. */
public final class CycloneDx {
    private final Bom bom;

    private CycloneDx(Bom bom) {
        this.bom = bom;
    }

    /** @throws ReleaseException if the file of a component cannot be read */
    public static CycloneDx of(SbomSubject subject) {
        Bom bom = new Bom();
        Component product = product(subject);
        Metadata metadata = new Metadata();
        metadata.setTimestamp(Date.from(subject.identity().buildDate()));
        metadata.setToolChoice(tool());
        metadata.setComponent(product);
        bom.setMetadata(metadata);
        List<ResolvedComponent> sorted = subject.components().stream()
                .sorted(Comparator.comparing(ResolvedComponent::packageUrl))
                .toList();
        Instant time = subject.identity().buildDate();
        sorted.forEach(component -> bom.addComponent(library(component, time)));
        bom.addDependency(dependency(product.getBomRef(), subject.directDependencies()));
        sorted.forEach(each -> bom.addDependency(dependency(each.packageUrl(), each.dependencies())));
        CycloneDx rendering = new CycloneDx(bom);
        byte[] content = rendering.json().getBytes(StandardCharsets.UTF_8);
        bom.setSerialNumber("urn:uuid:" + UUID.nameUUIDFromBytes(content));
        return rendering;
    }

    public String json() {
        try {
            return BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString() + "\n";
        } catch (GeneratorException wrong) {
            throw new IllegalStateException("the bill of materials could not be written", wrong);
        }
    }

    public String xml() {
        try {
            return BomGeneratorFactory.createXml(Version.VERSION_16, bom).toXmlString();
        } catch (GeneratorException wrong) {
            throw new IllegalStateException("the bill of materials could not be written", wrong);
        }
    }

    private static Component product(SbomSubject subject) {
        Component component = new Component();
        component.setType(Component.Type.APPLICATION);
        component.setName(subject.displayName());
        component.setVersion(subject.identity().version().text());
        String purl = "pkg:generic/" + subject.identity().product() + "@"
                + subject.identity().tag();
        component.setPurl(purl);
        component.setBomRef(purl);
        subject.archive().ifPresent(digest -> component.addHash(hash(digest)));
        return component;
    }

    private static ToolInformation tool() {
        Component tool = new Component();
        tool.setType(Component.Type.APPLICATION);
        tool.setGroup("com.plexichat.release");
        tool.setName("plexichat-release-maven-plugin");
        ToolInformation tools = new ToolInformation();
        tools.setComponents(List.of(tool));
        return tools;
    }

    private static Component library(ResolvedComponent resolved, Instant time) {
        Component component = new Component();
        component.setType(Component.Type.LIBRARY);
        component.setGroup(resolved.group());
        component.setName(resolved.name());
        component.setVersion(resolved.version());
        component.setPurl(resolved.packageUrl());
        component.setBomRef(resolved.packageUrl());
        component.setScope(Component.Scope.REQUIRED);
        resolved.file().ifPresent(file -> component.addHash(hash(digest(file, time))));
        return component;
    }

    private static Sha256 digest(ComponentFile file, Instant time) {
        try {
            return file.digest(time);
        } catch (IOException unreadable) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNREADABLE,
                            "a dependency cannot be read: " + unreadable.getMessage(),
                            file.path().toString(),
                            "run \"mvn package\" so that every dependency is resolved to its jar"),
                    unreadable);
        }
    }

    private static Hash hash(Sha256 digest) {
        return new Hash(Hash.Algorithm.SHA_256, digest.hex());
    }

    private static Dependency dependency(String ref, List<String> needed) {
        Dependency dependency = new Dependency(ref);
        needed.stream().sorted().distinct().forEach(each -> dependency.addDependency(new Dependency(each)));
        return dependency;
    }
}

package com.plexichat.release.sbom;

import com.plexichat.release.component.ComponentHash;
import com.plexichat.release.component.ListedComponent;
import com.plexichat.release.component.PackageUrl;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.SortedSet;
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

    public static CycloneDx of(BillOfMaterials bill) {
        Bom bom = new Bom();
        Component product = product(bill);
        Metadata metadata = new Metadata();
        metadata.setTimestamp(Date.from(bill.identity().buildDate()));
        metadata.setToolChoice(tool());
        metadata.setComponent(product);
        bom.setMetadata(metadata);
        List<ListedComponent> sorted = bill.components().stream()
                .sorted(Comparator.comparing(each -> each.component().ref()))
                .toList();
        sorted.forEach(each -> bom.addComponent(library(each.component())));
        bom.addDependency(dependency(product.getBomRef(), bill.direct()));
        sorted.forEach(each -> bom.addDependency(dependency(each.component().ref(), each.dependsOn())));
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

    private static Component product(BillOfMaterials bill) {
        Component component = new Component();
        component.setType(Component.Type.APPLICATION);
        component.setName(bill.displayName());
        component.setVersion(bill.identity().version().text());
        String purl = "pkg:generic/" + bill.identity().product() + "@"
                + bill.identity().tag();
        component.setPurl(purl);
        component.setBomRef(purl);
        if (bill.packages().size() == 1) {
            component.addHash(new Hash(
                    Hash.Algorithm.SHA_256,
                    bill.packages().get(0).digest().sha256().hex()));
        }
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

    private static Component library(com.plexichat.release.component.Component listed) {
        Component component = new Component();
        component.setType(Component.Type.LIBRARY);
        listed.group().ifPresent(component::setGroup);
        component.setName(listed.name());
        listed.version().ifPresent(component::setVersion);
        listed.url().map(PackageUrl::text).ifPresent(component::setPurl);
        component.setBomRef(listed.ref());
        component.setScope(Component.Scope.REQUIRED);
        for (ComponentHash hash : listed.hashes()) {
            component.addHash(new Hash(hash.algorithm().text(), hash.hex()));
        }
        return component;
    }

    private static Dependency dependency(String ref, SortedSet<String> needed) {
        Dependency dependency = new Dependency(ref);
        needed.forEach(each -> dependency.addDependency(new Dependency(each)));
        return dependency;
    }
}

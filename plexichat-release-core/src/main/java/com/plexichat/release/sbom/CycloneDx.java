package com.plexichat.release.sbom;

import com.plexichat.release.component.ListedComponent;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.generators.json.BomJsonGenerator;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.metadata.ToolInformation;

/** Renders a bill of materials as CycloneDX 1.6; the serial number follows from the content, not from chance. */
public final class CycloneDx {
    private final Bom bom;
    private final BomJsonGenerator json;

    private CycloneDx(Bom bom) {
        this.bom = bom;
        json = BomGeneratorFactory.createJson(Version.VERSION_16, bom);
    }

    public static CycloneDx of(BillOfMaterials bill) {
        Bom bom = new Bom();
        bom.setMetadata(metadata(bill));
        List<ListedComponent> sorted = bill.components().stream()
                .sorted(Comparator.comparing(each -> each.component().ref()))
                .toList();
        sorted.forEach(each -> bom.addComponent(ComponentRendering.of(each)));
        bom.addDependency(dependency(bill.productUrl().text(), bill.direct()));
        sorted.forEach(each -> bom.addDependency(dependency(each.component().ref(), each.dependsOn())));
        CycloneDx rendering = new CycloneDx(bom);
        byte[] content = rendering.json().getBytes(StandardCharsets.UTF_8);
        bom.setSerialNumber("urn:uuid:" + UUID.nameUUIDFromBytes(content));
        return rendering;
    }

    public String json() {
        try {
            return json.toJsonString() + "\n";
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

    private static Metadata metadata(BillOfMaterials bill) {
        Metadata metadata = new Metadata();
        metadata.setTimestamp(Date.from(bill.identity().buildDate()));
        metadata.setToolChoice(tool());
        metadata.setComponent(ProductRendering.of(bill));
        metadata.setProperties(PropertyRendering.of(bill.properties()));
        return metadata;
    }

    /** Without its version: two versions of the tool that say the same write the same bytes. */
    private static ToolInformation tool() {
        Component tool = new Component();
        tool.setType(Component.Type.APPLICATION);
        tool.setGroup("com.plexichat.release");
        tool.setName("plexichat-release-maven-plugin");
        ToolInformation tools = new ToolInformation();
        tools.setComponents(List.of(tool));
        return tools;
    }

    private static Dependency dependency(String ref, SortedSet<String> needed) {
        Dependency dependency = new Dependency(BomRef.of(ref));
        needed.forEach(each -> dependency.addDependency(new Dependency(BomRef.of(each))));
        return dependency;
    }
}

package com.plexichat.release.sbom;

import com.plexichat.release.component.ListedComponent;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.generators.json.BomJsonGenerator;
import org.cyclonedx.generators.xml.BomXmlGenerator;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.metadata.ToolInformation;

/**
 * Renders a bill of materials as CycloneDX 1.6; the serial number follows from the content, not from chance.
 *
 * <p>Most of the time is what the library takes to load: each form is rendered once, both at the same time.
 */
public final class CycloneDx {
    private final String json;
    private final String xml;

    private CycloneDx(RenderedBill json, RenderedBill xml) {
        this.json = json.numbered(json.number());
        this.xml = xml.numbered(json.number());
    }

    public static CycloneDx of(BillOfMaterials bill) {
        Bom bom = bom(bill);
        BomJsonGenerator json = BomGeneratorFactory.createJson(Version.VERSION_16, bom);
        BomXmlGenerator xml = BomGeneratorFactory.createXml(Version.VERSION_16, bom);
        FutureTask<String> rendering = new FutureTask<>(xml::toXmlString);
        new Thread(rendering, "sbom-xml").start();
        try {
            Instant time = bill.identity().buildDate();
            return new CycloneDx(
                    new RenderedBill(json.toJsonString() + "\n", time), new RenderedBill(rendering.get(), time));
        } catch (GeneratorException | ExecutionException wrong) {
            throw new IllegalStateException("the bill of materials could not be written", wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the bill of materials was not awaited", stopped);
        }
    }

    private static Bom bom(BillOfMaterials bill) {
        Bom bom = new Bom();
        bom.setSerialNumber(RenderedBill.NO_NUMBER);
        bom.setMetadata(metadata(bill));
        List<ListedComponent> sorted = bill.components().stream()
                .sorted(Comparator.comparing(each -> each.component().ref()))
                .toList();
        sorted.forEach(each -> bom.addComponent(ComponentRendering.of(each)));
        bom.addDependency(dependency(bill.productUrl().text(), bill.direct()));
        sorted.forEach(each -> bom.addDependency(dependency(each.component().ref(), each.dependsOn())));
        return bom;
    }

    public String json() {
        return json;
    }

    public String xml() {
        return xml;
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

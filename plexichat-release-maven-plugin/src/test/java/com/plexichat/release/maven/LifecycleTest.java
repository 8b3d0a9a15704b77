package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class LifecycleTest {
    @Test
    void publishRunsEachGoalInThePhaseThatBindingItWouldGive() throws Exception {
        Map<String, String> phaseOfGoal = new HashMap<>();
        for (Element mojo : elements(read("META-INF/maven/plugin.xml"), "mojo")) {
            NodeList phase = mojo.getElementsByTagName("phase");
            if (phase.getLength() == 1) {
                phaseOfGoal.put(text(mojo, "goal"), phase.item(0).getTextContent());
            }
        }
        List<String> pipeline = new ArrayList<>();
        for (Element phase : elements(read("META-INF/maven/lifecycle.xml"), "phase")) {
            for (Element goal : elements(phase, "goal")) {
                String name = goal.getTextContent();
                assertThat(phaseOfGoal.get(name)).as(name).isEqualTo(text(phase, "id"));
                pipeline.add(name);
            }
        }
        assertThat(pipeline).containsExactly("validate", "metadata", "package", "check", "sbom", "notes");
        assertThat(CalledGoals.PIPELINE).containsExactlyInAnyOrderElementsOf(pipeline);
    }

    @Test
    void everyGoalIsThreadSafeAndDescribed() throws Exception {
        List<Element> mojos = elements(read("META-INF/maven/plugin.xml"), "mojo");
        assertThat(mojos)
                .extracting(mojo -> text(mojo, "goal"))
                .containsExactlyInAnyOrder(
                        "validate",
                        "metadata",
                        "package",
                        "check",
                        "sbom",
                        "notes",
                        "publish",
                        "publish-only",
                        "stage",
                        "stage-only",
                        "release",
                        "discard",
                        "prove-install",
                        "version",
                        "inspect",
                        "bump",
                        "changelog",
                        "init",
                        "configuration",
                        "doctor",
                        "help");
        for (Element mojo : mojos) {
            assertThat(text(mojo, "threadSafe")).as(text(mojo, "goal")).isEqualTo("true");
            assertThat(text(mojo, "description")).as(text(mojo, "goal")).isNotBlank();
        }
    }

    @Test
    void publishAndStageRunThePipelineAndTheOthersDoNot() throws Exception {
        List<String> forking = elements(read("META-INF/maven/plugin.xml"), "mojo").stream()
                .filter(mojo -> mojo.getElementsByTagName("executeLifecycle").getLength() == 1)
                .map(mojo -> text(mojo, "goal"))
                .toList();
        assertThat(forking).containsExactlyInAnyOrder("publish", "stage");
    }

    private static Document read(String resource) throws Exception {
        try (InputStream content = LifecycleTest.class.getClassLoader().getResourceAsStream(resource)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content);
        }
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<Element> elements(org.w3c.dom.Node parent, String name) {
        NodeList found = parent instanceof Document document
                ? document.getElementsByTagName(name)
                : ((Element) parent).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}

package com.plexichat.release.maven;

import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Something wrong that people write.
 *
 * @param title what is wrong, as a heading
 * @param snippet what stands in the pom: properties, or what is in the plugin; empty for a mistake on the command line
 * @param options of the command line
 * @param named what the message has to name, so that its reader finds the place
 */
record Mistake(String title, String goal, String snippet, List<String> options, String named) {
    private static final String HEAD = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>chat</artifactId>
              <version>1.0</version>
              <packaging>pom</packaging>
              <name>Example Chat</name>
            """;

    static Mistake onTheCommandLine(String title, String goal, String named, String... options) {
        return new Mistake(title, goal, "", List.of(options), named);
    }

    static Mistake inThePom(String title, String goal, String named, String snippet) {
        return new Mistake(title, goal, snippet.strip(), List.of(), named);
    }

    private boolean hasProperties() {
        return snippet.startsWith("<properties>");
    }

    String pom() {
        return HEAD
                + (hasProperties() ? indented(snippet, 2) : "")
                + """
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>com.plexichat.release</groupId>
                        <artifactId>plexichat-release-maven-plugin</artifactId>
                """.indent(2)
                + (hasProperties() ? "" : indented(snippet, 8))
                + "      </plugin>\n    </plugins>\n  </build>\n</project>\n";
    }

    private static String indented(String text, int spaces) {
        return text.isEmpty() ? "" : text.indent(spaces);
    }

    Properties commandLine() {
        Properties properties = new Properties();
        options.forEach(option -> {
            String[] parts = option.split("=", 2);
            properties.setProperty(parts[0], parts.length == 2 ? parts[1] : "true");
        });
        return properties;
    }

    /** The mistake and the message, as a part of a page. */
    String described(String message) {
        String options = this.options.stream()
                .map(option -> option.contains(" ") ? " \"-D" + option + "\"" : " -D" + option)
                .collect(Collectors.joining());
        return "## " + title + "\n\n"
                + (snippet.isEmpty() ? "" : "```xml\n" + snippet + "\n```\n\n")
                + "```\n$ mvn plexichat-release:" + goal + options + "\n"
                + message.strip() + "\n```\n";
    }

    @Override
    public String toString() {
        return title;
    }
}

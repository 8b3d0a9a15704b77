import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A chat server as far as an installation can tell; its build number says what is wrong with it. */
final class Chat {
    public static void main(String[] arguments) throws Exception {
        String build = fromManifest("Build Number: ");
        String version = fromManifest("Version: ");
        if (build.equals("crashes")) {
            throw new IllegalStateException("the database has a schema from the future");
        }
        if (build.equals("forgets")) {
            Files.writeString(Path.of("config/config.json"), "{\"title\": \"Chat\", \"limits\": {\"users\": 10}}");
        }
        String said = build.equals("pretends") ? "a.9.9-9" : version;
        int status = build.equals("ails") ? 503 : 200;
        byte[] answer = ("{\"version\": \"" + said + "\"}").getBytes(StandardCharsets.UTF_8);
        int port = Integer.parseInt(arguments[0]);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(status, answer.length);
            try (exchange) {
                exchange.getResponseBody().write(answer);
            }
        });
        server.start();
        System.out.println("Chat " + version + " listens");
    }

    private static String fromManifest(String field) throws Exception {
        return Files.readAllLines(Path.of("manifest.txt")).stream()
                .filter(line -> line.startsWith(field))
                .findFirst()
                .orElseThrow()
                .substring(field.length());
    }
}

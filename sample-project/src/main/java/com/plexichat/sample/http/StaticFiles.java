package com.plexichat.sample.http;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The files of the web page: {@code /fonts/} from one folder, everything else from another. */
final class StaticFiles implements Endpoint {
    private final Path client;
    private final Path fonts;

    StaticFiles(Path client, Path fonts) {
        this.client = client;
        this.fonts = fonts;
    }

    @Override
    public Response answer(Request request) throws IOException {
        List<String> segments = request.segments();
        if (segments.equals(List.of(""))) {
            return page(client, List.of("index.html"));
        }
        if (segments.get(0).equals("fonts") && segments.size() > 1) {
            // A font changes with the release only, and is the biggest thing the page loads.
            return page(fonts, segments.subList(1, segments.size())).with("Cache-Control", "max-age=86400");
        }
        return page(client, segments);
    }

    private static Response page(Path folder, List<String> segments) throws IOException {
        Path file = folder;
        for (String segment : segments) {
            if (!plain(segment)) {
                throw missing();
            }
            file = file.resolve(segment);
        }
        // The real path, because a link inside the folder can point out of it.
        Path real = real(file);
        if (!real.startsWith(real(folder)) || !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw missing();
        }
        return Response.of(200, ContentType.ofFile(real.toString()), Files.readAllBytes(real))
                .with("Cache-Control", "no-cache")
                .with("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
    }

    /** A name and nothing else: no way up, no hidden file, no separator that was escaped in the address. */
    private static boolean plain(String segment) {
        return !segment.isEmpty()
                && !segment.startsWith(".")
                && segment.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ');
    }

    private static Path real(Path path) throws IOException {
        try {
            return path.toRealPath();
        } catch (FileSystemException e) {
            // Not there, below a file instead of a folder, too long, not ours to read: all one to the outside.
            throw missing();
        }
    }

    private static ApiException missing() {
        return ApiException.notFound("there is no such file");
    }
}

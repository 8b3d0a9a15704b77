package com.plexichat.release.template;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The templates of a project's folder; a letter that cannot be read would be published as a mark of what it was. */
final class OwnTemplates extends FileTemplateLoader {
    OwnTemplates(Path folder) throws IOException {
        super(folder.toFile());
    }

    /** @throws ReleaseException if it is no UTF-8 */
    @Override
    public Reader getReader(Object template, String encoding) throws IOException {
        Path file = ((File) template).toPath();
        try {
            return new StringReader(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException other) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.TEMPLATE_FAILED,
                            "the template is no UTF-8",
                            file.toString(),
                            "save the file as UTF-8"),
                    other);
        }
    }
}

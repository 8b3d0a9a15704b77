package com.plexichat.release.maven;

import com.plexichat.release.json.JsonEdit;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.layout.ConfigEdit;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** One {@code <edit>} of {@code <edits>}: a change to a JSON file on its way into the package. */
public final class LayoutEdit {
    /** The file's path in the package. */
    @Parameter(required = true)
    private @Nullable String file;

    /** The JSON pointer of the value, such as /EmailSettings/SMTPPort. */
    @Parameter(required = true)
    private @Nullable String pointer;

    /** The new value as JSON: 10025 is a number, "10025" a string. */
    @Parameter
    private @Nullable String set;

    /** Whether the value goes, with its key. */
    @Parameter
    private boolean remove;

    /** Whether the string, list or object loses its content. */
    @Parameter
    private boolean empty;

    /** The value that has to be there before, as JSON. */
    @Parameter
    private @Nullable String expect;

    /** The platforms that it is for; all of them if not set. */
    @Parameter
    private List<String> platforms = List.of();

    ConfigEdit edit() {
        long kinds = Stream.of(set != null, remove, empty).filter(each -> each).count();
        if (file == null || pointer == null || kinds != 1) {
            throw invalid("an <edit> of <edits> needs <file>, <pointer>, and one of <set>, <remove> and <empty>");
        }
        JsonEdit.Kind kind = set != null ? JsonEdit.Kind.SET : remove ? JsonEdit.Kind.REMOVE : JsonEdit.Kind.EMPTY;
        try {
            return new ConfigEdit(
                    file,
                    new JsonEdit(pointer, kind, Optional.ofNullable(set), Optional.ofNullable(expect)),
                    PlexichatMojo.all(platforms, name -> PlexichatMojo.platform(name, "<edits>")));
        } catch (JsonException wrong) {
            throw invalid(String.valueOf(wrong.getMessage()));
        }
    }

    private static ReleaseException invalid(String what) {
        return new ReleaseException(new Problem(
                ProblemCode.PARAMETER_INVALID,
                what,
                "<edits>",
                "write values as JSON: a string has its quotes, as in <set>\"10025\"</set>"));
    }
}

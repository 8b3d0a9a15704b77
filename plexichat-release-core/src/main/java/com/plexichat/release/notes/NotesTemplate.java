package com.plexichat.release.notes;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Renders release notes with FreeMarker; a project's own template of the same name comes before ours. */
public final class NotesTemplate {
    private static final String NAME = "release-notes.md.ftl";
    private static final String SHIPPED_TEMPLATES = "/com/plexichat/release/templates";

    private final Configuration freemarker;
    private final Path ownTemplates;

    /** @param ownTemplates the project's folder of templates; it need not exist */
    public NotesTemplate(Path ownTemplates) {
        this.ownTemplates = ownTemplates;
        this.freemarker = new Configuration(Configuration.VERSION_2_3_34);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setLocalizedLookup(false);
        freemarker.setNumberFormat("computer");
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    }

    /** @throws ReleaseException with template, line and what is missing, if a template is wrong */
    public String render(NotesSource source) {
        StringWriter text = new StringWriter();
        try {
            freemarker.setTemplateLoader(loader());
            freemarker.getTemplate(NAME).process(NotesModel.of(source), text);
        } catch (ParseException wrong) {
            throw malformed(wrong);
        } catch (TemplateException wrong) {
            if (wrong.getCause() instanceof ParseException included) {
                throw malformed(included);
            }
            throw failed(
                    statement(wrong),
                    wrong.getTemplateSourceName(),
                    wrong.getLineNumber() == null ? 0 : wrong.getLineNumber(),
                    wrong);
        } catch (IOException unreadable) {
            throw failed(String.valueOf(unreadable.getMessage()), NAME, 0, unreadable);
        }
        return text.toString();
    }

    private TemplateLoader loader() throws IOException {
        List<TemplateLoader> loaders = new ArrayList<>();
        if (Files.isDirectory(ownTemplates)) {
            loaders.add(new FileTemplateLoader(ownTemplates.toFile()));
        }
        loaders.add(new ClassTemplateLoader(NotesTemplate.class, SHIPPED_TEMPLATES));
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }

    private ReleaseException malformed(ParseException wrong) {
        return failed(wrong.getEditorMessage(), wrong.getTemplateName(), wrong.getLineNumber(), wrong);
    }

    /** What FreeMarker says before its advice and its stack. */
    private static String statement(TemplateException wrong) {
        return wrong.getMessageWithoutStackTop()
                .lines()
                .takeWhile(line -> !line.startsWith("----"))
                .collect(Collectors.joining(" "));
    }

    private ReleaseException failed(String what, @Nullable String template, int line, Exception cause) {
        String name = template == null ? NAME : template;
        return new ReleaseException(
                new Problem(
                        ProblemCode.TEMPLATE_FAILED,
                        what,
                        name + (line > 0 ? ", line " + line : ""),
                        "mend " + ownTemplates.resolve(name) + "; docs/templates.md lists the values it may use"),
                cause);
    }
}

package com.plexichat.release.template;

import com.plexichat.release.problem.ReleaseException;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * A template of FreeMarker; a project's own one of the same name comes before ours. Ours use no built-ins such as
 * {@code ?size}: where one is used, FreeMarker loads all 220 of them.
 */
public final class ReleaseTemplate {
    private static final String SHIPPED_TEMPLATES = "/com/plexichat/release/templates";

    private final Configuration freemarker;
    private final Path ownTemplates;
    private final String name;
    private final Template template;

    /**
     * Reads a template.
     *
     * @param ownTemplates the project's folder of templates; it need not exist
     * @param parts the shipped templates that it may include
     * @throws ReleaseException with template and line, if one is malformed
     */
    public ReleaseTemplate(Path ownTemplates, String name, List<String> parts) {
        this.ownTemplates = ownTemplates;
        this.name = name;
        this.freemarker = new Configuration(Configuration.VERSION_2_3_34);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setLocalizedLookup(false);
        freemarker.setNumberFormat("computer");
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        this.template = template(parts);
    }

    private Template template(List<String> parts) {
        TemplateProblems problems = new TemplateProblems(ownTemplates, name, Map.of());
        try {
            freemarker.setTemplateLoader(loader());
            // FreeMarker keeps them: none has to be parsed while the text is rendered.
            for (String part : parts) {
                freemarker.getTemplate(part);
            }
            return freemarker.getTemplate(name);
        } catch (ParseException wrong) {
            throw problems.malformed(wrong);
        } catch (IOException unreadable) {
            throw problems.failed(String.valueOf(unreadable.getMessage()), unreadable);
        } catch (SecurityException outside) {
            throw problems.failed("it is a link to a file outside of its folder", outside);
        }
    }

    /** @throws ReleaseException with template, line and what is missing, if a template is wrong */
    public void render(Map<String, Object> values, Writer text) {
        TemplateProblems problems = new TemplateProblems(ownTemplates, name, values);
        try {
            template.process(values, text);
        } catch (TemplateException wrong) {
            throw problems.failed(wrong);
        } catch (IOException unreadable) {
            throw problems.failed(String.valueOf(unreadable.getMessage()), unreadable);
        } catch (SecurityException outside) {
            throw problems.failed("it includes a link to a file outside of its folder", outside);
        } catch (StackOverflowError endless) {
            throw problems.failed("a template or a macro includes itself without end", endless);
        }
    }

    private TemplateLoader loader() throws IOException {
        List<TemplateLoader> loaders = new ArrayList<>();
        if (Files.isDirectory(ownTemplates)) {
            loaders.add(new OwnTemplates(ownTemplates));
        }
        loaders.add(new ClassTemplateLoader(ReleaseTemplate.class, SHIPPED_TEMPLATES));
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }
}

package com.plexichat.release.template;

import com.plexichat.release.problem.ManualPage;
import com.plexichat.release.problem.NearestName;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What FreeMarker says of a wrong template, as a problem with template, line and what is missing. */
final class TemplateProblems {
    private final Path ownTemplates;
    private final String mainTemplate;
    private final Map<String, Object> values;

    /** @param values that templates may use */
    TemplateProblems(Path ownTemplates, String mainTemplate, Map<String, Object> values) {
        this.ownTemplates = ownTemplates;
        this.mainTemplate = mainTemplate;
        this.values = values;
    }

    ReleaseException malformed(ParseException wrong) {
        return of(wrong.getEditorMessage(), wrong.getTemplateName(), wrong.getLineNumber(), wrong);
    }

    ReleaseException failed(TemplateException wrong) {
        if (wrong.getCause() instanceof ParseException included) {
            return malformed(included);
        }
        if (wrong.getCause() instanceof TemplateNotFoundException none) {
            return of(
                    "there is no template " + none.getTemplateName(),
                    wrong.getTemplateSourceName(),
                    line(wrong),
                    wrong);
        }
        String missing =
                wrong instanceof InvalidReferenceException ? suggestion(wrong.getBlamedExpressionString()) : "";
        return of(statement(wrong) + missing, wrong.getTemplateSourceName(), line(wrong), wrong);
    }

    private static int line(TemplateException wrong) {
        return wrong.getLineNumber() == null ? 0 : wrong.getLineNumber();
    }

    /** One that cannot be told a line of. */
    ReleaseException failed(String what, Throwable cause) {
        return of(what, mainTemplate, 0, cause);
    }

    /** What FreeMarker says before its advice and its stack. */
    private static String statement(TemplateException wrong) {
        return wrong.getMessageWithoutStackTop()
                .lines()
                .takeWhile(line -> !line.startsWith("----"))
                .collect(Collectors.joining(" "));
    }

    private String suggestion(@Nullable String expression) {
        if (expression == null) {
            return "";
        }
        Set<String> known = new TreeSet<>();
        addNames(values, known);
        return NearestName.close(expression.substring(expression.lastIndexOf('.') + 1), known)
                .map(name -> " Did you mean \"" + name + "\"?")
                .orElse("");
    }

    private static void addNames(Object value, Set<String> known) {
        if (value instanceof Map<?, ?> values) {
            values.forEach((name, inner) -> {
                known.add(name.toString());
                addNames(inner, known);
            });
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(element -> addNames(element, known));
        }
    }

    private ReleaseException of(String what, @Nullable String template, int line, Throwable cause) {
        String name = template == null ? mainTemplate : template;
        return new ReleaseException(
                new Problem(
                        ProblemCode.TEMPLATE_FAILED,
                        what,
                        name + (line > 0 ? ", line " + line : ""),
                        "mend " + ownTemplates.resolve(name) + "; " + ManualPage.TEMPLATES.address()
                                + " lists the values it may use"),
                cause);
    }
}

package com.plexichat.release.parameter;

import com.plexichat.release.problem.NearestName;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Holds an element of a pom, with all that is in it, against the shape of its parameter. */
final class ElementCheck {
    private final List<Problem> found = new ArrayList<>();

    private ElementCheck() {}

    static List<Problem> problems(GivenElement element, ParameterShape shape) {
        ElementCheck check = new ElementCheck();
        check.element(element, shape, "<" + element.name() + ">");
        return check.found;
    }

    private void element(GivenElement element, ParameterShape shape, String name) {
        switch (shape.kind()) {
            case ENTRIES -> {
                if (element.text().isPresent()) {
                    holdsText(element, name, shape);
                }
                element.parts().forEach(entry -> entry(entry, shape, "<" + entry.name() + "> of " + name));
            }
            case TEXTS -> element.parts().forEach(part -> value(part, shape, "<" + part.name() + "> of " + name));
            case TEXT, FLAG, NUMBER -> value(element, shape, name);
        }
    }

    private void entry(GivenElement entry, ParameterShape shape, String name) {
        if (entry.text().isPresent()) {
            holdsText(entry, name, shape);
        }
        for (GivenElement part : entry.parts()) {
            ParameterShape known = shape.parts().get(part.name());
            if (known == null) {
                String nearest = NearestName.of(
                        part.name(), shape.parts().keySet().stream().sorted().toList());
                found.add(new Problem(
                        ProblemCode.PARAMETER_UNKNOWN,
                        name + " has no <" + part.name() + ">",
                        part.where(),
                        "write <" + nearest + ">, or take it out"));
            } else {
                element(part, known, "<" + part.name() + "> of " + name);
            }
        }
    }

    private void holdsText(GivenElement element, String name, ParameterShape shape) {
        found.add(new Problem(
                ProblemCode.PARAMETER_INVALID,
                name + " is a text",
                element.where(),
                "give each entry an element of its own, and each of its values one in that: "
                        + String.join(
                                ", ", shape.parts().keySet().stream().sorted().toList())));
    }

    /** An empty number counts as not said; an empty flag is no answer. */
    private void value(GivenElement element, ParameterShape shape, String name) {
        if (!element.parts().isEmpty()) {
            found.add(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    name + " has the element <" + element.parts().get(0).name() + "> in it",
                    element.where(),
                    "write its value as a text"));
        } else if (element.text().isPresent() || shape.kind() == ParameterShape.Kind.FLAG) {
            WrittenValue.fault(shape, element.text().orElse(""))
                    .ifPresent(fault -> found.add(ParameterCheck.invalid(name, fault, element.where())));
        }
    }
}

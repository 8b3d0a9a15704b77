package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Area;
import java.util.Map;
import java.util.Optional;

/** One line of the table: which calls go to which endpoint; every method but GET needs the right to push. */
record Route(Area area, String method, PathTemplate template, Endpoint endpoint) {
    static Route of(Area area, String methodAndPath, Endpoint endpoint) {
        int space = methodAndPath.indexOf(' ');
        PathTemplate template = new PathTemplate(methodAndPath.substring(space).strip());
        return new Route(area, methodAndPath.substring(0, space), template, endpoint);
    }

    boolean writes() {
        return !method.equals("GET");
    }

    Optional<Map<String, String>> match(Sites.Place place, String calledMethod) {
        boolean sameMethod = method.equals(calledMethod) || (!writes() && calledMethod.equals("HEAD"));
        return area == place.area() && sameMethod ? template.match(place.path()) : Optional.empty();
    }
}

package com.plexichat.updater.health;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpBody;
import com.plexichat.release.http.HttpCall;
import com.plexichat.release.http.HttpFailure;
import com.plexichat.release.http.HttpTransport;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonText;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Asks by one GET, without following a redirect: what answers elsewhere is not what was started here. */
public final class HttpHealthProbe implements HealthProbe {
    private final HttpTransport transport;
    private final HttpCall call;
    private final String versionPointer;

    /** @param versionPointer where the JSON text of the answer names the version (RFC 6901) */
    public HttpHealthProbe(HttpTransport transport, URI address, String versionPointer) {
        this.transport = transport;
        this.call = new HttpCall("GET", address, Map.of("Accept", "application/json"), HttpBody.NONE);
        this.versionPointer = versionPointer;
        try {
            JsonText.of("{}", "").find(versionPointer);
        } catch (JsonException wrong) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.SETTINGS_INVALID,
                            "\"" + versionPointer + "\" is not a JSON pointer",
                            "health.version",
                            "give a pointer such as /app/version"),
                    wrong);
        }
    }

    @Override
    public HealthAnswer ask() {
        try {
            return judged(transport.exchange(call));
        } catch (IOException failed) {
            return new HealthAnswer.Bad("no answer: " + Excerpt.of(new HttpFailure.Broken(failed).words()));
        }
    }

    private HealthAnswer judged(HttpAnswer answer) {
        if (!answer.successful()) {
            return bad(
                    answer,
                    answer.header("Location").map(HttpHealthProbe::elsewhere).orElse(""));
        }
        try {
            Optional<String> version = JsonText.of(answer.body(), "the answer").string(versionPointer);
            return version.filter(text -> !text.isBlank())
                    .<HealthAnswer>map(HealthAnswer.Good::new)
                    .orElseGet(() -> bad(answer, " without a version at \"" + versionPointer + "\""));
        } catch (JsonException broken) {
            return bad(answer, " without JSON");
        }
    }

    private static String elsewhere(String location) {
        return " that leads to " + Excerpt.of(location);
    }

    private static HealthAnswer bad(HttpAnswer answer, String clause) {
        String body = Excerpt.of(answer.body());
        return new HealthAnswer.Bad("status " + answer.status() + clause + (body.isEmpty() ? "" : ": " + body));
    }
}

package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Answer;
import com.plexichat.release.localforge.http.Area;
import com.plexichat.release.localforge.http.Call;
import com.plexichat.release.localforge.http.Reply;
import com.plexichat.release.localforge.http.Service;
import com.plexichat.release.localforge.http.Sight;
import com.plexichat.release.localforge.state.BrokenUpload;
import com.plexichat.release.localforge.state.NothingThere;
import com.plexichat.release.localforge.state.RefusedChange;
import com.plexichat.release.localforge.state.Repositories;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Takes each call through GitHub's order of checks (client, token, route, repository, rights) to its endpoint. */
public final class GitHubService implements Service {
    private final Sites sites;
    private final Tokens tokens;
    private final Repositories repositories;
    private final Routes routes;
    private final RateLimit rateLimit;
    private final AtomicLong calls = new AtomicLong();

    GitHubService(Sites sites, Tokens tokens, Repositories repositories, Routes routes, RateLimit rateLimit) {
        this.sites = sites;
        this.tokens = tokens;
        this.repositories = repositories;
        this.routes = routes;
        this.rateLimit = rateLimit;
    }

    @Override
    public Sight sight(Call call) {
        Sites.Place place = sites.locate(call.path());
        return new Sight(place.area(), place.path());
    }

    @Override
    public Reply reply(Call call) throws IOException {
        Sites.Place place = sites.locate(call.path());
        Answer answer = guarded(call, place);
        return new Reply(place.area(), place.path(), place.area() == Area.WEB ? answer : signed(answer, call));
    }

    private Answer guarded(Call call, Sites.Place place) throws IOException {
        try {
            return answer(call, place);
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (NothingThere nothing) {
            return Errors.notFound();
        } catch (RefusedChange refused) {
            return Errors.refused(refused);
        } catch (BrokenUpload broken) {
            return Errors.plain(502, "Server Error");
        } catch (RuntimeException bug) {
            // Better a 500 that says what broke in the forge than a connection that just ends.
            return Errors.plain(500, "bug in the local forge: " + bug);
        }
    }

    private Answer answer(Call call, Sites.Place place) throws IOException {
        Access access = place.area() == Area.WEB ? Access.ANONYMOUS : admitted(call);
        for (Route route : routes.all()) {
            Optional<Request> request = route.match(place, call.method())
                    .map(places -> new Request(call, access, place.path(), places, repositories));
            if (request.isPresent()) {
                return answer(route, request.get());
            }
        }
        throw new NothingThere("route " + place.path());
    }

    private static Answer answer(Route route, Request request) throws IOException {
        if (request.namesRepository()) {
            request.repository();
        }
        if (route.writes() && request.access() == Access.ANONYMOUS) {
            // GitHub asks a stranger who creates for a token, and denies a stranger who changes that there is anything.
            return route.method().equals("POST") ? Errors.plain(401, "Requires authentication") : Errors.notFound();
        }
        if (route.writes() && !request.access().push()) {
            return Errors.plain(403, "Resource not accessible by integration");
        }
        return route.endpoint().answer(request);
    }

    private Access admitted(Call call) {
        if (call.header("User-Agent").filter(agent -> !agent.isBlank()).isEmpty()) {
            throw new Refusal(Errors.plain(403, "Request forbidden by administrative rules: no User-Agent header."));
        }
        ApiVersion.check(call);
        return tokens.access(call.header("Authorization"));
    }

    private Answer signed(Answer answer, Call call) {
        rateLimit.count();
        boolean named = call.header("Authorization").isPresent();
        return answer.with(rateLimit.headers(named ? Access.READ : Access.ANONYMOUS))
                .with(named ? tokens.headers() : Map.of())
                .with("X-GitHub-Request-Id", String.format("LOCAL:%06X", calls.incrementAndGet()))
                .with("X-GitHub-Media-Type", "github.v3; format=json")
                .with("x-github-api-version-selected", ApiVersion.selected(call));
    }
}

package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Answer;
import com.plexichat.release.localforge.http.Area;
import com.plexichat.release.localforge.http.Call;
import com.plexichat.release.localforge.http.Reply;
import com.plexichat.release.localforge.http.Service;
import com.plexichat.release.localforge.http.Sight;
import com.plexichat.release.localforge.state.Asset;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.NothingThere;
import com.plexichat.release.localforge.state.Repositories;
import com.plexichat.release.localforge.state.RepositoryName;
import java.util.Map;

/** The host with the bytes: it is not GitHub's, so a client that sends its token along has given it away. */
public final class StorageService implements Service {
    private final PathTemplate template = new PathTemplate("/{owner}/{repo}/{asset_id}");
    private final Repositories repositories;

    public StorageService(Repositories repositories) {
        this.repositories = repositories;
    }

    @Override
    public Sight sight(Call call) {
        return new Sight(Area.STORAGE, call.path());
    }

    @Override
    public Reply reply(Call call) {
        return new Reply(Area.STORAGE, call.path(), answer(call));
    }

    private Answer answer(Call call) {
        if (call.header("Authorization").isPresent()) {
            return Errors.plain(400, "InvalidAuthenticationInfo: a token for GitHub was sent to another host");
        }
        try {
            return template.match(call.path())
                    .filter(places ->
                            call.method().equals("GET") || call.method().equals("HEAD"))
                    .map(this::bytes)
                    .orElseGet(Errors::notFound);
        } catch (NothingThere gone) {
            return Errors.notFound();
        }
    }

    private Answer bytes(Map<String, String> places) {
        RepositoryName name = RepositoryName.parse(places.get("owner") + "/" + places.get("repo"));
        ForgeRepository repository = repositories.get(name);
        Asset asset = repository.asset(Long.parseLong(places.getOrDefault("asset_id", "")));
        return Answer.file(repository.download(asset.id()), asset.contentType())
                .with("Content-Disposition", "attachment; filename=" + asset.fileName());
    }
}

package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.json.Json;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.staging.StagedRelease;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A plan as {@code publish-plan.json}, for whoever approves it. */
public final class PublishPlanJson {
    public static final String FILE_NAME = StagedRelease.PLAN_NAME;

    private PublishPlanJson() {}

    /** @param asked whether the plan rests on what the server holds, not on the assumption that it holds nothing */
    public static String write(PublishOrder order, String repository, String server, boolean asked, PublishPlan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("product", order.identity().product());
        json.put("tag", order.tag());
        json.put("channel", order.identity().channel().text());
        json.put("commit", order.commit().hex());
        json.put("repository", repository);
        json.put("server", server);
        json.put("serverAsked", asked);
        plan.release().ifPresent(release -> json.put("release", release(release)));
        json.put("actions", plan.actions().stream().map(PublishPlanJson::action).toList());
        json.put("remarks", plan.remarks().stream().map(Problem::text).toList());
        return Json.indented(json);
    }

    private static Map<String, Object> release(RemoteRelease release) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", release.id());
        json.put("draft", release.draft());
        json.put("url", release.webAddress());
        return json;
    }

    private static Map<String, Object> action(PublishAction action) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("action", action.kind());
        json.put("stage", action.stage().name().toLowerCase(Locale.ROOT));
        json.put("description", action.describe().replaceAll(" {2,}", " "));
        action.ordered().ifPresent(asset -> json.put("asset", asset(asset)));
        return json;
    }

    private static Map<String, Object> asset(PublishOrder.Asset asset) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", asset.name());
        json.put("size", asset.digest().size());
        json.put("sha256", asset.digest().sha256().hex());
        return json;
    }
}

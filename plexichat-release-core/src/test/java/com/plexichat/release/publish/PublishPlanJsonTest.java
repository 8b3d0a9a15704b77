package com.plexichat.release.publish;

import static com.plexichat.release.publish.PublishExamples.asset;
import static com.plexichat.release.publish.PublishExamples.broken;
import static com.plexichat.release.publish.PublishExamples.draft;
import static com.plexichat.release.publish.PublishExamples.order;
import static com.plexichat.release.publish.PublishExamples.remote;
import static com.plexichat.release.publish.PublishExamples.whole;

import com.plexichat.release.testing.GoldenFile;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PublishPlanJsonTest {
    @Test
    void whoApprovesAPlanSeesEachStepWithTheBytesThatItIsAbout() throws IOException {
        PublishOrder order = order("a.1.0-1", asset("kept"), asset("new"), asset("other"), asset("torn"));
        PublishPlan plan = PublishPlanner.plan(
                order,
                remote(draft("a.1.0-1", whole("kept", "kept"), whole("other", "elsewhere"), broken("torn"))),
                new Claim(Optional.of(PublishExamples.RUN), false));

        GoldenFile.of("publish/publish-plan.json")
                .holds(PublishPlanJson.write(order, "owner/chat", "https://api.example.org", true, plan));
    }
}

package dev.syncdesk.support.outreach;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.trend.Explanation;
import dev.syncdesk.support.trend.KnownIssue;
import dev.syncdesk.support.trend.KnownIssues;
import dev.syncdesk.support.trend.SaveKnownIssue;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Begins to reach the owners of a known issue: chooses them, draws the groups once, and keeps what
 * is said. The turns come later.
 */
@Singleton
public class StartOutreach {

    /** Who reads a language without a text of its own reads this. */
    public static final String FALLBACK = "en";

    private static final int CHUNK = 500;

    private final KnownIssues issues;
    private final Candidates candidates;
    private final AudienceOf audience;
    private final Outreaches outreaches;
    private final OutreachPeople people;
    private final Clock clock;

    StartOutreach(
            KnownIssues issues,
            Candidates candidates,
            AudienceOf audience,
            Outreaches outreaches,
            OutreachPeople people,
            Clock clock) {
        this.issues = issues;
        this.candidates = candidates;
        this.audience = audience;
        this.outreaches = outreaches;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param seen the revision of the known issue whose texts the sender has read
     * @param by who sends
     * @throws Refusal.Conflict if the issue is closed, says nothing in English, or has nobody to
     *     reach
     */
    @Transactional
    public Outreach start(String issueId, IfMatch seen, OutreachPlan plan, String by) {
        candidates.hold(issue(issueId).finding());
        KnownIssue issue = issue(issueId);
        seen.require(issue.revision());
        List<Explanation> texts = issues.explanations(issueId);
        requireSayable(issue, texts);
        List<Addressee> addressees = audience.of(issue).addressees();
        if (addressees.isEmpty()) {
            throw new Refusal.Conflict(
                    "Nobody is to be reached: no owner who agreed to it has this and has not"
                            + " written or been reached.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Outreach outreach =
                new Outreach(
                        Ids.next(),
                        issueId,
                        issue.finding(),
                        issue.guide(),
                        plan.controlPercent(),
                        plan.hourly(),
                        OutreachState.RUNNING,
                        by,
                        now,
                        now);
        outreaches.save(outreach);
        texts.forEach(text -> outreaches.say(outreach.id(), text.language(), text.explanation()));
        choose(outreach, addressees, now);
        String detail = plan.controlPercent() + " % held back, " + plan.hourly() + " an hour";
        outreaches.note(Ids.next(), outreach.id(), now, by, "started", detail);
        return outreach;
    }

    private KnownIssue issue(String id) {
        return issues.byId(id).orElseThrow(() -> SaveKnownIssue.absent(id));
    }

    private static void requireSayable(KnownIssue issue, List<Explanation> texts) {
        if (!issue.isOpen()) {
            throw new Refusal.Conflict("This known issue is closed. Open it again first.");
        }
        if (texts.stream().noneMatch(text -> text.language().equals(FALLBACK))) {
            throw new Refusal.Conflict(
                    "It says nothing to customers in English yet. Write that first.");
        }
    }

    private void choose(Outreach outreach, List<Addressee> addressees, Instant now) {
        List<DrawGroups.Lot> lots = DrawGroups.draw(addressees, outreach.controlPercent());
        List<OutreachPerson> chosen = new ArrayList<>();
        for (int position = 0; position < lots.size(); position++) {
            DrawGroups.Lot lot = lots.get(position);
            chosen.add(
                    OutreachPerson.chosen(
                            Ids.next(), outreach, lot.who(), position, lot.arm(), now));
        }
        for (int from = 0; from < chosen.size(); from += CHUNK) {
            people.saveAll(chosen.subList(from, Math.min(from + CHUNK, chosen.size())));
        }
    }
}

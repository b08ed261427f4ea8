package dev.syncdesk.support.portal;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.guide.Run;
import java.util.List;

/**
 * A guide that a customer follows or has followed.
 *
 * @param title in their language
 * @param state {@code running}, {@code solved}, {@code escalated}, {@code stopped}, {@code expired}
 */
public record RunCard(String id, String title, String state, List<PastStep> past) {

    static RunCard of(Run run, GuideShelf shelf) {
        Guide guide = shelf.version(run.guide(), run.guideVersion()).guide();
        String language = run.guideRun().language();
        List<PastStep> past =
                run.guideRun().steps().stream()
                        .filter(visit -> PastStep.isShown(guide, visit))
                        .map(visit -> PastStep.of(guide, visit, language))
                        .toList();
        return new RunCard(run.id(), guide.title().in(language), run.state().wire(), past);
    }
}

package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.guide.Proposal;
import dev.syncdesk.support.guide.Proposals;
import jakarta.inject.Singleton;
import java.util.List;

/** Draws the guides that treat what a device has. */
@Singleton
class GuideOffers {

    private static final int MAX_OFFERS = 4;

    private final Proposals proposals;
    private final GuideShelf shelf;

    GuideOffers(Proposals proposals, GuideShelf shelf) {
        this.proposals = proposals;
        this.shelf = shelf;
    }

    List<GuideOffer> of(String serial) {
        return proposals.of(serial).stream().limit(MAX_OFFERS).map(this::offer).toList();
    }

    private GuideOffer offer(Proposal proposal) {
        Guide guide = shelf.current(proposal.guide()).guide();
        return new GuideOffer(
                proposal.guide(),
                proposal.title(),
                proposal.treats().stream().map(Titles::ofFinding).toList(),
                guide.text(guide.start(), Titles.LANGUAGE).title(),
                guide.length());
    }
}

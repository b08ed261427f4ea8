package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.support.guide.GuideEdition;
import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.guide.Proposal;
import dev.syncdesk.support.guide.Proposals;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

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
        return proposals.of(serial).stream()
                .limit(MAX_OFFERS)
                .flatMap(proposal -> guide(proposal).map(guide -> offer(proposal, guide)).stream())
                .toList();
    }

    /** From the list that the proposal was made of, which is in memory. */
    private Optional<Guide> guide(Proposal proposal) {
        return shelf.all().stream()
                .filter(edition -> edition.code().equals(proposal.guide()))
                .map(GuideEdition::guide)
                .findFirst();
    }

    private static GuideOffer offer(Proposal proposal, Guide guide) {
        return new GuideOffer(
                proposal.guide(),
                proposal.title(),
                proposal.treats().stream().map(Titles::ofFinding).toList(),
                guide.text(guide.start(), Titles.LANGUAGE).title(),
                guide.length(),
                SuccessText.of(proposal.success()),
                proposal.trial());
    }
}

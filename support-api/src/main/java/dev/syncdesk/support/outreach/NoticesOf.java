package dev.syncdesk.support.outreach;

import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.device.DeviceModel;
import dev.syncdesk.support.device.DeviceModels;
import dev.syncdesk.support.guide.GuideEdition;
import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.platform.SpokenLanguage;
import dev.syncdesk.support.trend.Explanation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The notices of a customer, in their language. */
@Singleton
public class NoticesOf {

    private static final int MOST = 10;
    private static final Duration SHOWN_FOR = Duration.ofDays(60);

    private final Outreaches outreaches;
    private final OutreachPeople people;
    private final DeviceModels models;
    private final GuideShelf shelf;
    private final Clock clock;

    NoticesOf(
            Outreaches outreaches,
            OutreachPeople people,
            DeviceModels models,
            GuideShelf shelf,
            Clock clock) {
        this.outreaches = outreaches;
        this.people = people;
        this.models = models;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** The newest first, and notes that they were seen. */
    @Transactional
    public List<Notice> shownTo(Customer customer) {
        List<NoticeRow> rows = rows(customer);
        List<String> unseen =
                rows.stream().filter(row -> row.seenAt() == null).map(NoticeRow::id).toList();
        if (!unseen.isEmpty()) {
            people.see(unseen, clock.instant());
        }
        SpokenLanguage language = SpokenLanguage.of(customer.language());
        return rows.stream().map(row -> notice(row, language)).toList();
    }

    /** Whether a customer has this notice now. */
    boolean has(Customer customer, String id) {
        return rows(customer).stream().anyMatch(row -> row.id().equals(id));
    }

    private List<NoticeRow> rows(Customer customer) {
        return people.notices(customer.id(), clock.instant().minus(SHOWN_FOR), MOST);
    }

    private Notice notice(NoticeRow row, SpokenLanguage language) {
        DeviceModel model = models.byCode(row.model()).orElse(null);
        Optional<GuideEdition> guide =
                shelf.all().stream()
                        .filter(edition -> edition.code().equals(row.guide()))
                        .filter(
                                edition ->
                                        model != null && edition.guide().isFor(model.kind().wire()))
                        .findFirst();
        return new Notice(
                row.id(),
                row.serial(),
                model == null ? row.model() : model.name(),
                text(outreaches.texts(row.outreachId()), language.code()),
                guide.map(GuideEdition::code).orElse(null),
                guide.map(edition -> edition.guide().title().in(language.code())).orElse(null),
                row.sentAt(),
                row.ticketNumber());
    }

    /** In a language, or else in English. */
    public static String text(List<Explanation> texts, String language) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .or(
                        () ->
                                texts.stream()
                                        .filter(
                                                text ->
                                                        text.language()
                                                                .equals(StartOutreach.FALLBACK))
                                        .findFirst())
                .map(Explanation::explanation)
                .orElse("");
    }
}

package dev.syncdesk.support.outreach;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whom an outreach would reach, as programs read it.
 *
 * @param reachable customers
 * @param byLanguage how many of them read each
 * @param first of them, 50 at most
 */
@Serdeable
public record AudienceView(
        long devices,
        long unowned,
        long refused,
        long unasked,
        long wrote,
        long reached,
        long reachable,
        Map<String, Long> byLanguage,
        List<Person> first) {

    public static final int FIRST = 50;

    /** One of them. */
    @Serdeable
    public record Person(String email, String name, String serial, String language) {

        static Person of(Addressee who) {
            return new Person(who.email(), who.name(), who.serial(), who.language());
        }
    }

    static AudienceView of(Audience audience) {
        return new AudienceView(
                audience.devices(),
                audience.unowned(),
                audience.refused(),
                audience.unasked(),
                audience.wrote(),
                audience.reached(),
                audience.addressees().size(),
                byLanguage(audience),
                audience.addressees().stream().limit(FIRST).map(Person::of).toList());
    }

    /** By the language's code. */
    public static Map<String, Long> byLanguage(Audience audience) {
        return audience.addressees().stream()
                .collect(
                        Collectors.groupingBy(
                                Addressee::language, TreeMap::new, Collectors.counting()));
    }
}

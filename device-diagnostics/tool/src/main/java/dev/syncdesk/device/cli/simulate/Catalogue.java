package dev.syncdesk.device.cli.simulate;

import java.time.Duration;
import java.util.List;

/** The models and the people of the demonstration. */
final class Catalogue {

    static final PlannedModel AURA_2 =
            new PlannedModel(
                    "AURA-2",
                    "Aura 2",
                    "tracker",
                    List.of("4.8.77", "4.9.120", "4.9.135", "4.10.0"),
                    List.of("4.9.120"),
                    Duration.ofHours(6),
                    7);
    static final PlannedModel AURA_1 =
            new PlannedModel(
                    "AURA-1",
                    "Aura",
                    "tracker",
                    List.of("3.1.8", "3.2.0"),
                    List.of(),
                    Duration.ofHours(12),
                    5);
    static final PlannedModel POISE_S =
            new PlannedModel(
                    "POISE-S", "Poise S", "scale", List.of("2.0.4", "2.1.1"), List.of(), null, 365);

    static final List<PlannedModel> MODELS = List.of(AURA_2, AURA_1, POISE_S);

    /** Mia first: she always does what a step says. */
    static final List<PlannedCustomer> PEOPLE =
            List.of(
                    person("mia", "Mia Berger", "en", "Europe/Berlin", true),
                    person("jonas", "Jonas Weber", "de", "Europe/Berlin", true),
                    person("sofia", "Sofia Rossi", "en", "Europe/Rome", true),
                    person("liam", "Liam Murphy", "en", "Europe/Dublin", false),
                    person("emma", "Emma Schneider", "de", "Europe/Vienna", true),
                    person("noah", "Noah Tremblay", "en", "America/Toronto", true),
                    person("lea", "Lea Fischer", "de", "Europe/Zurich", false),
                    person("oscar", "Oscar Lindqvist", "en", "Europe/Stockholm", true),
                    person("ines", "Inês Carvalho", "en", "Europe/Lisbon", true),
                    person("paul", "Paul Hoffmann", "de", "Europe/Berlin", true),
                    person("zoe", "Zoé Laurent", "en", "Europe/Paris", false),
                    person("tom", "Tom Baker", "en", "Europe/London", true),
                    person("ada", "Ada Nowak", "en", "Europe/Warsaw", true),
                    person("max", "Max Keller", "de", "Europe/Berlin", true),
                    person("ruth", "Ruth Cohen", "en", "America/New_York", true),
                    person("kenji", "Kenji Mori", "en", "Asia/Tokyo", true));

    private static PlannedCustomer person(
            String login, String name, String language, String zone, boolean answers) {
        return new PlannedCustomer(login + "@demo.test", name, language, zone, answers);
    }

    private Catalogue() {}
}

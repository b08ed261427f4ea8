package dev.syncdesk.support;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever shows staff the state of a device reads it where the owner's consent is asked. */
final class OneSightTest {

    private static final String ROOT = "dev.syncdesk.support.";

    /** What has the state of devices and asks nobody. */
    private static final Set<String> STATE =
            Set.of(
                    ROOT + "device.BatteryTrails",
                    ROOT + "device.DeviceStates",
                    ROOT + "device.DeviceViews",
                    ROOT + "device.Findings",
                    ROOT + "device.ReportHistory",
                    ROOT + "device.SentCommands",
                    ROOT + "ticket.Drafts",
                    ROOT + "ticket.Snapshots");

    /** Those that ask before they read, or write only. */
    private static final Set<String> ASKING =
            Set.of(
                    ROOT + "ticket.PostMessage",
                    ROOT + "ticket.SaveDraft",
                    ROOT + "ticket.TakeSnapshot",
                    ROOT + "ticket.TicketSight",
                    ROOT + "ticket.TicketViews",
                    ROOT + "outreach.TakeTurns",
                    ROOT + "trend.NoteTicket");

    /** Micronaut generates others beside each. */
    private static final DescribedPredicate<JavaClass> WRITTEN =
            DescribedPredicate.describe(
                    "are written by hand",
                    type ->
                            !type.getName()
                                    .matches(".*(\\.\\$|\\$(Intercepted|Definition|Intro)).*"));

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("dev.syncdesk.support");

    @Test
    void staff_pages_and_tickets_read_state_through_the_sight_alone() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "console..",
                        ROOT + "outreach..",
                        ROOT + "pattern..",
                        ROOT + "ticket..",
                        ROOT + "trend..")
                .and(DescribedPredicate.not(isOne(ASKING)))
                .and(WRITTEN)
                .should()
                .dependOnClassesThat(isOne(STATE))
                .check(CLASSES);
    }

    @Test
    void controllers_of_devices_read_state_through_the_sight_alone() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .and(WRITTEN)
                .should()
                .dependOnClassesThat(isOne(STATE))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> isOne(Set<String> names) {
        return DescribedPredicate.describe(
                "is one of " + names,
                type -> names.contains(type.getName().replaceAll("\\$.*", "")));
    }
}

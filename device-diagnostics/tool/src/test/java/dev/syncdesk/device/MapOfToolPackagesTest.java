package dev.syncdesk.device;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The tool's part of the map of {@code docs/architecture.md}: an unlisted package fails. */
@AnalyzeClasses(packages = "dev.syncdesk.device", importOptions = DoNotIncludeTests.class)
class MapOfToolPackagesTest {

    private static final String DEVICE = "dev.syncdesk.device.";
    private static final String BLUETOOTH = DEVICE + "bluetooth";

    @ArchTest
    static final ArchRule every_package_is_on_the_map =
            classes()
                    .that()
                    .resideOutsideOfPackages(
                            DEVICE + "report",
                            DEVICE + "gatt",
                            DEVICE + "fitbit",
                            DEVICE + "diagnosis",
                            DEVICE + "guide",
                            DEVICE + "mqtt",
                            BLUETOOTH,
                            BLUETOOTH + ".reader")
                    .should()
                    .resideInAnyPackage(
                            BLUETOOTH + ".bluez",
                            BLUETOOTH + ".bluezdbus",
                            BLUETOOTH + ".tinyb",
                            DEVICE + "bridge",
                            DEVICE + "cli",
                            DEVICE + "cli.simulate");

    @ArchTest
    static final ArchRule tinyb_stays_in_its_adapter =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(BLUETOOTH + ".tinyb")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("tinyb..", "org.sputnikdev..");

    @ArchTest
    static final ArchRule dbus_stays_in_its_adapter =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(BLUETOOTH + ".bluezdbus")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.freedesktop..", "org.bluez..", "com.github.hypfvieh..");

    @ArchTest
    static final ArchRule the_transport_knows_neither_what_is_behind_it_nor_who_reads =
            noClasses()
                    .that()
                    .resideInAnyPackage(BLUETOOTH, BLUETOOTH + ".bluez")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            BLUETOOTH + ".bluezdbus",
                            BLUETOOTH + ".tinyb",
                            BLUETOOTH + ".reader",
                            DEVICE + "gatt",
                            DEVICE + "mqtt",
                            DEVICE + "diagnosis",
                            DEVICE + "guide");

    @ArchTest
    static final ArchRule readers_know_bytes_and_reports_only =
            noClasses()
                    .that()
                    .resideInAPackage(BLUETOOTH + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            DEVICE + "mqtt..",
                            DEVICE + "diagnosis..",
                            DEVICE + "guide..",
                            DEVICE + "bridge..",
                            DEVICE + "cli..");

    @ArchTest
    static final ArchRule the_bridge_knows_no_command_line_and_no_way_to_the_radio =
            noClasses()
                    .that()
                    .resideInAPackage(DEVICE + "bridge")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            DEVICE + "cli..",
                            BLUETOOTH + ".bluez",
                            BLUETOOTH + ".bluezdbus",
                            BLUETOOTH + ".tinyb")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching("dev.syncdesk.device.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule now_is_passed_in =
            noClasses()
                    .that()
                    .resideInAnyPackage(BLUETOOTH + "..", DEVICE + "bridge")
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");
}

package dev.syncdesk.device;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The map of {@code docs/architecture.md}: a package that is not in it fails. */
@AnalyzeClasses(packages = "dev.syncdesk.device", importOptions = DoNotIncludeTests.class)
class MapOfPackagesTest {

    private static final String DEVICE = "dev.syncdesk.device.";

    @ArchTest
    static final ArchRule every_package_is_on_the_map =
            classes()
                    .should()
                    .resideInAnyPackage(
                            DEVICE + "report",
                            DEVICE + "gatt",
                            DEVICE + "fitbit",
                            DEVICE + "diagnosis",
                            DEVICE + "guide",
                            DEVICE + "mqtt",
                            DEVICE + "bluetooth",
                            DEVICE + "bluetooth.reader");

    @ArchTest
    static final ArchRule nothing_but_its_readers_knows_the_radio =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(DEVICE + "bluetooth..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(DEVICE + "bluetooth..");

    @ArchTest
    static final ArchRule the_transport_knows_nobody =
            noClasses()
                    .that()
                    .resideInAPackage(DEVICE + "bluetooth")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            DEVICE + "report",
                            DEVICE + "gatt",
                            DEVICE + "fitbit",
                            DEVICE + "bluetooth.reader");

    @ArchTest
    static final ArchRule readers_know_bytes_and_reports_only =
            noClasses()
                    .that()
                    .resideInAPackage(DEVICE + "bluetooth..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            DEVICE + "fitbit",
                            DEVICE + "diagnosis",
                            DEVICE + "guide",
                            DEVICE + "mqtt");

    @ArchTest
    static final ArchRule report_and_gatt_know_no_other =
            noClasses()
                    .that()
                    .resideInAnyPackage(DEVICE + "report", DEVICE + "gatt")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            DEVICE + "fitbit",
                            DEVICE + "diagnosis",
                            DEVICE + "guide",
                            DEVICE + "mqtt");

    @ArchTest
    static final ArchRule gatt_knows_no_reports =
            noClasses()
                    .that()
                    .resideInAPackage(DEVICE + "gatt")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(DEVICE + "report");

    @ArchTest
    static final ArchRule fitbit_knows_only_reports =
            noClasses()
                    .that()
                    .resideInAPackage(DEVICE + "fitbit")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            DEVICE + "gatt",
                            DEVICE + "diagnosis",
                            DEVICE + "guide",
                            DEVICE + "mqtt");

    @ArchTest
    static final ArchRule diagnosis_knows_only_reports =
            noClasses()
                    .that()
                    .resideInAPackage(DEVICE + "diagnosis")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            DEVICE + "gatt", DEVICE + "fitbit", DEVICE + "guide", DEVICE + "mqtt");

    @ArchTest
    static final ArchRule guide_knows_no_mqtt =
            noClasses()
                    .that()
                    .resideInAPackage(DEVICE + "guide")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(DEVICE + "gatt", DEVICE + "fitbit", DEVICE + "mqtt");

    @ArchTest
    static final ArchRule mqtt_knows_only_reports =
            noClasses()
                    .that()
                    .resideInAPackage(DEVICE + "mqtt")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            DEVICE + "gatt",
                            DEVICE + "fitbit",
                            DEVICE + "guide",
                            DEVICE + "diagnosis");

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching("dev.syncdesk.device.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_knows_linux_android_or_micronaut =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "android..",
                            "androidx..",
                            "io.micronaut..",
                            "org.freedesktop..",
                            "tinyb..",
                            "java.sql..",
                            "com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule now_is_passed_in =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(DEVICE + "mqtt")
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");
}

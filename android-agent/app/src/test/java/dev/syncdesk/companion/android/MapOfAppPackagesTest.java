package dev.syncdesk.companion.android;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Android's part of the map of {@code docs/architecture.md}. */
@AnalyzeClasses(
        packages = "dev.syncdesk.companion.android",
        importOptions = DoNotIncludeTests.class)
class MapOfAppPackagesTest {

    private static final String ROOT = "dev.syncdesk.companion.android";

    @ArchTest
    static final ArchRule every_package_is_on_the_map =
            classes().should().resideInAnyPackage(ROOT, ROOT + ".bluetooth");

    @ArchTest
    static final ArchRule the_radio_knows_no_screen_and_no_companion =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".bluetooth")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROOT, "dev.syncdesk.companion")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.syncdesk.companion.screen..", "dev.syncdesk.companion.check..");

    @ArchTest
    static final ArchRule screens_know_android_bluetooth_only_through_the_radio =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT)
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("android\\.bluetooth\\.BluetoothGatt.*");
}

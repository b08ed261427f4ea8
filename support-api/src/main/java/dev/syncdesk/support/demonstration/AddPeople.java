package dev.syncdesk.support.demonstration;

import dev.syncdesk.device.cli.simulate.PlannedCustomer;
import dev.syncdesk.support.account.CreateAccount;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.customer.RegisterCustomer;
import dev.syncdesk.support.customer.Wording;
import dev.syncdesk.support.staff.RegisterStaff;
import dev.syncdesk.support.staff.SetGroup;
import dev.syncdesk.support.staff.StaffChange;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The people of the demonstration and what they sign in with. */
@Singleton
class AddPeople {

    /** Of every account of the demonstration. */
    static final String PASSWORD = "demo-demo-demo";

    static final String MIA = "mia@demo.test";

    static final List<Colleague> STAFF =
            List.of(
                    new Colleague("agent", "Ana Lima", Role.AGENT),
                    new Colleague("lead", "Ben Osei", Role.LEAD),
                    new Colleague("manager", "Clara Vogt", Role.MANAGER),
                    new Colleague("engineer", "Dmitri Hale", Role.ENGINEER),
                    new Colleague("admin", "Eva Brandt", Role.ADMINISTRATOR));

    private final RegisterStaff registerStaff;
    private final SetGroup setGroup;
    private final CreateAccount createAccount;
    private final RegisterCustomer registerCustomer;
    private final DemonstrationRows rows;
    private final Clock clock;

    AddPeople(
            RegisterStaff registerStaff,
            SetGroup setGroup,
            CreateAccount createAccount,
            RegisterCustomer registerCustomer,
            DemonstrationRows rows,
            Clock clock) {
        this.registerStaff = registerStaff;
        this.setGroup = setGroup;
        this.createAccount = createAccount;
        this.registerCustomer = registerCustomer;
        this.rows = rows;
        this.clock = clock;
    }

    /** After the customers, whose first has the password's hash: each hash costs its time. */
    @Transactional
    void addStaff() {
        for (Colleague one : STAFF) {
            StaffChange said =
                    new StaffChange(one.name(), one.role(), List.of("en", "de"), "Europe/Berlin");
            registerStaff.register(one.email(), said, null);
        }
        rows.giveStaffThePasswordOf(MIA);
        setGroup.set("Support", List.of("agent@demo.test", "lead@demo.test", "manager@demo.test"));
        setGroup.set("Engineering", List.of("engineer@demo.test"));
    }

    /** They share all; the first can sign in with a password, the others by link. */
    @Transactional
    void addCustomers(List<PlannedCustomer> customers) {
        PlannedCustomer mia = customers.getFirst();
        createAccount.create(mia.email(), mia.name(), Role.CUSTOMER, PASSWORD);
        for (PlannedCustomer one : customers) {
            registerCustomer.register(one.email(), one.name(), one.language(), one.timeZone());
        }
        for (Purpose purpose : Purpose.values()) {
            rows.agree(purpose.wire(), Wording.CURRENT, clock.instant());
        }
    }
}

package dev.syncdesk.support.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.customer.InviteCustomer;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.staff.RegisterStaff;
import dev.syncdesk.support.staff.StaffChange;
import java.util.ArrayList;
import java.util.List;

/** A person at a browser of their own, who signs in with the form. */
final class Visitor implements AutoCloseable {

    static final String PASSWORD = "correct horse";

    private final BrowserContext window;
    private final Page page;
    private final List<String> problems = new ArrayList<>();

    private Visitor(BrowserContext window) {
        this.window = window;
        page = window.newPage();
        page.onPageError(problems::add);
    }

    /** An agent of the test's own, at the queue. */
    static Visitor agent(RunningDesk desk) {
        return agent(desk, 1440, ColorScheme.LIGHT);
    }

    static Visitor agent(RunningDesk desk, int width, ColorScheme scheme) {
        return staff(desk, Role.AGENT, "Ana Lima", width, scheme);
    }

    static Visitor staff(RunningDesk desk, Role role, String name, int width, ColorScheme scheme) {
        String email = role.word() + "-" + Ids.next() + "@example.org";
        StaffChange said = new StaffChange(name, role, List.of("en"), "Europe/Berlin");
        desk.bean(RegisterStaff.class).register(email, said, PASSWORD);
        return at(desk, width, scheme).signIn(email, PASSWORD);
    }

    /** A customer, who comes by the link of an e-mail. */
    static Visitor customer(RunningDesk desk, String email, int width) {
        Visitor visitor = at(desk, width, ColorScheme.LIGHT);
        visitor.page.navigate(desk.bean(InviteCustomer.class).invite(email).path());
        visitor.page.click("button[type=submit]");
        visitor.page.waitForURL("**/my");
        return visitor;
    }

    static Visitor at(RunningDesk desk, int width, ColorScheme scheme) {
        return new Visitor(Chromium.window(desk.uri(), width, width < 600 ? 844 : 900, scheme));
    }

    Visitor signIn(String email, String password) {
        page.navigate("/sign-in");
        page.fill("#email", email);
        page.fill("#password", password);
        page.click("button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    Page page() {
        return page;
    }

    /** Opens a page and waits until its script and its stream are there. */
    Page open(String path) {
        page.navigate(path);
        page.waitForFunction("() => document.documentElement.dataset.ready === 'true'");
        return page;
    }

    /** The same for a page that is to hear of changes. */
    Page openLive(String path) {
        open(path);
        page.waitForFunction("() => document.documentElement.dataset.live === 'true'");
        return page;
    }

    /** What went wrong in the page's scripts. */
    List<String> problems() {
        return problems;
    }

    boolean overflows() {
        return (boolean)
                page.evaluate("() => document.scrollingElement.scrollWidth > window.innerWidth");
    }

    @Override
    public void close() {
        window.close();
    }
}

package dev.syncdesk.support.staff;

import dev.syncdesk.support.account.SignInLinkView;
import dev.syncdesk.support.platform.Idempotent;
import dev.syncdesk.support.platform.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** Staff: list them, make somebody staff, let them in. */
@Controller("/api/staff")
public class StaffController {

    private final StaffMembers staff;
    private final RegisterStaff registerStaff;
    private final InviteStaff inviteStaff;

    StaffController(StaffMembers staff, RegisterStaff registerStaff, InviteStaff inviteStaff) {
        this.staff = staff;
        this.registerStaff = registerStaff;
        this.inviteStaff = inviteStaff;
    }

    @Get
    public Page<StaffView> list(
            @QueryValue @Nullable Integer limit, @QueryValue(defaultValue = "") String after) {
        int most = Page.limit(limit);
        return Page.of(staff.page(after, most + 1), most, StaffMember::id).map(StaffView::of);
    }

    /** Makes somebody staff, or changes their name and role. */
    @Put("/{email}")
    public StaffView register(String email, @Body @Valid StaffChange change) {
        return StaffView.of(registerStaff.register(email, change, null));
    }

    /** Makes a link that signs somebody of the staff in once; shown this once. */
    @Post("/{email}/sign-in-links")
    @Idempotent
    public HttpResponse<SignInLinkView> invite(String email) {
        return HttpResponse.created(SignInLinkView.of(inviteStaff.invite(email)));
    }
}

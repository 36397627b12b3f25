package no.retning.identity.internal;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.identity.Account;
import no.retning.identity.Accounts;
import no.retning.identity.Assignment;
import no.retning.identity.Assignments;
import no.retning.page.PageAnswer;
import no.retning.record.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import retning.view.StaticTemplates;

/** Where the administrator says who holds which role, and when. */
@Controller
class RolePages {
    private final Accounts accounts;
    private final Assignments assignments;
    private final Commands commands;
    private final Access access;
    private final RoleViews views;
    private final EraseAccount erasing;

    RolePages(
            Accounts accounts,
            Assignments assignments,
            Commands commands,
            Access access,
            RoleViews views,
            EraseAccount erasing) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.commands = commands;
        this.access = access;
        this.views = views;
        this.erasing = erasing;
    }

    @GetMapping("/arbeid/roller")
    PageAnswer all(Actor actor, Language language, CsrfToken csrf) {
        access.require(actor, Account.KIND, Account.ACTIVE, "view");
        var page = views.all(actor, language, csrf, accounts.all());
        return new PageAnswer(HttpStatus.OK.value(), new StaticTemplates().identityRoles(page));
    }

    @GetMapping("/arbeid/roller/{id}")
    PageAnswer one(Actor actor, Language language, CsrfToken csrf, @PathVariable UUID id) {
        return answer(HttpStatus.OK, actor, language, csrf, viewable(actor, id), Map.of(), Map.of());
    }

    /** Assigns a role. */
    @PostMapping("/arbeid/roller/{id}")
    Object assign(
            Actor actor,
            Language language,
            CsrfToken csrf,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form) {
        access.require(actor, Assignment.KIND, Assignment.ACTIVE, Commands.CREATE);
        var account = viewable(actor, id);
        if (!account.isActive()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        var read = AssignmentForm.read(form);
        if (!read.errors().isEmpty()) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, actor, language, csrf, account, form, read.errors());
        }
        var role = form.getOrDefault("role", "");
        if (!RoleViews.assignable(access.rules()).contains(role)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No such role");
        }
        commands.create(
                actor,
                assignments,
                Assignment.of(UUID.fromString(form.getOrDefault("id", "")), id, role, read.valid()));
        return back(language, id);
    }

    /** Ends an assignment today. */
    @PostMapping("/arbeid/tildeling/{id}/avslutt")
    ResponseEntity<Void> end(
            Actor actor, Language language, @PathVariable UUID id, @RequestParam("version") long version) {
        var today = assignments.today();
        var ended = commands.change(
                actor, Assignments.END, assignments, id, version, assignment -> assignment.ended(today));
        return back(language, ended.account());
    }

    @PostMapping("/arbeid/roller/{id}/steng")
    ResponseEntity<Void> close(
            Actor actor, Language language, @PathVariable UUID id, @RequestParam("version") long version) {
        return turn(actor, language, id, version, Accounts.CLOSE, Account.CLOSED);
    }

    @PostMapping("/arbeid/roller/{id}/gjenapne")
    ResponseEntity<Void> reopen(
            Actor actor, Language language, @PathVariable UUID id, @RequestParam("version") long version) {
        return turn(actor, language, id, version, Accounts.REOPEN, Account.ACTIVE);
    }

    @PostMapping("/arbeid/roller/{id}/slett")
    ResponseEntity<Void> erase(
            Actor actor, Language language, @PathVariable UUID id, @RequestParam("version") long version) {
        erasing.erase(actor, id, version);
        return back(language, id);
    }

    private ResponseEntity<Void> turn(
            Actor actor, Language language, UUID id, long version, String action, String state) {
        commands.change(
                actor,
                action,
                accounts,
                id,
                version,
                account -> account.with(account.header().in(state)));
        return back(language, id);
    }

    private Account viewable(Actor actor, UUID id) {
        var account = accounts.get(id);
        access.require(actor, Account.KIND, account.header().state(), "view");
        return account;
    }

    private PageAnswer answer(
            HttpStatus status,
            Actor actor,
            Language language,
            CsrfToken csrf,
            Account account,
            Map<String, String> typed,
            Map<String, String> errors) {
        var page = views.one(actor, language, csrf, account, typed, errors);
        return new PageAnswer(status.value(), new StaticTemplates().identityAccount(page));
    }

    private ResponseEntity<Void> back(Language language, UUID account) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(views.address(language, account)))
                .build();
    }
}

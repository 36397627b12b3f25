package no.retning.identity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.access.AccessRules;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.identity.Account;
import no.retning.identity.AccountPage;
import no.retning.identity.Accounts;
import no.retning.identity.Assignment;
import no.retning.identity.Assignments;
import no.retning.identity.RolesPage;
import no.retning.page.Choice;
import no.retning.page.Dates;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Sites;
import no.retning.page.Text;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Language;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Turns accounts and assignments into what their pages show. */
@Component
class RoleViews {
    private static final String PATH = "/arbeid/roller";

    /** What can be done with an account, in the order it is offered, and where. */
    private static final Map<String, String> TURNS =
            new TreeMap<>(Map.of(Accounts.CLOSE, "/steng", Accounts.REOPEN, "/gjenapne", Accounts.ERASE, "/slett"));

    private final WordBook words;
    private final Sites sites;
    private final Access access;
    private final Assignments assignments;
    private final Ids ids;

    RoleViews(WordBook words, Sites sites, Access access, Assignments assignments, Ids ids) {
        this.words = words;
        this.sites = sites;
        this.access = access;
        this.assignments = assignments;
        this.ids = ids;
    }

    /** The roles that a person can be given. */
    static List<String> assignable(AccessRules rules) {
        return rules.roles().keySet().stream()
                .filter(role -> !Set.of(Actor.PUBLIC_ROLE, Actor.SYSTEM_ROLE).contains(role))
                .toList();
    }

    String address(Language language, UUID account) {
        return sites.site().prefix(language.tag()) + PATH + "/" + account;
    }

    RolesPage all(Actor actor, Language language, CsrfToken csrf, List<Account> accounts) {
        var in = words.in(language.tag());
        var lines = accounts.stream()
                .map(account -> new RolesPage.Line(
                        address(language, account.header().id()),
                        name(in, account),
                        account.issuer(),
                        names(assignments.rolesToday(account.header().id())),
                        !account.isActive()))
                .toList();
        return new RolesPage(frame(actor, in, csrf, in.of("identity.roles.title"), PATH), lines);
    }

    AccountPage one(
            Actor actor,
            Language language,
            CsrfToken csrf,
            Account account,
            Map<String, String> typed,
            Map<String, String> errors) {
        var in = words.in(language.tag());
        var address = address(language, account.header().id());
        var frame = frame(
                        actor,
                        in,
                        csrf,
                        name(in, account),
                        PATH + "/" + account.header().id())
                .under(new Frame.Crumb(
                        sites.site().prefix(language.tag()) + PATH, Text.of(in.of("identity.roles.title"))));
        boolean assigns =
                account.isActive() && access.allows(actor, Assignment.KIND, Assignment.ACTIVE, Commands.CREATE);
        return new AccountPage(
                frame,
                address,
                name(in, account),
                account.email().value(),
                account.issuer(),
                account.subject().value(),
                standing(account),
                account.header().version(),
                lines(actor, in, account),
                assigns ? form(in, typed, errors) : null,
                turns(actor, account),
                csrf.getToken());
    }

    private List<AccountPage.Turn> turns(Actor actor, Account account) {
        return TURNS.entrySet().stream()
                .filter(turn -> access.allows(actor, account, turn.getKey()))
                .map(turn -> new AccountPage.Turn(turn.getValue(), "identity.account." + turn.getKey()))
                .toList();
    }

    private static String standing(Account account) {
        return "identity.account." + account.header().state();
    }

    private List<AccountPage.Line> lines(Actor actor, Words in, Account account) {
        var today = assignments.today();
        var lines = new ArrayList<AccountPage.Line>();
        for (var assignment : assignments.of(account.header().id())) {
            var header = assignment.header();
            var valid = header.validity();
            boolean ends = header.state().equals(Assignment.ACTIVE)
                    && access.allows(actor, Assignment.KIND, header.state(), Assignments.END);
            var status =
                    assignment.holdsOn(today) ? "holds" : header.state().equals(Assignment.ENDED) ? "ended" : "other";
            lines.add(new AccountPage.Line(
                    access.rules().roles().getOrDefault(assignment.role(), assignment.role()),
                    valid.from() == null
                            ? ""
                            : Dates.day(valid.from(), in.lang()).text(),
                    valid.until() == null
                            ? ""
                            : Dates.day(valid.until().minusDays(1), in.lang()).text(),
                    in.of("identity.role.status." + status),
                    header.version(),
                    ends ? sites.site().prefix(in.lang()) + "/arbeid/tildeling/" + header.id() + "/avslutt" : null));
        }
        return lines;
    }

    private AccountPage.Form form(Words in, Map<String, String> typed, Map<String, String> errors) {
        var chosen = typed.getOrDefault("role", "");
        var roles = assignable(access.rules()).stream()
                .map(role -> new Choice(role, access.rules().roles().getOrDefault(role, role), role.equals(chosen)))
                .toList();
        var from = Field.of(
                        AssignmentForm.FROM,
                        in.of("identity.role.from"),
                        typed.getOrDefault(
                                AssignmentForm.FROM, assignments.today().toString()))
                .demanded();
        var until = Field.of(
                        AssignmentForm.UNTIL,
                        in.of("identity.role.until"),
                        typed.getOrDefault(AssignmentForm.UNTIL, ""))
                .hint(in.of("identity.role.untilHint"));
        return new AccountPage.Form(
                typed.getOrDefault("id", ids.next().toString()),
                roles,
                marked(from, in, errors),
                marked(until, in, errors));
    }

    private static Field marked(Field field, Words in, Map<String, String> errors) {
        var error = errors.get(field.name());
        return error == null ? field : field.error(in.of(error));
    }

    private Frame frame(Actor actor, Words in, CsrfToken csrf, String title, String path) {
        return Frame.of(in, sites.site(), title, path)
                .signedIn(
                        new Frame.Account(actor.name(), names(actor.roles()), csrf.getToken()),
                        List.of(new Frame.MenuItem("roles", PATH)))
                .active("roles");
    }

    private String names(Set<String> roles) {
        return roles.stream()
                .filter(role -> !role.equals(Actor.PUBLIC_ROLE))
                .map(role -> access.rules().roles().getOrDefault(role, role))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String name(Words in, Account account) {
        var name = account.name().value();
        return name.isBlank() ? in.of("identity.account.unnamed") : name;
    }
}

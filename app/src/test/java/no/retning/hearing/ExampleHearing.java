package no.retning.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.form.Clerk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hearing of the example that anybody may answer, with those who answer it and those who treat what they said. */
public final class ExampleHearing implements AutoCloseable {
    public static final String SLUG = "illustrerende-eksempelhoring";

    public final TestInstance instance = TestInstance.startExample(Map.of("retning.demo", "true"));
    final Clerk respondent = new Clerk(instance.baseUrl());
    final Clerk editor = Clerk.signedIn(instance.baseUrl(), "strategy-editor");
    final Clerk secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
    public final Hearing hearing = instance.bean(Hearings.class).find(SLUG).orElseThrow();

    public UUID id() {
        return hearing.header().id();
    }

    public String work() {
        return "/arbeid/horing/" + id();
    }

    public <T> T bean(Class<T> type) {
        return instance.bean(type);
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    /** Answers for an organisation; gives the address of what was answered. */
    String answered(String question, String whole) {
        return answered(Map.of("p." + hearing.questions().getFirst().id() + ".text", question, "whole.text", whole));
    }

    /** @param typed what is written beside who answers, by the names of the fields */
    String answered(Map<String, String> typed) {
        var all = new HashMap<>(Map.of("as", "organisation", "organisations", "Prøveforeningen"));
        all.putAll(typed);
        var begin = "/horing/" + SLUG + "/besvar";
        var answer = path(respondent
                .post(begin, respondent.form(begin, begin))
                .headers()
                .firstValue("Location")
                .orElseThrow());
        var form = respondent.form(answer, answer);
        form.put("contactName", "Kanarifugl Kontaktsen");
        form.put("email", "kanari@example.org");
        form.putAll(all);
        form.put("do", "check");
        assertThat(respondent.post(answer, form).statusCode()).isEqualTo(303);
        var send = answer + "/send";
        assertThat(respondent
                        .post(send, respondent.form(answer + "/kontroll", send))
                        .statusCode())
                .isEqualTo(303);
        return answer;
    }

    public void deadlinePasses() {
        var sql = instance.bean(JdbcClient.class);
        sql.sql("update hearing.hearing set deadline = clock_timestamp() where id = :id")
                .param("id", id())
                .update();
        sql.sql("""
                update hearing.hearing
                set content = jsonb_set(content, '{deadline,at}', to_jsonb(deadline)) where id = :id
                """).param("id", id()).update();
        instance.bean(CloseHearings.class).whenTheDeadlineHasPassed();
        assertThat(instance.bean(Hearings.class).get(id()).header().state()).isEqualTo(Hearing.CLOSED);
    }

    /** Presses a button of a page. */
    static void pressed(Clerk clerk, String page, String way) {
        var pressed = clerk.post(page + way, clerk.form(page, page + way));
        assertThat(pressed.statusCode()).as(pressed.body()).isEqualTo(303);
    }

    @Override
    public void close() {
        instance.close();
    }
}

package no.retning.hearing.internal;

import java.util.UUID;
import no.retning.form.Place;
import no.retning.form.Visit;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingRemark;
import no.retning.hearing.HearingTheme;
import no.retning.hearing.SaidPoint;
import no.retning.page.Link;
import org.jspecify.annotations.Nullable;

/** Where what was said in a hearing is treated. */
final class RemarkPlaces {
    static final String REMARK = "/arbeid/horingsmerknad";
    static final String THEME = "/arbeid/horingstema";
    /** By what name a point is sent. */
    static final String POINT = "punkt";

    /** By what name many are sent at once, and what they have in common. */
    static final String MANY = "alle";

    static final String CODED = "kodet";
    static final String ALIKE = "like";

    private static final String ID = "[0-9a-f-]{36}";

    private RemarkPlaces() {}

    static String all(UUID hearing) {
        return HearingPlaces.of(hearing) + "/behandling";
    }

    static Link all(Visit visit, Hearing hearing) {
        return visit.link(all(hearing.header().id()), "remark.treatment");
    }

    static String of(UUID remark) {
        return REMARK + "/" + remark;
    }

    static Link to(Visit visit, HearingRemark one) {
        return new Link(visit.url(of(one.header().id())), visit.reading().text(one.title()));
    }

    static Link to(Visit visit, HearingTheme one) {
        return new Link(
                visit.url(THEME + "/" + one.header().id()), visit.reading().text(one.title()));
    }

    static String done(Visit visit, UUID remark, String what) {
        return visit.url(of(remark) + "?kvittering=" + what);
    }

    /** A new one of a hearing; it is sent to where those of the hearing are made. */
    static Place fresh(
            Visit visit, Hearing hearing, String heading, String way, String query, @Nullable String changing) {
        var path = HearingPlaces.of(hearing.header().id()) + way;
        return new Place(
                visit.frame(
                        visit.word(heading),
                        path + "/ny" + query,
                        Hearing.KIND,
                        HearingPlaces.to(visit, hearing),
                        all(visit, hearing)),
                visit.word(heading),
                visit.url(path + query),
                visit.url(changing == null ? path + query : changing),
                visit.link(all(hearing.header().id()), "form.back"));
    }

    static Place under(Visit visit, Hearing hearing, Link one, String heading, String path, String back) {
        return new Place(
                visit.frame(
                        visit.word(heading),
                        path,
                        Hearing.KIND,
                        HearingPlaces.to(visit, hearing),
                        all(visit, hearing),
                        one),
                visit.word(heading),
                visit.url(path),
                visit.url(path),
                visit.link(back, "form.back"));
    }

    /** The point that is named as in {@code ID} for the whole of an answer, {@code ID.ID} for what it says to something; or null. */
    static @Nullable SaidPoint point(@Nullable String named) {
        if (named == null || !named.matches(ID + "(\\." + ID + ")?")) {
            return null;
        }
        var ids = named.split("\\.", 2);
        return new SaidPoint(UUID.fromString(ids[0]), ids.length == 1 ? null : UUID.fromString(ids[1]), "");
    }

    static String named(SaidPoint point) {
        return point.about() == null ? point.answer().toString() : point.answer() + "." + point.about();
    }

    static String query(@Nullable SaidPoint point) {
        return point == null ? "" : "?" + POINT + "=" + named(point);
    }
}

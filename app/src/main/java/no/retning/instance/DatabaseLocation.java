package no.retning.instance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where the database is, and the account that owns it.
 *
 * @param url JDBC address, {@code jdbc:postgresql://host:port/database}
 */
public record DatabaseLocation(String url, String user, String password) {

    /** A new connection as the owner, given up after ten seconds without an answer. */
    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("ApplicationName", "retning");
        return DriverManager.getConnection(url, properties);
    }

    /** The same database through the account of the work side, which may not change its tables. */
    public DatabaseLocation app() {
        return as(user + "_app");
    }

    /** The same database through the account of the public side, which may read editions only. */
    public DatabaseLocation publicSide() {
        return as(user + "_public");
    }

    /** Derives the password from the owner's, so that nodes agree on it and there is no further secret to keep. */
    private DatabaseLocation as(String role) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(password.getBytes(UTF_8), "HmacSHA256"));
            return new DatabaseLocation(url, role, HexFormat.of().formatHex(mac.doFinal(role.getBytes(UTF_8))));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", absent);
        }
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}

package no.retning.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.retning.record.Json;

/** An identity provider that answers what the test tells it to, true or false. */
final class ScriptedProvider implements AutoCloseable {
    final RSAKey key = newKey();
    private final HttpServer server;

    /** What to change in the ID token that would be right. */
    UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();

    Function<JWTClaimsSet, String> sign = this::signed;
    String nonce = "";
    Map<String, String> tokenRequest = Map.of();
    private final boolean namesItself;

    /** @param namesItself whether it promises its name in every answer (RFC 9207) */
    ScriptedProvider(boolean namesItself) {
        this.namesItself = namesItself;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answer("/.well-known/openid-configuration", body -> Json.text(metadata()));
        answer("/jwks", body -> new JWKSet(key.toPublicJWK()).toString());
        answer("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String signed(JWTClaimsSet token) {
        return signed(token, key);
    }

    static String signed(JWTClaimsSet token, RSAKey key) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    token);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(JWTClaimsSet token) {
        return new PlainJWT(token).serialize();
    }

    /** Signed with what everybody knows: the public key, as if it were a shared secret. */
    String signedWithThePublicKey(JWTClaimsSet token) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    token);
            jwt.sign(new MACSigner(key.toPublicJWK().toString().getBytes(StandardCharsets.UTF_8)));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("the-key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> metadata() {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("issuer", issuer());
        metadata.put("authorization_endpoint", issuer() + "/authorize");
        metadata.put("token_endpoint", issuer() + "/token");
        metadata.put("jwks_uri", issuer() + "/jwks");
        metadata.put("end_session_endpoint", issuer() + "/end");
        metadata.put("subject_types_supported", new String[] {"pairwise"});
        metadata.put("response_types_supported", new String[] {"code"});
        metadata.put("id_token_signing_alg_values_supported", new String[] {"RS256"});
        metadata.put("authorization_response_iss_parameter_supported", namesItself);
        return metadata;
    }

    private String token(String body) {
        var sent = new TreeMap<String, String>();
        for (var field : body.split("&")) {
            var pair = field.split("=", 2);
            sent.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        tokenRequest = sent;
        var now = Instant.now();
        var right = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("person-1")
                .audience("retning")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .claim("nonce", nonce)
                .claim("acr", "idporten-loa-high")
                .claim("name", "Prøve Person");
        var response = Map.of(
                "access_token",
                "not-used",
                "token_type",
                "Bearer",
                "expires_in",
                120,
                "id_token",
                sign.apply(claims.apply(right).build()));
        return Json.text(response);
    }

    private void answer(String path, Function<String, String> answer) {
        server.createContext(path, exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var bytes = answer.apply(body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
